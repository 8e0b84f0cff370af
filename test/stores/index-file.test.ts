/** The index of realms on a person's machine, written by several runs at once. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openOutside } from '../../src/adapters/outside.ts';

it('is whole, and no run fails by another', async () => {
  const home = mkdtempSync(join(tmpdir(), 'blue-index-'));
  const outside = openOutside({ directory: home, environment: { BLUE_HOME: home } });
  const texts = Array.from({ length: 20 }, (_, index) => `realms: []\n# ${String(index).repeat(5_000)}\n`);
  await Promise.all(texts.map((text) => outside.writeIndex(text)));
  const [left, written] = [readdirSync(home), readFileSync(join(home, 'index.yaml'), 'utf8')];
  rmSync(home, { recursive: true });
  expect(left).toEqual(['index.yaml']);
  expect(texts).toContain(written);
});
