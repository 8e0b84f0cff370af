/** A forge made of files: what would be issues and dispatches, as Markdown and JSON, for realms that have no hosting service. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Notice, NoticeReceipt } from '../core/plan.ts';
import type { Forge } from '../ports.ts';

/**
 * Opens an outbox.
 * @param folder absolute path; `<realm>/<consumer>/<provider>/<contract>.md` and `.dispatch.json` are written below it
 */
export function openOutbox(folder: string): Forge {
  return {
    label: `outbox ${folder}`,
    async ensureNotice(notice: Notice, rendered): Promise<NoticeReceipt> {
      const base = join(folder, notice.realm, notice.consumer, notice.provider, notice.contract);
      const issue = `# ${rendered.title}\n\n${rendered.body}\n`;
      const before = await readFile(`${base}.md`, 'utf8').catch(() => undefined);
      await write(`${base}.md`, issue);
      await write(`${base}.dispatch.json`, `${JSON.stringify({ event_type: 'realm-contract-changed', client_payload: rendered.payload }, null, 2)}\n`);
      return { consumer: notice.consumer, contract: notice.contract, outcome: before === issue ? 'unchanged' : 'written', reference: `${base}.md`, title: rendered.title };
    },
  };
}

/** Whole or not at all: a reader never sees half a file. */
async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
