/** The ledger during one run: what was read, what is new, and when it is written. */
import { BlueError } from '../core/errors.ts';
import { versionsToKeep } from '../core/fanout.ts';
import { consumerEdit, ledgerReadme, parseLedger, spendingEdit, versionsEdit, type Ledger, type LedgerConsumer, type LedgerNotice } from '../core/ledger.ts';
import type { Edit } from '../core/plan.ts';
import type { TellOptions } from './options.ts';

/** The ledger of one run: what was read, what is new, and when it is written. */
export interface Book {
  readonly ledger: Ledger;
  readonly writes: number;
  by: string;
  record(consumer: string): LedgerConsumer;
  note(consumer: string, key: string, entry: LedgerNotice): void;
  reach(consumer: string, repository: string): void;
  /** Remembers that a consumer was looked at, though there was nothing to see. */
  see(consumer: string): void;
  unreachable(consumer: string, entry: LedgerConsumer['unreachable']): void;
  /** Writes what is new; nothing new, no commit. */
  flush(): Promise<void>;
  /** Consumers about whom another run has written since this one read the ledger: they are that run's to tell. */
  readonly taken: ReadonlySet<string>;
}

/** Full jitter over a doubling bound: the jobs of several owners write the same ref about once a second each. */
const retry = { tries: 12, first: 100, longest: 4_000 } as const;

/** Opens the ledger of one run. @throws BlueError what its store says when it cannot be read */
export async function openBook(options: TellOptions): Promise<Book> {
  const { ledger: store, realm, now, forge, sleep = pause, random = Math.random } = options;
  let ledger = parseLedger(await store.read());
  let head = ledger.head;
  let writes = 0;
  let spending = ledger.spending;
  const start = forge.spent.writes;
  const records = new Map(ledger.consumers);
  /** As the ledger was last read or written: what differs from this later is somebody else's doing. */
  const known = new Map(ledger.consumers);
  const dirty = new Set<string>();
  const taken = new Set<string>();

  function touch(consumer: string, record: LedgerConsumer): void {
    if (sameRecord(records.get(consumer), record)) return;
    records.set(consumer, record);
    dirty.add(consumer);
  }

  function record(consumer: string): LedgerConsumer {
    return records.get(consumer) ?? { notices: {} };
  }

  async function flush(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const versions = versionsToKeep(realm, ledger);
      if (dirty.size === 0 && versions.size === 0) return;
      const spent = forge.spent.writes - start;
      const own = spent === 0 ? [] : [{ at: new Date(forge.spent.lastWrite ?? Date.parse(now)).toISOString(), writes: spent, by: book.by }];
      const edits: Edit[] = [
        ...(head === undefined ? [{ path: 'README.md', content: ledgerReadme }] : []),
        ...[...dirty].map((consumer) => consumerEdit(consumer, record(consumer))),
        ...[...versions].map(([key, content]) => versionsEdit(key, content)),
        ...(own.length === 0 ? [] : [spendingEdit([...spending, ...own], now)]),
      ];
      try {
        const { commit, changed } = await store.commit(head, { edits, subject: `ledger: ${dirty.size} ${dirty.size === 1 ? 'consumer' : 'consumers'}`, trailers: realm.head === undefined ? [] : [`Realm-Commit: ${realm.head}`] });
        if (changed) {
          head = commit;
          writes += 1;
        }
        for (const consumer of dirty) known.set(consumer, record(consumer));
        dirty.clear();
        ledger = { ...ledger, versions: new Map([...ledger.versions, ...versions]) };
        return;
      } catch (error) {
        if (!(error instanceof BlueError) || error.code !== 'HEAD_MOVED' || attempt >= retry.tries) throw error;
        await sleep(random() * Math.min(retry.longest, retry.first * 2 ** attempt));
        await merge();
      }
    }
  }

  /** Somebody else wrote: whom they wrote about is theirs, but for what this run has done already. */
  async function merge(): Promise<void> {
    const theirs = parseLedger(await store.read());
    head = theirs.head;
    spending = theirs.spending;
    ledger = theirs;
    for (const consumer of new Set([...known.keys(), ...theirs.consumers.keys()])) {
      const [before, other] = [known.get(consumer), theirs.consumers.get(consumer)];
      if (sameRecord(before, other)) continue;
      const merged = dirty.has(consumer) ? mergeConsumer(before, record(consumer), other, now) : other;
      taken.add(consumer);
      if (other === undefined) known.delete(consumer);
      else known.set(consumer, other);
      if (merged === undefined) records.delete(consumer);
      else records.set(consumer, merged);
      if (sameRecord(merged, other)) dirty.delete(consumer);
      else dirty.add(consumer);
    }
  }

  const book: Book = {
    get ledger() {
      return { ...ledger, consumers: records };
    },
    get writes() {
      return writes;
    },
    by: 'unknown@*',
    taken,
    record,
    note(consumer, key, entry) {
      const before = record(consumer);
      touch(consumer, { ...before, notices: { ...before.notices, [key]: entry } });
    },
    reach(consumer, repository) {
      touch(consumer, { ...record(consumer), repository });
    },
    see(consumer) {
      touch(consumer, record(consumer));
    },
    unreachable(consumer, entry) {
      const { unreachable: _, ...rest } = record(consumer);
      touch(consumer, entry === undefined ? rest : { ...rest, unreachable: entry });
    },
    flush,
  };
  return book;
}

/**
 * What holds when two runs have written about one consumer: the other's words, and what this one has sent, which is a fact.
 * Two issues may have been made then: an intent makes the next run look for both.
 */
function mergeConsumer(before: LedgerConsumer | undefined, ours: LedgerConsumer, theirs: LedgerConsumer | undefined, now: string): LedgerConsumer {
  const notices: Record<string, LedgerNotice> = { ...theirs?.notices };
  for (const [key, our] of Object.entries(ours.notices)) {
    const old = before?.notices[key];
    let merged = notices[key] ?? {};
    if (our.issue !== undefined && our.issue !== old?.issue && our.issue !== merged.issue) {
      const { issue, url, author, version, state, action, open } = our;
      merged = merged.issue === undefined ? { ...merged, ...defined({ issue, url, author, version, state, action, open }) } : merged;
      merged = { ...merged, intent: { what: 'create', at: now } };
    }
    if (our.dispatched !== undefined && our.dispatched !== old?.dispatched) merged = { ...merged, dispatched: our.dispatched };
    if (Object.keys(merged).length > 0) notices[key] = merged;
  }
  const unreachable = theirs?.unreachable ?? (ours.unreachable?.issue !== before?.unreachable?.issue ? ours.unreachable : undefined);
  const repository = theirs?.repository ?? ours.repository;
  return { ...defined({ repository, unreachable }), notices };
}

function defined<Fields extends object>(fields: Fields): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Name in keyof Fields]: Exclude<Fields[Name], undefined> };
}

function sameRecord(left: LedgerConsumer | undefined, right: LedgerConsumer | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return consumerEdit('', left).content === consumerEdit('', right).content;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
