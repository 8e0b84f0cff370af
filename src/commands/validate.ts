/** `validate`: is this realm well formed, and does this change move versions and changelogs as its content says. */
import { editCodeowners } from '../core/codeowners.ts';
import { BlueError } from '../core/errors.ts';
import { layout } from '../core/layout.ts';
import { locator, type Place } from '../core/locate.ts';
import type { Bump, Realm, Snapshot } from '../core/model.ts';
import type { Finding, Plan } from '../core/plan.ts';
import { checkRealmFiles, parseRealm } from '../core/realm.ts';
import { type Command, optional } from './command.ts';

export interface ValidateResult {
  /** The realm's name; undefined when `realm.yaml` cannot be read. */
  readonly realm?: string;
  /** The commit this was compared with. */
  readonly base?: string;
  readonly counts: { readonly domains: number; readonly exports: number; readonly imports: number };
  /** What the change does to exports; empty without a base. */
  readonly moves: readonly ValidatedMove[];
}

export interface ValidatedMove {
  readonly domain: string;
  readonly contract: string;
  readonly from?: string;
  readonly to?: string;
  readonly bump: Bump;
  readonly reasons: readonly string[];
}

/** More reasons than this help nobody. */
const MOST_REASONS = 20;

export const validate: Command<ValidateResult> = {
  name: 'validate',
  group: 'realm',
  summary: 'Check the files of a realm, in its own repo.',
  details:
    'Reads the checkout as it stands. Every file parses, matches its schema and refers to what exists; values match their schemas; CODEOWNERS is in step ' +
    'with the domains; there are plain files only, with names that mean the same everywhere. Compared with --base, versions and changelogs move as the ' +
    'content says, and nobody shortens a grace. In the action the base of a pull request, a merge group or a push is known. ' +
    'Who may write what is not judged yet: until then that is for reviews by CODEOWNERS.',
  writes: false,
  needs: { realm: 'none', domain: false, code: 'none', repo: false, checkout: true },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: { base: { type: 'string', description: 'The git revision to compare with. Without one, only the files as they are get checked.', placeholder: '<revision>' } },
  },
  examples: [
    { command: 'blue realm validate', says: 'checks the files as they stand' },
    { command: 'blue realm validate --base main', says: 'also checks what this branch does to versions and changelogs' },
  ],
  async plan(world): Promise<Plan<ValidateResult>> {
    const { checkout } = world;
    const { checkRealmChange, checkReferences } = await import('../core/realm-change.ts');
    if (!checkout) throw new BlueError('NO_REALM', 'This command needs the checkout of a realm', { next: 'Run it in the root of the realm, or name the folder with -C' });
    const { realm } = attempt(checkout.head);
    const base = checkout.base && attempt(checkout.base);
    const findings: Finding[] = [...checkRealmFiles(checkout.head)];
    const change = realm && base?.realm ? checkRealmChange(base.realm, realm, world.now) : { moves: [], findings: [] };
    // What moved wrongly is said once: the file's own warning about its changelog says less.
    const told = new Set(change.findings.map(placeOf));
    const kept = findings.filter((finding) => !told.has(placeOf(finding)));
    if (base?.error && base.error.code !== 'NO_REALM') kept.push({ rule: 'base-unreadable', level: 'warning', message: `The realm could not be read before this change, so no version is compared: ${base.error.message}`, file: layout.realm, next: 'Compare the exports with the last good commit by `blue diff`' });
    const all = [...kept, ...change.findings, ...(realm ? [...checkReferences(base?.realm, realm), ...checkCodeowners(realm), ...(await checkValues(realm))] : [])];
    const domains = [...(realm?.domains.values() ?? [])];
    return {
      command: 'validate',
      // Here the realm is the repo: annotations go to its lines.
      findings: all.map(({ in: _place, ...finding }) => finding).sort(byPlace),
      result: {
        ...optional('realm', realm?.config.name),
        ...optional('base', checkout.base?.head),
        counts: {
          domains: domains.length,
          exports: domains.reduce((sum, domain) => sum + domain.exports.length, 0),
          imports: domains.reduce((sum, domain) => sum + domain.imports.length, 0),
        },
        moves: change.moves.map(({ domain, diff, version }) => ({
          domain,
          contract: diff.contract,
          ...optional('from', diff.from),
          ...optional('to', version),
          bump: diff.bump,
          reasons: diff.changes.slice(0, MOST_REASONS).map((each) => each.reason),
        })),
      },
    };
  },
};

/** What is wrong with the realm as a whole is among the findings about its files already. */
function attempt(snapshot: Snapshot): { realm?: Realm; error?: BlueError } {
  try {
    return { realm: parseRealm(snapshot) };
  } catch (error) {
    if (error instanceof BlueError) return { error };
    throw error;
  }
}

function checkCodeowners(realm: Realm): Finding[] {
  const text = realm.texts.get(layout.codeowners);
  const edit = editCodeowners(realm, [...realm.domains.values()].map((domain) => domain.file));
  if (!edit) return [];
  if (text === undefined) {
    return [{ rule: 'codeowners-missing', level: 'warning', message: 'The realm has no CODEOWNERS: nobody is asked to review a domain', file: layout.codeowners, next: 'The next `blue realm join` writes it' }];
  }
  const lines = { now: text.split(/\r?\n/), wanted: (edit.content ?? '').split('\n') };
  const at = lines.wanted.findIndex((line, index) => line !== lines.now[index]);
  const index = at === -1 ? lines.wanted.length : at;
  const wanted = lines.wanted[index];
  return [{
    rule: 'codeowners-behind',
    level: 'error',
    message: 'CODEOWNERS is not in step with the maintainers and approvers of the realm',
    file: layout.codeowners,
    line: Math.min(index, Math.max(0, lines.now.length - 1)) + 1,
    next: wanted === undefined || wanted === '' ? 'Remove this line' : `The line has to be: ${wanted}`,
  }];
}

/** Each value against its schema. */
async function checkValues(realm: Realm): Promise<Finding[]> {
  const { checkValue } = await import('../core/value.ts');
  const findings: Finding[] = [];
  const locate = locator(realm);
  for (const [name, domain] of realm.domains) {
    for (const [index, { name: contract, value, schema }] of domain.exports.entries()) {
      const resolved = typeof schema === 'string' ? realm.contracts.get(schema) : schema;
      if (value === undefined || resolved === undefined) continue;
      const checked = await checkValue(value, resolved, { contracts: realm.contracts });
      const at = (pointer: string): Place => locate(layout.exports(name), `/exports/${index}${pointer}`);
      if ('undecided' in checked) {
        findings.push({ rule: 'value-not-checked', level: 'error', message: `The value of ${contract} could not be checked against its schema: ${checked.undecided}`, ...at('/schema'), next: 'Simplify the schema' });
        continue;
      }
      for (const error of checked.errors) {
        findings.push({ rule: 'value-breaks-schema', level: 'error', message: `The value of ${contract} breaks its schema at ${error.pointer === '' ? 'the top' : error.pointer}: ${error.message}`, ...at(`/value${error.pointer}`), next: 'Correct the value, or the schema' });
      }
    }
  }
  return findings;
}

function placeOf(finding: Finding): string {
  return `${finding.rule} ${finding.file} ${finding.line}`;
}

function byPlace(left: Finding, right: Finding): number {
  const [a, b] = [left.file ?? '', right.file ?? ''];
  return a < b ? -1 : a > b ? 1 : (left.line ?? 0) - (right.line ?? 0);
}
