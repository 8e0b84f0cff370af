/** A realm with one provider and many consumers on the GitHub double, and short words for what happens to them. */
import { stringify } from 'yaml';
import { memoryStore, type MemoryStore } from '../../src/adapters/memory-store.ts';
import { openGitHubForge } from '../../src/adapters/github-forge.ts';
import { parseRealm } from '../../src/core/realm.ts';
import type { NotifyPreferences, Realm } from '../../src/core/model.ts';
import type { NoticeForge } from '../../src/ports.ts';
import { tellConsumers, type TellOptions, type TellReceipt } from '../../src/tell.ts';
import { createVirtualClock, startGitHub, type GitHubOptions, type GitHubServer } from '../servers/github.ts';

export interface ConsumerSeed {
  readonly name: string;
  readonly range?: string;
  readonly resolved?: string;
  readonly notify?: NotifyPreferences;
  /** `owner/name`; `lab/<name>` unless given; null for a domain without a repository. */
  readonly repository?: string | null;
  readonly maintainers?: readonly string[];
}

export interface Version {
  readonly version: string;
  readonly read: readonly string[];
  readonly changes: readonly string[];
  readonly bump?: 'major' | 'minor';
}

export const first: Version = { version: '1.3.0', read: ['jobs/*/masks/*', 'training-metrics/*'], changes: ['First published'] };
export const covered: Version = { version: '1.4.0', read: [...first.read, 'training-metrics/experiments/*'], changes: ['Added training-metrics/experiments/* (read), covered by training-metrics/*'] };
export const asking: Version = { version: '1.5.0', read: [...covered.read, 'checkpoints/*'], changes: ['Added checkpoints/* (read)'] };

/** The realm's files: aperture needs S3 access, consumers grant it. */
export function buildRealm(versions: readonly Version[], consumers: readonly ConsumerSeed[], options: { head?: string; gone?: boolean } = {}): Realm {
  const newest = versions.at(-1);
  const files: Record<string, string> = {
    'realm.yaml': stringify({ name: 'letemcook', version: '1.0.0', governance: { admission: 'open', approvers: [], breaking_changes: { require_approval: false, grace_period_days: 14 } } }),
    'domains/aperture/domain.yaml': stringify({ name: 'aperture', repo_url: 'https://github.com/lab/aperture', maintainers: ['eric@example.com'] }),
  };
  if (newest !== undefined && options.gone !== true) {
    files['domains/aperture/exports.yaml'] = stringify({
      exports: [{
        name: 'required-s3-permissions', version: newest.version, direction: 'requires', value: { read: newest.read }, source: { commit: 'a'.repeat(40) },
        changelog: [...versions].reverse().map((each) => ({ version: each.version, date: '2026-11-20', changes: each.changes, ...(each.bump === undefined ? {} : { bump: each.bump }) })),
      }],
    });
  }
  for (const consumer of consumers) {
    const repository = consumer.repository === undefined ? `lab/${consumer.name}` : consumer.repository;
    files[`domains/${consumer.name}/domain.yaml`] = stringify({
      name: consumer.name, ...(repository === null ? { repo_path: `../${consumer.name}` } : { repo_url: `https://github.com/${repository}` }),
      maintainers: consumer.maintainers ?? ['@maria'], ...(consumer.notify === undefined ? {} : { notify: consumer.notify }),
    });
    files[`domains/${consumer.name}/imports.yaml`] = stringify({
      imports: [{ contract: 'required-s3-permissions', from: 'aperture', version: consumer.range ?? '>=1.0.0', binding: 'cdk/stack.py', ...(consumer.resolved === undefined ? {} : { resolved_version: consumer.resolved, resolved_at: '2026-11-20T00:00:00Z' }) }],
    });
  }
  return parseRealm({ head: options.head ?? 'c'.repeat(40), files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])), irregular: [] });
}

export interface FanoutWorld {
  readonly github: GitHubServer;
  readonly ledger: MemoryStore;
  readonly clock: ReturnType<typeof createVirtualClock>;
  forge(token?: string, options?: { fetch?: typeof globalThis.fetch }): NoticeForge;
  tell(realm: Realm, options?: Partial<TellOptions>): Promise<TellReceipt>;
  /** Every issue of a repository, oldest first. */
  issues(repository: string): Promise<Record<string, unknown>[]>;
  comments(repository: string, number: number): Promise<string[]>;
}

/** Starts the double with the consumers' repositories and the realm's. */
export async function startWorld(names: readonly string[], options: Partial<GitHubOptions> = {}): Promise<FanoutWorld> {
  const clock = createVirtualClock();
  const github = await startGitHub({
    clock,
    repositories: ['lab/realm', ...names].map((name) => ({ name })),
    tokens: {
      app: { login: 'realm[bot]', permissions: { issues: 'write', contents: 'write', actions: 'write' } },
      issuer: { login: 'realm[bot]', permissions: { issues: 'write' } },
    },
    people: ['maria', 'mallory', 'github-actions[bot]'],
    ...options,
  });
  const ledger = memoryStore({ label: 'ledger', now: () => new Date(clock.now()) });
  const world: FanoutWorld = {
    github,
    ledger,
    clock,
    forge: (token = 'app', extra = {}) => openGitHubForge({ token, apiUrl: github.apiUrl, clock, random: () => 0.5, fetch: extra.fetch ?? globalThis.fetch }),
    tell: (realm, extra = {}) => tellConsumers({
      realm, ledger, now: new Date(clock.now()).toISOString(), realmRepository: 'lab/realm', realmUrl: 'https://github.com/lab/realm', forge: extra.forge ?? world.forge(), ...extra,
    }),
    async issues(repository) {
      const all: Record<string, unknown>[] = [];
      for (let page = 1; ; page += 1) {
        const found = (await github.as('maria')('GET', `/repos/${repository}/issues?state=all&direction=asc&per_page=100&page=${page}`)) as unknown as Record<string, unknown>[];
        all.push(...found);
        if (found.length < 100) return all.sort((left, right) => Number(left['number']) - Number(right['number']));
      }
    },
    async comments(repository, number) {
      const found = (await github.as('maria')('GET', `/repos/${repository}/issues/${number}/comments?per_page=100`)) as unknown as { body: string }[];
      return found.map((comment) => comment.body);
    },
  };
  return world;
}
