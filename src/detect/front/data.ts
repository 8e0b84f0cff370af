/** Data files that code imports: `import names from './names.json'` is what stands in the file. */
import { nothing, unknown, type Expression, type ModuleForm, type Statement } from '../form.ts';

/** How large a file may be, how deep it may nest, and how many values are read of it. */
const maximumLength = 262_144;
const maximumDepth = 50;
const maximumValues = 5_000;

/**
 * The common form of a JSON file.
 * @returns undefined where it cannot be read, or is too large to be settings
 */
export function lowerData(path: string, text: string): ModuleForm | undefined {
  if (text.length > maximumLength) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  let left = maximumValues;
  const lower = (value: unknown, depth: number): Expression => {
    left -= 1;
    if (left < 0 || depth > maximumDepth) return unknown;
    if (value === null) return nothing;
    if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => lower(item, depth + 1)) };
    if (typeof value === 'object') return { kind: 'dict', entries: Object.entries(value).map(([key, item]) => ({ key: { kind: 'text', value: key }, value: lower(item, depth + 1) })) };
    return { kind: 'text', value: String(value) };
  };
  const whole = lower(data, 0);
  const body: Statement[] = [{ kind: 'export', name: 'default', value: whole }];
  for (const { key, value } of whole.kind === 'dict' ? whole.entries : []) if (key?.kind === 'text' && key.value !== 'default') body.push({ kind: 'export', name: key.value, value });
  return { path, language: 'javascript', body, problems: [] };
}
