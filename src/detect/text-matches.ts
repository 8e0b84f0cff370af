/** What a regular expression takes out of a text: of an S3 URI its bucket and key, which is what such expressions are written for. */
import { listOf, literalOf, mapChoice, splitUri, unknownValue, type LibraryValue, type Value } from './value.ts';

/** The type of a match as a value: its slots are the groups, by number and by name. */
export const matchType = 'regexp.match';

/** `^s3://([^/]+)/(?P<key>.+)$`: a scheme, a group without slashes or as short as may be, a slash, a group of all that is left. */
const uriExpression = /^\^?(?:s3[a-z]?\??|s3\[[a-z]{1,3}\]\??|\(\?:s3[a-z|]{0,12}\)):(?:\\?\/){2}\((?:\?P?<(\w{1,40})>)?(?:\[\^\\?\/[^\]]{0,20}\][+*]|\.[+*]\?|\[(?:\\?[\w.-]){1,30}\][+*])\)(?:\\?\/\??|\(\?:\\?\/)\((?:\?P?<(\w{1,40})>)?(?:\.[+*]|\.[+*]\?\)\)?\??\$)/;

/**
 * The match of an expression with a text.
 * @param source the expression as written
 * @returns unknown unless the text is an S3 URI and the expression takes it apart
 */
export function matchOf(value: Value, source: string | undefined): Value {
  const names = source !== undefined && source.length < 300 ? uriExpression.exec(source) : null;
  if (!names) return unknownValue;
  return mapChoice(value, (each) => {
    const uri = splitUri(each);
    if (!uri || !/^s3/.test(uri.scheme)) return unknownValue;
    const groups: Record<string, Value> = { 0: each, 1: uri.bucket, 2: uri.key };
    if (names[1] !== undefined) groups[names[1]] = uri.bucket;
    if (names[2] !== undefined) groups[names[2]] = uri.key;
    return { kind: 'library', type: matchType, slots: groups };
  });
}

/** Methods of an expression that give its match with a text: https://docs.python.org/3/library/re.html, https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/RegExp/exec, https://pkg.go.dev/regexp */
export const matching: ReadonlySet<string> = new Set(['match', 'search', 'fullmatch', 'exec', 'FindStringSubmatch', 'matcher']);

/** What a method of a match gives: `group(1)`, `group("key")`, `groups()`. Undefined for others. */
export function callMatch({ slots }: LibraryValue, name: string, args: readonly Value[]): Value | undefined {
  if (name === 'groups') return listOf([slots[1] ?? unknownValue, slots[2] ?? unknownValue]);
  if (name === 'groupdict') return namedGroups(slots);
  if (name !== 'group') return undefined;
  const found = (args.length === 0 ? ['0'] : args.map((arg) => literalOf(arg) ?? '')).map((each) => slots[each] ?? unknownValue);
  return found.length === 1 ? (found[0] as Value) : listOf(found);
}

/** The groups that have a name. */
export function namedGroups(slots: LibraryValue['slots']): Value {
  return { kind: 'dict', entries: new Map(Object.entries(slots).filter(([name]) => !/^\d+$/.test(name))) };
}
