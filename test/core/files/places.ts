/** Edits of single places of a file, as tests write them down: what they come to is a value, which the file is made to mean. */
import { rewriteYaml } from '../../../src/core/document-edit.ts';
import { parseYaml } from '../../../src/core/document.ts';
import { isObject } from '../../../src/core/inclusion/values.ts';
import type { Json, JsonObject } from '../../../src/core/model.ts';

/** One change: what stands at `path` becomes `value`; undefined takes it away. */
export interface PlaceChange {
  readonly path: readonly (string | number)[];
  readonly value: Json | undefined;
}

/** The text after changes of some places; objects on the way are made where they are missing. */
export function editPlaces(file: string, text: string | undefined, changes: readonly PlaceChange[]): string {
  let after = text === undefined ? null : parseYaml(file, text).value;
  for (const change of changes) after = changed(after, change.path, change.value);
  return rewriteYaml(file, text, after);
}

function changed(value: Json, path: readonly (string | number)[], next: Json | undefined): Json {
  const [part, ...rest] = path;
  if (part === undefined) return next ?? null;
  if (Array.isArray(value) && typeof part === 'number') {
    const items = [...value];
    if (rest.length === 0 && next === undefined) items.splice(part, 1);
    else items[part] = changed(items[part] ?? null, rest, next);
    return items;
  }
  const entries: JsonObject = isObject(value) ? { ...value } : {};
  if (rest.length === 0 && next === undefined) delete entries[part];
  else if (next !== undefined || Object.hasOwn(entries, part)) entries[part] = changed(Object.hasOwn(entries, part) ? entries[part]! : null, rest, next);
  return entries;
}
