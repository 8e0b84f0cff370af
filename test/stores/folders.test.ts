/** Folders are made with those above them, and a place that takes none is an error at once. */
import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openRunFolder } from '../../src/adapters/credentials.ts';
import { makeFolder } from '../../src/adapters/folders.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'blue-folders-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('folders', () => {
  it('are made with those above them, once', () => {
    const path = join(root, 'a', 'b', 'c');
    makeFolder(path);
    makeFolder(path);
    expect(statSync(path).isDirectory()).toBe(true);
  });

  it('are made behind a link to a folder', () => {
    makeFolder(join(root, 'real'));
    symlinkSync(join(root, 'real'), join(root, 'link'));
    makeFolder(join(root, 'link', 'below'));
    expect(statSync(join(root, 'real', 'below')).isDirectory()).toBe(true);
  });

  it.each([
    ['a file', 'EEXIST', () => writeFileSync(join(root, 'file'), ''), 'file'],
    ['what lies below a file', 'ENOTDIR', () => writeFileSync(join(root, 'file'), ''), join('file', 'below', 'deeper')],
    ['a link to nothing', 'EEXIST', () => symlinkSync(join(root, 'nowhere'), join(root, 'dangling')), join('dangling', 'below')],
  ])('are not made of %s', (_, code, prepare, path) => {
    prepare();
    expect(() => makeFolder(join(root, path))).toThrow(expect.objectContaining({ code }));
  });

  // Linux' own places for no files; other systems have none like it.
  (existsSync('/proc/self') ? it : it.skip)('are refused where the system takes none', async () => {
    expect(() => makeFolder('/proc/x/y')).toThrow(expect.objectContaining({ name: 'BlueError', code: 'REFUSED', message: '/proc takes no new folders' }));
    await expect(openRunFolder('/proc/x')).rejects.toMatchObject({ code: 'REFUSED', message: '/proc/x takes no temporary files (ENOENT)', next: expect.stringContaining('RUNNER_TEMP') });
  });
});
