/** `init`: a new realm. */
import { BlueError } from '../core/errors.ts';
import { layout } from '../core/layout.ts';
import { editIndex, newRealmFiles } from '../core/realm-files.ts';
import { checkName } from '../core/names.ts';
import type { Finding, Plan } from '../core/plan.ts';
import { workflowTexts } from '../core/workflows.ts';
import { type Command, flag, optional, text } from './command.ts';
import { ownAddress } from './membership.ts';

export interface InitResult {
  readonly name: string;
  readonly path: string;
  readonly files: readonly string[];
  /** Those of them that were there before. */
  readonly updated: readonly string[];
}

export const init: Command<InitResult> = {
  name: 'init',
  group: 'realm',
  summary: 'Create a new realm.',
  details:
    'Writes realm.yaml, the folders domains/ and contracts/, and .github/CODEOWNERS, and makes the first commit. ' +
    'Admission starts as `approval`, with you as the approver. The folder becomes a git repository if it is none yet.',
  writes: true,
  needs: { realm: 'none', domain: false, code: 'none', repo: false },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    properties: {
      name: { type: 'string', description: 'Name of the realm, in kebab-case.', placeholder: '<name>' },
      path: { type: 'string', description: 'Folder that becomes the realm.', default: '.', placeholder: '<folder>' },
      github: { type: 'boolean', description: 'Also write the workflow for GitHub Actions, .github/workflows/realm.yml.', default: false },
      credential: { type: 'string', description: 'With --github: what that workflow writes with, in the realm or, for the realm itself, at its consumers.', enum: ['token', 'app'], default: 'token' },
    },
  },
  examples: [
    { command: 'blue realm init --name letemcook', says: 'makes the current folder the realm letemcook' },
    { command: 'blue realm init --name letemcook --github', says: 'also writes the workflow that validates every change and tells consumers' },
    { command: 'blue realm init --name ml-infra --path ../realm-ml-infra', says: 'makes a new folder the realm' },
  ],
  plan(world, options): Plan<InitResult> {
    const name = text(options, 'name');
    if (name === undefined) throw new BlueError('USAGE', 'A realm needs a name', { next: 'Add --name <name>' });
    checkName('realm', name);
    const path = text(options, 'path') ?? '.';
    const target = world.target ?? { path, absolute: path, hasRealm: false, texts: new Map<string, string>() };
    if (target.hasRealm) {
      throw new BlueError('CONFLICT', `There is a realm already in ${target.path}`, { location: { file: `${target.path}/realm.yaml` }, next: 'Choose another folder with --path' });
    }
    const findings: Finding[] = [];
    const writesWorkflow = flag(options, 'github') && !target.texts.has(layout.workflow);
    const files = [
      ...newRealmFiles({ name, createdAt: world.now, approvers: ownAddress(world, 'the realm has no approver', findings), texts: target.texts }),
      ...(writesWorkflow ? [{ path: layout.workflow, content: text(options, 'credential') === 'app' ? workflowTexts['realm-app'] : workflowTexts.realm }] : []),
    ];
    return {
      command: 'init',
      findings: [...findings, ...kept(target.texts, files.map((file) => file.path), flag(options, 'github')), ...(writesWorkflow ? [needs] : [])],
      create: { path: target.path, files },
      ...optional('index', editIndex(world.indexText, { name, path: target.absolute })),
      result: { name, path: target.path, files: files.map((file) => file.path), updated: files.map((file) => file.path).filter((path) => target.texts.has(path)) },
    };
  },
};

const needs: Finding = { rule: 'workflow-needs', level: 'note', message: `The comment at the top of ${layout.workflow} says which environment and secret it needs`, file: layout.workflow, next: 'Set them up, then let `blue doctor` look' };

/** What was there already belongs to the people who wrote it. */
function kept(texts: ReadonlyMap<string, string>, written: readonly string[], withWorkflow: boolean): Finding[] {
  const asked = [...texts.keys()].filter((path) => !written.includes(path) && !path.endsWith('.gitkeep') && path !== layout.codeowners && (withWorkflow || path !== layout.workflow));
  return asked.map((file) => ({
    rule: 'file-kept',
    level: file === layout.workflow ? 'warning' : 'note',
    message: 'It is there already and was left as it is',
    file,
    ...(file === layout.workflow ? { next: 'Compare it with the one in workflows/ of blue/realm-action' } : {}),
  }));
}
