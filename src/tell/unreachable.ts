/** Consumers that cannot be told, as the realm's own repository hears of them: once, and until it is healed. */
import { BlueError } from '../core/errors.ts';
import { baseLabel, chooseIssue, unreachable, type IssueRecord } from '../core/fanout.ts';
import { readBlock, replaceBlock, sameBlock } from '../core/marker.ts';
import type { ForgeWrite } from '../ports.ts';
import { renderReachable, renderUnreachable, unreachableMark } from '../report/issue.ts';
import { isMine, type Run } from './run.ts';

/** In the realm's own repository: one issue for each consumer that cannot be told, closed when it can. */
export async function reportUnreachable(run: Run): Promise<void> {
  const { realm, realmRepository, realmForge, dryRun } = run.options;
  const forge = realmForge ?? run.options.forge;
  if (realmRepository === undefined) return;
  const now = new Map(run.unreachable.map((entry) => [entry.consumer.consumer, entry]));
  const left = new Set(run.leftover);
  const healed = [...run.book.ledger.consumers].filter(([consumer, record]) => record.unreachable !== undefined && (record.unreachable.open === true || record.unreachable.intent === true) && !now.has(consumer) && !left.has(consumer) && isMine(run.options, record));
  if (now.size === 0 && healed.length === 0) return;
  const numbers = [...now.keys(), ...healed.map(([consumer]) => consumer)].flatMap((consumer) => run.book.record(consumer).unreachable?.issue ?? []);
  const search = [...now.keys(), ...healed.map(([consumer]) => consumer)].some((consumer) => run.book.record(consumer).unreachable?.issue === undefined);
  const [view] = await forge.look([{ repository: realmRepository, issues: numbers, search }]);
  if (view === undefined || !view.found || unreachable(view) !== undefined) return;
  const login = realmForge === undefined ? undefined : await realmForge.login();
  const known = login === undefined ? run.known : new Set([...run.known, login]);
  for (const { consumer, reason } of now.values()) {
    const rendered = renderUnreachable({
      realm: realm.config.name, consumer: consumer.consumer, reason, maintainers: consumer.maintainers,
      notices: consumer.owed.map((owed) => owed.notice), ...(consumer.repository === undefined ? {} : { repository: consumer.repository }),
    });
    const record = run.book.record(consumer.consumer).unreachable;
    const { issue } = chooseIssue(view.issues, unreachableMark(realm.config.name, consumer.consumer), known, record?.issue);
    const writes = unreachableWrites(view.name, issue, rendered);
    if (dryRun === true) {
      run.planned.push(...writes);
      continue;
    }
    const since = record?.since ?? run.options.now;
    if (writes.length === 0) {
      run.book.unreachable(consumer.consumer, { since, reason, open: issue?.open ?? false, ...(issue === undefined ? {} : { issue: issue.number }) });
      continue;
    }
    if (run.budget < writes.length) {
      run.leftover.push(consumer.consumer);
      continue;
    }
    run.budget -= writes.length;
    if (issue === undefined) {
      run.book.unreachable(consumer.consumer, { since, reason, intent: true });
      await run.book.flush();
      if (run.book.taken.has(consumer.consumer)) continue;
    }
    const created = await sendAll(run, writes);
    if (run.stopped !== undefined) return;
    const number = created?.number ?? issue?.number;
    run.book.unreachable(consumer.consumer, { since, reason, open: true, ...(number === undefined ? {} : { issue: number }) });
  }
  for (const [consumer, { unreachable: record }] of healed) {
    const { issue } = chooseIssue(view.issues, unreachableMark(realm.config.name, consumer), known, record?.issue);
    const writes: ForgeWrite[] = issue === undefined || !issue.open ? [] : [
      { do: 'comment', repository: view.name, number: issue.number, body: renderReachable(consumer) },
      { do: 'update-issue', repository: view.name, number: issue.number, open: false, reason: 'completed' },
    ];
    if (dryRun === true) run.planned.push(...writes);
    else {
      await sendAll(run, writes);
      if (run.stopped !== undefined) return;
      run.book.unreachable(consumer, undefined);
    }
  }
}

/** Told once: an issue that a person has closed stays closed for as long as it says the same. */
function unreachableWrites(repository: string, issue: IssueRecord | undefined, rendered: { title: string; body: string }): ForgeWrite[] {
  if (issue === undefined) return [{ do: 'create-issue', repository, title: rendered.title, body: rendered.body, labels: [baseLabel], assignees: [] }];
  if (sameBlock(readBlock(issue.body), rendered.body)) return [];
  return [{ do: 'update-issue', repository, number: issue.number, body: replaceBlock(issue.body, rendered.body), ...(issue.open ? {} : { open: true }) }];
}

async function sendAll(run: Run, writes: readonly ForgeWrite[]): Promise<IssueRecord | undefined> {
  let created: IssueRecord | undefined;
  try {
    for (const write of writes) created = (await (run.options.realmForge ?? run.options.forge).write(write)) ?? created;
  } catch (error) {
    if (!(error instanceof BlueError)) throw error;
    run.stopped = error.message;
  }
  return created;
}
