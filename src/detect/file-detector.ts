/** The `file` detector: a JSON, YAML or TOML file, or a part of it, becomes a contract's value or schema. */
import { BlueError } from '../core/errors.ts';
import type { ExportRule, Json, JsonSchema } from '../core/model.ts';
import { quoteShort } from '../core/names.ts';
import type { Finding } from '../core/plan.ts';
import type { DetectedExport, Material } from './detector.ts';
import { foreignReferences, schemaPart } from './schema-part.ts';

/** Deeper data than this is not taken: it would only be there to harm. */
const maximumDepth = 100;
/** References out of a file that are told one by one. */
const mostReferences = 20;

/**
 * Reads the file a rule names and takes the part its pointer names.
 * @param rule `file`, and optionally `pointer` (RFC 6901) and `as: schema`
 * @throws BlueError USAGE without `file`; BAD_FILE for a file that does not parse or has no such part
 */
export async function findInFile(rule: ExportRule, material: Material): Promise<DetectedExport> {
  const { file } = rule;
  if (file === undefined) {
    throw new BlueError('USAGE', `export ${rule.name}: the file detector needs \`file\``, { next: 'Name a JSON, YAML or TOML file of this repo.' });
  }
  const direction = rule.direction ?? 'provides';
  const text = await material.read(file);
  if (text === undefined) {
    return { rule, direction, evidence: [], complete: false, findings: [{ rule: 'file-not-read', level: 'error', message: `export ${rule.name}: there is no file ${file}`, file, in: 'repo', next: 'Correct `file` in .blue/config.yaml.' }] };
  }
  const document = await parseData(file, text);
  const pointer = (rule.pointer ?? '').replace(/^#/, '');
  const found = follow(document, pointer, file);
  const content = rule.as === 'schema' ? { schema: asSchema(found, rule, file, (other) => follow(document, other, file)) } : { value: found };
  const findings: Finding[] = ('schema' in content ? foreignReferences(content.schema) : []).slice(0, mostReferences).map((reference) => ({
    rule: 'reference-left-out',
    level: 'note',
    message: `export ${rule.name}: the schema refers to ${quoteShort(reference)}, and a change there is not noticed`,
    file,
    in: 'repo',
    next: 'Put what it refers to into the same file',
  }));
  return { rule, direction, ...content, evidence: [], complete: true, findings };
}

function asSchema(found: Json, rule: ExportRule, file: string, at: (pointer: string) => Json): JsonSchema {
  if (typeof found === 'boolean') return found;
  if (typeof found === 'object' && found !== null && !Array.isArray(found)) return schemaPart(found, (rule.pointer ?? '').replace(/^#/, ''), at);
  throw new BlueError('BAD_FILE', `export ${rule.name}: what ${file} holds there is no JSON Schema`, { location: { file }, next: 'Point at an object, or leave out `as: schema`.' });
}

async function parseData(file: string, text: string): Promise<Json> {
  if (/\.toml$/i.test(file)) {
    const { parse } = await import('smol-toml');
    try {
      return plain(parse(text), file, 0);
    } catch (cause) {
      throw badFile(file, cause);
    }
  }
  if (/\.ya?ml$/i.test(file)) {
    const { parseYaml } = await import('../core/document.ts');
    return parseYaml(file, text).value;
  }
  try {
    return plain(JSON.parse(text.replace(/^\uFEFF/, '')), file, 0);
  } catch (cause) {
    throw badFile(file, cause);
  }
}

function badFile(file: string, cause: unknown): BlueError {
  if (cause instanceof BlueError) return cause;
  return new BlueError('BAD_FILE', `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { location: { file }, next: 'Mend the file.', cause });
}

/** Dates become texts; what JSON has no word for is refused by name. */
function plain(value: unknown, file: string, depth: number): Json {
  if (depth > maximumDepth) throw new BlueError('BAD_FILE', `${file} is nested deeper than ${maximumDepth}`, { location: { file } });
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((each) => plain(each, file, depth + 1));
  const entries = Object.entries(value as object).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(entries.map(([key, each]) => [key, plain(each, file, depth + 1)]));
}

/** Follows a JSON Pointer, https://www.rfc-editor.org/rfc/rfc6901. */
function follow(value: Json, pointer: string, file: string): Json {
  let at = value;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = Array.isArray(at) ? at[/^\d+$/.test(name) ? Number(name) : -1] : typeof at === 'object' && at !== null && Object.hasOwn(at, name) ? at[name] : undefined;
    if (next === undefined) throw new BlueError('BAD_FILE', `${file} has nothing at ${pointer}`, { location: { file }, next: 'Correct `pointer` in .blue/config.yaml.' });
    at = next;
  }
  return at;
}
