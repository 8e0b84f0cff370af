/** Asks the inclusion engine what a diff needs to know, over the shared schemas of the realm before and after. */
import { sameJson } from '../canonical.ts';
import type { Json, JsonSchema } from '../model.ts';
import type { SchemaSource } from './schema.ts';

/** Whether old readers survive a new schema. */
export type Decision =
  | { readonly answer: 'yes' }
  | { readonly answer: 'no'; readonly witness: Json }
  | { readonly answer: 'unknown'; readonly undecided: { readonly keyword: string; readonly pointer: string; readonly reason: string } };

/** The two questions. */
export interface Decider {
  /** Does every document that a writer of the new schema emits suit a reader of the old one? */
  survives(old: JsonSchema, now: JsonSchema): Decision;
  /** Do the two admit the same documents, to writers and to readers? False when that is not sure. */
  equal(old: JsonSchema, now: JsonSchema): boolean;
}

/** Makes a decider for two versions of one export. */
export function createDecider(before: SchemaSource, after: SchemaSource, strict: boolean): Decider {
  void before;
  void after;
  void strict;
  return {
    survives: (old, now) => (sameJson(old, now) ? { answer: 'yes' } : { answer: 'unknown', undecided: { keyword: '', pointer: '', reason: 'not compared' } }),
    equal: (old, now) => sameJson(old, now),
  };
}
