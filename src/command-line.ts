/** Reads words of a command line by the command table: flags, positions, choices; knows nothing of processes. */
import { parseArgs } from 'node:util';
import type { Command, Options, OptionSchema } from './commands/command.ts';
import { commandNames, findCommand } from './commands/table.ts';
import { BlueError } from './core/errors.ts';

/** Flags that every command has. */
export const commonOptions: Readonly<Record<string, OptionSchema>> = {
  realm: { type: 'string', description: 'The realm: a name from .blue/config.yaml or ~/.blue/index.yaml, a path, or a url.', placeholder: '<realm>' },
  domain: { type: 'string', description: 'The domain this repo is, where .blue/config.yaml does not say.', placeholder: '<name>' },
  directory: { type: 'string', description: 'Run as if started in this folder. Short: -C.', placeholder: '<folder>' },
  json: { type: 'boolean', description: 'Print one JSON document.', default: false },
  explain: { type: 'string', description: 'Print the page of a rule from the catalogue, and stop.', placeholder: '<rule>' },
  help: { type: 'boolean', description: 'Show help. Short: -h.', default: false },
};

export interface Invocation {
  readonly command: Command;
  readonly options: Options;
  readonly common: { readonly realm?: string; readonly domain?: string; readonly directory?: string; readonly explain?: string; readonly json: boolean; readonly help: boolean };
}

/** Lets options that every command has stand before it, as git does: `blue -C folder status`. */
export function commandFirst(words: readonly string[]): string[] {
  let at = 0;
  while (words[at]?.startsWith('-') === true) at += /^(?:-C|--(?:realm|domain|directory|explain))$/.test(words[at]!) ? 2 : 1;
  const end = at + (words[at] === 'realm' ? 2 : 1);
  return at >= words.length ? [...words] : [...words.slice(at, end), ...words.slice(0, at), ...words.slice(end)];
}

/**
 * Takes the command's words off the front: `realm sync`, `sync`, `status`.
 * @returns undefined when the words name no command
 */
export async function splitCommand(words: readonly string[]): Promise<{ command: Command; rest: string[] } | undefined> {
  const [first, second] = words;
  if (first === 'realm' && second !== undefined) {
    const command = await findCommand(second);
    return command && { command, rest: words.slice(2) };
  }
  const command = first === undefined ? undefined : await findCommand(first);
  return command && { command, rest: words.slice(1) };
}

/**
 * Reads the words behind a command.
 * @throws BlueError USAGE naming the word, with the next step
 */
export function readWords(command: Command, words: readonly string[]): Invocation {
  // An option of the command itself hides the common one of its name (`detect <directory>` is a position).
  const own = command.options.properties;
  const all = { ...commonOptions, ...Object.fromEntries(Object.entries(own).filter(([, option]) => option.positional === undefined)) };
  const { values, positionals } = parse(command, words, all);
  const options: Record<string, Options[string]> = {};
  const placed = Object.entries(own).filter(([, option]) => option.positional !== undefined).sort(([, left], [, right]) => left.positional! - right.positional!);
  let position = 0;
  for (const [name, option] of placed) {
    const taken = option.type === 'array' ? positionals.slice(position) : positionals[position];
    if (taken !== undefined && taken.length > 0) options[name] = taken;
    position += option.type === 'array' ? positionals.length : 1;
  }
  // An empty text is a variable of the shell that was not set, and must not pass for "not given".
  const empty = Object.entries(values).find(([, value]) => [value].flat().some((each) => typeof each === 'string' && each.trim() === ''))?.[0];
  if (empty !== undefined) throw new BlueError('USAGE', `--${empty} is empty`, { next: `Give it a value, or leave it out. ${helpHint(command)}` });
  if (positionals.some((each) => each.trim() === '')) throw new BlueError('USAGE', 'An argument is empty', { next: helpHint(command) });
  if (positionals.length > position) throw new BlueError('USAGE', `'${positionals[position]}' is one word too many`, { next: helpHint(command) });
  for (const name of Object.keys(own)) {
    const value = values[name];
    if (own[name]!.positional === undefined && value !== undefined) options[name] = value;
  }
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const common = Object.fromEntries(['realm', 'domain', 'directory', 'explain'].flatMap((name) => (text(name) === undefined ? [] : [[name, text(name)]])));
  return { command, options: checkOptions(command, options, values['help'] === true || text('explain') !== undefined), common: { ...common, json: values['json'] === true, help: values['help'] === true } };
}

function parse(command: Command, words: readonly string[], all: Readonly<Record<string, OptionSchema>>): { values: Record<string, string | boolean | string[] | undefined>; positionals: string[] } {
  const shorts: Record<string, string> = { directory: 'C', help: 'h' };
  const config = Object.fromEntries(
    Object.entries(all).map(([name, option]) => [name, { type: option.type === 'boolean' ? 'boolean' as const : 'string' as const, multiple: option.type === 'array', ...(shorts[name] === undefined ? {} : { short: shorts[name] }) }]),
  );
  try {
    return parseArgs({ args: [...words], options: config, allowPositionals: true, allowNegative: true, strict: true }) as { values: Record<string, string | boolean | string[] | undefined>; positionals: string[] };
  } catch (cause) {
    const unknown = /Unknown option '(--?[^']*)'/.exec((cause as Error).message)?.[1];
    const near = unknown && nearest(unknown.replace(/^-+(no-)?/, ''), Object.keys(all));
    const message = unknown === undefined ? (cause as Error).message.split('. ')[0]! : `${command.name} has no option ${unknown}`;
    throw new BlueError('USAGE', message, { next: near === undefined ? helpHint(command) : `Did you mean --${near}? ${helpHint(command)}`, cause });
  }
}

/**
 * Completes options with their defaults and checks required ones and choices; the same for every door.
 * @throws BlueError USAGE
 */
export function checkOptions(command: Command, given: Options, lenient = false): Options {
  const { properties, required } = command.options;
  const options: Record<string, Options[string]> = {};
  for (const [name, option] of Object.entries(properties)) {
    const value = given[name] ?? option.default;
    if (value === undefined) continue;
    options[name] = option.type === 'array' ? splitList(value) : value;
    const allowed = option.enum ?? option.items?.enum;
    const bad = allowed && [options[name]].flat().find((each) => !allowed.includes(each as string));
    if (bad !== undefined) throw new BlueError('USAGE', `--${name} cannot be '${String(bad)}'`, { next: `Use one of: ${allowed!.join(', ')}` });
  }
  const missing = lenient ? undefined : required?.find((name) => options[name] === undefined);
  if (missing !== undefined) {
    const option = properties[missing]!;
    const how = option.positional === undefined ? `--${missing} ${option.placeholder ?? ''}`.trim() : option.placeholder ?? `<${missing}>`;
    throw new BlueError('USAGE', `${command.name} needs ${how}: ${lowerFirst(option.description)}`, { next: helpHint(command) });
  }
  return options;
}

function splitList(value: NonNullable<Options[string]>): string[] {
  return [value].flat().flatMap((each) => String(each).split(',')).map((each) => each.trim()).filter((each) => each !== '');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}

function helpHint(command: Command): string {
  return `See \`blue ${command.group === 'realm' && command.name !== 'status' ? 'realm ' : ''}${command.name} --help\``;
}

/** The known word closest to a misspelt one, if any is close. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known.map((each) => ({ each, distance: editDistance(word, each) })).sort((left, right) => left.distance - right.distance);
  return ranked[0] && ranked[0].distance <= Math.max(2, Math.floor(word.length / 3)) && ranked[0].distance < word.length ? ranked[0].each : undefined;
}

function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[right.length]!;
}

/** The words of every command, for suggestions. */
export function knownWords(): string[] {
  return [...commandNames, 'demo', 'help', 'version'];
}
