/** Times whole processes side by side: rounds in turn, so that a machine that slows down slows all of them. */
import { spawn } from 'node:child_process';

export interface Contestant {
  readonly name: string;
  /** Runs before each round, not counted. */
  prepare?(round: number): void | Promise<void>;
  run(round: number): unknown;
}

export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly expected?: number;
}

/**
 * Runs a program and fails loudly: a benchmark of errors says nothing. It does not block, since servers live in this process.
 * @returns what it wrote to standard output
 */
export async function runProgram(program: string, args: readonly string[], options: ProgramOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await new Promise<{ code: number | null; stdout: string; stderr: string }>((done, failed) => {
    const child = spawn(program, [...args], { cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (texts.stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (texts.stderr += chunk));
    child.on('error', failed).on('close', (code) => done({ code, ...texts }));
  });
  if (code !== (options.expected ?? 0)) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${stderr}${stdout}`);
  return stdout;
}

/**
 * Prints medians and ranges in milliseconds, and the ratio of each contestant's median to that of the last one, the rival.
 * @param rounds counted rounds; one more warms up
 */
export async function compare(title: string, contestants: readonly Contestant[], rounds: number): Promise<void> {
  const times = new Map<string, number[]>(contestants.map((each) => [each.name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const each of contestants) {
      await each.prepare?.(round);
      const start = process.hrtime.bigint();
      await each.run(round);
      if (round > 0) times.get(each.name)!.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  const rival = sorted(times.get(contestants.at(-1)!.name)!);
  console.log(`\n${title}\n  ${rounds} rounds in turn; median and range in ms; ratio of the medians, and of the fastest, to the last line`);
  for (const [name, all] of times) {
    const own = sorted(all);
    const ratios = [median(own) / median(rival), own[0]! / rival[0]!].map((ratio) => `${ratio.toFixed(2)}x`.padStart(7));
    console.log(`  ${name.padEnd(46)} ${median(own).toFixed(0).padStart(6)}  ${`${own[0]!.toFixed(0)}-${own.at(-1)!.toFixed(0)}`.padEnd(10)} ${ratios.join(' ')}`);
  }
}

function sorted(values: readonly number[]): number[] {
  return [...values].sort((left, right) => left - right);
}

function median(ascending: readonly number[]): number {
  return ascending[Math.floor(ascending.length / 2)]!;
}
