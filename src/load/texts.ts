/** The files that a command line names: as they are here, or at a git revision. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type Command, type Options, text } from '../commands/command.ts';
import { BlueError } from '../core/errors.ts';
import { layout } from '../core/layout.ts';
import { parseBinding } from '../detect/binding.ts';
import type { Outside } from '../outside.ts';

/** The files that a command was given by name. */
export async function readTexts(command: Command, options: Options, outside: Outside): Promise<Map<string, string>> {
  const names = { diff: ['old', 'new'], export: ['file'], coverage: ['contract'] }[command.name] ?? [];
  const texts = new Map<string, string>();
  for (const option of names) {
    const given = text(options, option);
    if (given === undefined) continue;
    const path = option === 'contract' ? parseBinding(given).path : given;
    if (command.name === 'export') checkInside(path, outside);
    const bytes = await readGiven(path, outside);
    if (bytes === undefined) throw new BlueError('NOT_FOUND', `There is no file ${path}`, { location: { file: path }, next: option === 'contract' ? 'Correct --contract: it takes the path of a file, such as ../realm/domains/<name>/exports.yaml#<contract>' : `Correct --${option}` });
    texts.set(path, decode(path, bytes));
    if (command.name === 'diff') await addContracts(path, texts, outside);
  }
  return texts;
}

/** What is published is told from a commit of this repo, and no other file of the machine is in one. */
function checkInside(path: string, outside: Outside): void {
  const root = outside.memberRoot();
  const way = relative(root, resolve(outside.directory, path));
  if (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)) return;
  throw new BlueError('BAD_PATH', `${path} is outside of this repo, ${root}`, { location: { file: path }, next: 'Name a file of this repo with --file' });
}

/** Adds the shared schemas that an exports file of a realm names; what is not there is undecided later, never compatible. */
async function addContracts(given: string, texts: Map<string, string>, outside: Outside): Promise<void> {
  const root = /^(.*?)domains\/[^/]+\/exports\.yaml$/.exec(given)?.[1];
  if (root === undefined) return;
  const { parseExportsFile } = await import('../core/realm.ts');
  for (const { schema } of parseExportsFile(given, texts.get(given)!)) {
    if (typeof schema !== 'string' || !layout.isContract(schema)) continue;
    const bytes = await readGiven(`${root}${schema}`, outside).catch(() => undefined);
    if (bytes !== undefined) texts.set(`${given}\n${schema}`, decode(schema, bytes));
  }
}

async function readGiven(path: string, outside: Outside): Promise<Uint8Array | undefined> {
  const bytes = await outside.readFile(path);
  if (bytes !== undefined) return bytes;
  const revision = /^([^:]{1,200}):(.+)$/.exec(path);
  return revision ? outside.readRevision(revision[1]!, revision[2]!) : undefined;
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BlueError('BAD_FILE', `${path} is not UTF-8 text`, { location: { file: path }, next: 'Save it as UTF-8', cause });
  }
}
