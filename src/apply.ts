/** Makes a plan true: the realm first, then the member's files, then the consumers. The only place that writes. */
import { resolve } from 'node:path';
import type { Edit, NoticeReceipt, Plan, Receipt } from './core/plan.ts';
import type { Loaded } from './load.ts';
import type { Outside } from './outside.ts';

/**
 * Applies a plan against the head it was made from.
 * @throws BlueError HEAD_MOVED when somebody else has pushed meanwhile: load, plan and apply again
 */
export async function apply(plan: Plan, loaded: Loaded, outside: Outside, retries: number): Promise<Receipt> {
  const done: { commit?: string; branch?: string; note?: string } = {};
  if (plan.create) {
    outside.progress('Creating the realm');
    done.commit = await outside.createRealm(resolve(outside.directory, plan.create.path), plan.create.files);
  }
  if (plan.commit && loaded.store) {
    outside.progress(`Committing to ${loaded.store.label}`);
    const { commit, changed, note } = await loaded.store.commit(loaded.world.realm?.head, plan.commit);
    if (changed) done.commit = commit;
    if (note !== undefined) done.note = note;
    if (plan.commit.branch !== undefined) done.branch = plan.commit.branch;
  }
  await writeLocal(plan.local ?? [], loaded);
  if (plan.index !== undefined && plan.index !== loaded.world.indexText) await outside.writeIndex(plan.index);
  const notices = await tell(plan, done.commit, loaded, outside);
  return { ...done, retries, notices, local: (plan.local ?? []).map((edit) => edit.path) };
}

async function writeLocal(edits: readonly Edit[], loaded: Loaded): Promise<void> {
  for (const edit of edits) await loaded.workspace!.write(edit.path, edit.content);
}

/** A consumer that cannot be told never undoes the commit: what is owed follows from the realm and is told again. */
async function tell(plan: Plan, commit: string | undefined, loaded: Loaded, outside: Outside): Promise<NoticeReceipt[]> {
  const notices = plan.notices ?? [];
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
