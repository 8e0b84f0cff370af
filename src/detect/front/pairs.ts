/** Whether brackets come in pairs: the one that is never closed, and the one that closes nothing. */

export interface Unpaired {
  /** Where it stands, in the unit that it was told in: an offset or a line. */
  readonly at: number;
  readonly reason: string;
}

export interface Pairs {
  /** Takes the next bracket of the file; anything else is left alone. */
  read(bracket: string, at: number): void;
  /** What has no partner, now that the file is at its end: in order, at most 20. */
  end(): Unpaired[];
}

const openerOf: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Reads brackets one by one. */
export function createPairs(): Pairs {
  const open: { readonly bracket: string; readonly at: number }[] = [];
  const unpaired: Unpaired[] = [];
  const neverClosed = (from: number): void => {
    for (const { bracket, at } of open.splice(from)) unpaired.push({ at, reason: neverCloses(bracket) });
  };
  return {
    read(bracket, at) {
      if (bracket === '(' || bracket === '[' || bracket === '{') open.push({ bracket, at });
      const opener = openerOf[bracket];
      if (opener === undefined || unpaired.length >= 20) return;
      const partner = open.findLastIndex((each) => each.bracket === opener);
      if (partner === -1) unpaired.push({ at, reason: `${bracket} closes nothing` });
      else {
        // What stands open inside a pair is never closed.
        neverClosed(partner + 1);
        open.pop();
      }
    },
    end() {
      neverClosed(0);
      return unpaired.sort((left, right) => left.at - right.at).slice(0, 20);
    },
  };
}

/** Says that an opener has no end. */
export function neverCloses(opener: string): string {
  return `${opener} is never closed`;
}
