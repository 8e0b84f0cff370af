/** Whether a value fits its schema, when both are somebody else's: bounded work, and "undecided" instead of a hang. */
import type { Ajv as AjvInstance, ErrorObject, Options, SchemaValidateFunction } from 'ajv';
import { createBudget, Undecided } from './inclusion/budget.ts';
import { createLanguages } from './inclusion/languages.ts';
import { readPattern, UnsupportedPattern } from './inclusion/pattern.ts';
import { canonical, measure } from './inclusion/values.ts';
import type { Json, JsonSchema } from './model.ts';
import { quoteShort } from './names.ts';
import { estimateWork, prepareSchema } from './value-schema.ts';

export interface ValueError {
  /** JSON Pointer into the value. */
  readonly pointer: string;
  /** A plain sentence without its subject: `must be a string`. */
  readonly message: string;
}

export type ValueCheck = { readonly ok: boolean; readonly errors: readonly ValueError[] } | { readonly undecided: string };

const MAX_ERRORS = 20;
const MAX_VALUE_DEPTH = 64;
const MAX_VALUE_SIZE = 50_000;
/** Rough operations of validating; about a second at the very most. */
const MAX_WORK = 20_000_000;
/** Steps of matching all texts with all patterns. */
const PATTERN_STEPS = 2_000_000;

/**
 * Checks a value against its schema (draft-07 or 2020-12).
 * Patterns are matched by derivatives, in time linear in the text, never by a backtracking engine; references stay
 * inside the realm; keywords, sizes and the work to be done are checked before ajv sees anything.
 * @param schema as it stands in the export or in `contracts`
 * @param options `contracts` as in a realm: `contracts/<file>` to its schema
 * @returns the errors, at most twenty; or why nothing can be said, and then neither yes nor no is meant
 */
export async function checkValue(value: Json, schema: JsonSchema, options: { readonly contracts: ReadonlyMap<string, JsonSchema> }): Promise<ValueCheck> {
  const { depth, size } = measure(value);
  if (depth > MAX_VALUE_DEPTH) return { undecided: `the value is nested deeper than ${MAX_VALUE_DEPTH} levels` };
  if (size > MAX_VALUE_SIZE) return { undecided: `the value has more than ${MAX_VALUE_SIZE} parts` };
  try {
    const prepared = prepareSchema(schema, options.contracts);
    if (estimateWork(prepared, value) > MAX_WORK) return { undecided: 'checking the value takes too much work' };
    const ajv = await createAjv(prepared.draft);
    for (const [uri, document] of prepared.documents) ajv.addSchema(document as object, uri);
    const validate = ajv.getSchema(prepared.root);
    if (!validate) return { undecided: 'the schema could not be read' };
    const ok = validate(value) === true;
    return { ok, errors: ok ? [] : explain(validate.errors ?? []) };
  } catch (error) {
    return { undecided: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof UnsupportedPattern) return `a pattern holds ${error.message}`;
  if (error instanceof Undecided) return error.place.reason;
  if (error instanceof RangeError) return 'the schema is nested too deeply';
  // What ajv throws is about the schema: a wrong keyword value, a reference to nowhere.
  const words = error instanceof Error ? error.message : String(error);
  return `the schema is not valid: ${oneLine(words)}`;
}

function oneLine(text: string): string {
  const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
  return flat.length > 200 ? `${flat.slice(0, 197)}...` : flat;
}

async function createAjv(draft: '07' | '2020-12'): Promise<AjvInstance> {
  const budget = createBudget(PATTERN_STEPS);
  const languages = createLanguages(budget);
  const regExp = Object.assign(
    (pattern: string, flags: string) => {
      const language = readPattern(pattern, languages);
      return {
        test: (text: string): boolean => {
          budget.spend(text.length);
          return languages.accepts(language, text);
        },
        toString: () => `/${pattern}/${flags}`,
      };
    },
    { code: 'new RegExp' },
  );
  const options: Options = {
    allErrors: true,
    strict: false,
    logger: false,
    // A schema used in many places is compiled once, not once for each place.
    inlineRefs: false,
    ownProperties: true,
    addUsedSchema: false,
    // ajv's type asks for RegExp's whole interface and uses only these two members (lib/types/index.ts, RegExpLike).
    code: { regExp: regExp as never },
  };
  const fastFormats = named(await import('ajv-formats/dist/formats.js'), 'fastFormats');
  const ajv =
    draft === '07' ? new (named(await import('ajv'), 'Ajv'))(options) : (new (named(await import('ajv/dist/2020.js'), 'Ajv2020'))(options) as unknown as AjvInstance);
  for (const [name, format] of Object.entries(fastFormats)) ajv.addFormat(name, format as never);
  ajv.addFormat('s3-key-pattern', isKeyPattern);
  // ajv compares each item with each other: 20,000 objects take eleven seconds.
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', errors: true, validate: areUnique });
  return ajv;
}

/** An export of a CommonJS module: Node finds its name, a bundler may give it under `default` only. */
function named<Module extends object, Name extends keyof Module>(module: Module, name: Name): Module[Name] {
  return module[name] ?? (module as { default?: Module }).default![name];
}

/** `uniqueItems` in one pass: equal items have the same canonical text. */
const areUnique: SchemaValidateFunction = (unique: boolean, items: Json[]) => {
  const first = new Map<string, number>();
  for (const [index, item] of (unique ? items : []).entries()) {
    const key = canonical(item);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      areUnique.errors = [{ keyword: 'uniqueItems', params: { j: earlier, i: index } }];
      return false;
    }
    first.set(key, index);
  }
  return true;
};

/** A key of S3 has 1 to 1,024 bytes (docs.aws.amazon.com, "Naming Amazon S3 objects"); a pattern over keys is no longer. */
function isKeyPattern(text: string): boolean {
  return text !== '' && Buffer.byteLength(text) <= 1024 && !/[\u0000-\u001f\u007f]/.test(text);
}

function explain(errors: readonly ErrorObject[]): ValueError[] {
  const seen = new Set<string>();
  const found: ValueError[] = [];
  for (const error of errors) {
    if (found.length === MAX_ERRORS) break;
    const { pointer, message } = sentence(error);
    const key = `${pointer} ${message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ pointer, message });
  }
  return found;
}

function sentence(error: ErrorObject): ValueError {
  const pointer = error.instancePath;
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'type':
      return { pointer, message: `must be of type ${[params['type']].flat().join(' or ')}` };
    case 'required':
    case 'dependentRequired':
    case 'dependencies':
      return { pointer, message: `must have the property ${quoteShort(String(params['missingProperty']))}` };
    case 'additionalProperties':
      return { pointer, message: `must not have the property ${quoteShort(String(params['additionalProperty']))}` };
    case 'unevaluatedProperties':
      return { pointer, message: `must not have the property ${quoteShort(String(params['unevaluatedProperty']))}` };
    case 'propertyNames':
      return { pointer, message: `must not have a property of the name ${quoteShort(String(params['propertyName']))}` };
    case 'enum':
      return { pointer, message: `must be one of ${oneLine((params['allowedValues'] as unknown[]).map((each) => JSON.stringify(each)).join(', '))}` };
    case 'const':
      return { pointer, message: `must be ${oneLine(JSON.stringify(params['allowedValue']))}` };
    case 'pattern':
      return { pointer, message: `must match the pattern ${quoteShort(String(params['pattern']))}` };
    case 'format':
      return { pointer, message: `must be of the format ${oneLine(String(params['format']))}` };
    case 'false schema':
      return { pointer, message: 'must not be there' };
    case 'uniqueItems':
      return { pointer, message: `must not hold an item twice (items ${Number(params['j']) + 1} and ${Number(params['i']) + 1})` };
    default:
      return { pointer, message: oneLine(error.message ?? `must fit ${error.keyword}`) };
  }
}
