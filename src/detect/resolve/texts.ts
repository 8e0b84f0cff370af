/** Objects as text: what one says it is where it is joined to other text. */
import { mapChoice, text, unknownValue, type ArgumentValue, type FunctionValue, type Value } from '../value.ts';
import { climb } from './classes.ts';
import { asText } from './combine.ts';
import type { Context } from './context.ts';

/** The method that says it, by the ending of the file that has the class. */
const writers: Readonly<Record<string, string>> = { py: '__str__', go: 'String' };

/** A value as text where it is joined to others: an object of the repo is what it says it is. */
export function textOf(context: Context, value: Value): Value {
  return mapChoice(value, (each) => {
    if (each.kind === 'text' && each.member?.of.form.isText) {
      const own = climb(context, each.member.of, (info) => info.methods.get('String'));
      return own ? saidBy(context, { ...own, receiver: each }) : each;
    }
    if (each.kind !== 'instance' || each.isBehind) return asText(each);
    const { module } = each.class.scope;
    const method = climb(context, each.class, (info) => info.methods.get(writers[module.slice(module.lastIndexOf('.') + 1)] ?? 'toString') ?? (module.endsWith('.py') ? info.methods.get('__fspath__') : undefined));
    if (method) return saidBy(context, { ...method, receiver: each });
    return each.constant === undefined ? each : text(each.constant);
  });
}

/** How deep objects are written into what objects of their own class say. */
const maximumOwn = 2;

function saidBy(context: Context, method: FunctionValue): Value {
  const key = `text of ${method.owner?.form.name ?? ''}`;
  const depth = context.following.get(key) ?? 0;
  if (depth >= maximumOwn) return unknownValue;
  context.following.set(key, depth + 1);
  const value = context.operations.invoke(context, method, [], undefined);
  context.following.set(key, depth);
  return value;
}

/** Functions and methods that write what they are given into a text. */
const writing = new Set(['str', 'os.fspath', 'String', 'String.valueOf', 'String.format', 'java.lang.String.format', 'fmt.Sprintf', 'fmt.Sprint', 'util.format', 'format', 'formatted', '__mod__', 'concat', 'join', 'String.join']);

/** What a call is given, as it writes it. */
export function writtenArguments(context: Context, name: string, args: readonly ArgumentValue[]): readonly ArgumentValue[] {
  if (!writing.has(name) || !args.some(({ value }) => value.kind === 'instance' || value.kind === 'choice' || value.kind === 'list' || (value.kind === 'text' && value.member))) return args;
  const written = (value: Value): Value => (value.kind === 'list' ? { ...value, items: value.items.map((item) => textOf(context, item)) } : textOf(context, value));
  return args.map((arg) => (arg.spread ? arg : { ...arg, value: written(arg.value) }));
}
