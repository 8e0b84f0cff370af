/** Gathers what `doctor` judges: each question is asked on its own, so that what fails is a fact and not the end. */
import { resolve } from 'node:path';
import type { Command, Options } from '../commands/command.ts';
import type { ForgeFacts, Probes, World } from '../commands/world.ts';
import { BlueError } from '../core/errors.ts';
import { layout, memberLayout } from '../core/layout.ts';
import { parseMemberConfig } from '../core/member-config.ts';
import { membershipsOf } from '../core/memberships.ts';
import type { MemberConfig, Realm } from '../core/model.ts';
import { parseRealm } from '../core/realm.ts';
import { parseBinding } from '../detect/binding.ts';
import type { Loaded, Selection } from './loaded.ts';
import { findRealm } from './place.ts';
import type { Outside } from '../outside.ts';
import type { Workspace } from '../ports.ts';

/** Workflows are read up to here; nobody writes more of them. */
const MOST_WORKFLOWS = 50;

/** Gathers the facts. Nothing it does writes anywhere. */
export async function loadProbes(command: Command, options: Options, outside: Outside, selection: Selection): Promise<Loaded> {
  const workspace = outside.openWorkspace(outside.memberRoot());
  const [tools, actor, indexText, source, workflows, isRealm] = await Promise.all([
    outside.tools(),
    outside.actor(),
    outside.readIndex(),
    workspace.source(),
    readWorkflows(workspace),
    workspace.read(layout.realm).then((bytes) => bytes !== undefined),
  ]);
  const config = await readConfig(workspace);
  const checkout = isRealm ? await outside.readCheckout(resolve(outside.directory)) : undefined;
  const membership = selection.domain === undefined ? config.value && membershipsOf(config.value)[0] : { name: selection.realm ?? '', domain: selection.domain };
  const realm = isRealm ? undefined : await probeRealm(command, options, outside, workspace, config.value, indexText, selection);
  const imports = realm?.read.realm?.domains.get(membership?.domain ?? '')?.imports ?? [];
  const own = await probeOwn(outside, source.url);
  const probes: Probes = {
    tools,
    source,
    config: { exists: config.exists, ...(config.error ? { error: config.error } : {}), ...(membership ? { membership } : {}) },
    ...(realm ? { realm } : {}),
    ...(checkout ? { checkout } : {}),
    workflows,
    bindings: await probeBindings(workspace, imports.flatMap((each) => (each.binding === undefined ? [] : [parseBinding(each.binding).path]))),
    own,
  };
  const world: World = { now: outside.now(), actor, probes, texts: new Map(), problems: [] };
  return { world, workspace };
}

async function attempt<Value>(work: () => Promise<Value>): Promise<{ value?: Value; error?: BlueError }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof BlueError) return { error };
    throw error;
  }
}

async function readConfig(workspace: Workspace): Promise<{ exists: boolean; value?: MemberConfig; error?: BlueError }> {
  let exists = false;
  const read = await attempt(async () => {
    const bytes = await workspace.read(memberLayout.config);
    exists = bytes !== undefined;
    return bytes === undefined ? undefined : parseMemberConfig(memberLayout.config, bytes);
  });
  return { exists, ...(read.value ? { value: read.value } : {}), ...(read.error ? { error: read.error } : {}) };
}

async function readWorkflows(workspace: Workspace): Promise<Probes['workflows']> {
  const { files } = await workspace.list();
  const paths = files.filter((file) => file.path.startsWith(layout.workflows) && /\.ya?ml$/.test(file.path) && file.size < 500_000).slice(0, MOST_WORKFLOWS);
  const texts = await Promise.all(paths.map(async ({ path }) => ({ path, text: new TextDecoder().decode(await workspace.read(path)) })));
  return texts;
}

async function probeRealm(command: Command, options: Options, outside: Outside, workspace: Workspace, config: MemberConfig | undefined, indexText: string | undefined, selection: Selection): Promise<Probes['realm']> {
  const place = await attempt(() => findRealm(command, options, outside, workspace, config, indexText, selection));
  if (place.error) return { label: 'the realm', read: { error: place.error }, write: { skipped: 'it could not be read' }, forge: unasked('it could not be read') };
  if (!place.value) return undefined;
  const { location, at } = place.value;
  const opened = await attempt(() => Promise.resolve(outside.openStore(location)));
  if (!opened.value) return { label: location, read: { error: opened.error! }, write: { skipped: 'it could not be read' }, forge: unasked('it could not be read') };
  const store = opened.value;
  try {
    outside.progress(`Reading ${store.label}`);
    const read = await attempt(async (): Promise<Realm> => parseRealm(await store.read()));
    const write = read.value === undefined ? { skipped: 'it could not be read' } : store.probeWrite === undefined ? { skipped: 'this kind of realm does not say' } : await attempt(store.probeWrite);
    return {
      label: store.label,
      read: read.value ? { realm: read.value } : { error: read.error! },
      write: 'skipped' in write ? { skipped: write.skipped } : write.error ? { error: write.error } : {},
      forge: at.url === undefined ? unasked('it is a path on this machine') : await askAboutRealm(outside, at.url),
    };
  } finally {
    await store.close();
  }
}

function unasked(why: string): NonNullable<Probes['realm']>['forge'] {
  return { repository: { skipped: why }, rules: { skipped: why }, codeowners: { skipped: why } };
}

async function askAboutRealm(outside: Outside, url: string): Promise<NonNullable<Probes['realm']>['forge']> {
  const [repository, codeowners] = await Promise.all([outside.askForge(url, 'realm', ''), outside.askForge(url, 'realm', '/codeowners/errors')]);
  const branch = (repository.data as { default_branch?: unknown } | undefined)?.default_branch;
  const rules: ForgeFacts = typeof branch === 'string' ? await outside.askForge(url, 'realm', `/rules/branches/${encodeURIComponent(branch)}`) : { skipped: 'its branch is not known' };
  return { repository, rules, codeowners };
}

async function probeOwn(outside: Outside, url: string | undefined): Promise<Probes['own']> {
  const ask = (path: string): Promise<ForgeFacts> => (url === undefined ? Promise.resolve({ skipped: 'this checkout has no remote' }) : outside.askForge(url, 'own', path));
  const [repository, codeowners, repositorySecrets, organizationSecrets, environment, environmentSecrets] = await Promise.all([
    ask(''),
    ask('/codeowners/errors'),
    ask('/actions/secrets?per_page=100'),
    ask('/actions/organization-secrets?per_page=100'),
    ask('/environments/realm'),
    ask('/environments/realm/secrets?per_page=100'),
  ]);
  return { repository, codeowners, repositorySecrets, organizationSecrets, environment, environmentSecrets };
}

async function probeBindings(workspace: Workspace, paths: readonly string[]): Promise<Probes['bindings']> {
  return Promise.all([...new Set(paths)].map(async (path) => ({ path, exists: (await attempt(() => workspace.read(path))).value !== undefined })));
}
