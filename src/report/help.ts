/** Help texts, made from the command table. */
import { defaultOf, type Command, type OptionSchema } from '../commands/command.ts';
import type { Paint } from './paint.ts';

/** How a command is called: `blue realm sync`, `blue status`. */
export function callOf(command: Command): string {
  return command.group === 'realm' && command.name !== 'status' ? `blue realm ${command.name}` : `blue ${command.name}`;
}

/** One page that names every command. */
export function renderOverview(commands: readonly Command[], common: Readonly<Record<string, OptionSchema>>, version: string, paint: Paint): string {
  const row = (call: string, summary: string): string => `  ${call.padEnd(22)} ${summary}`;
  const group = (name: Command['group']): string[] => commands.filter((command) => command.group === name).map((command) => row(callOf(command), command.summary));
  return `${[
    `${paint.strong('blue')} ${version}: contracts between repos, with nothing but git`,
    '',
    paint.strong('Start here'),
    row('blue demo', 'Build a small world in a new folder and run the whole story on it.'),
    '',
    paint.strong('In a member repo, or in a realm'),
    ...group('realm'),
    '',
    paint.strong('The insides'),
    ...group('insides'),
    '',
    paint.strong('Every command has'),
    ...optionRows(common),
    '',
    'Exit codes: 0 clean; 1 findings; 2 wrong use, a bad file, or something could not be read or written.',
    `Help on one command: ${paint.strong('blue realm sync --help')}`,
  ].join('\n')}\n`;
}

/** The page of one command. */
export function renderHelp(command: Command, common: Readonly<Record<string, OptionSchema>>, paint: Paint): string {
  const own = Object.entries(command.options.properties);
  const words = own.filter(([, option]) => option.positional !== undefined).map(([name, option]) => {
    const word = option.placeholder ?? `<${name}>`;
    const many = option.type === 'array' ? `${word}...` : word;
    return command.options.required?.includes(name) === true ? many : `[${many}]`;
  });
  const flags = Object.fromEntries(own.filter(([, option]) => option.positional === undefined));
  const lines = [
    [paint.strong(callOf(command)), ...words, ...(Object.keys(flags).length > 0 ? ['[options]'] : [])].join(' '),
    '',
    command.summary,
    '',
    ...wrap(command.details, 88),
  ];
  const places = own.filter(([, option]) => option.positional !== undefined);
  if (places.length > 0) lines.push('', ...places.flatMap(([name, option]) => row(option.placeholder ?? `<${name}>`, option)));
  if (Object.keys(flags).length > 0) lines.push('', paint.strong('Options'), ...optionRows(flags, command.options.required));
  lines.push('', paint.strong('Every command has'), ...optionRows(common));
  if (command.examples.length > 0) lines.push('', paint.strong('Examples'), ...command.examples.flatMap((example) => [`  ${example.command}`, `      ${paint.faint(example.says)}`]));
  return `${lines.join('\n')}\n`;
}

function optionRows(options: Readonly<Record<string, OptionSchema>>, required: readonly string[] = []): string[] {
  return Object.entries(options).flatMap(([name, option]) => {
    const negative = option.type === 'boolean' && option.default === true;
    const left = `--${negative ? '[no-]' : ''}${name}${option.type === 'boolean' ? '' : ` ${option.placeholder ?? '<value>'}`}`;
    return row(left, option, required.includes(name));
  });
}

/** What is written, and what it means. */
function row(left: string, option: OptionSchema, isRequired = false): string[] {
  const meaning = [option.description, isRequired ? 'Required.' : undefined, choices(option), defaultOf(option)].filter((part) => part !== undefined).join(' ');
  const [first = '', ...rest] = wrap(meaning, 80);
  return [`  ${left.padEnd(28)} ${first}`, ...rest.map((line) => ' '.repeat(31) + line)];
}

function choices(option: OptionSchema): string | undefined {
  const allowed = option.enum ?? option.items?.enum;
  return allowed && `One of: ${allowed.join(', ')}.`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}
