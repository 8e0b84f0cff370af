/** What a proposal says, apart from when and at which commit it was said: the same again is no news to those who review it. */
import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import type { ChangelogEntry, Export, Import, Json } from './model.ts';

const key = 'Proposal';

/** A domain's lists as they would be; undefined for what goes. */
export interface ProposedContent {
  readonly exports?: readonly Export[];
  readonly imports?: readonly Import[];
}

/** The trailer by which a store knows that a branch says the same already. */
export function proposalTrailer({ exports = [], imports = [] }: ProposedContent): string {
  const content = { exports: exports.map(lastingExport), imports: imports.map(lastingImport) } as unknown as Json;
  return `${key}: ${createHash('sha256').update(canonicalJson(content)).digest('hex')}`;
}

/** Finds the trailer in a commit's message. */
export function proposalOf(message: string): string | undefined {
  return new RegExp(`^${key}: [0-9a-f]{64}$`, 'm').exec(message)?.[0];
}

/** Whether a commit is a proposal as it was made: one that people have added to is theirs. */
export function isProposal({ message, parents }: { readonly message: string; readonly parents: readonly string[] }): boolean {
  return parents.length === 1 && proposalOf(message) !== undefined;
}

/** The commit of the member's repo that a proposal was made from. */
export function proposedFrom(message: string): string | undefined {
  return /^Source-Commit: ([0-9a-f]{40,64})$/m.exec(message)?.[1];
}

function lastingExport({ source: _source, changelog, supported, ...rest }: Export): object {
  return { ...rest, changelog: (changelog ?? []).map(lastingEntry), supported: (supported ?? []).map(({ until: _until, ...older }) => older) };
}

/** The day a grace ends is news: while a breaking change waits for its review, the days of its consumers must not run out. */
function lastingEntry({ date: _date, published_at: _published, grace_until: grace, ...rest }: ChangelogEntry): object {
  return { ...rest, ...(grace === undefined ? {} : { grace: grace.slice(0, 10) }) };
}

function lastingImport({ resolved_at: _resolved, evidence, ...rest }: Import): object {
  return { ...rest, evidence: evidence === undefined ? undefined : { ...evidence, commit: undefined } };
}
