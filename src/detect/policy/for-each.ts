/** Writes out CloudFormation's `Fn::ForEach`: what it repeats, once for each item of its list. */
import { itemsOf, literal, sourceOf, textOf, type MapValue, type Value } from './value.ts';

/** What a template may come to by its loops, and how deep they are looked for. */
const mostTurns = 2_000;
const deepest = 60;

/**
 * Writes out every loop of a template (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html).
 * What a loop over a list repeats that the template does not tell is there once, under a condition, with its identifier unknown.
 * @param value a template, or a part of it
 */
export function writeOut(value: Value): Value {
  let left = mostTurns;
  return visit(value, 0);

  function visit(each: Value, depth: number): Value {
    if (depth > deepest || !hasLoop(each)) return each;
    if (each.kind === 'list') return { ...each, items: each.items.map((item) => visit(item, depth + 1)) };
    if (each.kind !== 'map') return each;
    const entries = new Map<string, Value>();
    let open = each.open;
    for (const [key, inner] of each.entries) {
      if (!key.startsWith('Fn::ForEach')) {
        entries.set(key, visit(inner, depth + 1));
        continue;
      }
      const [identifier, collection, body] = inner.kind === 'list' ? inner.items : [];
      const name = textOf(identifier);
      if (name === undefined || collection === undefined || body?.kind !== 'map') {
        open = key;
        continue;
      }
      const texts = collection.kind === 'list' ? itemsOf(collection).map(textOf) : [undefined];
      for (const text of texts) {
        if (--left < 0) break;
        const filled = visit(text === undefined ? body : fill(body, name, text), depth + 1);
        if (filled.kind !== 'map') continue;
        open = filled.open ?? open;
        for (const [innerKey, repeated] of filled.entries) {
          entries.set(innerKey, text === undefined ? under(repeated, `${key} over ${sourceOf(collection)}`) : repeated);
        }
      }
      if (left < 0) open = key;
    }
    return { ...each, entries, ...(open !== undefined && { open }) };
  }
}

/** Whether there is a loop in a value: most templates have none, and are left as they are. */
function hasLoop(value: Value, depth = 0): boolean {
  if (depth > deepest) return false;
  if (value.kind === 'list') return value.items.some((item) => hasLoop(item, depth + 1));
  if (value.kind !== 'map') return false;
  for (const [key, inner] of value.entries) if (key.startsWith('Fn::ForEach') || hasLoop(inner, depth + 1)) return true;
  return false;
}

function fillText(text: string, name: string, filling: string): string {
  return text.replaceAll(`\${${name}}`, () => filling).replaceAll(`&{${name}}`, () => filling);
}

function fill(value: MapValue, name: string, filling: string): MapValue;
function fill(value: Value, name: string, filling: string, depth?: number): Value;
function fill(value: Value, name: string, filling: string, depth = 0): Value {
  if (depth > deepest || value.kind === 'unknown') return value;
  if (value.kind === 'text') return { ...value, parts: value.parts.map((part) => (typeof part === 'string' ? fillText(part, name, filling) : part)) };
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => fill(item, name, filling, depth + 1)) };
  if (value.entries.size === 1 && textOf(value.entries.get('Ref')) === name) return literal(filling, value.line);
  return { ...value, entries: new Map([...value.entries].map(([key, each]) => [fillText(key, name, filling), fill(each, name, filling, depth + 1)])) };
}

/** A resource that may not be there. */
function under(resource: Value, condition: string): Value {
  if (resource.kind !== 'map') return resource;
  const before = textOf(resource.entries.get('Condition'));
  const text = before === undefined ? condition : `${before}, ${condition}`;
  return { ...resource, entries: new Map([...resource.entries, ['Condition', literal(text, resource.line)]]) };
}
