/** Commands inside a step's stdout and stderr, recognised exactly where actions/runner recognises them. */

/** A command as the runner understood it. */
export interface StreamCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The registered commands of actions/runner 2.336.0. */
const registered = new Set([
  'set-env', 'set-output', 'save-state', 'add-mask', 'add-path', 'add-matcher', 'remove-matcher',
  'debug', 'warning', 'error', 'notice', 'group', 'endgroup', 'echo', 'stop-commands',
]);

const escapes = {
  data: [['%0D', '\r'], ['%0A', '\n'], ['%25', '%']],
  property: [['%0D', '\r'], ['%0A', '\n'], ['%3A', ':'], ['%2C', ','], ['%25', '%']],
  old: [['%3B', ';'], ['%0D', '\r'], ['%0A', '\n'], ['%5D', ']'], ['%25', '%']],
} as const;

/**
 * Reads the command in one line of output: `::name k=v,k2=v2::data` after leading white space,
 * or the older `##[name k=v;]data` anywhere in the line (`ActionCommand.cs`).
 * @param line without its line end
 * @param resume the token that ends a `stop-commands`, which counts as a registered name while it is awaited
 */
export function parseStreamCommand(line: string, resume?: string): StreamCommand | undefined {
  const known = (name: string): boolean =>
    registered.has(name.toLowerCase()) || (resume !== undefined && name.toLowerCase() === resume.toLowerCase());
  return parseCurrent(line.trimStart(), known) ?? parseOld(line, known);
}

function parseCurrent(line: string, known: (name: string) => boolean): StreamCommand | undefined {
  if (!line.startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  if (end < 0) return undefined;
  const { name, rest } = splitName(line.slice(2, end));
  if (!known(name)) return undefined;
  return {
    name,
    properties: properties(rest.trim().split(','), escapes.property),
    data: unescape(line.slice(end + 2), escapes.data),
  };
}

function parseOld(line: string, known: (name: string) => boolean): StreamCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const { name, rest } = splitName(line.slice(start + 3, end));
  if (!known(name)) return undefined;
  return { name, properties: properties(rest.split(';'), escapes.old), data: unescape(line.slice(end + 1), escapes.old) };
}

function splitName(information: string): { name: string; rest: string } {
  const space = information.indexOf(' ');
  return space < 0
    ? { name: information, rest: '' }
    : { name: information.slice(0, space), rest: information.slice(space + 1) };
}

function properties(pairs: readonly string[], table: readonly (readonly [string, string])[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    if (equals > 0 && equals < pair.length - 1) {
      found[pair.slice(0, equals).toLowerCase()] = unescape(pair.slice(equals + 1), table);
    }
  }
  return found;
}

function unescape(text: string, table: readonly (readonly [string, string])[]): string {
  let result = text;
  for (const [escaped, plain] of table) result = result.replaceAll(escaped, plain);
  return result;
}
