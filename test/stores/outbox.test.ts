/** The outbox: files that say what issues would, written whole, and nowhere but below its folder. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openOutbox } from '../../src/adapters/outbox.ts';
import type { Notice } from '../../src/core/plan.ts';
import { scratchFolder } from './worlds.ts';

const notice = { realm: 'cook', consumer: 'images', provider: 'aperture', contract: 'paths' } as Notice;
const rendered = { title: 'Grant a/*', body: 'Please.', payload: { key: 'k' } };
let scratch: ReturnType<typeof scratchFolder>;
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

it('writes an issue and a dispatch, and says when it has said so before', async () => {
  const folder = join(scratch.path, 'out', 'box');
  const outbox = openOutbox(folder, { environment: process.env });
  const first = await outbox.ensureNotice(notice, rendered);
  expect(first).toMatchObject({ outcome: 'written', reference: join(folder, 'cook/images/aperture/paths.md') });
  expect((await outbox.ensureNotice(notice, rendered)).outcome).toBe('unchanged');
  expect((await outbox.ensureNotice(notice, { ...rendered, body: 'Again.' })).outcome).toBe('written');
  expect(readFileSync(join(folder, 'cook/images/aperture/paths.md'), 'utf8')).toBe('# Grant a/*\n\nAgain.\n');
  expect(readdirSync(join(folder, 'cook/images/aperture')).sort()).toEqual(['paths.dispatch.json', 'paths.md']);
});

it.each(['cook', 'cook/images', 'cook/images/aperture'])('does not follow a link at %s', async (at) => {
  const [folder, elsewhere] = [join(scratch.path, 'box'), join(scratch.path, 'elsewhere')];
  mkdirSync(join(folder, at, '..'), { recursive: true });
  mkdirSync(elsewhere);
  symlinkSync(elsewhere, join(folder, at));
  await expect(openOutbox(folder, { environment: process.env }).ensureNotice(notice, rendered)).rejects.toMatchObject({ code: 'BAD_PATH' });
  expect(readdirSync(elsewhere)).toEqual([]);
});
