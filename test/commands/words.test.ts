/** Where the words of a command line stand. */
import { expect, it } from '@jest/globals';
import { commandFirst } from '../../src/command-line.ts';

it.each([
  ['status', 'status'],
  ['-C folder status', 'status -C folder'],
  ['--json realm check --imports', 'realm check --json --imports'],
  ['--realm cook --domain a -C x sync --dry-run', 'sync --realm cook --domain a -C x --dry-run'],
  ['--realm=cook graph', 'graph --realm=cook'],
  ['realm', 'realm'],
  ['--help', '--help'],
  ['-C', '-C'],
  ['', ''],
])('%j is read as %j', (given, read) => {
  expect(commandFirst(given.split(' ').filter((word) => word !== '')).join(' ')).toBe(read);
});
