/** The step budget of one decision, and the one way a decision gives up: `Undecided`, with where and why. */

/** Where in a schema something could not be decided. */
export interface Place {
  readonly keyword: string;
  /** JSON Pointer (RFC 6901) of the schema that holds the keyword. */
  readonly pointer: string;
  readonly reason: string;
}

/** Thrown inside the engine only; `includes` turns it into the answer `unknown`. */
export class Undecided extends Error {
  readonly place: Place;

  constructor(place: Place) {
    super(place.reason);
    this.name = 'Undecided';
    this.place = place;
  }
}

export interface Budget {
  /** Pays for work; throws `Undecided` once the steps are used up. */
  spend(steps: number): void;
  /** Remembers what is being worked on, so that giving up can name it. */
  at(place: { readonly keyword: string; readonly pointer: string }): void;
  spent(): number;
}

/**
 * Steps, not seconds: the same input gives the same answer on a slow machine.
 * @param steps how much work is allowed; one step is a handful of machine operations
 */
export function createBudget(steps: number): Budget {
  let used = 0;
  let where = { keyword: '', pointer: '' };
  return {
    spend(cost) {
      used += cost;
      if (used > steps) throw new Undecided({ ...where, reason: `the budget of ${steps} steps is used up` });
    },
    at(place) {
      where = { keyword: place.keyword, pointer: place.pointer };
    },
    spent: () => used,
  };
}
