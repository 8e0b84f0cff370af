/** Command lines of the tools that reach S3: the tool and its verb, operands, options; over expressions or over values. */
import { hadoopCall } from './hadoop-command-line.ts';
import { tools, type Tool } from './rules/tools.ts';

/** How words of one kind are looked into. */
export interface WordHands<T> {
  /** The known start of a word. */
  leading(word: T): string | undefined;
  /** The word without its first characters. */
  strip(word: T, length: number): T;
  make(text: string): T;
  /** The word cut at a character, as far as it is known. */
  cut(word: T, separator: string): readonly T[];
  joined(words: readonly T[]): T;
  /** One of several words. */
  either(words: readonly T[]): T;
}

interface Call<T> {
  readonly name: string;
  readonly args: { value: T; name?: string }[];
}

/**
 * Reads a command line as a call: `aws s3 cp a b --recursive` is `aws s3.cp` with two operands and one name.
 * @param words the words, tool first
 * @param texts each word's text where it is wholly known
 * @returns undefined for any other command
 */
export function toolCall<T>(words: readonly T[], texts: readonly (string | undefined)[], hands: WordHands<T>): Call<T> | undefined {
  const name = toolOf(texts);
  const tool = name === undefined ? undefined : tools[name];
  if (name === undefined || !tool) return hadoopCall(words, texts, hands);
  if (tool.isQuery) return words.length < 2 ? undefined : { name: 'query.run', args: [{ value: hands.either(words.slice(1)) }] };
  const path: string[] = [];
  const args: { value: T; name?: string }[] = [];
  let { valued } = tool;
  for (let at = 1; at < words.length; at += 1) {
    const value = words[at] as T;
    const written = texts[at];
    const option = /^--?([a-zA-Z][\w-]*)(?:=(.*))?$/s.exec(written ?? hands.leading(value) ?? '');
    if (option && (written !== undefined || option[2] !== undefined)) {
      const given = option[1] as string;
      const takesWord = valued === 'all' ? !given.startsWith('no-') && !tool.flags?.has(given) : valued.has(given);
      const next = words[at + 1];
      if (option[2] !== undefined) addOption(given, hands.strip(value, option[0].length - option[2].length));
      else if (takesWord && next !== undefined && !texts[at + 1]?.startsWith('--')) {
        at += 1;
        addOption(given, next);
      } else args.push({ name: given, value: hands.make('true') });
      continue;
    }
    if (path.length < tool.verbs) {
      // `aws $OPTIONS s3 cp`: a variable before the verb holds options.
      if (written === undefined) continue;
      path.push(written);
      if (name === 'aws' && path.length === 1 && written !== 's3') valued = 'all';
      continue;
    }
    args.push({ value });
  }

  /** An option, and the parts of its own that it names: `--code S3Bucket=b,S3Key=k` is `code:S3Bucket`, too. */
  function addOption(given: string, value: T): void {
    args.push({ name: given, value: tool?.lists?.has(given) ? hands.either(hands.cut(value, ',')) : value });
    const leading = hands.leading(value) ?? '';
    if (given === 'delete' && name === 'aws') for (const key of deletedKeys(leading)) args.push({ name: 'delete:Key', value: hands.make(key) });
    if (!/^[A-Za-z][\w.]*=/.test(leading)) return;
    for (const piece of hands.cut(value, ',')) {
      const start = /^([A-Za-z][\w.]*)=/.exec(hands.leading(piece) ?? '');
      if (start) args.push({ name: `${given}:${start[1]}`, value: hands.strip(piece, start[0].length) });
    }
  }

  if (path.length < tool.verbs) return undefined;
  const operands = operandsOf(tool, args, hands);
  const called = name === 'aws' ? `aws ${path[0]}.${path[1]}` : `${name === 'tofu' ? 'terraform' : name}.${tool.verbs === 0 ? 'run' : path[0]}`;
  const all: { value: T; name?: string }[] = [...operands.map((value) => ({ value })), ...args.filter((arg) => arg.name !== undefined)];
  const deleted = all.filter((arg) => arg.name === 'delete:Key').map(({ value }) => value);
  return { name: called, args: [...all.filter((arg) => arg.name !== 'delete:Key'), ...(deleted.length > 0 ? [{ name: 'delete:Key', value: hands.either(deleted) }] : [])] };
}

/** What a tool is given besides options, as addresses of S3 where it has a way of its own to write them. */
function operandsOf<T>(tool: Tool, args: readonly { readonly value: T; readonly name?: string }[], hands: WordHands<T>): readonly T[] {
  const operands = args.filter((arg) => arg.name === undefined).map(({ value }) => value);
  const { remote } = tool;
  if (remote) {
    return operands.map((operand) => {
      const start = remote.exec(hands.leading(operand) ?? '')?.[0];
      return start === undefined ? operand : hands.joined([hands.make('s3://'), hands.strip(operand, start.length)]);
    });
  }
  const [first] = operands;
  if (tool.mounts && first !== undefined) {
    const [bucket = first, folder] = hands.cut(first, ':');
    const path = folder === undefined ? hands.make('') : hands.strip(folder, /^\/*/.exec(hands.leading(folder) ?? '')?.[0].length ?? 0);
    return [hands.joined([hands.make('s3://'), bucket, hands.make('/'), path])];
  }
  const last = operands.at(-1);
  return tool.manySources && operands.length > 2 && last !== undefined ? [hands.either(operands.slice(0, -1)), last] : operands;
}

/** The keys in what `delete-objects` is given: JSON, or `Objects=[{Key=a},{Key=b}]`. None where they are not all told. */
function deletedKeys(text: string): readonly string[] {
  if (text.startsWith('{')) {
    try {
      const { Objects: objects } = JSON.parse(text) as { Objects?: unknown };
      return Array.isArray(objects) ? objects.flatMap((each: { Key?: unknown }) => (typeof each?.Key === 'string' ? [each.Key] : [])) : [];
    } catch {
      return [];
    }
  }
  return /^Objects=\[(?:\{Key=[^{},=]+(?:,VersionId=[^{},=]*)?\},?)+\]/.test(text) ? [...text.matchAll(/\{Key=([^{},=]+)/g)].map((match) => match[1] as string) : [];
}

/** Which tool a command line is for: by its name, or, under a name of the user's own, by the verbs that follow. */
function toolOf(texts: readonly (string | undefined)[]): string | undefined {
  const name = texts[0]?.replace(/^.*\//, '');
  if (name !== undefined && Object.hasOwn(tools, name)) return name;
  // The image of https://hub.docker.com/r/amazon/aws-cli
  if (/^aws-cli(:|$)/.test(name ?? '')) return 'aws';
  // `awslocal` speaks to a server of its own.
  if (name === 'awslocal' || name === 'echo' || name === 'printf') return undefined;
  const [, service, verb] = texts;
  if (service === 's3' && verb !== undefined && /^(cp|mv|sync|rm|ls|presign)$/.test(verb)) return 'aws';
  return service === 's3api' && verb !== undefined && /^[a-z]+(-[a-z0-9]+)+$/.test(verb) ? 'aws' : undefined;
}
