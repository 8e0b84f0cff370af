/** Makes the consumers' issues and dispatches match the realm: level-triggered, so that a run that dies is repaired by the next. */
import { BlueError } from './core/errors.ts';
import { ownWorkflow, owedBy, unreachable, type ConsumerOwed } from './core/fanout.ts';
import { spentLately } from './core/ledger.ts';
import { openBook } from './tell/book.ts';
import { runErrand, settle } from './tell/errand.ts';
import { isUnseen, isWatched, leaveToOther, lookAt, seemsTold, type Views } from './tell/look.ts';
import type { TellOptions } from './tell/options.ts';
import { cannotTell, ending, isMine, type Run, type TellReceipt } from './tell/run.ts';
import { costOf, planTasks, writesOf, type Errand } from './tell/tasks.ts';
import { reportUnreachable } from './tell/unreachable.ts';

export type { TellOptions } from './tell/options.ts';
export type { TellReceipt } from './tell/run.ts';

/** Consumers whose intents are written together. */
const batch = 25;
const writesPerHour = 500;
const margin = 20;

/**
 * Tells whoever is owed something, and closes what is done.
 * @returns what was done; one consumer's failure never stops the others
 * @throws BlueError when the ledger or the forge cannot be read at all
 */
export async function tellConsumers(options: TellOptions): Promise<TellReceipt> {
  const run = await startRun(options);
  try {
    if (run.consumers.length > 0 || run.realmIssues) await tellAll(run);
  } catch (error) {
    // What was done is worth more than the reason why no more could be.
    if (options.dryRun !== true) await run.book.flush().catch(() => {});
    throw error;
  }
  if (options.dryRun !== true) await run.book.flush();
  return {
    notices: run.receipts,
    planned: run.planned,
    leftover: run.leftover,
    ...(run.stopped === undefined ? {} : { stopped: run.stopped }),
    unreachable: run.unreachable.map(({ consumer, reason }) => ({ consumer: consumer.consumer, reason, maintainers: consumer.maintainers })),
    spent: { reads: total(options, 'reads') - run.before.reads, writes: total(options, 'writes') - run.before.writes, ledger: run.book.writes },
  };
}

async function startRun(options: TellOptions): Promise<Run> {
  const { realm, now } = options;
  const book = await openBook(options);
  const all = owedBy(realm, book.ledger, now);
  const names = new Set(all.map((consumer) => consumer.consumer));
  // A domain that left, or whose files cannot be read for now, still has its issues.
  for (const [consumer, record] of book.ledger.consumers) {
    if (names.has(consumer) || realm.broken.has(consumer)) continue;
    all.push({ consumer, ...(record.repository === undefined ? {} : { repository: record.repository }), maintainers: [], owed: [] });
  }
  const mine = (consumer: ConsumerOwed): boolean => (options.consumers?.has(consumer.consumer) ?? true) && isMine(options, consumer);
  // Whoever is not in the ledger is looked at once: it may be a new ledger, and there may be issues from before.
  const consumers = all.filter((consumer) => mine(consumer) && (options.thorough === true || consumer.owed.length > 0 || isUnseen(book, consumer) || isWatched(book.ledger.consumers.get(consumer.consumer))));
  return {
    options,
    book,
    consumers: consumers.sort((left, right) => urgency(left) - urgency(right) || (left.consumer < right.consumer ? -1 : 1)),
    realmIssues: [...book.ledger.consumers.values()].some((record) => record.unreachable?.open === true || record.unreachable?.intent === true),
    receipts: [],
    planned: [],
    leftover: [],
    unreachable: [],
    before: { reads: total(options, 'reads'), writes: total(options, 'writes') },
    mute: new Set(),
    known: new Set([ownWorkflow]),
    budget: 0,
  };
}

/** Requests of both credentials, where the realm's own repository has another one. */
function total({ forge, realmForge }: TellOptions, kind: 'reads' | 'writes'): number {
  return forge.spent[kind] + (realmForge === undefined || realmForge === forge ? 0 : realmForge.spent[kind]);
}

/** Broken first, then those with something to do. */
function urgency(consumer: ConsumerOwed): number {
  if (consumer.owed.some(({ notice }) => notice.state.state === 'broken')) return 0;
  return consumer.owed.some(({ notice }) => notice.action === 'must-act') ? 1 : 2;
}

async function tellAll(run: Run): Promise<void> {
  const { forge, owner, now, budget = 450, progress } = run.options;
  const login = await forge.login().catch((error: unknown) => {
    if (!(error instanceof BlueError) || error.code !== 'RATE_LIMITED') throw error;
    run.stopped = error.message;
    return undefined;
  });
  run.known = new Set([ownWorkflow, ...(login === undefined ? [] : [login]), ...(run.options.authors ?? [])]);
  run.login = login;
  run.book.by = `${login ?? 'unknown'}@${owner ?? '*'}`;
  run.budget = Math.min(budget, writesPerHour - margin - spentLately(run.book.ledger, run.book.by, now));
  for (let start = 0; start < run.consumers.length; start += 4 * batch) {
    const group = run.consumers.slice(start, start + 4 * batch);
    if (run.stopped !== undefined || run.budget <= 0) {
      run.leftover.push(...group.filter((consumer) => !seemsTold(run, consumer)).map((consumer) => consumer.consumer));
      continue;
    }
    const views = await tryToLook(run, group);
    if (views === undefined) {
      run.leftover.push(...group.filter((consumer) => !seemsTold(run, consumer)).map((consumer) => consumer.consumer));
      continue;
    }
    for (let first = 0; first < group.length; first += batch) {
      await tellBatch(run, group.slice(first, first + batch), views);
      if (run.consumers.length > batch) progress?.(`Told ${Math.min(start + first + batch, run.consumers.length)} of ${run.consumers.length} consumers`);
    }
  }
  if (run.stopped === undefined) await reportUnreachable(run);
}

/** What ends a run ends it here too: what was told before stays told, and the rest is left over. */
async function tryToLook(run: Run, group: readonly ConsumerOwed[]): Promise<Views | undefined> {
  try {
    return await lookAt(run, group);
  } catch (error) {
    if (!(error instanceof BlueError) || !(ending.has(error.code) || error.code === 'SERVER_ERROR')) throw error;
    run.stopped = error.message;
    return undefined;
  }
}

/** Whether it can be told is not known: that is no reason to tell the realm, but one to try again. */
function failOver(run: Run, { consumer, owed }: ConsumerOwed, reason: string): void {
  if (owed.length > 0) run.leftover.push(consumer);
  for (const { notice } of owed) run.receipts.push({ consumer, contract: notice.contract, outcome: 'failed', reason });
}

async function tellBatch(run: Run, consumers: readonly ConsumerOwed[], views: Views): Promise<void> {
  const errands: Errand[] = [];
  for (const consumer of consumers) {
    // What was seen of it may be older than what the other run has done since.
    if (leaveToOther(run, consumer)) continue;
    const view = views.get(consumer.consumer);
    if (view?.found === false && view.failed === true) {
      failOver(run, consumer, view.reason);
      continue;
    }
    const problem = view === undefined ? (consumer.repository === undefined ? 'its domain.yaml names no repository' : `its repository is on ${consumer.host}, and this run only reaches ${run.options.host}`) : unreachable(view);
    if (view === undefined || !view.found || problem !== undefined) {
      if (run.options.dryRun !== true) run.book.see(consumer.consumer);
      cannotTell(run, consumer, problem ?? 'not found');
      continue;
    }
    const tasks = planTasks(run, consumer, view);
    if (tasks.every((task) => costOf(task) === 0)) settle(run, consumer, view, tasks);
    else errands.push({ consumer, view, tasks });
  }
  const affordable = chooseAffordable(run, errands);
  if (run.options.dryRun === true) {
    for (const errand of affordable) for (const task of errand.tasks) run.planned.push(...writesOf(run, errand, task));
    return;
  }
  for (const { consumer, tasks } of affordable) {
    for (const task of tasks) {
      if (task.step.do !== 'nothing') run.book.note(consumer.consumer, task.key, { ...task.entry, intent: { what: task.step.do, at: task.entry.intent?.at ?? run.options.now } });
    }
  }
  if (affordable.length > 0) await run.book.flush();
  for (const errand of affordable) {
    if (run.stopped !== undefined) run.leftover.push(errand.consumer.consumer);
    else if (!leaveToOther(run, errand.consumer)) await runErrand(run, errand);
  }
}

/** Whom the budget of this run still reaches. */
function chooseAffordable(run: Run, errands: readonly Errand[]): Errand[] {
  const chosen: Errand[] = [];
  for (const errand of errands) {
    const cost = errand.tasks.reduce((sum, task) => sum + costOf(task), 0);
    if (cost > run.budget) {
      run.leftover.push(errand.consumer.consumer);
      continue;
    }
    run.budget -= cost;
    chosen.push(errand);
  }
  return chosen;
}
