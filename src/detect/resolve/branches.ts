/** Branches: what names and fields hold where several ways through the code meet again. */
import { absentValue, chooseTogether, listOf, nextChoice, unknownValue, type ListValue, type Scope, type Value } from '../value.ts';
import { underConstruction } from './classes.ts';
import { mergeValues } from './combine.ts';
import type { ClassInfo, Context } from './context.ts';
import { conditionOf, decisionOf, isDecision, isOpen } from './decisions.ts';

/** The ways through a branch whose conditions a caller may settle: what is done on each hangs on them, and so does what names hold behind it. */
export class Ways {
  readonly #conditions: Value[] | undefined;
  readonly #tests: readonly Value[];
  readonly #above: number;
  /** The ways that go on behind the branch. */
  readonly #open: number[] = [];
  #at = 0;

  /** @param tests one for each way but the last; none where it is not known which decides what */
  constructor({ frame }: Context, tests: readonly Value[]) {
    this.#tests = tests.some(isOpen) ? tests.map((test) => (isOpen(test) ? test : unknownValue)) : [];
    this.#conditions = frame?.conditions;
    this.#above = frame?.conditions.length ?? 0;
  }

  begin(at: number): void {
    this.#at = at;
    this.#conditions?.push(...this.#of(at));
  }

  end(goesOn: boolean): void {
    if (this.#conditions) this.#conditions.length = this.#above;
    if (goesOn) this.#open.push(this.#at);
  }

  /** Behind the branch: the ways that left the body before were not taken. */
  leave(): void {
    if (this.#tests.length === 0) return;
    this.#tests.forEach((test, at) => {
      if (isOpen(test) && !this.#open.includes(at)) this.#conditions?.push(conditionOf('not', [test]));
    });
  }

  /** What names hold behind the branch, by what its ways leave in them. */
  merge(results: readonly Map<string, Value>[], before: ReadonlyMap<string, Value>): Map<string, Value> | undefined {
    if (this.#tests.length === 0 || results.length !== this.#open.length) return undefined;
    // A way that left the body is no longer asked for.
    const tests = this.#open.slice(0, -1).map((at) => this.#tests[at] ?? unknownValue);
    const merged = mergeBranches(results, before);
    const id = nextChoice();
    for (const [name, value] of merged) {
      const options = results.map((result) => result.get(name));
      if (value === before.get(name) || options.some((each) => each === undefined) || options.every((each) => each === options[0])) continue;
      const decided = grownList(tests, options as Value[], id) ?? decisionOf(tests, options as Value[], id);
      if (isDecision(decided) || decided.kind === 'list') merged.set(name, decided);
    }
    return merged;
  }

  /** Something always stands for the way: what is done on one that is not settled is not sure to be done. */
  #of(at: number): Value[] {
    if (this.#tests.length === 0) return [unknownValue];
    return [...this.#tests.slice(0, at).map((test) => conditionOf('not', [test])), ...this.#tests.slice(at, at + 1)];
  }
}

/** What the fields of an object hold on each of several ways through its constructor. */
export class FieldBranches {
  readonly #info: ClassInfo | undefined;
  readonly #before: ReadonlyMap<string, Value>;
  readonly #ends: Map<string, Value>[] = [];
  readonly #context: Context;
  #returned = 0;

  constructor(context: Context, scope: Scope) {
    this.#context = context;
    this.#info = underConstruction(context, scope);
    this.#before = new Map(this.#info?.fields);
  }

  /** Goes back to where the ways part. */
  begin(): void {
    if (this.#info) replace(this.#info.fields, this.#before);
    this.#returned = this.#context.frame?.returns.length ?? 0;
  }

  /** @param leaves whether the constructor ends here: where it throws, there is no object */
  end(leaves: boolean): void {
    if (!this.#info) return;
    const { returns } = this.#context.frame ?? { returns: [] };
    if (!leaves) this.#ends.push(new Map(this.#info.fields));
    else if (returns.length > this.#returned) this.#info.left.push(new Map(this.#info.fields));
  }

  /** Goes on with what any of the ways left. */
  merge(): void {
    if (this.#info && this.#ends.length > 0) replace(this.#info.fields, mergeBranches(this.#ends, this.#before, false));
  }
}

function replace(fields: Map<string, Value>, others: ReadonlyMap<string, Value>): void {
  fields.clear();
  for (const [name, value] of others) fields.set(name, value);
}

/** @param isTogether whether names go on varying together: the fields of a class are those of several objects */
export function mergeBranches(results: readonly Map<string, Value>[], before: ReadonlyMap<string, Value>, isTogether = true): Map<string, Value> {
  const merged = new Map<string, Value>(results[0]);
  const names = new Set<string>();
  for (const result of results) {
    for (const [name, value] of result) if (before.get(name) !== value) names.add(name);
  }
  const apart = (values: readonly Value[]): Value => mergeValues([...new Set(values)]);
  const chosen = isTogether ? chooseTogether(results, names, apart) : new Map([...names].map((name): [string, Value] => [name, apart(results.flatMap((result) => result.get(name) ?? []))]));
  for (const [name, value] of chosen) merged.set(name, value);
  return merged;
}

/** A list to which items are added on one of two ways alone: whether it has them hangs on what is asked. */
function grownList(tests: readonly Value[], [taken, left]: readonly Value[], id: number): ListValue | undefined {
  const [test] = tests;
  if (tests.length !== 1 || !test || taken?.kind !== 'list' || left?.kind !== 'list' || taken.each || left.each || taken.whole || left.whole) return undefined;
  const isTaken = taken.items.length > left.items.length;
  const [longer, shorter] = isTaken ? [taken, left] : [left, taken];
  if (shorter.items.some((item, at) => item !== longer.items[at]) || longer.items.length === shorter.items.length) return undefined;
  const added = longer.items.slice(shorter.items.length).map((item) => decisionOf([test], isTaken ? [item, absentValue] : [absentValue, item], id));
  return added.every(isDecision) ? listOf([...shorter.items, ...added]) : undefined;
}
