/** Places in a call: which of its arguments, or what of its receiver, a rule of the table speaks of. */
import type { Draft } from './draft.ts';
import { parsePlaces, type CallRule, type Place } from './rules/rule.ts';
import type { ArgumentValue, LibraryValue, TextPart, Value } from './value.ts';
import { literalOf, mapChoice, text, unknownValue } from './value.ts';

/** How the resolver lends its hands: members and items of values. */
export interface Hands {
  member(value: Value, name: string): Value;
  items(value: Value): Value;
  /** What a function comes to that the library calls. */
  handed(value: Value): Value;
  /** The folder that an app gives a level of access, where it does. */
  folder(level: string): Value | undefined;
  /** What a script does that is handed to a shell as a text. */
  script(parts: readonly TextPart[]): readonly Draft[];
}

/**
 * The argument a place names.
 * @returns undefined when the call has no such argument
 */
export function locate(place: Place, args: readonly ArgumentValue[], receiver: LibraryValue | undefined, hands: Hands): Value | undefined {
  let value = headOf(place, args, receiver, hands);
  for (const step of place.path) {
    if (value === undefined || isNothing(value)) return undefined;
    if (step === '[]') {
      value = hands.items(value);
      continue;
    }
    value = mapChoice(value, (each) => {
      if (step === '()') return hands.handed(each);
      if (each.kind === 'dict' && !each.entries.has(step) && !each.rest) return { kind: 'nothing' };
      if (each.kind === 'library' && (each.type === 'java.builder' || /^(?:gocloud|held)\./.test(each.type))) return each.slots[step] ?? { kind: 'nothing' };
      if (each.kind === 'text' || each.kind === 'function') return { kind: 'nothing' };
      return hands.member(each, step);
    });
  }
  return value === undefined || isNothing(value) ? undefined : value;
}

/** Nothing, whichever way was taken. */
function isNothing(value: Value): boolean {
  return value.kind === 'nothing' || (value.kind === 'choice' && value.options.every(isNothing));
}

function headOf(place: Place, args: readonly ArgumentValue[], receiver: LibraryValue | undefined, hands: Hands): Value | undefined {
  const { head } = place;
  if ('literal' in head) return text(head.literal);
  if ('slot' in head) return receiver?.slots[head.slot];
  if ('position' in head) {
    let position = 0;
    for (const arg of args) {
      if (arg.name !== undefined || arg.spread === 'dict') continue;
      if (arg.spread === 'list') {
        const item = arg.value.kind === 'list' && !arg.value.each ? arg.value.items[head.position - position] : unknownValue;
        if (item || arg.value.kind !== 'list') return item ?? unknownValue;
        position += arg.value.items.length;
        continue;
      }
      if (position === head.position) return arg.value;
      position += 1;
    }
    return undefined;
  }
  for (const arg of args) {
    if (arg.name === head.name) return arg.value;
  }
  for (const arg of args) {
    if (arg.spread !== 'dict') continue;
    if (arg.value.kind !== 'dict') return unknownValue;
    const entry = arg.value.entries.get(head.name) ?? arg.value.rest;
    if (entry) return hands.member(arg.value, head.name);
  }
  return undefined;
}

/** The first of a slot's places that the call has. */
export function locateSlot(rule: string | undefined, slot: string, args: readonly ArgumentValue[], receiver: LibraryValue | undefined, hands: Hands): Value | undefined {
  for (const place of parsePlaces(rule).get(slot) ?? []) {
    const value = locate(place, args, receiver, hands);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether a value is, or may be, a file system or a storage of S3. */
function isFileSystem(value: Value): boolean {
  return value.kind === 'choice' ? value.options.some(isFileSystem) : value.kind === 'library' && (value.type === 's3fs' || value.type === 'pyarrow.s3' || value.type.startsWith('held.'));
}

/** Whether the code says something at a place: that an unknown request may have something there does not count. */
function isSaid(place: Place, args: readonly ArgumentValue[], hands: Hands): boolean {
  let values: readonly Value[] = [headOf(place, args, undefined, hands) ?? { kind: 'nothing' }];
  for (const step of place.path) {
    values = values.flatMap((value) => (value.kind === 'choice' ? value.options : [value])).flatMap((value) => {
      if (step === '[]') return [hands.items(value)];
      const entry = value.kind === 'dict' ? value.entries.get(step) : value.kind === 'library' && value.type === 'java.builder' ? value.slots[step] : undefined;
      return entry ? [entry] : [];
    });
  }
  return values.some((value) => !isNothing(value));
}

/** Whether the rule's condition on an argument holds: `0|service_name=s3`. Unknown arguments do not satisfy it; `=!a,b` asks for an argument that is not known to be one of these. */
export function holds(rule: CallRule, args: readonly ArgumentValue[], hands: Hands): boolean {
  if (rule.needs && !(parsePlaces(`needs=${rule.needs}`).get('needs') ?? []).some((place) => isSaid(place, args, hands))) return false;
  if (rule.through) {
    const through = locateSlot(`through=${rule.through}`, 'through', args, undefined, hands);
    if (!through || !isFileSystem(through)) return false;
  }
  if (!rule.only) return true;
  const at = rule.only.indexOf('=');
  const value = locateSlot(`only=${rule.only.slice(0, at)}`, 'only', args, undefined, hands);
  const literal = toldBy(value);
  const wanted = rule.only.slice(at + 1);
  if (wanted.startsWith('!')) return value !== undefined && (literal === undefined || !wanted.slice(1).split(',').includes(literal));
  return literal !== undefined && wanted.split(',').includes(literal);
}

/** The word an argument is known to be, whichever way was taken to it; `HttpMethod.PUT` stands for itself. */
function toldBy(value: Value | undefined): string | undefined {
  if (value?.kind === 'external') return value.path.slice(value.path.lastIndexOf('.') + 1);
  if (value?.kind !== 'choice') return literalOf(value);
  const [first, ...others] = value.options.map(toldBy);
  return others.every((other) => other === first) ? first : undefined;
}
