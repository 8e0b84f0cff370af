/** Steps that name what they read or write instead of a command: actions, pipes, tasks, plugins, modules, artifacts. */
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { commandSteps } from '../rules/pipelines.ts';

/** A step as a call of the table, or as a command line. */
export interface DeclaredStep {
  readonly at: Node;
  /** `step plugins/s3.run` */
  readonly call?: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly command?: string;
}

/**
 * The steps that a map declares.
 * @param around the names of the maps around it, the innermost last
 * @param resources what a pipeline of Concourse gets and puts, by name
 */
export function declaredSteps(map: YAMLMap, around: readonly string[], resources: ReadonlyMap<string, YAMLMap>): DeclaredStep[] {
  const steps: DeclaredStep[] = [];
  const text = (name: string): string | undefined => {
    const node = map.get(name, true);
    return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
  };
  const node = (name: string): Node => map.get(name, true) as unknown as Node;
  // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
  const uses = text('uses');
  if (uses !== undefined) {
    const image = /^docker:\/\/(?:\S*\/)?aws-cli\b/.test(uses);
    const inputs = inputsOf(map.get('with', true), map.get('env', true));
    steps.push(image ? { at: node('uses'), inputs, command: `aws ${inputs.get('args') ?? ''}` } : named(uses.split('@')[0] ?? '', node('uses'), inputs));
  }
  const pipe = text('pipe');
  if (pipe !== undefined) steps.push(named(pipe.split(':')[0] ?? '', node('pipe'), inputsOf(map.get('variables', true))));
  const task = text('task');
  if (task !== undefined) steps.push(named(task.split('@')[0] ?? '', node('task'), inputsOf(map.get('inputs', true))));
  const image = text('image');
  if (image !== undefined && isMap(map.get('settings', true))) steps.push(named(image.split(':')[0] ?? '', node('image'), inputsOf(map.get('settings', true))));
  const command = text('command');
  if (image !== undefined && /(^|\/)aws-cli(:|$)/.test(image) && command !== undefined && /^\s*s3/.test(command)) steps.push({ at: node('command'), inputs: new Map(), command: `aws ${command}` });
  for (const direction of ['get', 'put'] as const) {
    const name = text(direction);
    const source = name === undefined ? undefined : resources.get(text('resource') ?? name);
    if (source) steps.push({ at: node(direction), call: direction === 'get' ? 'artifact.inputs' : 'artifact.outputs', inputs: concourseInputs(source) });
  }
  const provider = text('provider');
  if (provider !== undefined && around.includes('deploy')) steps.push(named(`travis ${provider}`, node('provider'), inputsOf(map)));
  for (const pair of map.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    const value = pair.value as Node | null;
    if (!value) continue;
    const ansible = /^(?:(?:amazon|community)\.aws\.)?(aws_s3|s3_object|s3|s3_sync)$/.exec(name)?.[1];
    if (name === 's3' && isMap(value) && (around.includes('artifacts') || value.has('key'))) {
      const direction = around.findLast((each) => each === 'inputs' || each === 'outputs');
      if (direction !== undefined) steps.push({ at: value, call: `artifact.${direction}`, inputs: inputsOf(value) });
    } else if (ansible !== undefined) {
      const inputs = isScalar(value) && typeof value.value === 'string' ? wordsOf(value.value) : inputsOf(value);
      const mode = ansible === 's3_sync' ? 'sync' : inputs.get('mode');
      if (mode !== undefined && inputs.has('bucket')) steps.push({ at: value, call: `ansible s3.${mode}`, inputs });
    }
    // https://circleci.com/developer/orbs/orb/circleci/aws-s3
    const orb = /^[\w-]+\/(copy|sync)$/.exec(name)?.[1];
    if (orb !== undefined && isMap(value) && value.has('from') && value.has('to')) {
      const inputs = inputsOf(value);
      steps.push({ at: value, inputs, command: `aws s3 ${orb === 'copy' ? 'cp' : 'sync'} ${inputs.get('from')} ${inputs.get('to')} ${inputs.get('arguments') ?? ''}` });
    }
  }
  return steps;
}

/** The objects that a pipeline of Concourse gets and puts: https://github.com/concourse/s3-resource */
export function resourcesOf(root: Node | null): ReadonlyMap<string, YAMLMap> {
  const resources = new Map<string, YAMLMap>();
  const list = isMap(root) ? root.get('resources', true) : undefined;
  if (!isSeq(list)) return resources;
  for (const each of list.items) {
    if (!isMap(each) || !/^s3(-|$)/.test(String(each.get('type') ?? ''))) continue;
    const source = each.get('source', true);
    if (isMap(source)) resources.set(String(each.get('name') ?? ''), source);
  }
  return resources;
}

/** `versioned_file: a/b`, `regexp: a/b-(.*).tgz`. */
function concourseInputs(source: YAMLMap): ReadonlyMap<string, string> {
  const inputs = new Map(inputsOf(source));
  const pattern = inputs.get('regexp')?.replace(/^\^|\$$/g, '').replace(/\(\([^()]*\)\)/g, '*').replace(/\((?:\?P?<\w+>)?[^()]*\)[*+?]?|\[[^\]]*\][*+?]?|\\[dwsDWS][*+?]?|\.[*+]\??/g, '*').replace(/\\(.)/g, '$1');
  const key = inputs.get('versioned_file') ?? pattern;
  if (key !== undefined) inputs.set('key', key);
  return inputs;
}

function named(name: string, at: Node, inputs: ReadonlyMap<string, string>): DeclaredStep {
  const known = name.toLowerCase();
  const command = Object.hasOwn(commandSteps, known) ? commandSteps[known] : undefined;
  if (!command) return { at, inputs, call: `step ${known}.run` };
  return { at, inputs, command: command.words.replace(/\{(\w+)\}/g, (_, input: string) => inputs.get(input) ?? '') };
}

/** What a step is given, by name: the texts alone. */
function inputsOf(...maps: readonly unknown[]): ReadonlyMap<string, string> {
  const inputs = new Map<string, string>();
  for (const map of maps) {
    if (!isMap(map)) continue;
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isScalar(value) && value.value !== null) inputs.set(name, String(value.value));
      else if (isSeq(value) && value.items.every((item) => isScalar(item))) inputs.set(name, value.items.map((item) => String(item.value)).join(' '));
    }
  }
  return inputs;
}

/** `bucket=a object=b mode=get` */
function wordsOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/\b(\w{1,100})=(?:"([^"]*)"|'([^']*)'|((?:\{\{.{0,400}?\}\}|\S)+))/g)].map((match) => [match[1] as string, match[2] ?? match[3] ?? match[4] ?? '']));
}
