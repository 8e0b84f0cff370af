/** Names options as the action knows them: what the commands call `--fail-on` is the input fail-on here. */
import type { Command } from '../commands/command.ts';
import { BlueError } from '../core/errors.ts';
import type { Finding } from '../core/plan.ts';

/** What a message says of an option: a flag with what stands for its value, or a word of the command line; or code, which stays as it is. */
const said = /`[^`]*`|--(no-)?([a-z][a-z-]*)(?: <[^<>\n]*>)?|<[^<>\n]*>/g;

/** Flags of every command that are inputs as well. */
const ofEvery = ['realm', 'domain'];

/** Words a message for the action. A command line between backticks is one to type, and stays. */
export function forInputs(message: string, command: Command): string {
  const options = command.options.properties;
  const words = new Map(Object.entries(options).flatMap(([name, option]) => (option.positional === undefined ? [] : [[option.placeholder ?? `<${name}>`, name]])));
  return message.replace(said, (whole, negated: string | undefined, flag: string | undefined, at: number) => {
    const name = flag === undefined ? words.get(whole) : flag;
    if (name === undefined || !(Object.hasOwn(options, name) || ofEvery.includes(name))) return whole;
    return `${at === 0 ? 'The' : 'the'} input ${name}${negated === undefined ? '' : ': false'}`;
  });
}

/** The same for an error. */
export function errorForInputs(error: unknown, command: Command): unknown {
  if (!(error instanceof BlueError)) return error;
  const { code, message, location, next, cause } = error;
  return new BlueError(code, forInputs(message, command), { location, next: next === undefined ? undefined : forInputs(next, command), cause });
}

/** The same for what a run found. */
export function findingForInputs(finding: Finding, command: Command): Finding {
  return { ...finding, message: forInputs(finding.message, command), ...(finding.next === undefined ? {} : { next: forInputs(finding.next, command) }) };
}
