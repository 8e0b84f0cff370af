/** A language as a finite automaton, to ask whether it has a word of some length and to list its words. */

import { Undecided, type Budget } from './budget.ts';
import { members, readability, type Characters } from './characters.ts';
import type { Language, Languages } from './languages.ts';

interface Step {
  readonly set: Characters;
  readonly target: number;
}
export interface Automaton {
  readonly steps: readonly (readonly Step[])[];
  readonly accepting: readonly boolean[];
}

/** More states than hand-written patterns need; what goes beyond is a trap such as `(a|b)*a(a|b){20}`. */
const mostStates = 3000;
/** A longer witness helps nobody. */
const longestWord = 20_000;

/** Builds the automaton; throws `Undecided` when it would be too large. */
export function buildAutomaton(languages: Languages, language: Language, budget: Budget): Automaton {
  const numbers = new Map<number, number>([[language.id, 0]]);
  const states: Language[] = [language];
  const steps: Step[][] = [];
  for (let index = 0; index < states.length; index += 1) {
    const state = states[index] as Language;
    const outgoing = new Map<number, Characters[]>();
    for (const set of languages.classes(state)) {
      budget.spend(1);
      const next = languages.derivative(state, set[0] as number);
      if (next === languages.nothing) continue;
      let number = numbers.get(next.id);
      if (number === undefined) {
        number = states.push(next) - 1;
        numbers.set(next.id, number);
        if (number >= mostStates) throw tooLarge('pattern', `the patterns need more than ${mostStates} automaton states`);
      }
      const sets = outgoing.get(number);
      if (sets === undefined) outgoing.set(number, [set]);
      else sets.push(set);
    }
    const row: Step[] = [];
    for (const [target, sets] of outgoing) for (const set of sets) row.push({ set, target });
    row.sort((left, right) => readability(left.set) - readability(right.set));
    steps.push(row);
  }
  return { steps, accepting: states.map((state) => state.nullable) };
}

function tooLarge(keyword: string, reason: string): Undecided {
  return new Undecided({ keyword, pointer: '', reason });
}

/**
 * Lists the words of an automaton, shortest first, each once, without building more than is asked for.
 * @param min least number of code points
 * @param max greatest number of code points
 */
export function* listWords(automaton: Automaton, min: number, max: number, budget: Budget): Generator<string> {
  // reach[n]: the states from which a word of exactly n characters is accepted. The sequence of these sets is
  // determined by its last member, so it runs into a cycle, and lengths beyond the cycle need no more work.
  const reach: (readonly boolean[])[] = [];
  const seen = new Map<string, number>();
  let cycle: { start: number; period: number } | undefined;

  function reachable(length: number): readonly boolean[] {
    while (cycle === undefined && reach.length <= length) {
      const last = reach.at(-1);
      budget.spend(automaton.steps.length);
      const next =
        last === undefined ? automaton.accepting : automaton.steps.map((row) => row.some((step) => last[step.target]));
      const key = next.map((flag) => (flag ? '1' : '0')).join('');
      const before = seen.get(key);
      if (before !== undefined) cycle = { start: before, period: reach.length - before };
      else {
        seen.set(key, reach.length);
        reach.push(next);
      }
    }
    const index =
      cycle === undefined || length < cycle.start ? length : cycle.start + ((length - cycle.start) % cycle.period);
    return reach[index] as readonly boolean[];
  }

  let idle = 0;
  for (let length = min; length <= max; length += 1) {
    budget.spend(1);
    if (reachable(length)[0] !== true) {
      idle += 1;
      if (cycle !== undefined && length >= cycle.start + cycle.period && idle > cycle.period) return;
      continue;
    }
    idle = 0;
    if (length > longestWord) throw tooLarge('minLength', `a witness would have more than ${longestWord} characters`);
    yield* wordsOfLength(automaton, length, reachable, budget);
  }
}

interface Choice {
  readonly state: number;
  step: number;
  points: Generator<number> | undefined;
}

function* wordsOfLength(
  automaton: Automaton,
  length: number,
  reachable: (length: number) => readonly boolean[],
  budget: Budget,
): Generator<string> {
  if (length === 0) {
    yield '';
    return;
  }
  const word: number[] = [];
  const path: Choice[] = [{ state: 0, step: 0, points: undefined }];
  for (let choice = path.at(-1); choice !== undefined; choice = path.at(-1)) {
    budget.spend(1);
    const step = automaton.steps[choice.state]?.[choice.step];
    if (step === undefined) {
      path.pop();
      word.pop();
      continue;
    }
    if (choice.points === undefined) {
      if (reachable(length - path.length)[step.target] !== true) {
        choice.step += 1;
        continue;
      }
      choice.points = members(step.set);
    }
    const point = choice.points.next();
    if (point.done === true) {
      choice.step += 1;
      choice.points = undefined;
      continue;
    }
    word.length = path.length - 1;
    word.push(point.value);
    if (path.length === length) yield String.fromCodePoint(...word.slice(0, 8192)) + tail(word);
    else path.push({ state: step.target, step: 0, points: undefined });
  }
}

/** The rest of a long word; `fromCodePoint` takes its characters as arguments, of which there may not be too many. */
function tail(word: readonly number[]): string {
  let text = '';
  for (const point of word.slice(8192)) text += String.fromCodePoint(point);
  return text;
}
