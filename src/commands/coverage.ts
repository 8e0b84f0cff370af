/** `coverage`: does a binding grant what a contract needs. */
import { parseYaml } from '../core/document.ts';
import { BlueError } from '../core/errors.ts';
import type { Json } from '../core/model.ts';
import { quoteShort } from '../core/names.ts';
import { overlaps } from '../core/pattern.ts';
import type { Finding, Plan } from '../core/plan.ts';
import { parseExportsFile } from '../core/realm.ts';
import { parseBinding } from '../detect/binding.ts';
import { coverage as judge, needOf } from '../detect/coverage.ts';
import type { Coverage } from '../detect/model.ts';
import { unneeded } from '../detect/unneeded.ts';
import { type Command, list, optional, text } from './command.ts';

export interface CoverageResult extends Coverage {
  readonly bindings: readonly string[];
  readonly contract: string;
}

export const coverage: Command<CoverageResult> = {
  name: 'coverage',
  group: 'insides',
  summary: 'Show whether a binding grants what a contract needs.',
  details:
    'A binding is a file with policies; path#name takes one role of it. The contract is a file with a {read, write} value, or an exports file. ' +
    'Grants are judged per principal, never by the union of all. Exit 0 only when everything is covered.',
  writes: false,
  needs: { realm: 'none', domain: false, code: 'grants', repo: true },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['binding', 'contract'],
    properties: {
      binding: { type: 'array', items: { type: 'string' }, description: 'Files that grant.', positional: 1, placeholder: '<binding>' },
      contract: { type: 'string', description: 'File with the contract, or file#name for one export of an exports file.', placeholder: '<file>' },
      bucket: { type: 'string', description: 'Only buckets that match this pattern count.', placeholder: '<pattern>' },
    },
  },
  examples: [{ command: 'blue coverage cdk/stack.py --contract ../realm/domains/aperture/exports.yaml', says: 'checks a stack against an export' }],
  plan(world, options): Plan<CoverageResult> {
    const contract = text(options, 'contract');
    const bindings = list(options, 'binding');
    if (contract === undefined || bindings.length === 0) throw new BlueError('USAGE', 'coverage needs a binding and a contract', { next: 'See `blue coverage --help`' });
    const value = readContract(world.texts, contract);
    const need = needOf(value)!;
    const files = bindings.map((each) => ({ ...parseBinding(each), given: each }));
    for (const { path } of files) {
      if (world.repo?.bindings.get(path)?.exists !== true) throw new BlueError('NOT_FOUND', `There is no file ${path}`, { location: { file: path }, next: 'Name a file that grants, relative to this folder' });
    }
    const [principal, other] = new Set(files.flatMap((each) => each.principal ?? []));
    if (other !== undefined) throw new BlueError('USAGE', `The bindings name two roles: ${principal} and ${other}`, { next: 'Judge one role at a time: what two roles may do together, neither may' });
    const grants = files.flatMap(({ path }) => world.repo!.bindings.get(path)!.grants);
    const bucket = text(options, 'bucket');
    const answer = judge(need, grants, { ...optional('bucket', bucket), ...optional('principal', principal) });
    const unreadable = files.map(({ path }) => world.repo!.bindings.get(path)!).filter((each) => each.unreadable !== undefined);
    // What cannot be read may grant what is missing, or deny what is covered.
    const verdict = unreadable.length > 0 ? 'unknown' : answer.verdict;
    const missing = unreadable.length > 0 ? [] : answer.missing;
    const known = unreadable.length > 0 && grants.length === 0 ? [] : answer.reasons;
    const asksNothing = [need.read, need.write, need.list, need.delete].every((patterns) => patterns === undefined || patterns.length === 0);
    const reasons = [...(asksNothing && verdict === 'covered' ? ['the contract asks for nothing'] : known), ...unreadable.map((each) => `${each.path} cannot be read as a policy: ${each.unreadable}`)];
    const findings: Finding[] = verdict === 'covered' ? [] : [{ rule: verdict === 'unknown' ? 'coverage-unknown' : 'not-covered', level: 'error', message: verdict === 'unknown' ? `Whether ${bindings.join(', ')} covers the contract cannot be told` : `${bindings.join(', ')} does not cover the contract`, ...optional('file', files[0] && world.repo?.bindings.get(files[0].path)?.path) }];
    // A list by a name that is none, `wrtie`, would be asked of nobody.
    const ignored = Object.keys(value as object).filter((key) => !['read', 'write', 'list', 'delete'].includes(key));
    if (ignored.length > 0) findings.push({ rule: 'contract-part-ignored', level: 'warning', message: `Of the contract only read, write, list and delete are judged, and not ${ignored.slice(0, 5).map((key) => quoteShort(key)).join(', ')}`, next: 'See whether that is the name of a list in another spelling' });
    // The reverse is advice: what the principal judged may do beyond this contract.
    const own = grants.filter((grant) => grant.principal === answer.principal && (bucket === undefined || overlaps(bucket, grant.bucket ?? '*')));
    for (const { grant, accesses, example, wholly } of unneeded([need], own)) {
      const beyond = wholly ? 'which no pattern of the contract asks for' : 'which is more than the contract asks for';
      findings.push({ rule: 'unneeded-grant', level: 'note', message: `It grants ${accesses.join(' and ')} of ${grant.key}, ${beyond} (for example ${example})`, file: grant.file, line: grant.line });
    }
    return { command: 'coverage', findings, result: { ...answer, verdict, missing, reasons, bindings, contract } };
  },
};

/** A value that reads as a need: the file's own, that of one export of an exports file, or of its only one that does. */
function readContract(texts: ReadonlyMap<string, string>, contract: string): Json {
  const { path, principal: name } = parseBinding(contract);
  const content = texts.get(path);
  if (content === undefined) throw new BlueError('NOT_FOUND', `There is no file ${path}`, { location: { file: path }, next: 'Name the contract with --contract' });
  const value = parseYaml(path, content).value;
  if (needOf(value)) {
    if (name === undefined) return value;
    throw new BlueError('BAD_FILE', `${path} is one contract itself, and holds none by the name ${name}`, { location: { file: path }, next: `Leave #${name} out` });
  }
  const isExports = value !== null && typeof value === 'object' && !Array.isArray(value) && 'exports' in value;
  const candidates: { name: string; value?: Json }[] = isExports ? parseExportsFile(path, content) : [];
  const needs = candidates.filter((each) => name === undefined || each.name === name).flatMap((each) => (each.value !== undefined && needOf(each.value) ? [each.value] : []));
  if (needs.length === 1) return needs[0]!;
  const names = candidates.flatMap((each) => (each.value !== undefined && needOf(each.value) ? [each.name] : []));
  if (name !== undefined && names.length > 0) throw new BlueError('NOT_FOUND', `${path} holds no contract ${name} with read and write lists`, { location: { file: path }, next: `Name one of ${names.join(', ')}` });
  throw new BlueError('BAD_FILE', needs.length === 0 ? `${path} holds no contract with read and write lists` : `${path} holds more than one contract with read and write lists`, {
    location: { file: path },
    next: needs.length === 0 ? 'Give a file with {read: [...], write: [...]}' : `Say which with --contract ${path}#<name>`,
  });
}
