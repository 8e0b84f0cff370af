/** Reads folders of schema pairs with known answers, in the format of the JSON Schema containment test suite. */

import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import type { DraftName } from '../src/core/inclusion/locations.ts';
import type { JsonSchema } from '../src/core/model.ts';

/** Is `sub` included in `sup`? */
export interface Question {
  readonly id: string;
  readonly sub: JsonSchema;
  readonly sup: JsonSchema;
  readonly expected: boolean;
  readonly draft: DraftName | undefined;
}

/** A case of the JSON Schema containment test suite (Attouche et al., ER 2021). */
interface ContainmentCase {
  readonly id: number | string;
  readonly schema1: JsonSchema;
  readonly schema2: JsonSchema;
  readonly tests: { readonly s1SubsetEqOfs2?: boolean; readonly s2SubsetEqOfs1?: boolean };
}

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

/** The draft a folder is named after, such as `draft7` or `draft2020-12`. */
function draftOfPath(path: string): DraftName | undefined {
  const found = /draft-?(2019-09|2020-12|0?[467])(?![0-9])/.exec(path)?.[1];
  if (found === undefined) return undefined;
  return (found.length > 2 ? found : `draft-0${found.slice(-1)}`) as DraftName;
}

/** All questions of a folder in the containment test suite's format, at any depth. */
export async function readSuite(given: string): Promise<Question[]> {
  const folder = resolve(given);
  const questions: Question[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json')).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) {
    const cases: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (!Array.isArray(cases)) continue;
    const draft = draftOfPath(file);
    for (const { id, schema1, schema2, tests } of cases as ContainmentCase[]) {
      if (tests === undefined) continue;
      const name = `${relative(folder, file)}#${id}`;
      const { s1SubsetEqOfs2: forth, s2SubsetEqOfs1: back } = tests;
      if (forth !== undefined) questions.push({ id: name, sub: schema1, sup: schema2, expected: forth, draft });
      if (back !== undefined) questions.push({ id: `${name} reversed`, sub: schema2, sup: schema1, expected: back, draft });
    }
  }
  return questions;
}
