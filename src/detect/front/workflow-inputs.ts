/** Actions and workflows of the repo that others use, `uses: ./.github/actions/upload`: who uses one, and with which inputs. */
import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import type { Expression, Statement } from '../form.ts';
import { runsName } from './script-runs.ts';
import { inputVariable } from './step-environment.ts';
import type { Files } from './terraform-modules.ts';

const known = new WeakMap<Files, ReadonlyMap<string, readonly string[]>>();

/** The files that use each action and workflow, by its path. */
function usersOf(files: Files): ReadonlyMap<string, readonly string[]> {
  const before = known.get(files);
  if (before) return before;
  const users = new Map<string, string[]>();
  for (const [path, file] of files) {
    if (!/(?:^|\/)\.github\/.*\.ya?ml$/.test(path)) continue;
    for (const used of new Set([...file.text.matchAll(/\buses:\s*["']?\.\/([^\s"'#]{1,300})/g)].map((match) => usedPath(match[1] as string)))) users.set(used, [...(users.get(used) ?? []), path]);
  }
  known.set(files, users);
  return users;
}

function usedPath(written: string): string {
  return written.replace(/\/+$/, '');
}

/** What `uses: ./…` names. */
export function usedBy(map: YAMLMap): string | undefined {
  const uses = map.get('uses', true) as Node | undefined;
  const path = isScalar(uses) ? /^\.\/(.+)$/.exec(String(uses.value))?.[1] : undefined;
  return path === undefined ? undefined : usedPath(path);
}

/**
 * The statements of an action or a workflow, done with what each of those gives that use it.
 * @param root its document
 */
export function usedWorkflow(path: string, text: string, root: Node | null, body: readonly Statement[], files: Files | undefined): readonly Statement[] {
  const names = new Set([...text.matchAll(/\$\{\{\s*inputs\.([\w-]+)\s*\}\}/g)].map((match) => match[1] as string));
  // Whoever starts it by hand gives what he likes: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch
  if (!files || names.size === 0 || !isMap(root) || /\bworkflow_dispatch\b/.test(text)) return body;
  const used = /\/action\.ya?ml$/.test(path) ? path.replace(/\/action\.ya?ml$/, '') : path;
  const users = usersOf(files).get(used) ?? [];
  if (users.length === 0 || users.length > 40) return body;
  const declared = (root.get('inputs', true) ?? root.getIn(['on', 'workflow_call', 'inputs'], true)) as Node | undefined;
  const otherwise = (name: string): Expression => {
    const value = isMap(declared) ? (declared.getIn([name, 'default'], true) as Node | undefined) : undefined;
    return isScalar(value) && value.value !== null && !String(value.value).includes('${{') ? { kind: 'text', value: String(value.value) } : { kind: 'other', parts: [] };
  };
  const imports = users.map((module, index): Statement => ({ kind: 'import', import: { module, names: [{ name: runsName(used), as: `__uses${index}` }], line: 1 } }));
  const values = [...names].map((name): Statement => ({
    kind: 'assign',
    target: { kind: 'name', name: inputVariable(name) },
    value: { kind: 'call', callee: { kind: 'member', object: { kind: 'name', name: '__use' }, name: 'get' }, args: [{ value: { kind: 'text', value: name } }, { value: otherwise(name) }], line: 1 },
    line: 1,
  }));
  const all: Expression = { kind: 'list', items: users.map((_, index): Expression => ({ kind: 'spread', value: { kind: 'name', name: `__uses${index}` } })) };
  return [...imports, { kind: 'loop', bindings: [{ target: { kind: 'name', name: '__use' }, iterable: all }], tests: [], body: [...values, ...body] }];
}
