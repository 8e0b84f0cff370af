/** Finds a text that fits lengths and patterns and is none of the excluded ones. */

import { buildAutomaton, listWords } from './automaton.ts';
import type { Formula } from './formulas.ts';
import type { Language } from './languages.ts';
import { nothing, type Result, type Solver } from './solve.ts';

export function solveString(assertions: readonly Formula[], solver: Solver): Result {
  const { languages, budget } = solver;
  let [min, max] = [0, Infinity];
  const parts: Language[] = [];
  const excluded = new Set<unknown>();
  for (const assertion of assertions) {
    if (assertion.kind === 'length') [min, max] = [Math.max(min, assertion.min), Math.min(max, assertion.max)];
    if (assertion.kind === 'matches') parts.push(assertion.not ? languages.not(assertion.language) : assertion.language);
    if (assertion.kind === 'values') for (const value of assertion.values.values()) excluded.add(value);
  }
  if (max < min) return nothing;
  const language = languages.both(parts);
  if (language === languages.nothing) return nothing;
  const automaton = buildAutomaton(languages, language, budget);
  for (const word of listWords(automaton, min, max, budget)) {
    if (!excluded.has(word)) return { kind: 'found', value: word };
  }
  return nothing;
}
