/** Members, elements and items of a library's objects: the parts of a listing lie under its prefix. */
import { textMember } from '../text-methods.ts';
import { matchType, namedGroups } from '../text-matches.ts';
import { join, listOf, unknownValue, type LibraryValue, type Value } from '../value.ts';
import type { Context } from './context.ts';

/** A member of a library's object: a slot, an object of another type, or a method. */
export function libraryMember(context: Context, value: LibraryValue, name: string): Value {
  const listed = listedMember(value, name);
  if (listed) return listed;
  // JavaScript's `match.groups` are the named ones, its `match[1]` a group, as in other languages.
  if (value.type === matchType && name === 'groups' && context.frame?.module.form.language === 'javascript') return namedGroups(value.slots);
  if (value.type === matchType && value.slots[name]) return value.slots[name];
  // Java's builders are given by the methods that others ask with: `request.toBuilder().key("b")`.
  if (value.type === 'java.builder') return { kind: 'method', receiver: value, name };
  if (name === 'bucket_name' && value.slots.bucket) return value.slots.bucket;
  if ((name === 'key' || name === 'Key' || name === 'object_key') && value.slots.key) return value.slots.key;
  if (name === 'Key' && value.type === 'listing.object') return value.slots.prefix ? join([value.slots.prefix, unknownValue]) : unknownValue;
  if (name === 'name' && value.type === 'boto3.bucket' && value.slots.bucket) return value.slots.bucket;
  if (value.type === 'cloudpath') {
    if (name === 'parent') return { ...value, slots: Object.fromEntries(Object.entries(value.slots).map(([slot, place]) => [slot, textMember(place, 'parent') ?? unknownValue])) };
    if (name === 'key' && value.slots.uri) return unknownValue;
  }
  const { members } = context.project.tables(context.frame?.module.form.language ?? 'python');
  const type = members[`${value.type}.${name}`];
  if (type) return { kind: 'library', type, slots: value.slots, ...(value.note ? { note: value.note } : {}) };
  return { kind: 'method', receiver: value, name };
}

/** Members of a library's object that are set, and the slots they fill: `key = Key(bucket); key.key = 'name'`. */
const settable: Readonly<Record<string, string>> = { 'boto.key.key': 'key', 'boto.key.name': 'key' };

/** A library's object after a member was set; undefined where that says nothing of what it reaches. */
export function withMember(value: LibraryValue, name: string, given: Value): LibraryValue | undefined {
  const slot = settable[`${value.type}.${name}`];
  return slot === undefined ? undefined : { ...value, slots: { ...value.slots, [slot]: given } };
}

/** What a listing holds: its keys start with the prefix. */
export function listedMember(value: LibraryValue, name: string): Value | undefined {
  if (value.type !== 'listing' && value.type !== 'go.listing') return undefined;
  const prefix = value.slots.prefix;
  const under = prefix ? join([prefix, unknownValue]) : unknownValue;
  const bucket = value.slots.bucket ?? unknownValue;
  switch (name) {
    case 'Contents':
    case 'Versions':
    case 'DeleteMarkers':
    case 'Uploads':
      return listOf([], { kind: 'library', type: 'listed', slots: { bucket, key: under } });
    case 'CommonPrefixes':
      return listOf([], { kind: 'dict', entries: new Map([['Prefix', under]]), rest: unknownValue });
    case 'Prefix':
      return prefix ?? unknownValue;
    default:
      return undefined;
  }
}

/** An element of a library's object, by its name. */
export function libraryElement(context: Context, value: LibraryValue, name: string): Value {
  const member = libraryMember(context, value, name);
  return member.kind === 'method' ? unknownValue : member;
}

/** What going over a library's object gives. */
export function libraryItems(value: LibraryValue): Value {
  const prefix = value.slots.prefix;
  const under = prefix ? join([prefix, unknownValue]) : unknownValue;
  switch (value.type) {
    case 'listing':
      return value;
    case 'listing.objects':
      return { ...value, type: 'listing.object' };
    case 'boto3.collection':
    case 'boto3.objects':
      return { kind: 'library', type: 'boto3.object', slots: { bucket: value.slots.bucket ?? unknownValue, key: under } };
    case 's3fs.listing':
      return value.slots.path ? join([value.slots.path, unknownValue]) : unknownValue;
    case 's3fs.glob':
      return value.slots.path ?? unknownValue;
    case 'uri.listing':
      return value.slots.uri ? join([value.slots.uri, unknownValue]) : unknownValue;
    default:
      return unknownValue;
  }
}
