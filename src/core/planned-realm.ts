/** A realm as a commit would leave it, read as strictly as everybody else will read it: nothing is written that cannot be read. */
import { withEdits } from './realm-edits.ts';
import { layout } from './layout.ts';
import type { Realm } from './model.ts';
import type { Edit } from './plan.ts';
import { parseRealm } from './realm.ts';

/**
 * Refuses edits after which a domain could not be read any more.
 * @throws BlueError of the file that would be wrong
 */
export function checkPlanned(realm: Realm, edits: readonly Edit[]): void {
  const after = parseRealm(withEdits(realm, edits));
  for (const { path } of edits) {
    const name = layout.domainOf(path);
    const broken = name === undefined ? undefined : after.broken.get(name);
    if (broken) throw broken;
  }
}
