/** Makes a plan true: the realm first, then the member's files, then the consumers. The only place that writes. */
import { resolve } from 'node:path';
import { BlueError } from './core/errors.ts';
import type { Edit, FanOutReceipt, Notice, NoticeReceipt, Plan, Receipt } from './core/plan.ts';
import type { Loaded } from './load/loaded.ts';
import type { Outside } from './outside.ts';

/**
 * Applies a plan against the head it was made from.
 * @throws BlueError HEAD_MOVED when somebody else has pushed meanwhile: load, plan and apply again
 */
export async function apply(plan: Plan, loaded: Loaded, outside: Outside, retries: number): Promise<Receipt> {
  const done: { commit?: string; branch?: string; note?: string } = {};
  // What comes last must not fail for a reason that could be known first: the realm would be written, and the repo not.
  for (const edit of plan.local ?? []) loaded.workspace!.checkWritable(edit.path);
  if (plan.create) {
    outside.progress('Creating the realm');
    const { commit, note } = await outside.createRealm(resolve(outside.directory, plan.create.path), plan.create.files);
    done.commit = commit;
    if (note !== undefined) done.note = note;
  }
  if (plan.commit && loaded.store) {
    outside.progress(`Committing to ${loaded.store.label}`);
    await checkCommit(plan, loaded);
    const { commit, changed, note } = await loaded.store.commit(loaded.world.realm?.head, plan.commit);
    if (changed) done.commit = commit;
    if (note !== undefined) done.note = note;
    if (plan.commit.branch !== undefined) done.branch = plan.commit.branch;
  }
  await writeLocal(plan.local ?? [], loaded);
  const unlisted = await writeIndex(plan, loaded, outside);
  const waits = plan.proposal !== undefined || plan.withdraw !== undefined;
  const proposed = waits ? await (await import('./apply-proposal.ts')).propose(plan, loaded, outside) : {};
  const told = await tell(plan, done.commit, loaded, outside);
  const note = [done.note, unlisted, proposed.note].filter((each) => each !== undefined).join('; ');
  return { ...done, ...proposed, ...(note === '' ? {} : { note }), retries, ...told, local: (plan.local ?? []).map((edit) => edit.path) };
}

/**
 * Says what a dry run would send, where that takes a look at the forge.
 * @returns the plan, with its preview
 * @throws BlueError for what a real run would not write
 */
export async function preview(plan: Plan, loaded: Loaded, outside: Outside): Promise<Plan> {
  await checkCommit(plan, loaded);
  // What a member's own publication would cause is not to be seen before it is in the realm.
  if (plan.fanOut?.as !== 'realm') return plan;
  const { fanOut } = await import('./apply-fan-out.ts');
  const seen = await fanOut(plan.fanOut, loaded, outside, { dryRun: true, committed: false });
  return seen === undefined ? plan : { ...plan, preview: seen };
}

/** What would make the realm unreadable is not written. @throws BlueError with the file that would be bad */
async function checkCommit(plan: Plan, loaded: Loaded): Promise<void> {
  if (plan.commit && loaded.world.realm) (await import('./core/planned-realm.ts')).checkPlanned(loaded.world.realm, plan.commit.edits);
}

async function writeLocal(edits: readonly Edit[], loaded: Loaded): Promise<void> {
  for (const edit of edits) await loaded.workspace!.write(edit.path, edit.content);
}

/** The index only spares its owner some typing: that it could not be written undoes nothing, and is said. */
async function writeIndex(plan: Plan, loaded: Loaded, outside: Outside): Promise<string | undefined> {
  if (plan.index === undefined || plan.index === loaded.world.indexText) return undefined;
  try {
    await outside.writeIndex(plan.index);
    return undefined;
  } catch (error) {
    return `The realm was not added to ~/.blue/index.yaml: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** A consumer that cannot be told never undoes the commit: what is owed follows from the realm and is told again. */
async function tell(plan: Plan, commit: string | undefined, loaded: Loaded, outside: Outside): Promise<{ notices: readonly NoticeReceipt[]; fanOut?: FanOutReceipt }> {
  const notices = plan.notices ?? [];
  if (plan.fanOut !== undefined) {
    try {
      const { fanOut } = await import('./apply-fan-out.ts');
      const told = await fanOut(plan.fanOut, loaded, outside, { dryRun: false, committed: commit !== undefined });
      if (told !== undefined) return { notices: told.notices, fanOut: told };
    } catch (error) {
      if (plan.fanOut.as !== 'provider' || !(error instanceof BlueError)) throw error;
      return { notices: notices.map(({ consumer, contract }) => ({ consumer, contract, outcome: 'failed', reason: error.message })) };
    }
  }
  return { notices: await writeOutbox(notices, commit, loaded, outside) };
}

/** Where there is no hosting service, or no credential for it. */
async function writeOutbox(notices: readonly Notice[], commit: string | undefined, loaded: Loaded, outside: Outside): Promise<NoticeReceipt[]> {
  if (notices.length === 0) return [];
  const forge = outside.forge();
  const { renderIssue } = await import('./report/issue.ts');
  const receipts: NoticeReceipt[] = [];
  for (const notice of notices) {
    outside.progress(`Telling ${notice.consumer}`);
    try {
      receipts.push(await forge.ensureNotice(notice, renderIssue(notice, { ...(commit === undefined ? {} : { commit }), ...(loaded.world.realmAt?.url === undefined ? {} : { realmUrl: loaded.world.realmAt.url }) })));
    } catch (error) {
      receipts.push({ consumer: notice.consumer, contract: notice.contract, outcome: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return receipts;
}
