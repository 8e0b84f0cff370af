/** Shell that stands in YAML or JSON: workflow steps, buildspecs, pipelines, package scripts; and templates that point at objects. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Node, type Scalar, type YAMLMap } from 'yaml';
import { createLineFinder, maximumNesting, unknown, type Argument, type Expression, type ModuleForm, type Statement } from '../form.ts';
import { pointingProperties } from '../rules/cloudformation.ts';
import { lowerScript } from './shell.ts';
import { stateOperation, stateParameters } from './states.ts';
import { declaredSteps, resourcesOf, type DeclaredStep } from './declared-steps.ts';
import { environmentName, givenTo, inputVariable, namesGiven, valueIn, within, type Environment } from './step-environment.ts';
import { ranScript, ranScripts } from './script-runs.ts';
import { mayHoldSteps, scriptMarkers } from './step-files.ts';
import { StepOutputs } from './step-outputs.ts';
import type { Files } from './terraform-modules.ts';
import { usedBy, usedWorkflow } from './workflow-inputs.ts';

/** Keys whose texts are shell: GitHub, GitLab, CodeBuild, CircleCI, Bitbucket, Azure, documents of SSM, cloud-init. */
const scriptKeys = new Set([
  'run', 'script', 'before_script', 'after_script', 'commands', 'command', 'bash', 'install', 'before_install', 'deploy', 'runCommand', 'runcmd', 'bootcmd',
  // Travis, CodeBuild, Azure, Task, Ansible
  'after_success', 'after_failure', 'before_deploy', 'after_deploy', 'finally', 'pwsh', 'powershell', 'inlineScript', 'cmds', 'cmd', 'shell', 'ansible.builtin.shell', 'ansible.builtin.command', 'entrypoint', 'source',
]);

/** Keys whose lists are the words of one command; of others, each is a command where the first has more than one word. */
const wordKeys = new Set(['command', 'args', '[]', 'entrypoint', 'argv', 'Command', 'Args', 'EntryPoint', 'entryPoint']);

/** Keys whose texts are the script a machine runs when it starts. */
const bootKeys = new Set(['Fn::Base64', 'UserData', 'userData', 'user_data']);

/** Keys of CloudFormation, SAM and Glue that name one object: the place of its bucket and key. */
const pointers: Readonly<Record<string, { bucket: string; key: string }>> = {
  S3Bucket: { bucket: 'S3Bucket', key: 'S3Key' },
};
const uriKeys = new Set(['CodeUri', 'TemplateURL', 'ScriptLocation', 'DefinitionUri', 'ContentUri', 'mainApplicationFile']);

/**
 * Lowers a YAML or JSON file as far as it runs commands or names objects.
 * @returns its common form; never throws
 */
export function lowerSteps(path: string, written: string, files?: Files): ModuleForm {
  // Lines of a template of Helm or Jinja that only say what is put in where.
  const text = written.replace(/^[ \t]*\{[{%][^\n]*[}%]\}[ \t]*$/gm, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isPackage = name === 'package.json';
  if (!mayHoldSteps(path, text)) return { path, language: 'shell', body: [], problems: [] };
  const statements: Statement[] = [];
  let lines = new LineCounter();
  // Where the text that is read starts in the file: one may stand in another.
  let above = 0;
  const isTemplate = /AWS::|AWSTemplateFormatVersion|"?States"?\s*:/.test(text);
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    documents = parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent', prettyErrors: false, strict: false, uniqueKeys: false, merge: false, customTags: intrinsics });
  } catch {
    return { path, language: 'shell', body: [], problems: [{ line: 1, reason: 'it is no YAML' }] };
  }
  const lineOf = (offset: number): number => above + Math.max(1, lines.linePos(offset).line);
  let whole = text;
  let names: ReadonlySet<string> = new Set();
  const outputs = new StepOutputs(text);
  let resources: ReturnType<typeof resourcesOf> = new Map();
  let current: ReturnType<typeof parseAllDocuments>[number] | undefined;
  // What a step writes there, those after it are given.
  const isChanged = (name: string): boolean => text.includes('GITHUB_ENV') && new RegExp(`\\b${name}=`).test(text);

  function script(node: Scalar, environment: Environment, isSubstituted = false): void {
    const read = readScript(node, isSubstituted);
    const isWriting = read !== undefined && outputs.mayWrite(read.text);
    if (!read || (!isWriting && !scriptMarkers.test(read.text))) return;
    const body = lowerScript(read.text, read.lineOf, [], undefined, isWriting ? outputs.files : undefined);
    const block: Statement = { kind: 'block', body: [...givenTo(read.text, environment, names, read.first), ...body] };
    // A step that may not run leaves what others gave.
    statements.push(isWriting && outputs.isConditional ? { kind: 'branch', tests: [], bodies: [[block]], exhaustive: false } : block);
    if (!isWriting) return;
    outputs.note(body, environment);
    names = new Set([...names, ...outputs.names]);
  }

  /** Commands that one shell runs behind each other. */
  function scripts(nodes: readonly Scalar[], environment: Environment): void {
    const read = nodes.flatMap((node) => readScript(node, false) ?? []);
    if (!read.some((each) => scriptMarkers.test(each.text))) return;
    const starts: number[] = [];
    let together = '';
    for (const { text: one } of read) {
      starts.push(together.length);
      together += `${one}\n`;
    }
    const lineOf = (offset: number): number => {
      const at = starts.findLastIndex((start) => start <= offset);
      return read[at]?.lineOf(offset - (starts[at] ?? 0)) ?? 1;
    };
    statements.push({ kind: 'block', body: [...givenTo(together, environment, names, read[0]?.first ?? 1), ...lowerScript(together, lineOf, [])] });
  }

  /** A text that a shell is given, and where its places stand in the file. */
  function readScript(node: Scalar, isSubstituted: boolean): { text: string; first: number; lineOf: (offset: number) => number } | undefined {
    const { source, range } = node;
    const value = typeof node.value === 'string' ? node.value : source;
    if (value === undefined || !range) return undefined;
    // A block's text starts on the line after its mark.
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const first = lineOf(range[0]) + (isBlock ? 1 : 0);
    const plain = filledIn(value, node.tag === '!Sub' || isSubstituted);
    const lineAt = node.type === 'BLOCK_LITERAL' ? createLineFinder(plain) : foldedLines(plain, whole.slice(range[0], range[1]), isBlock);
    return { text: plain, first, lineOf: (offset) => first + lineAt(offset) - 1 };
  }

  /** `${{ … }}` is filled in before the shell sees it, whatever the quotes around it; PowerShell's `$env:NAME` is a variable. */
  function filledIn(value: string, isSubstituted: boolean): string {
    const plain = value
      .replace(/<<\s*[a-z][\w.-]*\s*>>|(?<!\$)\(\([a-z_][\w.:-]*\)\)/gi, '${__EXPRESSION__}')
      // Compose and Buildkite leave a dollar to the shell that way.
      .replace(/\$\$(?=[A-Za-z{])/g, '$')
      .replace(/\$\(([A-Za-z_][\w.]*)\)/g, (whole, name: string) => (names.has(name) ? `\${${name}}` : name.includes('.') ? '${__EXPRESSION__}' : whole))
      .replace(/\$?\{\{[\s\S]{0,400}?\}\}/g, (expression: string, at: number) => {
        const before = value.slice(value.lastIndexOf('\n', at) + 1, at).replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/"[^"]*$/, '');
        if ((before.match(/'/g) ?? []).length % 2 === 1) return '{}';
        const name = environmentName(expression);
        return name !== undefined && names.has(name) ? `\${${name}}` : hiddenName(expression);
      })
      .replace(/\$(?:env:(\w+)|\{env:(\w+)\})/gi, (_, name: string | undefined, braced: string | undefined) => `\${${name ?? braced ?? ''}}`);
    // Where `!Sub` fills in `${Name}`, `${!name}` is the shell's.
    return isSubstituted ? plain.replace(/\$\{(!?)([^}\n]*)\}/g, (_, own: string, name: string) => (own === '' ? '${__EXPRESSION__}' : `\${${name}}`)) : plain;
  }

  /** A script in the intrinsics that it is put together with: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html */
  function bootScript(node: Node | null, environment: Environment, isSubstituted = false, depth = 0): void {
    if (!node || depth > 8) return;
    if (isScalar(node)) script(node, environment, isSubstituted);
    else if (isMap(node)) {
      for (const pair of node.items) {
        const name = isScalar(pair.key) ? String(pair.key.value) : '';
        if (name === 'Fn::Join') joinedScript(pair.value as Node | null);
        else if (name === 'Fn::Sub' || name === 'Fn::Base64') bootScript(pair.value as Node | null, environment, name === 'Fn::Sub', depth + 1);
      }
    } else if (isSeq(node) && node.tag === '!Join') joinedScript(node);
    else if (isSeq(node)) bootScript(node.items[0] as Node, environment, isSubstituted || node.tag === '!Sub', depth + 1);
  }

  /** `[separator, [piece, …]]`: pieces that are no texts are filled in elsewhere. */
  function joinedScript(node: Node | null): void {
    const [separator, pieces] = node && isSeq(node) ? (node.items as Node[]) : [];
    if (!separator || !isScalar(separator) || !pieces || !isSeq(pieces)) return;
    let text = '';
    const starts: { readonly offset: number; readonly line: number }[] = [];
    for (const piece of pieces.items as Node[]) {
      if (text !== '') text += String(separator.value);
      starts.push({ offset: text.length, line: lineOf(piece.range?.[0] ?? 0) });
      text += isScalar(piece) && !/^!(Ref|GetAtt|ImportValue)$/.test(piece.tag ?? '') ? filledIn(String(piece.value), piece.tag === '!Sub') : '${__EXPRESSION__}';
    }
    if (/s3/.test(text)) statements.push({ kind: 'block', body: lowerScript(text, (offset) => starts.findLast((each) => each.offset <= offset)?.line ?? 1, []) });
  }

  function visit(given: Node | null, key: string, depth: number, environment: Environment, around: readonly string[]): void {
    const node = resolved(given);
    if (!node || depth > maximumNesting / 4) return;
    if (isScalar(node)) {
      // A script that is written down, to be run by whoever is given it.
      const isWritten = node.type === 'BLOCK_LITERAL' && /^#!\s*\/\S*(?:\/|\s)(?:ba|da|z)?sh\b/.test(String(node.value));
      if ((scriptKeys.has(key) || isWritten) && typeof node.value === 'string') script(node, environment);
      return;
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => resolved(item as Node | null));
      const isCommand = wordKeys.has(key) && items.every((item) => isScalar(item)) && !/\s/.test(String((items[0] as Scalar | undefined)?.value ?? ''));
      if (isCommand && items.length > 1) {
        commandList(items as Scalar[], environment);
        return;
      }
      // cloud-init takes a command as a text or as a list of its words.
      const below = key === 'runcmd' || key === 'bootcmd' ? '[]' : key;
      const isScript = scriptKeys.has(key) || key === '[]' || items.some((item) => isScalar(item) && /^\s*aws\s/.test(String(item.value)));
      // What an anchor or a nested list brings is put between.
      const lines = isScript && below === key ? items.flatMap((item) => (isSeq(item) ? item.items.map((each) => resolved(each as Node | null)) : [item])) : [];
      if (lines.length > 0 && lines.every((item) => isScalar(item))) scripts(lines as Scalar[], environment);
      else for (const item of items) visit(item, isSeq(item) ? below : key, depth + 1, environment, around);
      return;
    }
    if (!isMap(node)) return;
    outputs.enter(node, around);
    const inner = within(outputs.within(environment), node, isChanged);
    if (pointingProperties.has(key) && (isTemplate || key === 's3Sync')) statements.push(call(`property ${key}.run`, node.items.map((pair) => ({ name: isScalar(pair.key) ? String(pair.key.value) : '', value: pair.value ? valueOf(resolved(pair.value as Node) as Node) : unknown })), lineOf(node.range?.[0] ?? 0)));
    if (!isPackage) for (const step of declaredSteps(node, around, resources)) declared(step, inner);
    // A container's command, and what it is given more.
    const [command, args] = ['command', 'args'].map((name) => node.get(name, true) as Node | undefined);
    const tool = node.get('path', true) as Node | undefined;
    const words = isSeq(args) ? (isSeq(command) ? ([...command.items, ...args.items] as Node[]) : isScalar(tool) && !command ? ([tool, ...args.items] as Node[]) : []) : [];
    const isWhole = words.length > 0 && words.every((item) => isScalar(item));
    if (isWhole) commandList(words as Scalar[], inner);
    for (const pair of node.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      const value = resolved(pair.value as Node | null);
      if (isWhole && (name === 'command' || name === 'args')) continue;
      const pointer = Object.hasOwn(pointers, name) ? pointers[name] : undefined;
      if (pointer && isGiven(value) && isGiven(node.get(pointer.key, true) as Node | undefined) && !node.has('S3ObjectKey')) reference(node, pointer, value);
      // A build's or a state machine's description that stands in a template as a text.
      if (/^(BuildSpec|buildspec|DefinitionString|Definition)$/.test(name) && value) described(value, inner, depth);
      if (name === 'Resource' && isScalar(value)) stateTask(node, String(value.value), value);
      if (uriKeys.has(name) && value) {
        const uri = valueOf(value);
        statements.push(call('template.object', [{ name: 'uri', value: uri }], lineOf(value.range?.[0] ?? 0)));
      }
      if (isPackage && key === '' && name === 'scripts' && isMap(value)) {
        for (const each of value.items) if (isScalar(each.value)) script(each.value as Scalar, inner);
      } else if (bootKeys.has(name) && !isPackage) bootScript(value, inner);
      else if (!isPackage) visit(value, name, depth + 1, inner, [...around.slice(-6), name]);
    }
    const used = usedBy(node);
    const inputs = used === undefined ? undefined : node.get('with', true);
    if (used !== undefined) statements.push(ranScript(used, [], isMap(inputs) ? inputs.items.map(({ key: name, value }) => ({ name: isScalar(name) ? String(name.value) : '', value: isScalar(value) && value.value !== null ? valueIn(String(value.value), inner) : unknown })) : [], lineOf(node.range?.[0] ?? 0), node.range?.[0] ?? 0));
    const handedOn = outputs.leave(node, around, (value) => valueIn(value, outputs.within(environment)));
    statements.push(...handedOn);
    if (handedOn.length > 0) names = new Set([...names, ...outputs.names]);
  }

  function described(node: Node, environment: Environment, depth: number): void {
    const given = isMap(node) && isScalar(node.get('Fn::Sub', true)) ? (node.get('Fn::Sub', true) as unknown as Scalar) : node;
    if (!isScalar(given) || typeof given.value !== 'string' || !given.range || !/\n|^\s*\{/.test(given.value) || !/s3/.test(given.value)) return;
    const before = { lines, above, current, whole };
    above = lineOf(given.range[0]) - (given.type === 'BLOCK_LITERAL' ? 0 : 1);
    lines = new LineCounter();
    whole = given.value;
    try {
      for (const document of parseAllDocuments(given.value, { lineCounter: lines, logLevel: 'silent', prettyErrors: false, strict: false, uniqueKeys: false, merge: false, customTags: intrinsics })) {
        current = document;
        visit(document.contents as Node | null, '', depth + 1, environment, []);
      }
    } catch {
      // It is no description.
    }
    ({ lines, above, current, whole } = before);
  }

  /** What an alias stands for. */
  function resolved(node: Node | null | undefined): Node | null {
    return isAlias(node) ? ((current && (node.resolve(current) as Node | undefined)) ?? null) : (node ?? null);
  }

  function declared({ at, call: called, inputs, command }: DeclaredStep, environment: Environment): void {
    const line = lineOf(at.range?.[0] ?? 0);
    if (called !== undefined) statements.push(call(called, [...inputs].map(([name, value]) => ({ name, value: valueIn(value, environment) })), line));
    if (command === undefined) return;
    const plain = filledIn(command, false);
    statements.push({ kind: 'block', body: [...givenTo(plain, environment, names, line), ...lowerScript(plain, () => line, [])] });
  }

  /** A state that calls S3 itself. */
  function stateTask(state: YAMLMap, resource: string, at: Node): void {
    const operation = stateOperation(resource);
    const given = (state.get('Parameters', true) ?? state.get('Arguments', true)) as Node | undefined;
    if (operation === undefined || !given || !isMap(given)) return;
    const args = given.items.flatMap((pair): Argument[] => {
      const name = isScalar(pair.key) ? stateParameters[String(pair.key.value).replace(/\.\$$/, '')] : undefined;
      return name === undefined || !pair.value ? [] : [{ name, value: stateValue(pair.value as Node) }];
    });
    statements.push(call(operation, args, lineOf(at.range?.[0] ?? 0)));
  }

  function commandList(items: readonly Scalar[], environment: Environment): void {
    const words = items.map((item) => quotedWord(String(item.value))).join(' ');
    const line = lineOf(items[0]?.range?.[0] ?? 0);
    if (/s3/.test(words)) statements.push({ kind: 'block', body: [...givenTo(words, environment, names, line), ...lowerScript(words, () => line, [])] });
  }

  /** A word as it is; what is filled in before, `$(NAME)` and `{{ … }}`, is. */
  function quotedWord(value: string): string {
    const plain = filledIn(value, false);
    return plain === value ? `'${value.replaceAll("'", "'\\''")}'` : /^\S+$/.test(plain) && !/["'`\\]/.test(plain) ? `"${plain}"` : `'${plain.replaceAll("'", "'\\''")}'`;
  }

  function reference(map: { get(key: string, keep: true): unknown }, pointer: { bucket: string; key: string }, at: Node | null): void {
    const bucket = map.get(pointer.bucket, true) as Node | undefined;
    const key = map.get(pointer.key, true) as Node | undefined;
    const args: Argument[] = [];
    if (bucket) args.push({ name: 'bucket', value: valueOf(bucket) });
    if (key) args.push({ name: 'key', value: valueOf(key) });
    statements.push(call('template.object', args, lineOf(at?.range?.[0] ?? 0)));
  }

  for (const document of documents) {
    const root = document.contents as Node | null;
    names = namesGiven(root);
    current = document;
    resources = resourcesOf(root);
    const asked = [...text.matchAll(/\$\{\{\s*inputs\.([\w-]+)\s*\}\}/g)].map((match) => inputVariable(match[1] as string));
    names = new Set([...names, ...asked]);
    visit(root, '', 0, new Map(asked.map((name) => [name, { kind: 'name', name }])), []);
  }
  const root = documents[0]?.contents as Node | null;
  return { path, language: 'shell', body: [...usedWorkflow(path, text, root, statements, files), ...ranScripts(statements)], problems: [] };
}

/** What is filled in from elsewhere, as a variable that nobody sets: its name may tell something. */
function hiddenName(expression: string): string {
  const name = /^\$?\{\{\s*\.?(?:[\w-]+\.)*([A-Za-z_]\w*)\s*\}\}$/.exec(expression)?.[1];
  return name === undefined ? '${__EXPRESSION__}' : `\${__EXPRESSION__${name}}`;
}

/** Finds the lines of a text whose lines YAML has joined: each of those it was written on is looked for in turn. */
function foldedLines(folded: string, written: string, isBlock: boolean): (offset: number) => number {
  const starts: { offset: number; line: number }[] = [];
  let from = 0;
  for (const [index, line] of written.split('\n').slice(isBlock ? 1 : 0).entries()) {
    // An expression is another text by now: what is before it tells.
    const piece = (line.split(/\$\{\{|\$env:|\$\{env:/i)[0] ?? '').trim().replace(/^["']|["']$/g, '').slice(0, 60);
    const offset = piece === '' ? -1 : folded.indexOf(piece, from);
    if (offset === -1) continue;
    starts.push({ offset, line: index + 1 });
    from = offset + piece.length;
  }
  return (offset) => starts.findLast((each) => each.offset <= offset)?.line ?? 1;
}

/** `a/b`, `States.Format('a/{}', $.x)`; a path or an expression is unknown. */
function stateValue(node: Node): Expression {
  if (!isScalar(node) || typeof node.value !== 'string') return unknown;
  const format = /^States\.Format\(\s*'([^']*)'/.exec(node.value)?.[1];
  if (format !== undefined) return { kind: 'join', parts: format.split('{}').flatMap((piece, index): Expression[] => (index === 0 ? [{ kind: 'text', value: piece }] : [{ kind: 'other', parts: [] }, { kind: 'text', value: piece }])) };
  if (/^\$|^States\.|^\{%/.test(node.value)) return { kind: 'other', parts: [] };
  return valueOf(node);
}

/** A text, or an intrinsic that gives one: what describes `S3Key`, as a JSON Schema does, names no object. */
function isGiven(node: Node | null | undefined): boolean {
  if (isSeq(node)) return /^!(Sub|Join|If|Select|FindInMap)$/.test(node.tag ?? '');
  if (isScalar(node)) return typeof node.value === 'string';
  const [only, ...others] = isMap(node) ? node.items : [];
  return only !== undefined && others.length === 0 && /^(Ref|Fn::)/.test(isScalar(only.key) ? String(only.key.value) : '');
}

function call(name: string, args: Argument[], line: number): Statement {
  return { kind: 'expression', value: { kind: 'call', callee: { kind: 'name', name }, args, line } };
}

/** A scalar as text, `!Sub "a/${X}"` with holes, what is joined or chosen, maps and lists of such; anything else unknown. */
function valueOf(node: Node, depth = 0): Expression {
  if (depth > 12) return unknown;
  if (isScalar(node)) {
    if (typeof node.value !== 'string' || node.tag === '!Ref' || node.tag === '!GetAtt' || node.tag === '!ImportValue') return unknown;
    const written = asUri(node.value);
    return node.tag === '!Sub' || written.includes('${') ? substituted(written) : { kind: 'text', value: written };
  }
  if (isSeq(node)) {
    const intrinsic = /^!(Sub|Join|If)$/.exec(node.tag ?? '')?.[1];
    if (intrinsic !== undefined) return intrinsicOf(intrinsic, node, depth);
    return { kind: 'list', items: node.items.map((item) => valueOf(item as Node, depth + 1)) };
  }
  if (!isMap(node)) return unknown;
  const [only, ...others] = node.items;
  const name = only && isScalar(only.key) ? String(only.key.value) : '';
  if (only && others.length === 0 && /^(Ref|Fn::)/.test(name)) return intrinsicOf(name.slice(4), only.value as Node | null, depth);
  return { kind: 'dict', entries: node.items.map((pair) => ({ key: { kind: 'text', value: isScalar(pair.key) ? String(pair.key.value) : '' }, value: pair.value ? valueOf(pair.value as Node, depth + 1) : unknown })) };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html */
function intrinsicOf(name: string, given: Node | null, depth: number): Expression {
  if (name === 'Sub' && isScalar(given) && typeof given.value === 'string') return substituted(asUri(given.value));
  if (!isSeq(given)) return unknown;
  const [first, second, third] = given.items as (Node | undefined)[];
  if (name === 'Sub' && isScalar(first) && typeof first.value === 'string') return substituted(asUri(first.value));
  if (name === 'If' && second && third) return { kind: 'choice', tests: [], options: [valueOf(second, depth + 1), valueOf(third, depth + 1)] };
  if (name !== 'Join' || !isScalar(first) || !isSeq(second)) return unknown;
  return { kind: 'join', parts: second.items.flatMap((item, index): Expression[] => [...(index === 0 ? [] : [{ kind: 'text' as const, value: String(first.value) }]), valueOf(item as Node, depth + 1)]) };
}

/** A template's address on S3's own hosts, by path or by host: https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html */
function asUri(address: string): string {
  const path = /^https:\/\/s3[^/]*(?:amazonaws\.com|URLSuffix\})(?:\.cn)?\/(.*)$/s.exec(address)?.[1];
  if (path !== undefined) return `s3://${path}`;
  const host = /^https:\/\/([^/]+?)\.s3[^/]*(?:amazonaws\.com|URLSuffix\})(?:\.cn)?\/(.*)$/s.exec(address);
  return host ? `s3://${host[1]}/${host[2]}` : address;
}

function substituted(text: string): Expression {
  const parts = text.split(/\$\{[^}]{0,400}\}/).flatMap((piece, index): Expression[] => (index === 0 ? [{ kind: 'text', value: piece }] : [{ kind: 'other', parts: [] }, { kind: 'text', value: piece }]));
  return { kind: 'join', parts };
}

/** The short intrinsics of CloudFormation: kept as what they stand on. */
const intrinsics = ['!Sub', '!Ref', '!GetAtt', '!ImportValue', '!Base64'].map((tag) => ({ tag, resolve: (value: string) => value }));
