/** Grants that go beyond what contracts ask for. */
import { overlaps, uncoveredExample } from '../core/pattern.ts';
import { accesses, actionOf, meansAction, type Access } from './judgement.ts';
import type { Grant, Need } from './model.ts';

/** A grant that no contract asks for, wholly or in part. */
export interface Unneeded {
  readonly grant: Grant;
  /** What it lets its principal do that nobody asks for. */
  readonly accesses: readonly Access[];
  /** Keys that are granted and asked for by nobody: one of them. */
  readonly example: string;
  /** Whether no contract asks for any of its keys. */
  readonly wholly: boolean;
}

/**
 * Finds grants that go beyond what contracts need: advice, not a fault.
 * @param needs every contract that the grants are for
 * @param grants the binding's grants; only sure `Allow`s of identities on objects are looked at
 */
export function unneeded(needs: readonly Need[], grants: readonly Grant[]): Unneeded[] {
  const result: Unneeded[] = [];
  for (const grant of grants) {
    if (grant.effect !== 'Allow' || grant.kind !== 'identity' || grant.key === null) continue;
    if (grant.unknown !== undefined || grant.notResource === true) continue;
    const key = grant.key;
    const beyond: { access: Access; example: string }[] = [];
    let isAsked = false;
    for (const access of accesses) {
      if (access === 'list' || !meansAction(grant, actionOf[access])) continue;
      // Whoever writes keys may mean to delete them: a contract that does not list deletes leaves that open.
      const needed = needs.flatMap((need) => need[access] ?? (access === 'delete' ? need.write : []));
      const example = uncoveredExample(needed, key);
      if (example !== undefined) beyond.push({ access, example });
      isAsked ||= needed.some((pattern) => overlaps(pattern, key));
    }
    const [first] = beyond;
    if (first !== undefined) result.push({ grant, accesses: beyond.map(({ access }) => access), example: first.example, wholly: !isAsked });
  }
  return result;
}
