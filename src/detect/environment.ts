/** Settings from outside: what an environment variable or a command line gives is not in the code. */
import { namedHole, type UnknownValue, type Value } from './value.ts';

export const environment: UnknownValue = { kind: 'unknown', note: 'an environment variable' };
export const environmentWithFallback: UnknownValue = { kind: 'unknown', note: 'an environment variable; its fallback is not taken for its value' };

/** Names whose members, items and `get` are settings from outside. */
export const environmentObjects: ReadonlySet<string> = new Set(['os.environ', 'process.env', 'Deno.env', 'Bun.env', 'import.meta.env', 'environ', 'os.environb', 'sys.argv', 'process.argv']);

export function environmentValue(hasFallback: boolean, name = ''): Value {
  return namedHole(name, hasFallback ? environmentWithFallback : environment);
}
