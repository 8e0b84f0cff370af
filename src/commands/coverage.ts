/** `coverage`: does a binding grant what a contract needs. */
import { parseYaml } from '../core/document.ts';
import { BlueError } from '../core/errors.ts';
import type { Json } from '../core/model.ts';
import type { Finding, Plan } from '../core/plan.ts';
import { parseExportsFile } from '../core/realm.ts';
import { parseBinding } from '../detect/binding.ts';
import { coverage as judge, needOf, unneeded } from '../detect/coverage.ts';
import type { Coverage, Need } from '../detect/model.ts';
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
    const need = readNeed(world.texts, contract);
    const files = bindings.map((each) => ({ ...parseBinding(each), given: each }));
    for (const { path } of files) {
      if (world.repo?.bindings.get(path)?.exists !== true) throw new BlueError('NOT_FOUND', `There is no file ${path}`, { location: { file: path }, next: 'Name a file that grants, relative to this folder' });
    }
    const [principal, other] = new Set(files.flatMap((each) => each.principal ?? []));
    if (other !== undefined) throw new BlueError('USAGE', `The bindings name two roles: ${principal} and ${other}`, { next: 'Judge one role at a time: what two roles may do together, neither may' });
    const grants = files.flatMap(({ path }) => world.repo!.bindings.get(path)!.grants);
    const answer = judge(need, grants, { ...optional('bucket', text(options, 'bucket')), ...optional('principal', principal) });
    const unreadable = files.map(({ path }) => world.repo!.bindings.get(path)!).filter((each) => each.unreadable !== undefined);
    // What cannot be read may grant what is missing, or deny what is covered.
    const verdict = unreadable.length > 0 ? 'unknown' : answer.verdict;
    const missing = unreadable.length > 0 ? [] : answer.missing;
    const known = unreadable.length > 0 && grants.length === 0 ? [] : answer.reasons;
    const reasons = [...known, ...unreadable.map((each) => `${each.path} cannot be read as a policy: ${each.unreadable}`)];
    const findings: Finding[] = verdict === 'covered' ? [] : [{ rule: verdict === 'unknown' ? 'coverage-unknown' : 'not-covered', level: 'error', message: verdict === 'unknown' ? `Whether ${bindings.join(', ')} covers the contract cannot be told` : `${bindings.join(', ')} does not cover the contract`, ...optional('file', files[0]?.path) }];
    // The reverse is advice: what the principal judged may do beyond this contract.
    const own = grants.filter((grant) => grant.principal === answer.principal);
    for (const { grant, accesses, example, wholly } of unneeded([need], own)) {
      const beyond = wholly ? 'which no pattern of the contract asks for' : 'which is more than the contract asks for';
      findings.push({ rule: 'unneeded-grant', level: 'note', message: `It grants ${accesses.join(' and ')} of ${grant.key}, ${beyond} (for example ${example})`, file: grant.file, line: grant.line });
    }
    return { command: 'coverage', findings, result: { ...answer, verdict, missing, reasons, bindings, contract } };
  },
};

/** The contract as a need: a bare value, one export of an exports file, or its only one that reads as a need. */
function readNeed(texts: ReadonlyMap<string, string>, contract: string): Need {
  const { path, principal: name } = parseBinding(contract);
  const content = texts.get(path);
  if (content === undefined) throw new BlueError('NOT_FOUND', `There is no file ${path}`, { location: { file: path }, next: 'Name the contract with --contract' });
  const value = parseYaml(path, content).value;
  const direct = needOf(value);
  if (direct) return direct;
  const isExports = value !== null && typeof value === 'object' && !Array.isArray(value) && 'exports' in value;
  const candidates: { name: string; value?: Json }[] = isExports ? parseExportsFile(path, content) : [];
  const needs = candidates.filter((each) => name === undefined || each.name === name).flatMap((each) => (each.value === undefined ? [] : (needOf(each.value) ?? [])));
  if (needs.length === 1) return needs[0]!;
  const names = candidates.flatMap((each) => (each.value !== undefined && needOf(each.value) ? [each.name] : []));
  if (name !== undefined && names.length > 0) throw new BlueError('NOT_FOUND', `${path} holds no contract ${name} with read and write lists`, { location: { file: path }, next: `Name one of ${names.join(', ')}` });
  throw new BlueError('BAD_FILE', needs.length === 0 ? `${path} holds no contract with read and write lists` : `${path} holds more than one contract with read and write lists`, {
    location: { file: path },
    next: needs.length === 0 ? 'Give a file with {read: [...], write: [...]}' : `Say which with --contract ${path}#<name>`,
  });
}
