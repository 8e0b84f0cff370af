/** Makes the consumers' issues and dispatches match the realm: level-triggered, so that a run that dies is repaired by the next. */
import { BlueError } from './core/errors.ts';
import {
  chooseIssue, decideIssue, owedBy, unreachable, versionsToKeep,
  type ConsumerOwed, type IssueRecord, type IssueStep, type Owed, type RepositoryView,
} from './core/fanout.ts';
import {
  consumerEdit, ledgerReadme, parseLedger, spendingEdit, spentLately, versionsEdit, type Ledger, type LedgerConsumer, type LedgerNotice,
} from './core/ledger.ts';
import { readBlock, readMark, replaceBlock, sameBlock, type Mark } from './core/marker.ts';
import type { Realm } from './core/model.ts';
import type { Edit, NoticeReceipt } from './core/plan.ts';
import type { ForgeWrite, NoticeForge, RealmStore } from './ports.ts';
import {
  noticeKey, renderClosing, renderIssue, renderReachable, renderTransition, renderUnreachable, unreachableMark, type RenderedIssue,
} from './report/issue.ts';

export interface TellOptions {
  readonly realm: Realm;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** The ledger's ref, as a store of its own. */
  readonly ledger: RealmStore;
  readonly forge: NoticeForge;
  /** `owner/name` of the realm on the forge: where those are reported that cannot be told. */
  readonly realmRepository?: string;
  readonly realmUrl?: string;
  /** Only consumers whose repository has this owner: one credential per owner. */
  readonly owner?: string;
  /** Writes this run may send at most. Default 450: GitHub allows 500 creations an hour. */
  readonly budget?: number;
  /** Looks, and says what would be sent. */
  readonly dryRun?: boolean;
  /** What `notify.dispatch: workflow` starts in the consumer's repository. Default `realm.yml`. */
  readonly workflow?: string;
  progress?(message: string): void;
}

/** What a run did, and what it left. */
export interface TellReceipt {
  readonly notices: readonly NoticeReceipt[];
  /** What a dry run would send, in order. */
  readonly planned: readonly ForgeWrite[];
  /** Consumers for the next run. */
  readonly leftover: readonly string[];
  /** Why the run ended before everybody was told. */
  readonly stopped?: string;
  readonly unreachable: readonly { readonly consumer: string; readonly reason: string; readonly maintainers: readonly string[] }[];
  readonly spent: { readonly reads: number; readonly writes: number; readonly ledger: number };
}

/** Consumers whose intents are written together. */
const batch = 25;
const writesPerHour = 500;
const margin = 20;
const event = 'realm-contract-changed';
/** A consumer's own workflow may keep the same issue in its own repository. */
const ownWorkflow = 'github-actions[bot]';

/** The last words of a run: what ends it for everybody, not for one consumer. */
const ending = new Set(['AUTH_FAILED', 'RATE_LIMITED', 'UNREACHABLE']);

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
    spent: { reads: options.forge.spent.reads - run.before.reads, writes: options.forge.spent.writes - run.before.writes, ledger: run.book.writes },
  };
}

interface Run {
  readonly options: TellOptions;
  readonly book: Book;
  readonly consumers: readonly ConsumerOwed[];
  /** Whether the realm's repository has an open issue about somebody who could not be told. */
  readonly realmIssues: boolean;
  readonly receipts: NoticeReceipt[];
  readonly planned: ForgeWrite[];
  readonly leftover: string[];
  readonly unreachable: { readonly consumer: ConsumerOwed; readonly reason: string }[];
  readonly before: { readonly reads: number; readonly writes: number };
  /** Owners for whom the credential was found not to dispatch. */
  readonly mute: Set<string>;
  known: ReadonlySet<string>;
  budget: number;
  stopped?: string;
}

async function startRun(options: TellOptions): Promise<Run> {
  const { realm, now, forge, owner } = options;
  const book = await openBook(options);
  const all = owedBy(realm, book.ledger, now);
  const names = new Set(all.map((consumer) => consumer.consumer));
  // A domain that left, or whose files cannot be read for now, still has its issues.
  for (const [consumer, record] of book.ledger.consumers) {
    if (names.has(consumer) || realm.broken.has(consumer)) continue;
    all.push({ consumer, ...(record.repository === undefined ? {} : { repository: record.repository }), maintainers: [], owed: [] });
  }
  const mine = (consumer: ConsumerOwed): boolean => owner === undefined || consumer.repository?.split('/')[0]?.toLowerCase() === owner.toLowerCase();
  // Whoever is not in the ledger is looked at once: it may be a new ledger, and there may be issues from before.
  const consumers = all.filter((consumer) => mine(consumer) && (consumer.owed.length > 0 || isUnseen(book, consumer) || isWatched(book.ledger.consumers.get(consumer.consumer))));
  return {
    options,
    book,
    consumers: consumers.sort((left, right) => urgency(left) - urgency(right) || (left.consumer < right.consumer ? -1 : 1)),
    realmIssues: [...book.ledger.consumers.values()].some((record) => record.unreachable?.open === true || record.unreachable?.intent === true),
    receipts: [],
    planned: [],
    leftover: [],
    unreachable: [],
    before: { ...forge.spent },
    mute: new Set(),
    known: new Set([ownWorkflow]),
    budget: 0,
  };
}

/** Broken first, then those with something to do. */
function urgency(consumer: ConsumerOwed): number {
  if (consumer.owed.some(({ notice }) => notice.state.state === 'broken')) return 0;
  return consumer.owed.some(({ notice }) => notice.action === 'must-act') ? 1 : 2;
}

function isUnseen(book: Book, consumer: ConsumerOwed): boolean {
  return consumer.repository !== undefined && !book.ledger.consumers.has(consumer.consumer);
}

function isWatched(record: LedgerConsumer | undefined): boolean {
  return record !== undefined && (record.unreachable?.open === true || Object.values(record.notices).some((entry) => entry.intent !== undefined || (entry.issue !== undefined && entry.open !== false)));
}

async function tellAll(run: Run): Promise<void> {
  const { forge, owner, now, budget = 450, progress } = run.options;
  const login = await forge.login();
  run.known = new Set([ownWorkflow, ...(login === undefined ? [] : [login])]);
  run.book.by = `${login ?? 'unknown'}@${owner ?? '*'}`;
  run.budget = Math.min(budget, writesPerHour - margin - spentLately(run.book.ledger, run.book.by, now));
  for (let start = 0; start < run.consumers.length; start += 4 * batch) {
    const group = run.consumers.slice(start, start + 4 * batch);
    if (run.stopped !== undefined || run.budget <= 0) {
      run.leftover.push(...group.filter((consumer) => !seemsTold(run, consumer)).map((consumer) => consumer.consumer));
      continue;
    }
    const views = await lookAt(run, group);
    for (let first = 0; first < group.length; first += batch) {
      await tellBatch(run, group.slice(first, first + batch), views);
      if (run.consumers.length > batch) progress?.(`Told ${Math.min(start + first + batch, run.consumers.length)} of ${run.consumers.length} consumers`);
    }
  }
  if (run.stopped === undefined) await reportUnreachable(run);
}

/** Whether the ledger says that nothing is left to send: people may have done something since, but that can wait. */
function seemsTold(run: Run, consumer: ConsumerOwed): boolean {
  const { notices } = run.book.record(consumer.consumer);
  const owed = new Set(consumer.owed.map((each) => each.key));
  const told = consumer.owed.every(({ key, notice, issue, dispatch }) => {
    const entry = notices[key] ?? {};
    const said = !issue || (entry.version === notice.version && entry.state === notice.state.state && entry.intent === undefined);
    return said && (dispatch === false || entry.dispatched === notice.version || entry.refused === notice.version);
  });
  return told && Object.entries(notices).every(([key, entry]) => owed.has(key) || entry.open !== true);
}

type Views = ReadonlyMap<string, RepositoryView>;

async function lookAt(run: Run, consumers: readonly ConsumerOwed[]): Promise<Views> {
  const asked = consumers.filter((consumer) => consumer.repository !== undefined);
  const views = new Map<string, RepositoryView>();
  async function ask(some: readonly ConsumerOwed[], search: (consumer: ConsumerOwed) => boolean): Promise<void> {
    const found = await run.options.forge.look(
      some.map((consumer) => ({ repository: consumer.repository!, issues: numbersOf(run.book.record(consumer.consumer)), search: search(consumer) })),
    );
    for (const [index, consumer] of some.entries()) views.set(consumer.consumer, found[index]!);
  }
  const searching = (consumer: ConsumerOwed): boolean => isUnseen(run.book, consumer) || needsSearch(consumer, run.book.record(consumer.consumer));
  await ask(asked, searching);
  // A number that leads nowhere, or to what is not ours: the issue may still be there under another one.
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
  return Object.entries(run.book.record(consumer.consumer).notices).some(([key, entry]) =>
    entry.issue !== undefined && (entry.open !== false || owed.has(key)) && chooseIssue(view.issues, markOf(run, consumer.consumer, key), run.known, entry.issue).issue === undefined);
}

function markOf(run: Run, consumer: string, key: string): Mark {
  const [provider = '', contract = ''] = key.split('/');
  return { realm: run.options.realm.config.name, consumer, provider, contract };
}

/** One issue of one consumer, and what it needs. */
interface Task {
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
interface Errand {
  readonly consumer: ConsumerOwed;
  readonly view: RepositoryView & { readonly found: true };
  readonly tasks: readonly Task[];
}

async function tellBatch(run: Run, consumers: readonly ConsumerOwed[], views: Views): Promise<void> {
  const errands: Errand[] = [];
  for (const consumer of consumers) {
    const view = views.get(consumer.consumer);
    const problem = view === undefined ? 'its domain.yaml names no repository' : unreachable(view);
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
      if (task.step.do !== 'nothing') run.book.note(consumer.consumer, task.key, { ...task.entry, intent: { what: task.step.do, at: run.options.now } });
    }
  }
  if (affordable.length > 0) await run.book.flush();
  for (const errand of affordable) {
    if (run.stopped !== undefined) run.leftover.push(errand.consumer.consumer);
    else await runErrand(run, errand);
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

/** Writes of one task at most. */
function costOf(task: Task): number {
  const issue = task.step.do === 'create' ? 1 : task.step.do === 'close' ? 2 : task.step.do === 'update' ? (task.step.transition === undefined ? 1 : 2) : 0;
  return issue + 2 * task.duplicates.length + (task.dispatch ? 1 : 0);
}

function planTasks(run: Run, consumer: ConsumerOwed, view: RepositoryView & { found: true }): Task[] {
  const { realm, realmUrl } = run.options;
  const { notices } = run.book.record(consumer.consumer);
  const owed = new Map(consumer.owed.map((each) => [each.key, each]));
  const tasks: Task[] = [];
  for (const key of new Set([...owed.keys(), ...Object.keys(notices), ...markedKeys(run, consumer.consumer, view.issues)])) {
    const each = owed.get(key);
    const entry = notices[key] ?? {};
    const mark = markOf(run, consumer.consumer, key);
    const rendered = each === undefined ? undefined : renderIssue(each.notice, {
      ...(realm.head === undefined ? {} : { commit: realm.head }),
      ...(realmUrl === undefined ? {} : { realmUrl }),
      changelog: each.changelog,
      ...(each.source === undefined ? {} : { source: each.source }),
    });
    const { issue, duplicates } = chooseIssue(view.issues, mark, run.known, entry.issue);
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
      dispatch: each !== undefined && each.dispatch !== false && entry.dispatched !== version && entry.refused !== version,
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
function writesOf(run: Run, errand: Errand, task: Task): ForgeWrite[] {
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

function dispatchOf(run: Run, { view }: Errand, { dispatch, owed, rendered }: Task): ForgeWrite | undefined {
  if (!dispatch || owed === undefined || rendered === undefined) return undefined;
  if (owed.dispatch !== 'workflow') return { do: 'dispatch', repository: view.name, event, payload: rendered.payload };
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

async function runErrand(run: Run, errand: Errand): Promise<void> {
  const { consumer, view } = errand;
  run.book.reach(consumer.consumer, view.name);
  for (const task of errand.tasks) {
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
        run.book.note(consumer.consumer, task.key, task.entry);
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
function settle(run: Run, consumer: ConsumerOwed, view: RepositoryView & { found: true }, tasks: readonly Task[]): void {
  if (run.options.dryRun !== true) run.book.reach(consumer.consumer, view.name);
  for (const task of tasks) {
    const after = entryAfter(task, undefined);
    if (run.options.dryRun !== true) run.book.note(consumer.consumer, task.key, after);
    const receipt = receiptOf(task, after, undefined);
    if (receipt !== undefined && task.owed !== undefined) run.receipts.push({ consumer: consumer.consumer, contract: task.mark.contract, ...receipt });
  }
}

function cannotTell(run: Run, consumer: ConsumerOwed, reason: string): void {
  if (consumer.owed.length === 0) return;
  run.unreachable.push({ consumer, reason });
  for (const { notice } of consumer.owed) {
    run.receipts.push({ consumer: consumer.consumer, contract: notice.contract, outcome: 'left-to-realm', reason });
  }
}

/** In the realm's own repository: one issue for each consumer that cannot be told, closed when it can. */
async function reportUnreachable(run: Run): Promise<void> {
  const { forge, realm, realmRepository, dryRun } = run.options;
  if (realmRepository === undefined) return;
  const now = new Map(run.unreachable.map((entry) => [entry.consumer.consumer, entry]));
  const left = new Set(run.leftover);
  const healed = [...run.book.ledger.consumers].filter(([consumer, record]) => record.unreachable !== undefined && (record.unreachable.open === true || record.unreachable.intent === true) && !now.has(consumer) && !left.has(consumer) && !otherOwner(run, record));
  if (now.size === 0 && healed.length === 0) return;
  const numbers = [...now.keys(), ...healed.map(([consumer]) => consumer)].flatMap((consumer) => run.book.record(consumer).unreachable?.issue ?? []);
  const search = [...now.keys(), ...healed.map(([consumer]) => consumer)].some((consumer) => run.book.record(consumer).unreachable?.issue === undefined);
  const [view] = await forge.look([{ repository: realmRepository, issues: numbers, search }]);
  if (view === undefined || !view.found || unreachable(view) !== undefined) return;
  for (const { consumer, reason } of now.values()) {
    const rendered = renderUnreachable({
      realm: realm.config.name, consumer: consumer.consumer, reason, maintainers: consumer.maintainers,
      notices: consumer.owed.map((owed) => owed.notice), ...(consumer.repository === undefined ? {} : { repository: consumer.repository }),
    });
    const record = run.book.record(consumer.consumer).unreachable;
    const { issue } = chooseIssue(view.issues, unreachableMark(realm.config.name, consumer.consumer), run.known, record?.issue);
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
    }
    const created = await sendAll(run, writes);
    if (run.stopped !== undefined) return;
    const number = created?.number ?? issue?.number;
    run.book.unreachable(consumer.consumer, { since, reason, open: true, ...(number === undefined ? {} : { issue: number }) });
  }
  for (const [consumer, { unreachable: record }] of healed) {
    const { issue } = chooseIssue(view.issues, unreachableMark(realm.config.name, consumer), run.known, record?.issue);
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

/** With one credential per owner, each run leaves the others' consumers alone. */
function otherOwner(run: Run, record: LedgerConsumer): boolean {
  return run.options.owner !== undefined && record.repository?.split('/')[0]?.toLowerCase() !== run.options.owner.toLowerCase();
}

/** Told once: an issue that a person has closed stays closed for as long as it says the same. */
function unreachableWrites(repository: string, issue: IssueRecord | undefined, rendered: { title: string; body: string }): ForgeWrite[] {
  if (issue === undefined) return [{ do: 'create-issue', repository, title: rendered.title, body: rendered.body, labels: ['realm'], assignees: [] }];
  if (sameBlock(readBlock(issue.body), rendered.body)) return [];
  return [{ do: 'update-issue', repository, number: issue.number, body: replaceBlock(issue.body, rendered.body), ...(issue.open ? {} : { open: true }) }];
}

async function sendAll(run: Run, writes: readonly ForgeWrite[]): Promise<IssueRecord | undefined> {
  let created: IssueRecord | undefined;
  try {
    for (const write of writes) created = (await run.options.forge.write(write)) ?? created;
  } catch (error) {
    if (!(error instanceof BlueError)) throw error;
    run.stopped = error.message;
  }
  return created;
}

/** The ledger of one run: what was read, what is new, and when it is written. */
interface Book {
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

async function openBook(options: TellOptions): Promise<Book> {
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
