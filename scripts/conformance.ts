/** Runs a folder of schema pairs with known answers through the inclusion engine and says how many it gets right. */

import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { includes, type Inclusion, type InclusionOptions } from '../src/core/inclusion/index.ts';
import type { DraftName } from '../src/core/inclusion/locations.ts';
import type { Json, JsonSchema } from '../src/core/model.ts';
import { documentsOf } from './documents.ts';
import { metaSchemas, readCompatibility, readSuite, SuiteError, type Question } from './suite.ts';

/** One question and what came of it. `unsound`: a wrong yes. `strict`: a wrong no. */
interface Verdict {
  readonly id: string;
  readonly expected: boolean;
  readonly answer: Inclusion;
  readonly judgement: 'right' | 'unsound' | 'strict' | 'unknown';
  /** A document that settles a dispute with the expected answer, where there is one, and who is wrong by it. */
  readonly settled?: { readonly document: Json; readonly wrong: 'label' | 'answer' };
  /** How many documents ajv checked in vain, for a dispute that none of them settles. */
  readonly searched?: number;
  readonly milliseconds: number;
}

/** How many documents are tried against an answer that a label disputes. */
const searchedDocuments = 1000;

/** ajv's word on one document; undefined where it cannot read the schema. */
function validator(schema: JsonSchema, draft: DraftName | undefined): ((document: Json) => boolean) | undefined {
  const named = typeof schema === 'object' && !Array.isArray(schema) ? String(schema['$schema'] ?? '') : '';
  const year = draft ?? (named.includes('draft-0') ? 'draft-07' : named.includes('2019-09') ? '2019-09' : '2020-12');
  const Validator = { '2019-09': Ajv2019, '2020-12': Ajv2020 }[year as string] ?? Ajv;
  // In draft-07 and before, whatever stands beside `$ref` is ignored; ajv 8 reads it unless told otherwise.
  const ajv = new Validator({ strict: false, logger: false, validateFormats: false, validateSchema: false, ignoreKeywordsWithRef: Validator === Ajv });
  try {
    const validate = ajv.compile(schema);
    return (document) => validate(document) === true;
  } catch {
    return undefined;
  }
}

/**
 * Settles a dispute with a label by one document, checked by ajv on both schemas: our witness; where we say yes, the
 * only documents there are, or one that a search finds.
 */
function settle(question: Question, answer: Inclusion): Pick<Verdict, 'settled' | 'searched'> {
  const inSub = validator(question.sub, question.draft);
  const inSup = validator(question.sup, question.draft);
  if (inSub === undefined || inSup === undefined) return { searched: 0 };
  const contradicts = (document: Json): boolean => inSub(document) && !inSup(document);
  if (answer.answer === 'no') return { settled: { document: answer.witness, wrong: contradicts(answer.witness) ? 'label' : 'answer' } };
  const { sub, sup } = question;
  if (typeof sub === 'object' && Object.keys(sub).length === 1) {
    const only = Object.hasOwn(sub, 'const') ? [sub['const'] as Json] : Array.isArray(sub['enum']) ? sub['enum'] : [];
    if (only[0] !== undefined && !only.some(contradicts)) return { settled: { document: only[0], wrong: 'label' } };
  }
  const documents = fc.sample(fc.oneof(documentsOf(sub), documentsOf(sup)), { seed: 1, numRuns: searchedDocuments });
  const found = documents.find(contradicts);
  return found === undefined ? { searched: documents.length } : { settled: { document: found, wrong: 'answer' } };
}

function judge(question: Question, options: InclusionOptions): Verdict {
  const start = performance.now();
  const answer = includes(question.sub, question.sup, { ...options, draft: question.draft });
  const milliseconds = performance.now() - start;
  const { id, expected } = question;
  if (answer.answer === 'unknown') return { id, expected, answer, judgement: 'unknown', milliseconds };
  const yes = answer.answer === 'yes';
  if (yes === expected) return { id, expected, answer, judgement: 'right', milliseconds };
  return { id, expected, answer, judgement: yes ? 'unsound' : 'strict', ...settle(question, answer), milliseconds };
}

function summary(title: string, verdicts: readonly Verdict[]): string {
  const count = (judgement: Verdict['judgement']) => verdicts.filter((verdict) => verdict.judgement === judgement).length;
  const disputes = (judgement: Verdict['judgement']): string => {
    const of = verdicts.filter((verdict) => verdict.judgement === judgement);
    const words = [
      [of.filter(({ settled }) => settled?.wrong === 'label').length, 'of these labels refuted by ajv'],
      [of.filter(({ settled }) => settled?.wrong === 'answer').length, 'of these answers refuted by ajv'],
      [of.filter(({ searched }) => searched !== undefined).length, `of these labels not borne out by any of ${searchedDocuments} documents`],
    ] as const;
    const said = words.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    return said.length === 0 ? '' : ` (${said.join(', ')})`;
  };
  const seconds = verdicts.reduce((sum, verdict) => sum + verdict.milliseconds, 0) / 1000;
  const share = verdicts.length === 0 ? '-' : `${((100 * count('right')) / verdicts.length).toFixed(2)} %`;
  return (
    `${title}: ${verdicts.length} verdicts, ${count('right')} right (${share}), ${count('unsound')} unsound${disputes('unsound')}, ` +
    `${count('strict')} too strict${disputes('strict')}, ${count('unknown')} unknown, ${seconds.toFixed(1)} s`
  );
}

const usage = 'usage: conformance --suite <folder> | --compatibility <file> [--steps <n>] [--json]';

function readArguments(): { suite: string | undefined; compatibility: string | undefined; steps: number | undefined; json: boolean } {
  try {
    const { values } = parseArgs({
      options: { suite: { type: 'string' }, compatibility: { type: 'string' }, json: { type: 'boolean', default: false }, steps: { type: 'string' } },
    });
    const { suite, compatibility, json } = values;
    if ((suite === undefined) === (compatibility === undefined)) throw new SuiteError('give either --suite or --compatibility');
    const steps = values.steps === undefined ? undefined : Number(values.steps);
    if (steps !== undefined && !(Number.isInteger(steps) && steps > 0)) throw new SuiteError('--steps takes a whole number above 0');
    return { suite, compatibility, steps, json };
  } catch (error) {
    throw new SuiteError(`${(error as Error).message}\n${usage}`);
  }
}

/** @returns 1 when an answer is unsound and no document shows its label to be wrong, 2 when there is nothing to judge */
async function main(): Promise<number> {
  const { suite, compatibility, steps, json } = readArguments();
  const note = (sentence: string): unknown => process.stderr.write(`conformance: ${sentence}\n`);
  const questions = suite === undefined ? await readCompatibility(compatibility as string) : await readSuite(suite, note);
  const options: InclusionOptions = { resolve: metaSchemas(), steps };
  const verdicts = questions.map((question) => judge(question, options));
  if (json) for (const verdict of verdicts) process.stdout.write(`${JSON.stringify(verdict)}\n`);
  const optional = verdicts.filter((verdict) => verdict.id.includes('optional/'));
  const mandatory = verdicts.filter((verdict) => !optional.includes(verdict));
  const parts = optional.length === 0 ? [summary('all', verdicts)] : [summary('mandatory', mandatory), summary('optional', optional)];
  process.stdout.write(`${parts.join(' | ')}\n`);
  return verdicts.some(({ judgement, settled }) => judgement === 'unsound' && settled?.wrong !== 'label') ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SuiteError)) throw error;
  process.stderr.write(`conformance: ${error.message}\n`);
  process.exitCode = 2;
}
