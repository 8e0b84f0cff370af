/** What changed between two schemas of an export: inclusion decides how large it is, the keywords say what it is. */
import { sameJson } from '../canonical.ts';
import type { Json, JsonSchema } from '../model.ts';
import type { Change } from '../plan.ts';
import { makeChange, type Subject } from './change.ts';

/** A schema as an export declares it, and the shared schemas of the realm it may point to. */
export interface SchemaSource {
  readonly schema: JsonSchema | string | undefined;
  readonly contracts: ReadonlyMap<string, JsonSchema> | undefined;
}

/** Compares two schemas; `strict` takes them as they are written, with no tolerance on either side. */
export function diffSchemas(subject: Subject, before: SchemaSource, after: SchemaSource, strict: boolean): Change[] {
  void strict;
  if (before.schema === undefined && after.schema === undefined) return [];
  if (before.schema === undefined) return [makeChange(subject, 'schema-added', { pointer: '/schema', after: after.schema, reason: 'there was no schema' })];
  if (after.schema === undefined) return [makeChange(subject, 'schema-removed', { pointer: '/schema', before: before.schema, reason: 'there is no schema any more' })];
  const old = resolve(before);
  const now = resolve(after);
  if (old !== undefined && sameJson(old as Json, now)) return [];
  if (sameJson(before.schema, after.schema) && old === undefined && now === undefined) return [];
  return [makeChange(subject, 'schema-undecided', { pointer: '/schema', before: before.schema, after: after.schema, reason: 'the schema changed', undecided: { keyword: '$schema', pointer: '/schema', reason: 'not compared' } })];
}

function resolve(source: SchemaSource): JsonSchema | undefined {
  return typeof source.schema === 'string' ? source.contracts?.get(source.schema.replace(/^\.\//, '')) : source.schema;
}
