/** What a machine refuses is told as that, and what nobody foresaw stays a bug. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openRunFolder } from '../../src/adapters/credentials.ts';
import { BlueError, explainFailure } from '../../src/core/errors.ts';
import { renderError } from '../../src/report/error.ts';
import { plain } from '../../src/report/paint.ts';

const folder = mkdtempSync(join(tmpdir(), 'blue-errors-'));
writeFileSync(join(folder, 'file'), '');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function thrown(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('a failure of the machine', () => {
  it.each([
    ['a file in the place of a folder', join(folder, 'file', 'x'), 'a part of the path is no folder (ENOTDIR)'],
    ['something in its place', join(folder, 'file'), 'something else is there (EEXIST)'],
    ['a name that is too long', join(folder, 'x'.repeat(300)), 'the name is too long (ENAMETOOLONG)'],
  ])('%s says what, where and what next', (_, path, why) => {
    const error = explainFailure(thrown(() => mkdirSync(path)));
    expect(renderError(error, plain)).toBe(`✗ ${path} cannot be used: ${why} [REFUSED]\n  → Look at this place on this machine, then run it again\n`);
  });

  it.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EMFILE', 'EISDIR', 'EIO'])('%s is one', (code) => {
    expect(explainFailure(Object.assign(new Error(`${code}: x, open 'y'`), { code, path: 'y', syscall: 'open' }))).toMatchObject({ name: 'BlueError', code: 'REFUSED', message: expect.stringContaining(`(${code})`) });
  });

  it.each([
    ['a bug', new TypeError('x is undefined')],
    ['a file that should have been there', Object.assign(new Error('ENOENT'), { code: 'ENOENT', path: 'y' })],
    ['what has no place', Object.assign(new Error('EACCES'), { code: 'EACCES' })],
    ['what is explained already', new BlueError('USAGE', 'x')],
    ['what is no error', 'x'],
  ])('%s is left as it is', (_, error) => {
    expect(explainFailure(error)).toBe(error);
  });

  it('a folder for temporary files that cannot be used is named', async () => {
    const path = join(folder, 'file', 'temporary');
    await expect(openRunFolder(path)).rejects.toMatchObject({ name: 'BlueError', code: 'REFUSED', message: expect.stringContaining(`${path} takes no temporary files`), next: expect.stringContaining('TMPDIR') });
  });
});
