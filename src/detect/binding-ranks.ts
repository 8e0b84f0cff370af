/** Ranks the files of a repo by how much of a contract they grant: which one an import may be bound to. */
import { covers } from '../core/pattern.ts';
import { grantsOf } from './binding-grants.ts';
import { parseBinding } from './binding.ts';
import { asked, bestOf, count, judgeAll, keysOf, type Judgement, type Verdict } from './judgement.ts';
import type { Grant, Need } from './model.ts';

/** A file that may be the binding of a contract, and how much of the contract it grants. */
export interface RankedBinding {
  /** `path`, or `path#principal` where the file has several. */
  readonly binding: string;
  readonly covered: number;
  readonly needed: number;
  /** Whose keys it grants: the bucket's name or a pattern of it, or else the code that names it. */
  readonly bucket: string;
}

/**
 * Ranks the files of a repo by how much of a contract they grant.
 * @param need the contract
 * @param all every grant of the repo
 * @returns files that grant something of it, best first; equal ones by name
 */
export function rankBindings(need: Need, all: readonly Grant[]): RankedBinding[] {
  const grants = all.filter((grant) => grant.effect === 'Deny' || !tellsNothing(grant));
  const files = new Map<string, Grant[]>();
  for (const grant of grants) {
    const list = files.get(grant.file);
    if (list === undefined) files.set(grant.file, [grant]);
    else list.push(grant);
  }
  const ranked: RankedBinding[] = [];
  /** How much of the contract is granted by name: who grants every key of some bucket may mean another bucket. */
  const specific = new Map<RankedBinding, number>();
  const isDenied = grants.some((grant) => grant.effect === 'Deny');
  for (const [file, own] of files) {
    // Who denies something may do so from another file.
    const verdicts = judgeAll(need, isDenied ? grantsOf(file, grants) : own, {});
    const best = mostSpecific(bestOf(verdicts), verdicts);
    if (best === undefined) continue;
    // What the code does not wholly tell is still a hint about which file it is.
    const sure = count(best, 'covered');
    const likely = sure + count(best, 'unknown');
    if (likely === 0) continue;
    const several = new Set(verdicts.map((verdict) => verdict.principal)).size > 1;
    const binding = several && best.principal !== undefined ? `${file}#${best.principal}` : file;
    const entry = { binding, covered: likely, needed: best.judgements.length, bucket: best.bucket.code ?? best.bucket.pattern };
    ranked.push(entry);
    specific.set(entry, best.judgements.filter(isSpecific).length);
  }
  // Of files that grant as much, the one that grants it by narrower patterns was written for it.
  const width = new Map(ranked.map((entry) => [entry, breadth(files.get(parseBinding(entry.binding).path) ?? [])]));
  return ranked.sort(
    (a, b) => (specific.get(b) ?? 0) - (specific.get(a) ?? 0) || b.covered - a.covered || (width.get(a) ?? 0) - (width.get(b) ?? 0) || (a.binding < b.binding ? -1 : a.binding > b.binding ? 1 : 0),
  );
}

/** A policy that the code does not tell may allow anything: that is no hint of what it is for. */
function tellsNothing({ unknown, actions, bucket, key }: Grant): boolean {
  return unknown !== undefined && actions.includes('*') && (bucket ?? '*') === '*' && (key ?? '*') === '*';
}

/** Of those that grant as much as the best one does, the one that grants most of it by name. */
function mostSpecific(best: Verdict | undefined, verdicts: readonly Verdict[]): Verdict | undefined {
  let found = best;
  for (const verdict of verdicts) {
    if (found === undefined || (['covered', 'unknown'] as const).some((kind) => count(verdict, kind) !== count(found!, kind))) continue;
    if (verdict.judgements.filter(isSpecific).length > found.judgements.filter(isSpecific).length) found = verdict;
  }
  return found;
}

function isSpecific({ access, pattern, verdict, rules }: Judgement): boolean {
  if (verdict === 'not covered') return false;
  // What has nothing but wildcards and slashes, told or not, is written for any key.
  const keys = rules.allowing.flatMap((grant) => keysOf(grant, access)).filter((key) => /[^*?/]/.test(key));
  return covers(keys, asked(access, pattern));
}

/** How many of a file's grants are for every key: such a file grants anything, and says little. */
function breadth(grants: readonly Grant[]): number {
  const objects = grants.filter((grant) => grant.effect === 'Allow' && grant.key !== null);
  return objects.length === 0 ? 1 : objects.filter((grant) => grant.key === '*').length / objects.length;
}
