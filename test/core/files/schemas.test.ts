/** The published schemas and the validators made from them: in step with their source, and fit for editors. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { fileKinds, schemas, type FileKind } from '../../../src/core/schemas.ts';
import * as validators from '../../../src/core/validators.ts';
import { parseYaml } from '../../../src/core/document.ts';
import type { Json, JsonObject } from '../../../src/core/model.ts';
import { configYaml, domainYaml, exportsYaml, importsYaml, indexYaml, realmYaml } from './rfc.ts';

const examples: Record<FileKind, string> = { realm: realmYaml, domain: domainYaml, exports: exportsYaml, imports: importsYaml, config: configYaml, index: indexYaml };
const compiled = validators as unknown as Record<FileKind, (value: unknown) => boolean>;

function published(kind: FileKind): JsonObject {
  return JSON.parse(readFileSync(new URL(`../../../schemas/${kind}.schema.json`, import.meta.url), 'utf8')) as JsonObject;
}

/** Every schema inside a schema, with its place. */
function* parts(schema: JsonObject, place: string): Generator<[string, JsonObject]> {
  yield [place, schema];
  for (const [key, child] of Object.entries((schema['properties'] ?? {}) as Record<string, JsonObject>)) yield* parts(child, `${place}/${key}`);
  if (typeof schema['items'] === 'object') yield* parts(schema['items'] as JsonObject, `${place}[]`);
}

describe.each(fileKinds)('%s', (kind) => {
  it('is published as it is in the source', () => {
    expect(published(kind)).toEqual(schemas[kind]);
  });

  it('is a draft-07 schema with an id and a title', () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false });
    ajv.addKeyword('patternErrorMessage');
    expect(ajv.validateSchema(published(kind))).toBe(true);
    expect(published(kind)).toMatchObject({ $id: `https://raw.githubusercontent.com/blue/realm-action/v1/schemas/${kind}.schema.json`, title: expect.any(String) });
  });

  it('describes each property', () => {
    const silent = [...parts(schemas[kind], kind)].filter(([place, schema]) => !place.endsWith('[]') && typeof schema['description'] !== 'string');
    expect(silent.map(([place]) => place)).toEqual([]);
    expect([...parts(schemas[kind], kind)].filter(([, schema]) => 'pattern' in schema && !('patternErrorMessage' in schema))).toEqual([]);
  });

  it('accepts the file of RFC 0001', () => {
    expect(compiled[kind](parseYaml('f', examples[kind]).value)).toBe(true);
  });

  it('says compiled what it says uncompiled, about broken variants of that file', () => {
    const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
    const validate = ajv.compile(schemas[kind]);
    const example = parseYaml('f', examples[kind]).value;
    const junk = fc.constantFrom<Json>(null, true, 1, -1, 1.5, '', 'x', '1.2', '1.0.0', 'approval', 'a b', '@x', [], {}, [1], ['x'], { a: 1 });
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }), fc.array(junk, { minLength: 3, maxLength: 3 }), (picks, values) => {
        const broken = structuredClone(example);
        picks.forEach((pick, index) => replaceSomewhere(broken, pick, values[index]!));
        const verdict = validate(broken);
        verdicts.add(verdict);
        expect(compiled[kind](broken)).toBe(verdict);
      }),
      { numRuns: 300 },
    );
    expect(verdicts).toEqual(new Set([true, false]));
  });
});

/** Puts a value in place of the `pick`th part of a document. */
function replaceSomewhere(document: Json, pick: number, value: Json): void {
  const places: (() => void)[] = [];
  const walk = (node: Json): void => {
    if (typeof node !== 'object' || node === null) return;
    const parent = node as Record<string, Json>;
    for (const key of Object.keys(parent)) {
      places.push(() => {
        parent[key] = structuredClone(value);
      });
      walk(parent[key]!);
    }
  };
  walk(document);
  if (places.length > 0) places[pick % places.length]!();
}

it('the validators bring no code generation and no module along', () => {
  const code = readFileSync(new URL('../../../src/core/validators.ts', import.meta.url), 'utf8');
  expect(code).not.toMatch(/\brequire\(|\bimport\b|new Function|\beval\(/);
});
