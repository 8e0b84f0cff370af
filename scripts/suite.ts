/** Reads schema pairs with known answers: folders in the format of the JSON Schema containment test suite, and files of a schema registry's compatibility tests. */

import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import type { DraftName } from '../src/core/inclusion/locations.ts';
import { isObject } from '../src/core/inclusion/values.ts';
import type { Json, JsonObject, JsonSchema } from '../src/core/model.ts';

/** Is `sub` included in `sup`? */
export interface Question {
  readonly id: string;
  readonly sub: JsonSchema;
  readonly sup: JsonSchema;
  readonly expected: boolean;
  readonly draft: DraftName | undefined;
}

/** A folder or file that is not of the format, with the place and what was expected there. */
export class SuiteError extends Error {}

/** The meta-schemas, which schemas like to refer to, from the copy that ajv carries. */
export function metaSchemas(): (reference: string) => JsonSchema | undefined {
  const require = createRequire(import.meta.url);
  const names: Readonly<Record<string, string>> = {
    'http://json-schema.org/draft-06/schema': 'json-schema-draft-06.json',
    'http://json-schema.org/draft-07/schema': 'json-schema-draft-07.json',
  };
  for (const [year, folder] of [['2019-09', 'json-schema-2019-09'], ['2020-12', 'json-schema-2020-12']] as const) {
    const base = `https://json-schema.org/draft/${year}`;
    (names as Record<string, string>)[`${base}/schema`] = `${folder}/schema.json`;
    for (const part of ['applicator', 'content', 'core', 'format', 'format-annotation', 'meta-data', 'unevaluated', 'validation']) {
      (names as Record<string, string>)[`${base}/meta/${part}`] = `${folder}/meta/${part}.json`;
    }
  }
  return (reference) => {
    const file = names[reference];
    if (file === undefined) return undefined;
    try {
      return require(`ajv/dist/refs/${file}`) as JsonSchema;
    } catch {
      return undefined;
    }
  };
}

/** The draft of the innermost folder that is named after one, such as `draft7` or `draft2020-12`. */
function draftOfPath(path: string): DraftName | undefined {
  const found = [...path.matchAll(/draft-?(2019-09|2020-12|0?[467])(?![0-9])/g)].at(-1)?.[1];
  if (found === undefined) return undefined;
  return (found.length > 2 ? found : `draft-0${found.slice(-1)}`) as DraftName;
}

/**
 * All questions of a folder in the containment test suite's format (Attouche et al., ER 2021), at any depth.
 * @param onSkip told of each JSON file that is something else, such as a schema of the format itself
 * @throws SuiteError naming the file, and the case where there is one
 */
export async function readSuite(given: string, onSkip: (sentence: string) => void = () => undefined): Promise<Question[]> {
  const folder = resolve(given);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new SuiteError(`${given} cannot be read as a folder (${error.code}): give one that holds .json files of schema pairs`);
  });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json')).map((entry) => join(entry.parentPath, entry.name));
  const questions: Question[] = [];
  for (const file of files.sort()) {
    const name = relative(folder, file);
    const cases = await readJson(file, name);
    if (!Array.isArray(cases)) {
      onSkip(`${name} is passed over: it holds no list of cases`);
      continue;
    }
    for (const [index, each] of cases.entries()) questions.push(...containmentQuestions(each, `${name}#${isObject(each) ? (each['id'] ?? index) : index}`, draftOfPath(file)));
  }
  if (questions.length === 0) throw new SuiteError(`${given} holds no schema pairs: give a folder with .json files, each a list of cases with schema1, schema2 and tests`);
  return questions;
}

function containmentQuestions(each: Json, name: string, draft: DraftName | undefined): Question[] {
  if (!isObject(each)) throw new SuiteError(`${name}: expected a case with schema1, schema2 and tests`);
  const [one, two] = [schemaOf(each, 'schema1', name), schemaOf(each, 'schema2', name)];
  const tests = each['tests'];
  if (!isObject(tests)) throw new SuiteError(`${name}: tests is missing; expected {"s1SubsetEqOfs2": true or false, "s2SubsetEqOfs1": true or false}`);
  const forth = labelOf(tests, 's1SubsetEqOfs2', name);
  const back = labelOf(tests, 's2SubsetEqOfs1', name);
  const questions: Question[] = [];
  if (forth !== undefined) questions.push({ id: name, sub: one, sup: two, expected: forth, draft });
  if (back !== undefined) questions.push({ id: `${name} reversed`, sub: two, sup: one, expected: back, draft });
  if (questions.length === 0) throw new SuiteError(`${name}: tests holds neither s1SubsetEqOfs2 nor s2SubsetEqOfs1`);
  return questions;
}

/** What each word about the step from the original to the updated schema says of the two inclusions. */
const compatibilities: Readonly<Record<string, { readonly backward: boolean; readonly forward: boolean }>> = {
  backward: { backward: true, forward: false },
  forward: { backward: false, forward: true },
  both: { backward: true, forward: true },
  full: { backward: true, forward: true },
  none: { backward: false, forward: false },
};

/**
 * All questions of a schema registry's compatibility tests. Backward compatible: the updated schema accepts all that
 * the original did; forward compatible: the reverse. Cases that say `enabled: false` are passed over.
 * @throws SuiteError naming the file and the case
 */
export async function readCompatibility(file: string): Promise<Question[]> {
  const content = await readJson(file, file);
  const tests = isObject(content) ? content['tests'] : undefined;
  if (!Array.isArray(tests)) throw new SuiteError(`${file}: expected {"tests": [...]}, each with id, compatibility, original and updated`);
  const questions = tests.flatMap((each, index): Question[] => {
    if (!isObject(each)) throw new SuiteError(`${file}: case ${index}: expected id, compatibility, original and updated`);
    if (each['enabled'] === false) return [];
    const name = `${index} ${each['id'] ?? ''}`.trimEnd();
    const word = String(each['compatibility']);
    const expected = Object.hasOwn(compatibilities, word) ? compatibilities[word] : undefined;
    if (expected === undefined) throw new SuiteError(`${file}: case ${name}: compatibility is ${JSON.stringify(each['compatibility'])}; expected ${Object.keys(compatibilities).join(', ')}`);
    const [original, updated] = [schemaOf(each, 'original', `${file}: case ${name}`), schemaOf(each, 'updated', `${file}: case ${name}`)];
    return [
      { id: `${name} backward`, sub: original, sup: updated, expected: expected.backward, draft: undefined },
      { id: `${name} forward`, sub: updated, sup: original, expected: expected.forward, draft: undefined },
    ];
  });
  if (questions.length === 0) throw new SuiteError(`${file} holds no cases`);
  return questions;
}

async function readJson(file: string, name: string): Promise<Json> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new SuiteError(`${name} cannot be read (${error.code})`);
  });
  try {
    // Some editors begin a file with a byte order mark, which RFC 8259, section 8.1, lets a reader ignore.
    return JSON.parse(text.replace(/^\ufeff/, '')) as Json;
  } catch (error) {
    throw new SuiteError(`${name} is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}`);
  }
}

function schemaOf(each: JsonObject, key: string, name: string): JsonSchema {
  const schema = each[key];
  if (typeof schema === 'boolean' || isObject(schema)) return schema;
  throw new SuiteError(`${name}: ${key} is ${schema === undefined ? 'missing' : 'not a schema'}; expected an object, true or false`);
}

function labelOf(tests: JsonObject, key: string, name: string): boolean | undefined {
  const label = tests[key];
  if (label === undefined || typeof label === 'boolean') return label;
  throw new SuiteError(`${name}: ${key} is ${JSON.stringify(label)}; expected true or false`);
}
