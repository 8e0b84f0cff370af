/** How large what a function gives may be: objects that hold objects that hold objects are cut where they are largest. */
import { makeFact } from '../fact.ts';
import { partsWithin, type UnknownValue, type Value } from '../value.ts';

/** How many values make up what one function gives: each of its calls puts its own arguments into all of them. */
const maximumSize = 1_000;

/**
 * A value of no more than so many parts, where what is too large within it is unknown.
 * @param cut what stands in its place
 */
export function ofBoundedSize(value: Value, cut: UnknownValue, limit = maximumSize): Value {
  if (sizeWithin(value, limit) <= limit) return value;
  const parts = partsOf(value);
  if (parts.length === 0 || limit < parts.length) return cut;
  // Small parts are kept whole, and the large ones share what is left.
  const share = Math.floor(limit / parts.length);
  const sizes = parts.map((part) => sizeWithin(part, share));
  const small = sizes.filter((size) => size <= share);
  const large = parts.length - small.length;
  const left = Math.floor((limit - small.reduce((sum, size) => sum + size, 0)) / Math.max(1, large));
  return withParts(value, cut, (part) => ofBoundedSize(part, cut, left));
}

const keptSizes = makeFact<Value>();

/** The same of a field, which is asked for again and again: worked out once for each value that it holds. */
export function fieldOfBoundedSize(value: Value, module: string): Value {
  const known = keptSizes.of(value) ?? ofBoundedSize(value, { kind: 'unknown', cutIn: module });
  keptSizes.keep(value, known);
  return known;
}

/** How many values make up a value; once it is more than the limit, some number above that. */
function sizeWithin(value: Value, limit: number): number {
  let size = 1;
  for (const part of partsOf(value)) {
    if (size > limit) break;
    size += sizeWithin(part, limit - size);
  }
  return size;
}

/** What a value holds. Terms are of bounded size themselves. */
function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'text':
      return [];
    case 'instance':
      return [...value.fields.values(), ...[...value.bindings.values()].flatMap((bound) => [...bound.values()])];
    case 'function':
      return value.receiver ? [value.receiver] : [];
    case 'term':
      return value.op === 'call' ? value.args.map((arg) => arg.value) : [];
    default:
      return partsWithin(value);
  }
}

function withParts(value: Value, cut: UnknownValue, change: (part: Value) => Value): Value {
  const each = (parts: ReadonlyMap<string, Value>): Map<string, Value> => new Map([...parts].map(([name, part]) => [name, change(part)]));
  switch (value.kind) {
    case 'choice':
      return { ...value, options: value.options.map(change) };
    case 'list':
      return { kind: 'list', items: value.items.map(change), ...(value.each ? { each: change(value.each) } : {}) };
    case 'dict':
      return { kind: 'dict', entries: each(value.entries), ...(value.rest ? { rest: change(value.rest) } : {}) };
    case 'instance':
      return { ...value, fields: each(value.fields), bindings: new Map([...value.bindings].map(([owner, bound]) => [owner, each(bound)])) };
    case 'library':
      return { ...value, slots: Object.fromEntries(Object.entries(value.slots).map(([name, slot]) => [name, change(slot)])) };
    default:
      return cut;
  }
}
