/** From the imports of a domain and the files bound to them to what may count as resolved, and what is missing where. */
import semver from 'semver';
import type { Evidence, Export, Import, Json, Realm } from '../core/model.ts';
import type { ImportState } from '../core/plan.ts';
import { importState } from '../core/state.ts';
import { satisfies } from '../core/version.ts';
import { parseBinding } from '../detect/binding.ts';
import { coverage, needOf } from '../detect/coverage.ts';
import type { Coverage } from '../detect/model.ts';
import { optional } from './command.ts';
import type { BindingFile, World } from './world.ts';

/** One import, judged with its binding. */
export interface Resolution {
  readonly before: Import;
  readonly after: Import;
  /** The state after this run would be applied. */
  readonly state: ImportState;
  readonly resolvedNow: boolean;
  /** The version that this run looked at. */
  readonly target?: string;
  readonly coverage?: Coverage;
  /** Why it does not count as resolved: sentences. */
  readonly refused: readonly string[];
}

export interface ResolutionOptions {
  /** Contracts a person declares resolved. */
  readonly declared: readonly string[];
}

/**
 * Judges every import of a domain.
 * @param world the realm, the checkout with its bindings, the time and who runs this
 */
export function planResolutions(world: World, realm: Realm, domain: string, options: ResolutionOptions): Resolution[] {
  return (realm.domains.get(domain)?.imports ?? []).map((imported) => planResolution(world, realm, domain, imported, options));
}

/** Judges one import: see `planResolutions`. */
export function planResolution(world: World, realm: Realm, domain: string, before: Import, options: ResolutionOptions): Resolution {
  const provider = realm.domains.get(before.from)?.exports.find((candidate) => candidate.name === before.contract);
  const target = provider && newestInRange(provider, before.version);
  const unchanged = { before, after: before, resolvedNow: false, refused: [] };
  if (!provider || !target) {
    const state = importState(realm, domain, before, world.now);
    return { ...unchanged, after: withStatus(before, state), state };
  }
  const binding = bindingOf(world, before);
  const judged = judge(world, before, provider, target, binding, options);
  const already = before.resolved_version === target.version;
  // What a person declared stands until the next version: the code was no witness then, and is none now.
  const declared = already && before.evidence?.kind === 'declared';
  if (already && !declared && judged.evidence === undefined && judged.certain) {
    const found = importState(realm, domain, before, world.now);
    const state: ImportState = { ...found, state: 'broken', rule: binding?.exists === false ? 'binding-gone' : 'binding-no-longer-covers', reason: judged.refused.join('; ') };
    return { before, after: withStatus(before, state), state, resolvedNow: false, target: target.version, refused: judged.refused, ...optional('coverage', judged.coverage) };
  }
  if (already || judged.evidence === undefined) {
    const state = importState(realm, domain, before, world.now);
    return { before, after: withStatus(before, state), state, resolvedNow: false, target: target.version, refused: already ? [] : judged.refused, ...optional('coverage', judged.coverage) };
  }
  const resolved: Import = { ...before, resolved_version: target.version, resolved_at: world.now, evidence: judged.evidence };
  const state = importState(realm, domain, resolved, world.now);
  return { before, after: withStatus(resolved, state), state, resolvedNow: true, target: target.version, refused: [], ...optional('coverage', judged.coverage) };
}

/** Whether `--resolve` means this import: by its contract, or by contract and provider. */
export function isDeclared(imported: Import, declared: readonly string[]): boolean {
  return declared.includes(imported.contract) || declared.includes(`${imported.contract}@${imported.from}`);
}

function withStatus(imported: Import, state: ImportState): Import {
  return imported.status === state.state ? imported : { ...imported, status: state.state };
}

/** The newest version that the range accepts, of those the provider still publishes. */
export function newestInRange(provider: Export, range: string): { version: string; value?: Json } | undefined {
  const published = [
    { version: provider.version, ...optional('value', provider.value) },
    ...(provider.supported ?? []).map((entry) => ({ version: entry.version, ...optional('value', entry.value) })),
  ];
  return published
    .filter((candidate) => satisfies(candidate.version, range))
    .sort((left, right) => semver.rcompare(left.version, right.version))[0];
}

function bindingOf(world: World, imported: Import): BindingFile | undefined {
  return imported.binding === undefined ? undefined : world.repo?.bindings.get(parseBinding(imported.binding).path);
}

interface Judgement {
  readonly evidence?: Evidence;
  readonly coverage?: Coverage;
  readonly refused: readonly string[];
  /** The answer is a sure no, not a doubt. */
  readonly certain: boolean;
}

function judge(
  world: World,
  imported: Import,
  provider: Export,
  target: { version: string; value?: Json },
  binding: BindingFile | undefined,
  options: ResolutionOptions,
): Judgement {
  if (isDeclared(imported, options.declared)) {
    const by = world.actor.login ?? world.actor.email ?? world.actor.name;
    return { evidence: { kind: 'declared', ...here(world), ...optional('by', by) }, refused: [], certain: true };
  }
  if (imported.binding === undefined || !binding) {
    return { refused: [`no binding is declared, so nothing shows that ${imported.contract} ${target.version} is met; say so with \`blue realm sync --resolve ${imported.contract}\``], certain: false };
  }
  if (!binding.exists) return { refused: [`the binding ${binding.path} does not exist in this repo`], certain: true };
  const need = target.value === undefined ? undefined : needOf(target.value);
  if (need && binding.unreadable === undefined) {
    const { principal } = parseBinding(imported.binding);
    const answer = coverage(need, binding.grants, optional('principal', principal));
    if (answer.verdict === 'covered') {
      const note = answer.principal === undefined ? undefined : `granted to ${answer.principal}`;
      return { evidence: { kind: 'covered', ...here(world), ...optional('note', note) }, coverage: answer, refused: [], certain: true };
    }
    // Of several roles, one is judged: what it may not do, another may.
    const role = principal ?? (new Set(binding.grants.map((grant) => grant.principal)).size > 1 ? answer.principal : undefined);
    const missing = answer.missing.map((gap) => `${binding.path}${role === undefined ? '' : `#${role}`} does not grant ${gap.access} on ${gap.pattern} (for example ${gap.example})`);
    const isNobody = principal !== undefined && answer.principal === undefined;
    return { coverage: answer, refused: missing.length === 0 || isNobody ? [...answer.reasons, ...missing] : missing, certain: answer.verdict === 'not covered' };
  }
  if (need && binding.isPolicy === true) {
    return { refused: [`${binding.path} cannot be read (${binding.unreadable}), so what it grants is not known; mend it, or say so with --resolve ${provider.name}`], certain: false };
  }
  return judgeByChange(provider, target, binding);
}

/** Where the code cannot be checked, a change of the binding after the publication has to do. */
function judgeByChange(provider: Export, target: { version: string }, binding: BindingFile): Judgement {
  const entry = provider.changelog?.find((candidate) => candidate.version === target.version);
  const published = entry?.published_at ?? (entry ? `${entry.date}T23:59:59Z` : undefined);
  const changed = binding.lastChange?.at;
  if (changed !== undefined && published !== undefined && Date.parse(changed) > Date.parse(published)) {
    return { evidence: { kind: 'binding-changed', commit: binding.lastChange!.commit }, refused: [], certain: true };
  }
  const why = binding.unreadable ?? 'this contract has no form that can be checked in code';
  const when = changed === undefined ? 'the history of this checkout does not tell when it last changed' : `it last changed at ${changed}, before ${target.version} was published`;
  return { refused: [`${binding.path} cannot be checked (${why}), and ${when}; change it, or say so with --resolve ${provider.name}`], certain: false };
}

function here(world: World): { commit?: string } {
  return optional('commit', world.repo?.commit);
}
