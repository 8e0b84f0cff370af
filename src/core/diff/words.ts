/** A schema without its words: what titles, descriptions and examples say decides about no document. */
import { isObject } from '../canonical.ts';
import { isAssertion } from '../inclusion/keywords.ts';
import type { Json, JsonSchema } from '../model.ts';
import { eachSubschema } from './decide.ts';
import { localSteps } from './described.ts';
import { isWords } from './keywords.ts';

/** A schema without what decides about no document. */
export function withoutWords(schema: JsonSchema): JsonSchema {
  const copy = structuredClone(schema);
  eachSubschema(copy, (node) => {
    for (const keyword of Object.keys(node)) if (isWords(keyword)) delete node[keyword];
  });
  return copy;
}

/** A reference may lead into `examples` or `default`, and then those are more than words. */
export function refersToWords(schema: JsonSchema): boolean {
  let found = false;
  eachSubschema(schema, (node) => {
    const reference = node['$ref'];
    // Only a JSON Pointer leads to a keyword; the words of an address before it do not.
    const at = typeof reference === 'string' ? reference.indexOf('#') : -1;
    if (at >= 0 && localSteps((reference as string).slice(at))?.some(isWords) === true) found = true;
  });
  return found;
}

/** Keywords that hold schemas under names a person chose. */
const named = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependencies', '$defs', 'definitions']);
/** Keywords that hold data: what looks like a word there is none. */
const data = new Set(['enum', 'const']);

/**
 * What stands at one place of a schema, without the words in it.
 * @param pointer tells a schema from data: below `enum` and unknown keywords nothing is taken away
 */
export function wordless(pointer: string, found: Json | undefined): Json | undefined {
  if (found === null || typeof found !== 'object') return found;
  const [parent, last] = pointer.split('/').slice(-2);
  if (last === undefined || data.has(last)) return found;
  if (/^\d+$/.test(last) || named.has(parent ?? '')) return isObject(found) ? withoutWords(found) : found;
  if (!isAssertion(last, 2020) && !isAssertion(last, 2019)) return found;
  const holder = withoutWords({ [last]: found });
  return isObject(holder) ? holder[last] : found;
}
