/**
 * Schema inclusion beside `json-schema-diff`, on the same pairs in the same run: time, and how often each is right.
 * Usage: `inclusion [folder of pairs with known answers] [rounds]`; the project's own pairs by default.
 */

import { performance } from 'node:perf_hooks';
import rival from 'json-schema-diff';
import { includes } from '../src/core/inclusion/index.ts';
import { metaSchemas, readSuite, type Question } from '../scripts/suite.ts';

type Answer = boolean | undefined;

interface Score {
  right: number;
  unsound: number;
  strict: number;
  unknown: number;
  readonly rounds: number[];
}

const resolve = metaSchemas();

function ours({ sub, sup, draft }: Question): Answer {
  const { answer } = includes(sub, sup, { draft, resolve });
  return answer === 'unknown' ? undefined : answer === 'yes';
}

/** The rival calls what only the source accepts "removals"; it throws at keywords it does not support. */
async function theirs({ sub, sup }: Question): Promise<Answer> {
  try {
    const { removalsFound } = await rival.diffSchemas({ sourceSchema: sub as never, destinationSchema: sup as never });
    return !removalsFound;
  } catch {
    return undefined;
  }
}

async function run(questions: readonly Question[], decide: (question: Question) => Answer | Promise<Answer>, score: Score): Promise<void> {
  // The rival writes into the schemas it is given.
  const copies = structuredClone(questions);
  const start = performance.now();
  const answers: Answer[] = [];
  for (const question of copies) answers.push(await decide(question));
  score.rounds.push(performance.now() - start);
  score.right = score.unsound = score.strict = score.unknown = 0;
  for (const [index, { expected }] of questions.entries()) {
    const answer = answers[index];
    if (answer === undefined) score.unknown += 1;
    else if (answer === expected) score.right += 1;
    else if (answer) score.unsound += 1;
    else score.strict += 1;
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function line(name: string, score: Score, count: number): string {
  const { right, unsound, strict, unknown } = score;
  const share = ((100 * right) / count).toFixed(1);
  return `${name.padEnd(18)}${median(score.rounds).toFixed(0).padStart(7)} ms  ${right} right (${share} %), ${unsound} unsound, ${strict} too strict, ${unknown} undecided`;
}

const questions = await readSuite(process.argv[2] ?? 'test/core/inclusion/pairs').catch((error: Error) => {
  process.stderr.write(`inclusion: ${error.message}\n`);
  process.exit(2);
});
const rounds = Number(process.argv[3] ?? 3);
const us: Score = { right: 0, unsound: 0, strict: 0, unknown: 0, rounds: [] };
const them: Score = { right: 0, unsound: 0, strict: 0, unknown: 0, rounds: [] };
// In turn, so that a machine that slows down slows both.
for (let round = 0; round < rounds; round += 1) {
  await run(questions, ours, us);
  await run(questions, theirs, them);
}
process.stdout.write(`${questions.length} verdicts, median of ${rounds} rounds\n`);
process.stdout.write(`${line('includes', us, questions.length)}\n${line('json-schema-diff', them, questions.length)}\n`);
process.stdout.write(`ratio ${(median(us.rounds) / median(them.rounds)).toFixed(3)}\n`);
