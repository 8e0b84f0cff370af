/** Runs a folder of schema pairs with known answers through the inclusion engine and says how many it gets right. */

import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { includes, type Inclusion, type InclusionOptions } from '../src/core/inclusion/index.ts';
import type { DraftName } from '../src/core/inclusion/locations.ts';
import type { Json, JsonSchema } from '../src/core/model.ts';
import { metaSchemas, readSuite, type Question } from './suite.ts';

/** One question and what came of it. `unsound`: a wrong yes. `strict`: a wrong no. */
interface Verdict {
  readonly id: string;
  readonly expected: boolean;
  readonly answer: Inclusion;
  readonly judgement: 'right' | 'unsound' | 'strict' | 'unknown';
  /** Whether one document, checked by ajv on both schemas, shows the expected answer to be the wrong one. */
  readonly refuted?: boolean;
  readonly milliseconds: number;
}

/** A case of a schema registry's compatibility tests: `backward` means that the updated schema accepts all the original did. */
interface CompatibilityCase {
  readonly enabled?: boolean;
  readonly id: string;
  readonly compatibility: string;
  readonly original: JsonSchema;
  readonly updated: JsonSchema;
}

async function readCompatibility(file: string): Promise<Question[]> {
  const { tests } = JSON.parse(await readFile(file, 'utf8')) as { tests: CompatibilityCase[] };
  return tests.flatMap(({ id, compatibility, original, updated }, index) => {
    const name = `${index} ${id}`;
    const backward = compatibility === 'backward' || compatibility === 'both' || compatibility === 'full';
    const forward = compatibility === 'forward' || compatibility === 'both' || compatibility === 'full';
    return [
      { id: `${name} backward`, sub: original, sup: updated, expected: backward, draft: undefined },
      { id: `${name} forward`, sub: updated, sup: original, expected: forward, draft: undefined },
    ];
  });
}

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

/** A wrong label is refuted by one document: our witness, or, where we say yes, the only documents there are. */
function refutes(question: Question, answer: Inclusion): boolean {
  const inSub = validator(question.sub, question.draft);
  const inSup = validator(question.sup, question.draft);
  if (inSub === undefined || inSup === undefined) return false;
  if (answer.answer === 'no') return inSub(answer.witness) && !inSup(answer.witness);
  const { sub } = question;
  if (typeof sub !== 'object' || Object.keys(sub).length !== 1) return false;
  const documents = Object.hasOwn(sub, 'const') ? [sub['const'] as Json] : Array.isArray(sub['enum']) ? sub['enum'] : [];
  return documents.length > 0 && documents.every(inSup);
}

function judge(question: Question, options: InclusionOptions): Verdict {
  const start = performance.now();
  const answer = includes(question.sub, question.sup, { ...options, draft: question.draft });
  const milliseconds = performance.now() - start;
  const { id, expected } = question;
  if (answer.answer === 'unknown') return { id, expected, answer, judgement: 'unknown', milliseconds };
  const yes = answer.answer === 'yes';
  if (yes === expected) return { id, expected, answer, judgement: 'right', milliseconds };
  return { id, expected, answer, judgement: yes ? 'unsound' : 'strict', refuted: refutes(question, answer), milliseconds };
}

function summary(title: string, verdicts: readonly Verdict[]): string {
  const count = (judgement: Verdict['judgement']) => verdicts.filter((verdict) => verdict.judgement === judgement).length;
  const refuted = verdicts.filter((verdict) => verdict.refuted === true);
  const wrongLabels = (judgement: Verdict['judgement']) => {
    const found = refuted.filter((verdict) => verdict.judgement === judgement).length;
    return found === 0 ? '' : ` (${found} of these labels refuted by ajv)`;
  };
  const seconds = verdicts.reduce((sum, verdict) => sum + verdict.milliseconds, 0) / 1000;
  const share = verdicts.length === 0 ? '-' : `${((100 * count('right')) / verdicts.length).toFixed(2)} %`;
  return (
    `${title}: ${verdicts.length} verdicts, ${count('right')} right (${share}), ${count('unsound')} unsound${wrongLabels('unsound')}, ` +
    `${count('strict')} too strict${wrongLabels('strict')}, ${count('unknown')} unknown, ${seconds.toFixed(1)} s`
  );
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      suite: { type: 'string' },
      compatibility: { type: 'string' },
      json: { type: 'boolean', default: false },
      steps: { type: 'string' },
    },
  });
  if ((values.suite === undefined) === (values.compatibility === undefined)) {
    process.stderr.write('usage: conformance --suite <folder> | --compatibility <file> [--steps <n>] [--json]\n');
    return 2;
  }
  const questions = values.suite === undefined ? await readCompatibility(values.compatibility as string) : await readSuite(values.suite);
  const options: InclusionOptions = { resolve: metaSchemas(), steps: values.steps === undefined ? undefined : Number(values.steps) };
  const verdicts = questions.map((question) => judge(question, options));
  if (values.json) for (const verdict of verdicts) process.stdout.write(`${JSON.stringify(verdict)}\n`);
  const optional = verdicts.filter((verdict) => verdict.id.includes('optional/'));
  const mandatory = verdicts.filter((verdict) => !optional.includes(verdict));
  const parts = optional.length === 0 ? [summary('all', verdicts)] : [summary('mandatory', mandatory), summary('optional', optional)];
  process.stdout.write(`${parts.join(' | ')}\n`);
  return verdicts.some((verdict) => verdict.judgement === 'unsound' && verdict.refuted !== true) ? 1 : 0;
}

process.exitCode = await main();
