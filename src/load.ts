/** Reads the world that a command plans from: the realm at its head and the member's checkout, at the same time. */
import { basename, resolve } from 'node:path';
import { type Command, list, type Options, text } from './commands/command.ts';
import type { BindingFile, Repo, World } from './commands/world.ts';
import { BlueError } from './core/errors.ts';
import { layout, memberLayout } from './core/layout.ts';
import type { MemberConfig, Membership, Realm, Snapshot } from './core/model.ts';
import { membershipsOf } from './core/memberships.ts';
import { parseBinding } from './detect/binding.ts';
import { loadBindings } from './load/bindings.ts';
import { loadCode } from './load/code.ts';
import type { Loaded, Selection } from './load/loaded.ts';
import { placeBindings } from './load/given-paths.ts';
import { findRealm, onServer } from './load/place.ts';
import { readTexts } from './load/texts.ts';
import type { Outside } from './outside.ts';
import type { Workspace } from './ports.ts';

/**
 * Reads everything a command needs, and nothing else.
 * @throws BlueError when something required cannot be read: a check that could not check is an error
 */
export async function load(command: Command, options: Options, outside: Outside, selection: Selection): Promise<Loaded> {
  const { needs } = command;
  if (needs.checkout === true) return loadCheckout(options, outside, selection);
  if (needs.probes === true) return (await import('./load/probes.ts')).loadProbes(command, options, outside, selection);
  const root = command.name === 'detect' ? resolve(outside.directory, text(options, 'directory') ?? '.') : outside.memberRoot();
  const workspace = needs.repo || needs.realm !== 'none' ? outside.openWorkspace(root) : undefined;
  // What needs git is started before it is needed: processes run beside each other and beside this one.
  const [asked, from] = [outside.actor(), needs.repo ? workspace!.source() : undefined];
  for (const each of [asked, from]) each?.catch(() => undefined);
  const [configBytes, indexText] = await Promise.all([workspace?.read(memberLayout.config), outside.readIndex()]);
  const { parseMemberConfig, oddities } = configBytes === undefined ? {} : await import('./core/member-config.ts');
  const config = parseMemberConfig?.(memberLayout.config, configBytes!);
  const found = needs.realm === 'none' ? undefined : await findRealm(command, options, outside, workspace!, config, indexText, selection);
  const place = found && needs.server === true ? await onServer(found, outside) : found;
  if (needs.realm === 'required' && !place) {
    throw new BlueError('NO_REALM', 'No realm is configured here', { location: { file: memberLayout.config }, next: 'Run `blue realm join <path or url of the realm>` in this repo, or name one with --realm' });
  }
  const store = place && outside.openStore(place.location);
  try {
    if (store) outside.progress(`Reading ${store.label}`);
    // Started together: the realm comes over the network while the code is read from the disk.
    const reading = store?.read();
    reading?.catch(() => undefined);
    const what = needs.code === 'asked' ? (options['detect'] === true ? 'all' : 'none') : needs.code;
    const code = needs.repo && what !== 'none' ? loadCode(workspace!, config, outside, what) : undefined;
    code?.catch(() => undefined);
    const snapshot = await reading;
    const realm = store && snapshot && (await readRealm(snapshot, store.label));
    const membership = chooseMembership(config, realm, selection);
    const named = needs.repo ? await placeBindings(command, bindingPaths(command, options, realm, membership), workspace!, root, outside) : new Map<string, string>();
    const files = needs.repo ? await loadBindings(workspace!, [...new Set(named.values())], await code) : new Map<string, BindingFile>();
    const bindings = new Map([...named].map(([path, place]) => [path, files.get(place)!]));
    const repo = needs.repo ? await readRepo(workspace!, await from!, root, configBytes, config, membership, options['github'] === true) : undefined;
    const seen = await code;
    const world: World = {
      now: readTime(text(options, 'at')) ?? outside.now(),
      actor: await asked,
      ...(realm ? { realm } : {}),
      ...(store ? { realmLabel: store.label } : {}),
      ...(place ? { realmAt: place.at } : {}),
      ...(repo ? { repo: { ...repo, bindings, found: seen?.found ?? [], ...(seen ? { detection: seen.detection } : {}) } } : {}),
      ...(indexText === undefined ? {} : { indexText }),
      ...(command.name === 'init' ? { target: await readTarget(options, outside) } : {}),
      texts: await readTexts(command, options, outside),
      problems: oddities?.(memberLayout.config, configBytes!) ?? [],
    };
    return { world, ...(store ? { store, location: place!.location } : {}), ...(workspace ? { workspace } : {}) };
  } catch (error) {
    await store?.close();
    throw error;
  }
}

/** The realm judges itself: what is read is its own checkout, and nothing is concluded before the command looks at it. */
async function loadCheckout(options: Options, outside: Outside, selection: Selection): Promise<Loaded> {
  const root = resolve(outside.directory, selection.realm ?? '.');
  const base = text(options, 'base');
  const [head, before, actor] = await Promise.all([outside.readCheckout(root), base === undefined ? undefined : outside.readCheckout(root, base), outside.actor()]);
  // A link in its place is a realm that is wrong, and says so.
  const hasRealm = head.files.has(layout.realm) || head.irregular.some((entry) => entry.path === layout.realm);
  if (!hasRealm && before?.files.has(layout.realm) !== true) {
    throw new BlueError('NO_REALM', `This is no realm: there is no ${layout.realm}`, { location: { file: layout.realm }, next: 'Run it in the root of the realm, or name the folder with -C' });
  }
  return { world: { now: outside.now(), actor, checkout: { head, ...(before ? { base: before } : {}) }, texts: new Map(), problems: [] } };
}

/** Reads the realm again after somebody else has pushed; the code of this checkout has not moved. */
export async function reload(loaded: Loaded, outside: Outside): Promise<Loaded> {
  const { store, world } = loaded;
  if (!store) return loaded;
  const realm = await readRealm(await store.read(), store.label);
  return { ...loaded, world: { ...world, now: outside.now(), realm } };
}

async function readRealm(snapshot: Snapshot, label: string): Promise<Realm> {
  if (!snapshot.files.has(layout.realm)) {
    throw new BlueError('NO_REALM', `${label} is no realm: it has no ${layout.realm}`, { next: 'Create one there with `blue realm init --name <name>`, or correct the path or url' });
  }
  const { parseRealm } = await import('./core/realm.ts');
  return parseRealm(snapshot);
}

function chooseMembership(config: MemberConfig | undefined, realm: Realm | undefined, selection: Selection): Membership | undefined {
  const configured = config ? membershipsOf(config).find((each) => realm === undefined || each.name === realm.config.name) : undefined;
  if (selection.domain === undefined) return configured;
  return { ...(configured ?? { name: realm?.config.name ?? '' }), domain: selection.domain };
}

async function readRepo(workspace: Workspace, source: Awaited<ReturnType<Workspace['source']>>, root: string, configBytes: Uint8Array | undefined, config: MemberConfig | undefined, membership: Membership | undefined, withWorkflow: boolean): Promise<Omit<Repo, 'bindings' | 'found'>> {
  const workflow = withWorkflow ? await workspace.read(memberLayout.workflow) : undefined;
  return {
    root,
    directory: basename(root),
    ...source,
    ...(configBytes === undefined ? {} : { configText: new TextDecoder().decode(configBytes) }),
    ...(workflow === undefined ? {} : { workflowText: new TextDecoder().decode(workflow) }),
    ...(config ? { config } : {}),
    ...(membership ? { membership } : {}),
  };
}

/** Files that imports of this domain, or the words of the command line, bind to. */
function bindingPaths(command: Command, options: Options, realm: Realm | undefined, membership: Membership | undefined): string[] {
  const given = command.name === 'coverage' ? list(options, 'binding') : [text(options, 'binding')];
  const declared = membership && realm ? (realm.domains.get(membership.domain)?.imports ?? []).map((each) => each.binding) : [];
  const paths = [...given, ...declared].filter((each): each is string => each !== undefined).map((each) => parseBinding(each).path);
  return [...new Set(paths)];
}

/** What a new realm's repository may hold before. */
const mayBeThere = [layout.readme, layout.codeowners, layout.editor, layout.workflow, `${layout.domains}.gitkeep`, `${layout.contracts}.gitkeep`];

async function readTarget(options: Options, outside: Outside): Promise<NonNullable<World['target']>> {
  const path = text(options, 'path') ?? '.';
  const absolute = resolve(outside.directory, path);
  return { path, absolute, ...(await outside.inspectTarget(absolute, mayBeThere)) };
}

/** A time without a zone would be another one on another machine, and a verdict has to be the same everywhere. */
function readTime(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(given) ? new Date(given) : undefined;
  if (time === undefined || Number.isNaN(time.getTime())) throw new BlueError('USAGE', `--at: '${given}' is no time`, { next: 'Write it as 2026-01-24T12:00:00Z' });
  return time.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
