/** The action's inputs: what is read of them, and that its messages name inputs, not the flags of the command line. */
import { describe, expect, it } from '@jest/globals';
import { readInputs } from '../../src/action/inputs.ts';
import { errorForInputs, forInputs } from '../../src/action/wording.ts';
import { findCommand } from '../../src/commands/table.ts';
import { BlueError } from '../../src/core/errors.ts';

describe('messages of the action', () => {
  it.each([
    ['a choice', { INPUT_COMMAND: 'check', 'INPUT_FAIL-ON': 'everything' }, "The input fail-on cannot be 'everything'"],
    ['what is missing', { INPUT_COMMAND: 'export' }, 'export needs the input name: name of the export'],
    ['what has no flag on the command line', { INPUT_COMMAND: 'join' }, 'join needs the input realm-path: the realm: a path, or the url of its git repository'],
    ['a switch', { INPUT_COMMAND: 'check', INPUT_ISSUES: 'maybe' }, "The input issues cannot be 'maybe'"],
  ])('name the input: %s', async (_, environment, message) => {
    await expect(readInputs(environment)).rejects.toMatchObject({ code: 'USAGE', message });
  });

  it.each([
    ['sync', '--budget cannot be 0', '--budget cannot be 0'],
    ['notify', '--budget cannot be 0', 'The input budget cannot be 0'],
    ['export', 'Give one of --value, --file and --detect', 'Give one of the input value, the input file and the input detect'],
    ['sync', 'Publish them with --no-notify', 'Publish them with the input notify: false'],
    ['sync', 'say so with `blue realm sync --resolve paths`', 'say so with `blue realm sync --resolve paths`'],
  ])('of %s: %s', async (name, given, expected) => {
    expect(forInputs(given, (await findCommand(name))!)).toBe(expected);
  });

  it('keep where, what to do, and why', async () => {
    const cause = new Error('why');
    const error = errorForInputs(new BlueError('NOT_FOUND', 'There is no file a', { location: { file: 'a' }, next: 'Correct --file', cause }), (await findCommand('export'))!);
    expect(error).toMatchObject({ code: 'NOT_FOUND', message: 'There is no file a', location: { file: 'a' }, next: 'Correct the input file', cause });
  });
});
