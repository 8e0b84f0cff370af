/** Consumers that cannot be told, as the realm's own repository hears of them: once, and until it is healed. */
import { BlueError } from '../core/errors.ts';
import { baseLabel, chooseIssue, unreachable, type IssueRecord } from '../core/fanout.ts';
import type { LedgerConsumer } from '../core/ledger.ts';
import { readBlock, replaceBlock, sameBlock } from '../core/marker.ts';
import type { ForgeWrite } from '../ports.ts';
import { renderReachable, renderUnreachable, unreachableMark } from '../report/issue.ts';
import { isMine, type Run } from './run.ts';

/** What the realm's repository has to be told about one consumer, and what the ledger says afterwards. */
interface Report {
  readonly consumer: string;
  readonly issue: IssueRecord | undefined;
  readonly writes: readonly ForgeWrite[];
  /** Before a new issue is made. */
  readonly intent?: LedgerConsumer['unreachable'];
  after(number: number | undefined): LedgerConsumer['unreachable'];
}

/** In the realm's own repository: one issue for each consumer that cannot be told, closed when it can. */
export async function reportUnreachable(run: Run): Promise<void> {
  try {
    const reports = affordable(run, await findReports(run));
    if (run.options.dryRun === true) run.planned.push(...reports.flatMap((report) => report.writes));
    else await send(run, reports);
  } catch (error) {
    if (!(error instanceof BlueError) || error.code === 'HEAD_MOVED') throw error;
    run.stopped = error.message;
  }
}

async function findReports(run: Run): Promise<Report[]> {
  const { realm, realmRepository, realmForge } = run.options;
  const forge = realmForge ?? run.options.forge;
  if (realmRepository === undefined) return [];
  const now = new Map(run.unreachable.map((entry) => [entry.consumer.consumer, entry]));
  const left = new Set(run.leftover);
  const healed = [...run.book.ledger.consumers].filter(([consumer, record]) => record.unreachable !== undefined && (record.unreachable.open === true || record.unreachable.intent === true) && !now.has(consumer) && !left.has(consumer) && isMine(run.options, record));
  const names = [...now.keys(), ...healed.map(([consumer]) => consumer)];
  if (names.length === 0) return [];
  const numbers = names.flatMap((consumer) => run.book.record(consumer).unreachable?.issue ?? []);
  const search = names.some((consumer) => run.book.record(consumer).unreachable?.issue === undefined);
  const login = await forge.login();
  const speakers = { login, known: login === undefined ? run.known : new Set([...run.known, login]) };
  const [view] = await forge.look([{ repository: realmRepository, issues: numbers, search, authors: [...speakers.known] }]);
  if (view === undefined || !view.found || unreachable(view) !== undefined) return [];
  const find = (consumer: string): IssueRecord | undefined =>
    chooseIssue(view.issues, unreachableMark(realm.config.name, consumer), speakers, run.book.record(consumer).unreachable?.issue).issue;
  return [
    ...[...now.values()].map(({ consumer: { consumer, maintainers, repository, owed }, reason }): Report => {
      const rendered = renderUnreachable({ realm: realm.config.name, consumer, reason, maintainers, notices: owed.map((each) => each.notice), ...(repository === undefined ? {} : { repository }) });
      const issue = find(consumer);
      const writes = unreachableWrites(view.name, issue, rendered);
      const since = run.book.record(consumer).unreachable?.since ?? run.options.now;
      return {
        consumer,
        issue,
        writes,
        ...(issue === undefined ? { intent: { since, reason, intent: true } } : {}),
        after: (number) => ({ since, reason, open: writes.length > 0 || issue?.open === true, ...(number === undefined ? {} : { issue: number }) }),
      };
    }),
    ...healed.map(([consumer]): Report => {
      const issue = find(consumer);
      const writes: ForgeWrite[] = issue === undefined || !issue.open ? [] : [
        { do: 'comment', repository: view.name, number: issue.number, body: renderReachable(consumer) },
        { do: 'update-issue', repository: view.name, number: issue.number, open: false, reason: 'completed' },
      ];
      return { consumer, issue, writes, after: () => undefined };
    }),
  ];
}

/** Whom the budget of this run still reaches. */
function affordable(run: Run, reports: readonly Report[]): Report[] {
  return reports.filter(({ consumer, writes }) => {
    const reached = writes.length <= run.budget;
    if (reached) run.budget -= writes.length;
    else run.leftover.push(consumer);
    return reached;
  });
}

async function send(run: Run, reports: readonly Report[]): Promise<void> {
  const created = reports.filter((report) => report.intent !== undefined);
  for (const { consumer, intent } of created) run.book.unreachable(consumer, intent);
  if (created.length > 0) await run.book.flush();
  for (const { consumer, issue, writes, after } of reports) {
    if (run.book.taken.has(consumer)) continue;
    let made: IssueRecord | undefined;
    for (const write of writes) made = (await (run.options.realmForge ?? run.options.forge).write(write)) ?? made;
    run.book.unreachable(consumer, after(made?.number ?? issue?.number));
  }
}

/** Told once: an issue that a person has closed stays closed for as long as it says the same. */
function unreachableWrites(repository: string, issue: IssueRecord | undefined, rendered: { title: string; body: string }): ForgeWrite[] {
  if (issue === undefined) return [{ do: 'create-issue', repository, title: rendered.title, body: rendered.body, labels: [baseLabel], assignees: [] }];
  if (sameBlock(readBlock(issue.body), rendered.body)) return [];
  return [{ do: 'update-issue', repository, number: issue.number, body: replaceBlock(issue.body, rendered.body), ...(issue.open ? {} : { open: true }) }];
}
