/** `export`: declares or updates what this domain offers. */
import { withDomain } from '../core/change-realm.ts';
import { parseYaml } from '../core/document.ts';
import { BlueError } from '../core/errors.ts';
import type { Direction, Export, Json } from '../core/model.ts';
import { layout } from '../core/layout.ts';
import { checkName } from '../core/names.ts';
import type { ExportDiff, Finding, Plan } from '../core/plan.ts';
import { editExports } from '../core/realm-files.ts';
import { consumersOf, unreadable } from '../core/graph.ts';
import { importState } from '../core/state.ts';
import { subjectOf } from '../core/subject.ts';
import { type Command, flag, optional, text } from './command.ts';
import type { Publication } from './exporting.ts';
import { checkIdentity, getMember, type Member } from './membership.ts';
import { noticesFor, planTelling } from './notices.ts';
import { isEmpty, type Offer } from './offer.ts';
import { chooseRoute, proposalFor, trailersOf } from './publish.ts';
import type { World } from './world.ts';

export interface ExportResult {
  readonly realm: string;
  readonly domain: string;
  readonly name: string;
  readonly version?: string;
  readonly diff?: ExportDiff;
  readonly changed: boolean;
  /** Why the change waits on a branch. */
  readonly waits?: string;
}

export const exportCommand: Command<ExportResult> = {
  name: 'export',
  group: 'realm',
  summary: 'Declare or update an export.',
  details:
    'The content comes from --value, from --file, or from the code with --detect. The version follows from the change; one given by hand ' +
    'must be at least that, unless forced. --remove takes the export out of the realm.',
  writes: true,
  needs: { realm: 'required', domain: true, code: 'asked', repo: true },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    properties: {
      name: { type: 'string', description: 'Name of the export.', placeholder: '<name>' },
      version: { type: 'string', description: 'Semantic version. Default: computed from the change.', placeholder: '<version>' },
      value: { type: 'string', description: 'The value, as JSON.', placeholder: '<json>' },
      file: { type: 'string', description: 'A YAML or JSON file of this repo that holds the value.', placeholder: '<file>' },
      detect: { type: 'boolean', description: 'Take the value from the code, by the rule of this name in .blue/config.yaml.', default: false },
      direction: { type: 'string', description: 'Who relies on whom.', enum: ['provides', 'requires'] },
      description: { type: 'string', description: 'What the export is, in a sentence.', placeholder: '<text>' },
      schema: { type: 'string', description: 'A schema under contracts/ in the realm.', placeholder: '<path>' },
      remove: { type: 'boolean', description: 'Remove the export.', default: false },
      force: { type: 'boolean', description: 'Allow a version below the computed one, and removal while others import it.', default: false },
      notify: { type: 'boolean', description: 'Tell the consumers it concerns.', default: true },
      'dry-run': { type: 'boolean', description: 'Show what would change, and write nothing.', default: false },
    },
  },
  examples: [
    { command: 'blue realm export --name required-s3-permissions --detect', says: 'declares what the code needs' },
    { command: `blue realm export --name limits --version 1.0.0 --value '{"max_jobs": 20}'`, says: 'declares a value' },
    { command: 'blue realm export --name api --file openapi.yaml', says: 'declares what a file says' },
  ],
  async plan(world, options): Promise<Plan<ExportResult>> {
    const { fullFindings, heldBackFindings, planPublication, planRemoval } = await import('./exporting.ts');
    const member = getMember(world);
    checkIdentity(member);
    const { realm, repo, domain } = member;
    const name = checkName('contract', text(options, 'name') ?? '');
    const before = domain.exports.find((each) => each.name === name);
    const removing = flag(options, 'remove');
    const findings: Finding[] = [];
    let publication: Publication | undefined;
    if (removing) {
      publication = planRemoval(removable(member, name, flag(options, 'force')));
    } else {
      const offer = readOffer(world, member, name, options, findings);
      // From what could not be read nothing is gone.
      const isComplete = !flag(options, 'detect') || repo.found.find((each) => each.rule.name === name)?.complete === true;
      publication = planPublication(before, offer, {
        now: world.now,
        ...optional('commit', repo.commit),
        governance: realm.config.governance,
        realm,
        removals: isComplete,
        ...optional('version', text(options, 'version')),
        force: flag(options, 'force'),
      });
      if (publication) {
        const refused = publication.findings.find((finding) => finding.level === 'error');
        if (refused) throw new BlueError('BAD_VERSION', refused.message, { next: refused.next });
        findings.push(...publication.findings, ...heldBackFindings(publication, isComplete, []));
        refuseInvalid(await valueFindings(publication, member));
      }
    }
    const shown = { realm: realm.config.name, domain: domain.name, name };
    if (!publication || (!removing && publication.after === before)) return { command: 'export', findings, result: { ...shown, ...optional('version', before?.version), changed: false } };
    const exports = removing ? domain.exports.filter((each) => each.name !== name) : replaced(domain.exports, publication.after);
    const after = withDomain(realm, { ...domain, exports });
    const route = chooseRoute(realm, domain.name, [publication], undefined, `export-${name}`);
    const fromCheckout = !removing && text(options, 'value') === undefined;
    const edits = [editExports(realm, domain.name, exports, world.now)];
    return {
      command: 'export',
      findings: [...findings, ...fullFindings(edits)],
      commit: {
        edits,
        subject: subjectOf(domain.name, [removing ? `remove export ${name}` : `export ${name}@${publication.after.version}`]),
        trailers: trailersOf(repo, route, { exports }),
        ...optional('branch', route.branch),
        ...(fromCheckout && before?.source ? { replaces: [before.source.commit] } : {}),
      },
      ...proposalFor(realm, domain.name, route, {
        exports: [{
          name,
          ...optional('from', before?.version),
          ...(removing ? {} : { to: publication.after.version }),
          bump: publication.diff.bump,
          changes: publication.diff.changes,
          consumers: consumersOf(after, domain.name, name).map((each) => ({ domain: each.domain, range: each.imported.version, ...optional('binding', each.imported.binding), state: importState(after, each.domain, each.imported, world.now) })),
        }],
        imports: [],
      }),
      ...(flag(options, 'notify') && route.branch === undefined ? planTelling(after, domain.name, noticesFor(after, domain.name, [publication], world.now), false, world.now) : {}),
      result: { ...shown, changed: true, diff: publication.diff, ...(removing ? {} : { version: publication.after.version }), ...optional('waits', route.why) },
    };
  },
};

/** The list with one export put in the place of its namesake, or at the end. */
export function replaced<Named extends { readonly name: string }>(all: readonly Named[], one: Named): Named[] {
  const index = all.findIndex((each) => each.name === one.name);
  return index < 0 ? [...all, one] : all.map((each, at) => (at === index ? one : each));
}

/** @throws BlueError NOT_FOUND, or REFUSED while others import it */
function removable({ realm, domain }: Member, name: string, force: boolean): Export {
  const before = domain.exports.find((each) => each.name === name);
  if (!before) throw new BlueError('NOT_FOUND', `${domain.name} exports no '${name}'`, { next: 'See `blue realm status` for what it exports' });
  const consumers = consumersOf(realm, domain.name, name).map((each) => each.domain);
  const unread = unreadable(realm, domain.name);
  if (unread.length > 0 && !force) {
    throw new BlueError('REFUSED', `Whether others import '${name}' cannot be seen: the files of ${unread.join(', ')} cannot be read`, { next: 'Mend them first, or remove it with --force: imports of it are then broken' });
  }
  if (consumers.length > 0 && !force) {
    throw new BlueError('REFUSED', `Others import '${name}': ${consumers.join(', ')}`, { next: 'Deprecate it first, or remove it with --force: their imports are then broken' });
  }
  return before;
}

function readOffer(world: World, { repo, domain }: Member, name: string, options: Parameters<Command['plan']>[1], findings: Finding[]): Offer {
  const before = domain.exports.find((each) => each.name === name);
  const sources = [text(options, 'value'), text(options, 'file'), flag(options, 'detect') ? 'detect' : undefined].filter((each) => each !== undefined);
  if (sources.length > 1) throw new BlueError('USAGE', 'The content can come from one place only', { next: 'Give one of --value, --file and --detect' });
  const common = { name, ...optional('direction', text(options, 'direction') as Direction | undefined), ...optional('description', text(options, 'description')), ...optional('schema', text(options, 'schema')) };
  const schema = text(options, 'schema');
  if (schema !== undefined && !layout.isContract(schema)) throw new BlueError('BAD_PATH', `--schema ${schema} is not a schema of the realm`, { next: 'Name a file such as contracts/s3-paths.schema.yaml' });
  const value = text(options, 'value');
  if (value !== undefined) return { ...common, value: parseValue(value) };
  const file = text(options, 'file');
  if (file !== undefined) {
    const content = world.texts.get(file);
    if (content === undefined) throw new BlueError('NOT_FOUND', `There is no file ${file}`, { location: { file }, next: 'Name a file of this repo with --file' });
    return { ...common, value: parseYaml(file, content).value };
  }
  if (flag(options, 'detect')) {
    const found = repo.found.find((each) => each.rule.name === name);
    if (!found) throw new BlueError('NOT_FOUND', `No rule in .blue/config.yaml finds an export '${name}'`, { location: { file: '.blue/config.yaml' }, next: 'Add an entry to exports: there, with name and detect' });
    findings.push(...found.findings);
    if (isEmpty(found)) throw new BlueError('NOT_FOUND', `The rule for '${name}' finds nothing in the code`, { next: 'See `blue detect` for what it finds, and adjust include or bucket' });
    return { ...common, direction: common.direction ?? found.direction, ...optional('value', found.value), ...(common.schema === undefined ? optional('schema', found.schema) : {}) };
  }
  const says = [common.direction, common.description, common.schema].some((each) => each !== undefined);
  if (before || common.schema !== undefined) {
    if (!says) throw new BlueError('USAGE', `Nothing is said about '${name}'`, { next: 'Give --value, --file or --detect, or what else is to change' });
    return common;
  }
  throw new BlueError('USAGE', `A new export needs content`, { next: 'Give --value, --file, --detect or --schema' });
}

function parseValue(value: string): Json {
  try {
    return JSON.parse(value) as Json;
  } catch (cause) {
    throw new BlueError('USAGE', `--value is no JSON: ${(cause as Error).message}`, { next: `Quote it for the shell, e.g. --value '{"read": ["a/*"]}'`, cause });
  }
}

/** Whether a finding says that a value does not hold to its own schema, or that nobody knows. */
export function isInvalid({ rule }: Finding): boolean {
  return rule === 'value-breaks-schema' || rule === 'schema-missing' || rule === 'value-not-checked';
}

/**
 * Refuses to publish what breaks its own schema: every reader would stumble over it.
 * @throws BlueError BAD_FILE
 */
export function refuseInvalid(findings: readonly Finding[]): void {
  const [invalid] = findings;
  if (invalid) throw new BlueError('BAD_FILE', invalid.message, { location: { file: invalid.file ?? 'exports.yaml' }, next: invalid.next });
}

/** Says where a value breaks its own schema. */
export async function valueFindings(publication: Publication, { realm, domain }: Member): Promise<Finding[]> {
  const { value, schema, name } = publication.after;
  if (value === undefined || schema === undefined) return [];
  const resolved = typeof schema === 'string' ? realm.contracts.get(schema) : schema;
  const file = `domains/${domain.name}/exports.yaml`;
  if (resolved === undefined) {
    return [{ rule: 'schema-missing', level: 'error', message: `${name} names the schema ${String(schema)}, and the realm has none there`, file, in: 'realm', next: 'Add it under contracts/, or correct the path' }];
  }
  const { checkValue } = await import('../core/value.ts');
  const checked = await checkValue(value, resolved, { contracts: realm.contracts });
  if ('undecided' in checked) {
    return [{ rule: 'value-not-checked', level: 'error', message: `The value of ${name} could not be checked against its schema: ${checked.undecided}`, file, in: 'realm', next: 'Simplify the schema' }];
  }
  return checked.errors.map((error): Finding => ({
    rule: 'value-breaks-schema',
    level: 'error',
    message: `The value of ${name} breaks its schema at ${error.pointer === '' ? 'the top' : error.pointer}: ${error.message}`,
    file,
    in: 'realm',
    next: 'Correct the value, or the schema',
  }));
}
