/** The files of a realm with edits made to them, as a snapshot that can be parsed. */
import type { Realm, Snapshot } from './model.ts';
import type { Edit } from './plan.ts';

/** Applies edits to what was read; nothing is written. */
export function withEdits(realm: Realm, edits: readonly Edit[]): Snapshot {
  const encoder = new TextEncoder();
  const texts = new Map(realm.texts);
  for (const { path, content } of edits) {
    if (content === undefined) texts.delete(path);
    else texts.set(path, content);
  }
  return { head: realm.head, files: new Map([...texts].map(([path, text]) => [path, encoder.encode(text)])), irregular: [] };
}
