/** Scores detection against hand-labelled accesses. Usage: node scripts/score-detection.ts <truth.json> <checkout> */
import { readFileSync } from 'node:fs';
import { covers } from '../src/core/pattern.ts';
import { detect } from '../src/detect/index.ts';
import type { Access } from '../src/detect/model.ts';
import { readTree } from './detect-tree.ts';

interface Site {
  readonly file: string;
  readonly line: number;
  readonly access: 'read' | 'write';
  readonly key: string;
  readonly via: string;
  readonly alternatives?: readonly string[];
  readonly accept?: readonly string[];
  readonly optional?: boolean;
  readonly s3compat?: boolean;
  readonly callers_labelled?: boolean;
}

/** A prediction speaks of a site when it is the same access within three lines. */
const nearby = 3;

function patternsOf(access: Access): readonly string[] {
  return access.alternatives ?? [access.key];
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((each) => right.includes(each));
}

const [truthPath, root] = process.argv.slice(2);
if (truthPath === undefined || root === undefined) {
  console.error('usage: score-detection <truth.json> <checkout>');
  process.exit(2);
}
const truth = JSON.parse(readFileSync(truthPath, 'utf8')) as { repo: string; sites: Site[]; mentions?: { file: string; line: number; why: string }[] };
const files = readTree(root);
const start = performance.now();
const detection = await detect(files);
const elapsed = Math.round(performance.now() - start);

const near = (access: { file: string; line: number; access: string }, site: Site): boolean =>
  access.file === site.file && access.access === site.access && Math.abs(access.line - site.line) <= nearby;

const tally = { direct: { sites: 0, sound: 0, exact: 0, precise: 0 }, wrapper: { sites: 0, sound: 0, exact: 0, precise: 0 } };
for (const site of truth.sites) {
  if (site.optional || site.s3compat || site.callers_labelled || (site.key === '*' && !site.alternatives)) continue;
  const wanted = site.alternatives ?? [site.key];
  const group = site.via === 'direct' || site.via === 'uri' ? tally.direct : tally.wrapper;
  group.sites += 1;
  // Of several predictions around a line, the one that says what the truth says, or else comes nearest.
  const around = detection.accesses.filter((access) => near(access, site)).sort((left, right) => Math.abs(left.line - site.line) - Math.abs(right.line - site.line));
  const isExact = around.some((access) => isSame(patternsOf(access), wanted) || isSame(patternsOf(access), [site.key]));
  const isSound = isExact || around.some((access) => wanted.every((pattern) => covers(patternsOf(access), pattern)));
  const isPrecise = isExact || around.some((access) => patternsOf(access).every((pattern) => covers([site.key, ...(site.accept ?? [])], pattern)));
  if (isExact) group.exact += 1;
  if (isSound) group.sound += 1;
  if (isPrecise) group.precise += 1;
  if (!isExact) console.log(`${isSound ? 'inexact' : 'MISSED'}  ${site.file}:${site.line} ${site.access} ${wanted.join(' | ')}  found: ${around.map((access) => patternsOf(access).join(' | ')).join('; ') || 'nothing'}`);
}
let falseAccesses = 0;
for (const access of detection.accesses) {
  if (truth.sites.some((site) => near(access, site))) continue;
  falseAccesses += 1;
  const mention = truth.mentions?.find((each) => each.file === access.file && Math.abs(each.line - access.line) <= nearby);
  console.log(`FALSE   ${access.file}:${access.line} ${access.access} ${patternsOf(access).join(' | ')}${mention ? ` (${mention.why})` : ''}`);
}
const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${Math.round((1000 * part) / whole) / 10}%`);
for (const [name, group] of Object.entries(tally)) {
  console.log(`${name}: ${group.sites} sites, sound ${percent(group.sound, group.sites)}, exact ${percent(group.exact, group.sites)}, precise ${percent(group.precise, group.sites)}`);
}
console.log(`${truth.repo}: ${falseAccesses} false accesses, ${detection.skipped.length} skipped, ${elapsed} ms`);
