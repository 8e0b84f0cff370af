/** Carries out what one consumer needs, and writes down what came of it. */
import { BlueError } from '../core/errors.ts';
import type { ConsumerOwed, IssueRecord, Owed, RepositoryView } from '../core/fanout.ts';
import type { LedgerNotice } from '../core/ledger.ts';
import type { NoticeReceipt } from '../core/plan.ts';
import type { ForgeWrite, NoticeForge } from '../ports.ts';
import { leaveToOther } from './look.ts';
import { cannotTell, ending, type Run } from './run.ts';
import { dispatchOf, writesOf, type Errand, type Task } from './tasks.ts';

export async function runErrand(run: Run, errand: Errand): Promise<void> {
  const { consumer, view } = errand;
  run.book.reach(consumer.consumer, view.name);
  for (const task of errand.tasks) {
    if (leaveToOther(run, consumer)) return;
    const base = { consumer: consumer.consumer, contract: task.mark.contract, ...(task.rendered === undefined ? {} : { title: task.rendered.title }) };
    try {
      const done = await runTask(run, errand, task);
      if (done !== undefined) run.receipts.push({ ...base, ...done });
    } catch (error) {
      if (!(error instanceof BlueError)) throw error;
      if (ending.has(error.code)) {
        run.stopped = error.message;
        run.leftover.push(consumer.consumer);
        return;
      }
      if (error.code === 'NOT_FOUND' || error.code === 'READ_ONLY' || error.code === 'REFUSED') {
        // The intent stays: perhaps a comment was sent before the refusal, and is not to be sent again.
        cannotTell(run, consumer, error.message);
        return;
      }
      run.receipts.push({ ...base, outcome: 'failed', reason: error.message });
    }
  }
}

async function runTask(run: Run, errand: Errand, task: Task): Promise<Omit<NoticeReceipt, 'consumer' | 'contract'> | undefined> {
  const { forge } = run.options;
  let created: IssueRecord | undefined;
  for (const write of writesOf(run, errand, task)) {
    if (write.do === 'dispatch' || write.do === 'dispatch-workflow') continue;
    // An intent from before means that somebody was stopped somewhere behind it: perhaps behind the comment.
    if (write.do === 'comment' && task.entry.intent !== undefined && (await said(forge, write, task.entry.intent.at))) continue;
    created = (await forge.write(write)) ?? created;
  }
  const after = entryAfter(task, created);
  run.book.note(errand.consumer.consumer, task.key, after);
  const dispatch = await sendDispatch(run, errand, task, after);
  return receiptOf(task, after, dispatch);
}

/** Whether a comment with the same key has been there since the intent. */
async function said(forge: NoticeForge, write: ForgeWrite & { do: 'comment' }, since: string): Promise<boolean> {
  const key = /<!-- blue:transition [\w-]+ -->/.exec(write.body)?.[0];
  return key !== undefined && (await forge.hasComment(write.repository, write.number, key, since));
}

function entryAfter(task: Task, created: IssueRecord | undefined): LedgerNotice {
  const { intent: _, ...entry } = task.entry;
  const { step, owed } = task;
  const issue = created ?? ('issue' in step ? step.issue : undefined);
  const place = issue === undefined ? {} : { issue: issue.number, url: issue.url, author: issue.author };
  if (owed === undefined || step.do === 'close' || step.do === 'nothing') {
    // Nothing owed and nothing there: somebody has deleted it, and there is no need to look for it again.
    const open = step.do === 'close' ? false : issue === undefined && owed === undefined ? false : issue?.open;
    return { ...entry, ...place, ...(open === undefined ? {} : { open }), ...(step.do === 'nothing' && step.why === 'unchanged' && owed !== undefined ? saying(owed) : {}) };
  }
  return { ...entry, ...place, ...saying(owed), open: true };
}

function saying({ notice }: Owed): Pick<LedgerNotice, 'version' | 'state' | 'action'> {
  return { version: notice.version, state: notice.state.state === 'broken' ? 'broken' : 'stale', action: notice.action };
}

/** The intent is in the ledger before the call, alone: whatever happens, at most this one is sent twice. */
async function sendDispatch(run: Run, errand: Errand, task: Task, entry: LedgerNotice): Promise<NoticeReceipt['dispatch']> {
  const write = dispatchOf(run, errand, task);
  if (write === undefined || task.owed === undefined) return undefined;
  const { consumer } = errand.consumer;
  const { version } = task.owed.notice;
  const { dispatching: _, ...rest } = entry;
  const owner = errand.view.name.split('/')[0] ?? '';
  if (run.mute.has(`${owner} ${write.do}`)) {
    run.book.note(consumer, task.key, { ...rest, refused: version });
    return 'not-permitted';
  }
  run.book.note(consumer, task.key, { ...rest, dispatching: version });
  await run.book.flush();
  if (run.book.taken.has(consumer)) return undefined;
  try {
    await run.options.forge.write(write);
    run.book.note(consumer, task.key, { ...rest, dispatched: version });
    return 'accepted';
  } catch (error) {
    if (!(error instanceof BlueError) || ending.has(error.code)) throw error;
    if (error.code !== 'READ_ONLY' && error.code !== 'NOT_FOUND' && error.code !== 'REFUSED') return 'failed';
    // What a token may do is the same for all repositories of an owner; a missing workflow is one repository's own matter.
    if (error.code === 'READ_ONLY') run.mute.add(`${owner} ${write.do}`);
    run.book.note(consumer, task.key, { ...rest, refused: version });
    return 'not-permitted';
  }
}

function receiptOf(task: Task, entry: LedgerNotice, dispatch: NoticeReceipt['dispatch']): Omit<NoticeReceipt, 'consumer' | 'contract'> | undefined {
  const { step } = task;
  if (step.do === 'nothing' && task.owed === undefined && task.duplicates.length === 0) return undefined;
  const outcome = step.do === 'create' ? 'created' : step.do === 'close' ? 'closed' : step.do === 'update' ? (step.reopen ? 'reopened' : 'updated') : 'unchanged';
  return {
    outcome,
    ...(entry.issue === undefined ? {} : { reference: String(entry.issue) }),
    ...(entry.url === undefined ? {} : { url: entry.url }),
    ...(step.do === 'nothing' && step.why === 'declined' ? { reason: 'closed as not planned; the next version is told again' } : {}),
    ...(dispatch === undefined ? {} : { dispatch }),
  };
}

/** Nothing to send: what was seen is remembered all the same. */
export function settle(run: Run, consumer: ConsumerOwed, view: RepositoryView & { found: true }, tasks: readonly Task[]): void {
  if (run.options.dryRun !== true) run.book.reach(consumer.consumer, view.name);
  for (const task of tasks) {
    const after = entryAfter(task, undefined);
    if (run.options.dryRun !== true) run.book.note(consumer.consumer, task.key, after);
    const receipt = receiptOf(task, after, undefined);
    if (receipt !== undefined && task.owed !== undefined) run.receipts.push({ consumer: consumer.consumer, contract: task.mark.contract, ...receipt });
  }
}
