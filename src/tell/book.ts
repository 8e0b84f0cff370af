/** The ledger during one run: what was read, what is new, and when it is written. */
import { BlueError } from '../core/errors.ts';
import { versionsToKeep } from '../core/fanout.ts';
import { consumerEdit, ledgerReadme, parseLedger, spendingEdit, versionsEdit, type Ledger, type LedgerConsumer, type LedgerNotice } from '../core/ledger.ts';
import type { Edit } from '../core/plan.ts';
import type { TellOptions } from './run.ts';

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
}

export async function openBook(options: TellOptions): Promise<Book> {
  const { ledger: store, realm, now, forge } = options;
  let ledger = parseLedger(await store.read());
  let head = ledger.head;
  let writes = 0;
  let spending = ledger.spending;
  const start = forge.spent.writes;
  const records = new Map(ledger.consumers);
  /** Keys this run has changed: when somebody else has written meanwhile, only these go over theirs. */
  const dirty = new Map<string, Set<string>>();

  function touch(consumer: string, field: string, record: LedgerConsumer): void {
    if (JSON.stringify(records.get(consumer)) === JSON.stringify(record)) return;
    records.set(consumer, record);
    dirty.set(consumer, (dirty.get(consumer) ?? new Set()).add(field));
  }

  function record(consumer: string): LedgerConsumer {
    return records.get(consumer) ?? { notices: {} };
  }

  async function flush(): Promise<void> {
    const versions = versionsToKeep(realm, ledger);
    if (dirty.size === 0 && versions.size === 0) return;
    for (let attempt = 1; ; attempt += 1) {
      const spent = forge.spent.writes - start;
      const own = spent === 0 ? [] : [{ at: new Date(forge.spent.lastWrite ?? Date.parse(now)).toISOString(), writes: spent, by: book.by }];
      const edits: Edit[] = [
        ...(head === undefined ? [{ path: 'README.md', content: ledgerReadme }] : []),
        ...[...dirty.keys()].map((consumer) => consumerEdit(consumer, record(consumer))),
        ...[...versions].map(([key, content]) => versionsEdit(key, content)),
        ...(own.length === 0 ? [] : [spendingEdit([...spending, ...own], now)]),
      ];
      try {
        const { commit, changed } = await store.commit(head, { edits, subject: `ledger: ${dirty.size} ${dirty.size === 1 ? 'consumer' : 'consumers'}`, trailers: realm.head === undefined ? [] : [`Realm-Commit: ${realm.head}`] });
        if (changed) {
          head = commit;
          writes += 1;
        }
        dirty.clear();
        ledger = { ...ledger, versions: new Map([...ledger.versions, ...versions]) };
        return;
      } catch (error) {
        if (!(error instanceof BlueError) || error.code !== 'HEAD_MOVED' || attempt >= 5) throw error;
        await merge();
      }
    }
  }

  /** Somebody else wrote: theirs stays, but for what this run knows better. */
  async function merge(): Promise<void> {
    const theirs = parseLedger(await store.read());
    head = theirs.head;
    spending = theirs.spending;
    for (const [consumer, fields] of dirty) {
      const ours = record(consumer);
      const other = theirs.consumers.get(consumer) ?? { notices: {} };
      const notices = { ...other.notices };
      for (const field of fields) if (ours.notices[field] !== undefined) notices[field] = ours.notices[field];
      const unreachable = fields.has('unreachable') ? ours.unreachable : other.unreachable;
      const repository = ours.repository ?? other.repository;
      records.set(consumer, { ...(repository === undefined ? {} : { repository }), notices, ...(unreachable === undefined ? {} : { unreachable }) });
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
    record,
    note(consumer, key, entry) {
      const before = record(consumer);
      touch(consumer, key, { ...before, notices: { ...before.notices, [key]: entry } });
    },
    reach(consumer, repository) {
      touch(consumer, 'repository', { ...record(consumer), repository });
    },
    see(consumer) {
      touch(consumer, 'repository', record(consumer));
    },
    unreachable(consumer, entry) {
      const { unreachable: _, ...rest } = record(consumer);
      touch(consumer, 'unreachable', entry === undefined ? rest : { ...rest, unreachable: entry });
    },
    flush,
  };
  return book;
}
