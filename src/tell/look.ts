/** What has to be looked at before anything is written: many repositories with one question. */
import { chooseIssue, unreachable, type ConsumerOwed, type RepositoryView } from '../core/fanout.ts';
import type { LedgerConsumer } from '../core/ledger.ts';
import type { Mark } from '../core/marker.ts';
import type { Book } from './book.ts';
import type { Run } from './run.ts';

export function isUnseen(book: Book, consumer: ConsumerOwed): boolean {
  return consumer.repository !== undefined && !book.ledger.consumers.has(consumer.consumer);
}

export function isWatched(record: LedgerConsumer | undefined): boolean {
  return record !== undefined && (record.unreachable?.open === true || Object.values(record.notices).some((entry) => entry.intent !== undefined || (entry.issue !== undefined && entry.open !== false)));
}

/** Whether the ledger says that nothing is left to send: people may have done something since, but that can wait. */
export function seemsTold(run: Run, consumer: ConsumerOwed): boolean {
  const { notices } = run.book.record(consumer.consumer);
  const owed = new Set(consumer.owed.map((each) => each.key));
  const told = consumer.owed.every(({ key, notice, issue, dispatch }) => {
    const entry = notices[key] ?? {};
    const said = !issue || (entry.version === notice.version && entry.state === notice.state.state && entry.intent === undefined);
    return said && (dispatch === false || entry.dispatched === notice.version || entry.refused === notice.version);
  });
  return told && Object.entries(notices).every(([key, entry]) => owed.has(key) || entry.open !== true);
}

/** Another run has written about this consumer meanwhile, and tells it; what that run does not get to is for the next one. */
export function leaveToOther(run: Run, consumer: ConsumerOwed): boolean {
  if (!run.book.taken.has(consumer.consumer)) return false;
  if (!seemsTold(run, consumer) && !run.leftover.includes(consumer.consumer)) run.leftover.push(consumer.consumer);
  return true;
}

export type Views = ReadonlyMap<string, RepositoryView>;

export async function lookAt(run: Run, consumers: readonly ConsumerOwed[]): Promise<Views> {
  const { host } = run.options;
  const asked = consumers.filter((consumer) => consumer.repository !== undefined && (host === undefined || consumer.host === undefined || consumer.host === host));
  const views = new Map<string, RepositoryView>();
  async function ask(some: readonly ConsumerOwed[], search: (consumer: ConsumerOwed) => boolean): Promise<void> {
    const found = await run.options.forge.look(
      some.map((consumer) => ({ repository: consumer.repository!, issues: numbersOf(run.book.record(consumer.consumer)), search: search(consumer), authors: [...run.known] })),
    );
    for (const [index, consumer] of some.entries()) views.set(consumer.consumer, found[index]!);
  }
  const searching = (consumer: ConsumerOwed): boolean => run.options.thorough === true || isUnseen(run.book, consumer) || needsSearch(consumer, run.book.record(consumer.consumer));
  await ask(asked, searching);
  // A number that leads nowhere, to what is not ours, or to what somebody closed: there may be another issue.
  const lost = asked.filter((consumer) => !searching(consumer) && hasLost(run, consumer, views.get(consumer.consumer)));
  if (lost.length > 0) await ask(lost, () => true);
  return views;
}

function numbersOf(record: LedgerConsumer): number[] {
  return Object.values(record.notices).flatMap((entry) => (entry.issue === undefined ? [] : [entry.issue]));
}

function needsSearch(consumer: ConsumerOwed, { notices }: LedgerConsumer): boolean {
  return consumer.owed.some((owed) => owed.issue && notices[owed.key]?.issue === undefined) || Object.values(notices).some((entry) => entry.intent?.what === 'create');
}

function hasLost(run: Run, consumer: ConsumerOwed, view: RepositoryView | undefined): boolean {
  if (view === undefined || !view.found || unreachable(view) !== undefined) return false;
  const owed = new Set(consumer.owed.map((each) => each.key));
  return Object.entries(run.book.record(consumer.consumer).notices).some(([key, entry]) => {
    if (entry.issue === undefined || (entry.open === false && !owed.has(key))) return false;
    const { issue } = chooseIssue(view.issues, markOf(run, consumer.consumer, key), run, entry.issue);
    // Closed though something is owed: as the duplicate of one that the consumer's own workflow keeps, perhaps.
    return issue === undefined || (owed.has(key) && !issue.open && issue.reason !== 'not_planned');
  });
}

export function markOf(run: Run, consumer: string, key: string): Mark {
  const [provider = '', contract = ''] = key.split('/');
  return { realm: run.options.realm.config.name, consumer, provider, contract };
}
