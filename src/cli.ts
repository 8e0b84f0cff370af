/** The command line's door: reads the words, opens the outside, runs one command, prints, and exits 0, 1 or 2. */
import { resolve } from 'node:path';
import { ProgressLine } from './adapters/progress-line.ts';
import { commandFirst, commonOptions, knownWords, nearest, readWords, splitCommand } from './command-line.ts';
import { BlueError, explainFailure } from './core/errors.ts';
import { colourful, type Paint, plain } from './report/paint.ts';
import { terminalText } from './report/terminal.ts';
import { version } from './version.ts';

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  // Full disks and the like: what was found has not been said, and that is not "clean" nor "findings".
  process.stderr.write(`✗ The result could not be written (${error.code ?? error.message})\n`);
  process.exit(2);
});

const progress = new ProgressLine(process.stderr);
process.on('exit', () => progress.clear());

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const paint = paintFor(process.stdout);
  const json = words.includes('--json');
  try {
    return await dispatch(commandFirst(words), paint);
  } catch (thrown) {
    const error = explainFailure(thrown);
    const { errorJson, renderError } = await import('./report/error.ts');
    progress.clear();
    process.exitCode = 2;
    if (json) process.stdout.write(`${JSON.stringify({ error: errorJson(error) })}\n`);
    process.stderr.write(terminalText(renderError(error, paintFor(process.stderr))));
    return 2;
  }
}

async function dispatch(words: readonly string[], paint: Paint): Promise<number> {
  const [first] = words;
  if (first === undefined || ['help', '--help', '-h'].includes(first) || (first === 'realm' && [undefined, '--help', '-h'].includes(words[1]))) {
    return help(first === 'help' ? words.slice(1) : [], paint);
  }
  if (['version', '--version', '-v'].includes(first)) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (first === 'demo') return (await import('./demo/demo.ts')).demo(words.slice(1), paint);
  const split = await splitCommand(words);
  if (!split) throw noCommand(words);
  const { command, options, common } = readWords(split.command, split.rest);
  if (common.help) {
    const { renderHelp } = await import('./report/help.ts');
    process.stdout.write(renderHelp(command, commonOptions, paint));
    return 0;
  }
  if (common.explain !== undefined) return explain(common.explain);
  const [{ openOutside }, { run }] = await Promise.all([import('./adapters/outside.ts'), import('./run.ts')]);
  const outside = openOutside({ directory: resolve(common.directory ?? '.'), environment: process.env, progress: (message) => progress.show(message) });
  const { plan, receipt, exitCode } = await run(command, options, outside, common);
  progress.clear();
  // Known before the first byte: a reader that closes the pipe early does not make it another one.
  process.exitCode = exitCode;
  if (common.json) {
    const { renderJson } = await import('./report/json.ts');
    process.stdout.write(renderJson(plan, receipt));
  } else {
    const { renderText } = await import('./report/text.ts');
    process.stdout.write(terminalText(renderText(plan, receipt, paint, process.stdout.isTTY ? process.stdout.columns : undefined)));
  }
  return exitCode;
}

function noCommand([first = '', second = '']: readonly string[]): BlueError {
  const word = first === 'realm' ? second : first;
  const near = nearest(word, knownWords());
  return new BlueError('USAGE', `There is no command '${word}'`, { next: near === undefined ? 'See `blue help`' : `Did you mean \`${near}\`? See \`blue help\`` });
}

/** The page of one command, or the one that names all of them. */
async function help(given: readonly string[], paint: Paint): Promise<number> {
  const words = given.filter((word) => !word.startsWith('-'));
  if (words[0] === 'demo') return (await import('./demo/demo.ts')).demo(['--help'], paint);
  const [{ allCommands }, { renderHelp, renderOverview }, asked] = await Promise.all([import('./commands/table.ts'), import('./report/help.ts'), splitCommand(words)]);
  const isAsked = words.length > (words[0] === 'realm' ? 1 : 0) && !['help', 'version'].includes(words[0] ?? '');
  if (asked === undefined && isAsked) throw noCommand(words);
  process.stdout.write(asked ? renderHelp(asked.command, commonOptions, paint) : renderOverview(await allCommands(), commonOptions, version, paint));
  return 0;
}

async function explain(rule: string): Promise<number> {
  const { explainRule, ruleIds } = await import('./core/rules.ts');
  const page = explainRule(rule);
  if (page === undefined) {
    const near = nearest(rule, ruleIds());
    throw new BlueError('USAGE', `There is no rule '${rule}'`, { next: near === undefined ? 'See docs/rules.md for all of them' : `Did you mean ${near}?` });
  }
  process.stdout.write(`${page}\n`);
  return 0;
}

/** @see https://no-color.org and https://force-color.org */
function paintFor(stream: NodeJS.WriteStream): Paint {
  if (process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '') return plain;
  if (process.env['FORCE_COLOR'] !== undefined && process.env['FORCE_COLOR'] !== '0') return colourful;
  return stream.isTTY && process.env['TERM'] !== 'dumb' ? colourful : plain;
}
