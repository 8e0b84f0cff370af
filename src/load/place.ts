/** Where the realm of a run is: what was asked for, what the config or the index says, or the folder itself. */
import { relative, resolve } from 'node:path';
import { type Command, type Options, text } from '../commands/command.ts';
import type { World } from '../commands/world.ts';
import { BlueError } from '../core/errors.ts';
import { layout, memberLayout } from '../core/layout.ts';
import { membershipsOf } from '../core/memberships.ts';
import type { IndexFile, MemberConfig } from '../core/model.ts';
import { isUrl } from '../core/repository.ts';
import type { Outside } from '../outside.ts';
import type { Workspace } from '../ports.ts';
import type { Selection } from './loaded.ts';

export interface RealmPlace {
  readonly location: string;
  readonly at: NonNullable<World['realmAt']>;
}

/** Finds where the realm is: what was asked for, what the config says, or this folder itself. */
export async function findRealm(command: Command, options: Options, outside: Outside, workspace: Workspace, config: MemberConfig | undefined, indexText: string | undefined, selection: Selection): Promise<RealmPlace | undefined> {
  const memberships = config ? membershipsOf(config) : [];
  const asked = (command.name === 'join' ? text(options, 'realm-path') : undefined) ?? selection.realm;
  if (asked !== undefined) {
    const known = memberships.find((each) => each.name === asked) ?? (await findInIndex(asked, indexText));
    if (known) return placeOf(known, workspace.root, outside);
    return isUrl(asked) ? { location: asked, at: { url: asked } } : atPath(resolve(outside.directory, asked), workspace.root);
  }
  if (memberships.length > 1) {
    throw new BlueError('USAGE', `This repo is in more than one realm: ${memberships.map((each) => each.name).join(', ')}`, { location: { file: memberLayout.config }, next: 'Say which with --realm <name>' });
  }
  if (memberships[0]) return placeOf(memberships[0], workspace.root, outside);
  return (await workspace.read(layout.realm)) === undefined ? undefined : atPath(workspace.root, workspace.root);
}

async function findInIndex(name: string, indexText: string | undefined): Promise<IndexFile['realms'][number] | undefined> {
  if (indexText === undefined) return undefined;
  const { parseIndex } = await import('../core/realm-files.ts');
  return parseIndex('~/.blue/index.yaml', indexText).realms.find((each) => each.name === name);
}

/** A checkout of a realm stands for the repository it came from: the ledger is kept there, and so is the newest state. */
export async function onServer(place: RealmPlace, outside: Outside): Promise<RealmPlace> {
  if (place.at.url !== undefined) return place;
  const { url } = await outside.openWorkspace(place.location).source();
  return url !== undefined && isUrl(url) ? { location: url, at: { url } } : place;
}

function placeOf(known: { path?: string; url?: string; local_path?: string }, root: string, outside: Outside): RealmPlace {
  if (known.url !== undefined) return { location: known.url, at: { url: known.url } };
  if (known.path === undefined) throw new BlueError('NO_REALM', 'The realm has neither path nor url', { location: { file: memberLayout.config }, next: 'Give realm.path or realm.url' });
  return atPath(resolve(root, known.path), root === '' ? outside.directory : root);
}

function atPath(location: string, root: string): RealmPlace {
  const way = (from: string, to: string): string => relative(from, to).replaceAll('\\', '/') || '.';
  return { location, at: { path: way(root, location), repoPath: way(location, root) } };
}
