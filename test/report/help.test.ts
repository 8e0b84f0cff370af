/** The help of a command says what each word and option of it means. */
import { expect, it } from '@jest/globals';
import { commonOptions } from '../../src/command-line.ts';
import { allCommands, findCommand } from '../../src/commands/table.ts';
import { renderHelp } from '../../src/report/help.ts';
import { plain } from '../../src/report/paint.ts';

it('no line ends in a space, and every option and word of every command is explained', async () => {
  for (const command of await allCommands()) {
    const page = renderHelp(command, commonOptions, plain);
    expect(page).not.toMatch(/ $/m);
    for (const option of Object.values(command.options.properties)) expect(page.replace(/\s+/g, ' ')).toContain(option.description);
  }
});

it('a default that is a full stop is not read as the folder above', async () => {
  const page = renderHelp((await findCommand('detect'))!, commonOptions, plain);
  expect(page).toContain('  <folder>                     Folder to look at. Default: `.`.');
});
