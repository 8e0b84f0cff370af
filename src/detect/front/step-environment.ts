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
  const given = new Map<string, readonly Expression[]>();
  for (const [name, value] of own) {
    const before = new Map([...outer, ...[...given].map(([each, values]) => [each, oneOf(values)] as const)]);
    given.set(name, [...(given.get(name) ?? []), value === undefined || (!isStep && isChanged(name)) ? unknown : valueIn(value, before)]);
  }
  for (const [name, values] of given) inner.set(name, oneOf(values));
  return inner;
}

/** One of several values, as a matrix has them. */
function oneOf(values: readonly Expression[]): Expression {
  return values.length === 1 ? (values[0] as Expression) : { kind: 'choice', tests: [], options: values };
}

/** What a script is given of what it names: what others are given is unknown to it. */
export function givenTo(script: string, environment: Environment, names: ReadonlySet<string>, line: number): Statement[] {
  return [...names].flatMap((name): Statement[] => (script.includes(name) ? [{ kind: 'assign', target: { kind: 'name', name }, value: environment.get(name) ?? unknown, line }] : []));
}

/** The headings of variables: of GitHub, of compose and CircleCI, of GitLab, CodeBuild and Azure, of Ansible and Task. */
const headings = new Set<unknown>(['env', 'environment', 'variables', 'vars']);

function variablesOf(map: YAMLMap): readonly (readonly [string, string | undefined])[] {
  return map.items.flatMap(({ key, value }) => {
    const heading = isScalar(key) ? key.value : undefined;
    if (heading === 'strategy' && isMap(value)) return matrixOf(value.get('matrix', true));
    if (!headings.has(heading)) return [];
    if (isMap(value)) {
      // What CodeBuild and Travis put between: `env: {variables: …}`, `env: {global: […]}`.
      const inner = heading === 'env' ? (value.get('variables', true) ?? value.get('global', true)) : undefined;
      if (isMap(inner)) return inner.items.flatMap((each) => entry(each.key as Scalar, each.value as Node | null, false));
      if (isSeq(inner)) return inner.items.flatMap((each) => (isScalar(each) ? assignmentsIn(String(each.value)) : []));
      return value.items.flatMap((each) => entry(each.key as Scalar, each.value as Node | null, heading === 'environment'));
    }
    // A container's: `- name: FOLDER`, `value: daily`; compose's: `- FOLDER=daily`.
    if (!isSeq(value)) return [];
    return value.items.flatMap((each) => {
      if (isMap(each)) return entry(each.get('name', true) as Scalar | undefined, each.get('value', true) as Node | null, false);
      return isScalar(each) ? assignmentsIn(String(each.value)) : [];
    });
  });
}

/** `NAME=a`, of Travis several: `NAME=a OTHER="b c"`. */
function assignmentsIn(text: string): readonly (readonly [string, string])[] {
  const all = [...text.matchAll(/(?:^|\s)(\w+)=("[^"]*"|'[^']*'|[^\s"']*)(?=\s+\w+=|\s*$)/g)];
  const [, name, whole] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || whole === undefined) return [];
  return all.length > 1 && all.map((match) => match[0]).join('').length === text.length ? all.map((match) => [match[1] as string, (match[2] ?? '').replace(/^(["'])(.*)\1$/s, '$2')] as const) : [[name, whole.replace(/^(["'])(.*)\1$/s, '$2')]];
}

/** The variable that stands for `matrix.name` in a script. */
function matrixName(name: string): string {
  return `__matrix_${name.replaceAll('-', '_')}`;
}

/** A matrix: each of its names has any of its values. */
function matrixOf(matrix: unknown): readonly (readonly [string, string | undefined])[] {
  if (!isMap(matrix)) return [];
  return matrix.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    if (name === 'exclude') return [];
    // More of them, with names that the others may lack.
    if (name === 'include') return isSeq(value) ? value.items.flatMap((each) => (isMap(each) ? each.items.flatMap((own) => (isScalar(own.key) ? [[matrixName(String(own.key.value)), isScalar(own.value) ? String(own.value.value) : undefined] as const] : [])) : [])) : [];
    return isSeq(value) ? value.items.map((each) => [matrixName(name), isScalar(each) ? String(each.value) : undefined] as const) : [[matrixName(name), undefined] as const];
  });
}

/** @param isUpper whether only names in capitals are variables: a deployment's `environment:` has a name and an address */
function entry(key: Scalar | undefined, value: Node | null | undefined, isUpper: boolean): readonly (readonly [string, string | undefined])[] {
  const name = isScalar(key) ? String(key.value) : '';
  if (!variableName.test(name) || (isUpper && /[a-z]/.test(name))) return [];
  // GitLab's may be described: `FOLDER: {value: daily, description: …}`.
  const own = isMap(value) ? (value.get('value', true) as Node | undefined) : value;
  return [[name, isScalar(own) && own.value !== null ? String(own.value) : undefined]];
}

/** A value with what is filled in before a command sees it: `${{ env.OTHER }}` is another variable, the rest is unknown. */
export function valueIn(text: string, outer: Environment): Expression {
  const parts = text.split(/(\$\{\{[\s\S]{0,400}?\}\}|\{\{[\s\S]{0,400}?\}\}|(?<!\$)\(\([^()]{0,400}\)\)|<<[^<>]{0,400}>>|\$\{[^}]{0,400}\}|\$\([^)]{0,400}\)|\$\w+)/).map((piece, index): Expression => {
    if (index % 2 === 0) return { kind: 'text', value: piece };
    const name = environmentName(piece) ?? /^(?:\$\{?(\w+)\}?|\$\((\w+)\))$/.exec(piece)?.slice(1).find((each) => each !== undefined);
    return (name === undefined ? undefined : outer.get(name)) ?? unknown;
  });
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'join', parts };
}

/** The variable that stands for `${{ steps.id.outputs.name }}` and `${{ needs.job.outputs.name }}`. */
export function outputVariable(of: string, giver: string, name: string): string {
  return `__${of}_${giver}_${name}`.replaceAll('-', '_');
}

/** The variable that stands for `${{ inputs.name }}`. */
export function inputVariable(name: string): string {
  return `__inputs_${name}`.replaceAll('-', '_');
}

/** `NAME` of `${{ env.NAME }}`, of Ansible's `{{ NAME }}` and Task's `{{.NAME}}`; what stands for `${{ matrix.NAME }}`. */
export function environmentName(expression: string): string | undefined {
  const [, kind, name] = /^\$\{\{\s*(env|matrix)\.([\w-]+)\s*\}\}$/.exec(expression) ?? [];
  if (name !== undefined) return kind === 'matrix' ? matrixName(name) : name;
  const [, input] = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(expression) ?? [];
  if (input !== undefined) return inputVariable(input);
  const [, of, giver, output] = /^\$\{\{\s*(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}$/.exec(expression) ?? [];
  if (of !== undefined) return outputVariable(of, giver ?? '', output ?? '');
  return /^\{\{\s*\.?(\w+)\s*\}\}$/.exec(expression)?.[1];
}
