/** The project's own pairs of schemas with known answers, and ajv as the judge of single documents. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { DraftName } from '../../../src/core/inclusion/locations.ts';
import type { Json, JsonSchema } from '../../../src/core/model.ts';

export interface Pair {
  readonly id: string;
  readonly schema1: JsonSchema;
  readonly schema2: JsonSchema;
  readonly tests: { readonly s1SubsetEqOfs2: boolean; readonly s2SubsetEqOfs1: boolean };
}

const drafts: Readonly<Record<string, DraftName>> = { draft4: 'draft-04', draft7: 'draft-07', 'draft2020-12': '2020-12' };

/** All pairs of a folder with one folder per draft, as in the containment test suite. */
export function readPairs(folder: string): { draft: DraftName; pair: Pair }[] {
  return Object.entries(drafts).flatMap(([name, draft]) =>
    readdirSync(join(folder, name)).flatMap((file) =>
      (JSON.parse(readFileSync(join(folder, name, file), 'utf8')) as Pair[]).map((pair) => ({ draft, pair })),
    ),
  );
}

function compiled(schema: JsonSchema, draft: DraftName): (document: Json) => unknown {
  const options = { strict: false, logger: false, validateFormats: false, validateSchema: false, ownProperties: true } as const;
  const ajv = draft === '2020-12' ? new Ajv2020(options) : draft === '2019-09' ? new Ajv2019(options) : new Ajv({ ...options, ignoreKeywordsWithRef: true });
  return ajv.compile(schema);
}

/** Whether ajv accepts the document; draft-07 with siblings of `$ref` ignored, as its specification says. */
export function ajvAccepts(schema: JsonSchema, draft: DraftName, document: Json): boolean {
  return compiled(schema, draft)(document) === true;
}

/** ajv as a judge of many documents; undefined where the code it makes fails, as that of 8.20 does for some branches beside `patternProperties`. */
export function ajvJudge(schema: JsonSchema, draft: DraftName): (document: Json) => boolean | undefined {
  const validate = compiled(schema, draft);
  return (document) => {
    try {
      return validate(document) === true;
    } catch {
      return undefined;
    }
  };
}
