/** The direction of imports: doors see everything, the pure middle sees only itself, and nobody imports a door. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const source = new URL('../src', import.meta.url).pathname;

interface Imported {
  readonly file: string;
  readonly target: string;
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : path.endsWith('.ts') ? [path] : [];
  });
}

const all = files(source).map((path) => ({ file: relative(source, path), text: readFileSync(path, 'utf8') }));
const imports: Imported[] = all.flatMap(({ file, text }) =>
  [...text.matchAll(/^(?:import|export)\b[^'\"`;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm)].map((match) => {
    const target = (match[1] ?? match[2])!;
    return { file, target: target.startsWith('.') ? relative(source, join(source, dirname(file), target)) : target };
  }),
);

/** The layer of a file or of what it imports: a folder, or `door`, `run`, `package`. */
function layer(path: string): string {
  if (/^(?:action|cli|mcp)\.ts$|^(?:action|demo)\//.test(path)) return 'door';
  if (/^(?:run|load|apply|apply-fan-out|apply-proposal|source-order|outside|command-line|version|tell)\.ts$|^(?:load|tell)\//.test(path)) return path === 'outside.ts' ? 'ports' : 'run';
  if (path === 'ports.ts') return 'ports';
  return /^(core|commands|detect|report|adapters)\//.exec(path)?.[1] ?? 'package';
}

const allowed: Record<string, readonly string[]> = {
  core: ['core'],
  detect: ['detect', 'core'],
  commands: ['commands', 'core', 'detect'],
  report: ['report', 'commands', 'core', 'detect'],
  ports: ['core', 'commands', 'ports'],
  adapters: ['adapters', 'core', 'ports', 'commands', 'report'],
  run: ['run', 'commands', 'core', 'detect', 'report', 'ports'],
};

describe('layers', () => {
  it.each(Object.entries(allowed))('%s imports only what is below it', (name, below) => {
    const wrong = imports.filter((each) => layer(each.file) === name && layer(each.target) !== 'package' && !below.includes(layer(each.target)));
    expect(wrong).toEqual([]);
    expect(all.some(({ file }) => layer(file) === name)).toBe(true);
  });

  it('only adapters and doors touch the machine', () => {
    const machine = /^(?:node:)?(?:fs|fs\/promises|child_process|net|http|https|os|worker_threads)$/;
    const wrong = imports.filter((each) => machine.test(each.target) && !['adapters', 'door'].includes(layer(each.file)));
    expect(wrong).toEqual([]);
  });

  it('the pure middle knows no clock and no environment', () => {
    const wrong = all.filter(({ file, text }) => ['core', 'commands', 'detect', 'report'].includes(layer(file)) && /(?<!['"`])process\.env|Date\.now\(|new Date\(\)|Math\.random\(/.test(text)).map(({ file }) => file);
    expect(wrong).toEqual([]);
  });

  it('core needs few packages', () => {
    const packages = new Set(imports.filter((each) => layer(each.file) === 'core' && layer(each.target) === 'package').map((each) => each.target.replace(/^ajv.*/, 'ajv')));
    expect([...packages].filter((each) => !['yaml', 'semver', 'ajv', 'node:crypto'].includes(each))).toEqual([]);
  });

  it("the runner's package stops at the action's door", () => {
    const wrong = imports.filter((each) => each.target.includes('@actions/core') && !each.file.startsWith('action/'));
    expect(wrong).toEqual([]);
    expect(imports.some((each) => each.target.includes('@actions/core'))).toBe(true);
  });

  it('every file says in its first line what it is for', () => {
    expect(all.filter(({ text }) => !/^\/\*\*\s+(?:\* )?\S/.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
