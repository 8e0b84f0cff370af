/** What one consumer's issues need, and the exact writes for it: the same for a dry run and for a real one. */
import { chooseIssue, decideIssue, dispatchEvent, type ConsumerOwed, type IssueRecord, type IssueStep, type Owed, type RepositoryView } from '../core/fanout.ts';
import type { LedgerNotice } from '../core/ledger.ts';
import { readMark, roomIn, type Mark } from '../core/marker.ts';
import type { ForgeWrite } from '../ports.ts';
import { noticeKey, renderClosing, renderIssue, renderTransition, type RenderedIssue } from '../report/issue.ts';
import { markOf } from './look.ts';
import type { Run } from './run.ts';

/** One issue of one consumer, and what it needs. */
export interface Task {
  readonly key: string;
  readonly mark: Mark;
  readonly owed?: Owed;
  readonly rendered?: RenderedIssue;
  readonly entry: LedgerNotice;
  readonly step: IssueStep;
  readonly duplicates: readonly { readonly issue: IssueRecord; readonly of: number }[];
  readonly dispatch: boolean;
}

/** A consumer that can be told, with its tasks. */
export interface Errand {
  readonly consumer: ConsumerOwed;
  readonly view: RepositoryView & { readonly found: true };
  readonly tasks: readonly Task[];
}

/** Writes of one task at most. */
export function costOf(task: Task): number {
  const issue = task.step.do === 'create' ? 1 : task.step.do === 'close' ? 2 : task.step.do === 'update' ? (task.step.transition === undefined ? 1 : 2) : 0;
  return issue + 2 * task.duplicates.length + (task.dispatch ? 1 : 0);
}

export function planTasks(run: Run, consumer: ConsumerOwed, view: RepositoryView & { found: true }): Task[] {
  const { realm, realmUrl } = run.options;
  const { notices } = run.book.record(consumer.consumer);
  const owed = new Map(consumer.owed.map((each) => [each.key, each]));
  const tasks: Task[] = [];
  for (const key of new Set([...owed.keys(), ...Object.keys(notices), ...markedKeys(run, consumer.consumer, view.issues)])) {
    const each = owed.get(key);
    const entry = notices[key] ?? {};
    const mark = markOf(run, consumer.consumer, key);
    const { issue, duplicates } = chooseIssue(view.issues, mark, run, entry.issue);
    const rendered = each === undefined ? undefined : renderIssue(each.notice, {
      ...(realm.head === undefined ? {} : { commit: realm.head }),
      ...(realmUrl === undefined ? {} : { realmUrl }),
      changelog: each.changelog,
      ...(each.source === undefined ? {} : { source: each.source }),
    }, issue === undefined ? undefined : roomIn(issue.body));
    const wanted = each === undefined || rendered === undefined || !each.issue ? undefined : {
      version: each.notice.version, state: each.notice.state.state === 'broken' ? 'broken' : 'stale', action: each.notice.action, block: rendered.body,
    } as const;
    const version = each?.notice.version;
    tasks.push({
      key,
      mark,
      ...(each === undefined ? {} : { owed: each }),
      ...(rendered === undefined ? {} : { rendered }),
      entry,
      step: decideIssue(wanted, issue, entry),
      duplicates,
      dispatch: run.options.dispatch !== false && each !== undefined && each.dispatch !== false && entry.dispatched !== version && entry.refused !== version,
    });
  }
  return tasks;
}

/** What issues of ours are about, whether or not the ledger knows of them. */
function markedKeys(run: Run, consumer: string, issues: readonly IssueRecord[]): string[] {
  return issues.flatMap((issue) => {
    const mark = run.known.has(issue.author) ? readMark(issue.body) : undefined;
    return mark === undefined || mark.realm !== run.options.realm.config.name || mark.consumer !== consumer ? [] : [`${mark.provider}/${mark.contract}`];
  });
}

/** The writes of a task, in the order in which they are sent: comments before what they explain. */
export function writesOf(run: Run, errand: Errand, task: Task): ForgeWrite[] {
  const repository = errand.view.name;
  const { step, owed, rendered } = task;
  const writes: ForgeWrite[] = [];
  if (step.do === 'create' && owed !== undefined && rendered !== undefined) {
    writes.push({ do: 'create-issue', repository, title: rendered.title, body: rendered.body, labels: owed.labels, assignees: owed.assignees });
  } else if (step.do === 'update') {
    if (step.transition !== undefined && owed !== undefined) {
      writes.push({ do: 'comment', repository, number: step.issue.number, body: signed(renderTransition(owed.notice, step.transition), transitionKey(task)) });
    }
    writes.push({ do: 'update-issue', repository, number: step.issue.number, body: step.body, ...(step.reopen ? { open: true } : {}) });
  } else if (step.do === 'close') {
    writes.push({ do: 'comment', repository, number: step.issue.number, body: signed(closingText(run, errand, task), transitionKey(task)) });
    writes.push({ do: 'update-issue', repository, number: step.issue.number, open: false, reason: 'completed' });
  }
  for (const { issue, of } of task.duplicates) {
    writes.push({ do: 'comment', repository, number: issue.number, body: signed(`Duplicate of #${of}.`, `duplicate-${of}`) });
    writes.push({ do: 'update-issue', repository, number: issue.number, open: false, reason: 'duplicate' });
  }
  const dispatch = dispatchOf(run, errand, task);
  return dispatch === undefined ? writes : [...writes, dispatch];
}

export function dispatchOf(run: Run, { view }: Errand, { dispatch, owed, rendered }: Task): ForgeWrite | undefined {
  if (!dispatch || owed === undefined || rendered === undefined) return undefined;
  if (owed.dispatch !== 'workflow') return { do: 'dispatch', repository: view.name, event: dispatchEvent, payload: rendered.payload };
  return { do: 'dispatch-workflow', repository: view.name, workflow: run.options.workflow ?? 'realm.yml', ref: view.defaultBranch ?? 'main' };
}

function closingText(run: Run, errand: Errand, task: Task): string {
  const { provider, contract } = task.mark;
  const imported = run.options.realm.domains.get(errand.consumer.consumer)?.imports.find((each) => each.from === provider && each.contract === contract);
  const wanted = errand.consumer.owed.some((owed) => owed.key === task.key && !owed.issue);
  return renderClosing({
    contract,
    provider,
    reason: imported === undefined ? 'import-gone' : wanted ? 'not-wanted' : 'current',
    ...(imported?.resolved_version === undefined ? {} : { resolved: imported.resolved_version }),
  });
}

/** Comments carry a hidden key: a run that was killed behind one does not say it again. */
function signed(text: string, key: string): string {
  return `${text}\n\n<!-- blue:transition ${key} -->`;
}

/** The same for two runs that see the same. */
function transitionKey({ step, owed, mark, entry }: Task): string {
  const version = owed?.notice.version ?? entry.version ?? '0.0.0';
  const what = step.do === 'update' ? (step.transition ?? 'update') : step.do;
  return `${what}-${noticeKey({ ...mark, version }).slice(0, 16)}`;
}
