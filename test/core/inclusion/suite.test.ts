/** Folders and files of pairs with known answers: what is read from them, and what is said of those that are something else. */

import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCompatibility, readSuite } from '../../../scripts/suite.ts';

const root = mkdtempSync(join(tmpdir(), 'suite-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;

/** A folder with one file in it. */
function folder(file: string, content: unknown): string {
  count += 1;
  const path = join(root, String(count));
  mkdirSync(join(path, file, '..'), { recursive: true });
  writeFileSync(join(path, file), typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const pair = { id: 7, schema1: { type: 'integer' }, schema2: true, tests: { s1SubsetEqOfs2: true, s2SubsetEqOfs1: false } };

describe('readSuite', () => {
  it('asks both ways, names the case, and takes the draft from the innermost folder named after one', async () => {
    const questions = await readSuite(folder('draft7/draft2020-12/of é#1.json', [pair]));
    expect(questions).toEqual([
      { id: 'draft7/draft2020-12/of é#1.json#7', sub: { type: 'integer' }, sup: true, expected: true, draft: '2020-12' },
      { id: 'draft7/draft2020-12/of é#1.json#7 reversed', sub: true, sup: { type: 'integer' }, expected: false, draft: '2020-12' },
    ]);
  });

  it('leaves the draft to the schemas where no folder says it, and one direction out where there is no label', async () => {
    const questions = await readSuite(folder('pairs.json', `\ufeff${JSON.stringify([{ ...pair, tests: { s1SubsetEqOfs2: true } }])}`));
    expect(questions.map(({ id, draft }) => [id, draft])).toEqual([['pairs.json#7', undefined]]);
  });

  it('passes over JSON that is no list of cases, and says so', async () => {
    const skipped: string[] = [];
    const path = folder('pairs.json', [pair]);
    writeFileSync(join(path, 'format.json'), '{"type": "array"}');
    expect(await readSuite(path, (sentence) => skipped.push(sentence))).toHaveLength(2);
    expect(skipped).toEqual(['format.json is passed over: it holds no list of cases']);
  });

  it.each<[string, unknown, RegExp]>([
    ['a broken file', '[{"id"', /^a\.json is not JSON: /],
    ['a case that is none', [pair, null], /^a\.json#1: expected a case/],
    ['a missing schema', [{ ...pair, schema2: undefined }], /^a\.json#7: schema2 is missing/],
    ['a schema that is none', [{ ...pair, schema1: 'string' }], /^a\.json#7: schema1 is not a schema/],
    ['no labels', [{ ...pair, tests: undefined }], /^a\.json#7: tests is missing/],
    ['empty labels', [{ ...pair, tests: {} }], /^a\.json#7: tests holds neither/],
    ['a label that is no truth value', [{ ...pair, tests: { s1SubsetEqOfs2: 'yes' } }], /^a\.json#7: s1SubsetEqOfs2 is "yes"; expected true or false/],
    ['no pairs at all', {}, /holds no schema pairs/],
  ])('says where it is wrong: %s', async (_name, content, message) => {
    await expect(readSuite(folder('a.json', content))).rejects.toThrow(message);
  });

  it('says that a folder cannot be read', async () => {
    await expect(readSuite(join(root, 'nowhere'))).rejects.toThrow(/nowhere cannot be read as a folder \(ENOENT\)/);
  });
});

describe('readCompatibility', () => {
  const each = { id: 'Const', compatibility: 'backward', original: { const: 1 }, updated: true };
  const file = (content: unknown): string => join(folder('a.json', content), 'a.json');

  it('asks both ways, and passes over what is not enabled', async () => {
    const questions = await readCompatibility(file({ tests: [each, { ...each, enabled: false }] }));
    expect(questions).toEqual([
      { id: '0 Const backward', sub: { const: 1 }, sup: true, expected: true, draft: undefined },
      { id: '0 Const forward', sub: true, sup: { const: 1 }, expected: false, draft: undefined },
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    ['no tests', [], /expected \{"tests": \[\.\.\.\]\}/],
    ['an unknown compatibility', { tests: [{ ...each, compatibility: 'sideways' }] }, /case 0 Const: compatibility is "sideways"; expected backward, forward/],
    ['a schema that is none', { tests: [{ ...each, updated: 3 }] }, /case 0 Const: updated is not a schema/],
    ['nothing enabled', { tests: [{ ...each, enabled: false }] }, /holds no cases/],
  ])('says where it is wrong: %s', async (_name, content, message) => {
    await expect(readCompatibility(file(content))).rejects.toThrow(message);
  });
});
