/** Times whole processes side by side: rounds in turn, so that a machine that slows down slows all of them. */
import { spawnSync } from 'node:child_process';

export interface Contestant {
  readonly name: string;
  /** Runs before each round, not counted. */
  prepare?(round: number): void;
  run(round: number): void;
}

/** Runs a program and fails loudly: a benchmark of errors says nothing. */
export function runProgram(program: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv; expected?: number }): void {
  const result = spawnSync(program, [...args], { cwd: options.cwd, env: options.env, encoding: 'utf8' });
  if (result.status !== (options.expected ?? 0)) throw new Error(`${program} ${args.join(' ')} ended with ${result.status}: ${result.stderr}${result.stdout}`);
}

/**
 * Prints medians in milliseconds, and the ratio of each contestant to the last one, the rival.
 * @param rounds counted rounds; one more warms up
 */
export function compare(title: string, contestants: readonly Contestant[], rounds: number): void {
  const times = new Map<string, number[]>(contestants.map((each) => [each.name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const each of contestants) {
      each.prepare?.(round);
      const start = process.hrtime.bigint();
      each.run(round);
      if (round > 0) times.get(each.name)!.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  const rival = median(times.get(contestants.at(-1)!.name)!);
  console.log(`\n${title} (${rounds} rounds, median ms, range, ratio to the last)`);
  for (const [name, all] of times) {
    const sorted = [...all].sort((left, right) => left - right);
    console.log(`  ${name.padEnd(44)} ${median(all).toFixed(0).padStart(6)}  ${sorted[0]!.toFixed(0)}-${sorted.at(-1)!.toFixed(0)}  ${(median(all) / rival).toFixed(2)}x`);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)]!;
}
