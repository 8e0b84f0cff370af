/** A forge made of files: what would be issues and dispatches, as Markdown and JSON, for realms that have no hosting service. */
import { join } from 'node:path';
import type { Notice, NoticeReceipt } from '../core/plan.ts';
import type { Forge } from '../ports.ts';
import { makeFolder } from './folders.ts';
import { openWorkspace } from './workspace.ts';

/**
 * Opens an outbox.
 * @param folder absolute path; `<realm>/<consumer>/<provider>/<contract>.md` and `.dispatch.json` are written below it, each whole or
 *   not at all, and through no link: an outbox may lie in a checkout, which others fill
 */
export function openOutbox(folder: string, options: { readonly environment: NodeJS.ProcessEnv }): Forge {
  return {
    label: `outbox ${folder}`,
    async ensureNotice(notice: Notice, rendered): Promise<NoticeReceipt> {
      makeFolder(folder);
      const files = openWorkspace(folder, options);
      const base = [notice.realm, notice.consumer, notice.provider, notice.contract].join('/');
      const issue = `# ${rendered.title}\n\n${rendered.body}\n`;
      const before = await files.read(`${base}.md`);
      await files.write(`${base}.md`, issue);
      await files.write(`${base}.dispatch.json`, `${JSON.stringify({ event_type: 'realm-contract-changed', client_payload: rendered.payload }, null, 2)}\n`);
      const unchanged = before !== undefined && new TextDecoder().decode(before) === issue;
      return { consumer: notice.consumer, contract: notice.contract, outcome: unchanged ? 'unchanged' : 'written', reference: `${join(folder, base)}.md`, title: rendered.title };
    },
  };
}
