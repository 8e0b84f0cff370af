/** Facts about values that are worked out once and kept with the value itself. */

/** One such fact: of each object it is known or not. */
export interface Fact<T> {
  /** The fact as it was kept, or undefined. */
  of(object: object): T | undefined;
  keep(object: object, fact: T): void;
}

/** Gives back what it is handed, so that a class built on it adds its fields to that. */
class Given {
  constructor(object: object) {
    return object;
  }
}

/**
 * Makes a fact that is kept as a private field of any object: a `WeakMap` of millions is four times as slow to fill and to read, and slow
 * to collect besides. A copy (`{ ...value }`) does not have it. https://tc39.es/ecma262/#sec-privatefieldadd
 */
export function makeFact<T>(): Fact<T> {
  return class extends Given {
    #fact: T;

    private constructor(object: object, fact: T) {
      super(object);
      this.#fact = fact;
    }

    static of(object: object): T | undefined {
      return #fact in object ? object.#fact : undefined;
    }

    static keep(object: object, fact: T): void {
      if (#fact in object) object.#fact = fact;
      else new this(object, fact);
    }
  };
}
