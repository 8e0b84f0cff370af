/** What YAML gives the commands that stand in it: `env:` of a workflow, a job or a step, `environment:`, and the variables of a container. */
import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { unknown, type Expression, type Statement } from '../form.ts';

/** The variables around a command, by name; those of the nearest map count. */
export type Environment = ReadonlyMap<string, Expression>;

const variableName = /^[A-Za-z_]\w*$/;

/** Every name that some `env:` of a document gives a value. */
export function namesGiven(root: Node | null): ReadonlySet<string> {
  const names = new Set<string>();
  const nodes: (Node | null)[] = [root];
  for (let node = nodes.pop(); nodes.length > 0 || node; node = nodes.pop()) {
    if (isMap(node)) {
      for (const [name] of variablesOf(node)) names.add(name);
      for (const { value } of node.items) if (isMap(value) || isSeq(value)) nodes.push(value as Node);
    } else if (isSeq(node)) for (const item of node.items) if (isMap(item) || isSeq(item)) nodes.push(item as Node);
  }
  return names;
}

/**
 * The environment inside of a map.
 * @param isChanged whether a command may give a variable another value for those that follow it
 */
export function within(outer: Environment, map: YAMLMap, isChanged: (name: string) => boolean): Environment {
  const own = variablesOf(map);
  if (own.length === 0) return outer;
  const inner = new Map(outer);
  // A step's own come last.
  const isStep = map.has('run');
  for (const [name, value] of own) inner.set(name, value === undefined || (!isStep && isChanged(name)) ? unknown : valueIn(value, outer));
  return inner;
}

/** What a script is given of what it names: what others are given is unknown to it. */
export function givenTo(script: string, environment: Environment, names: ReadonlySet<string>, line: number): Statement[] {
  return [...names].flatMap((name): Statement[] => (script.includes(name) ? [{ kind: 'assign', target: { kind: 'name', name }, value: environment.get(name) ?? unknown, line }] : []));
}

function variablesOf(map: YAMLMap): readonly (readonly [string, string | undefined])[] {
  return map.items.flatMap(({ key, value }) => {
    const heading = isScalar(key) ? key.value : undefined;
    if (heading !== 'env' && heading !== 'environment') return [];
    if (isMap(value)) return value.items.flatMap((each) => entry(each.key as Scalar, each.value as Node | null, heading === 'environment'));
    // A container's: `- name: FOLDER`, `value: daily`; compose's: `- FOLDER=daily`.
    if (!isSeq(value)) return [];
    return value.items.flatMap((each) => {
      if (isMap(each)) return entry(each.get('name', true) as Scalar | undefined, each.get('value', true) as Node | null, false);
      const [, name, text] = (isScalar(each) && /^(\w+)=(.*)$/s.exec(String(each.value))) || [];
      return name === undefined ? [] : [[name, text] as const];
    });
  });
}

/** @param isUpper whether only names in capitals are variables: a deployment's `environment:` has a name and an address */
function entry(key: Scalar | undefined, value: Node | null | undefined, isUpper: boolean): readonly (readonly [string, string | undefined])[] {
  const name = isScalar(key) ? String(key.value) : '';
  if (!variableName.test(name) || (isUpper && /[a-z]/.test(name))) return [];
  return [[name, isScalar(value) && value.value !== null ? String(value.value) : undefined]];
}

/** A value with what is filled in before a command sees it: `${{ env.OTHER }}` is another variable, the rest is unknown. */
function valueIn(text: string, outer: Environment): Expression {
  const parts = text.split(/(\$\{\{[\s\S]*?\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$\w+)/).map((piece, index): Expression => {
    if (index % 2 === 0) return { kind: 'text', value: piece };
    const name = environmentName(piece);
    return (name === undefined ? undefined : outer.get(name)) ?? unknown;
  });
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'join', parts };
}

/** `NAME` of `${{ env.NAME }}`. */
export function environmentName(expression: string): string | undefined {
  return /^\$\{\{\s*env\.(\w+)\s*\}\}$/.exec(expression)?.[1];
}
