/** Injected objects: what is made with a client, or with an object of a class whose methods reach S3 with what they are given. */
import { identity, type ArgumentValue, type ClassValue, type InstanceValue, type Value } from '../value.ts';
import { climb } from './classes.ts';
import type { Context } from './context.ts';

/** How many objects of one class are told apart. */
const maximumMade = 4;
/** How deep objects are looked into that are made with each other. */
const maximumNested = 6;

/** Remembers an object that was made with others: what they are of may be known later only. */
export function noteMade(context: Context, object: InstanceValue, args: readonly ArgumentValue[]): void {
  if (object.isAny || !args.some(({ value }) => mayBeService(value))) return;
  const { form } = object.class;
  const before = context.made.get(form) ?? [];
  const said = writtenAs(object, args);
  // Statements may be run more than once.
  if (before.length >= maximumMade || before.some((each) => writtenAs(each.object, each.args) === said)) return;
  context.made.set(form, [...before, { object, args }]);
}

/** What tells objects of a class apart: where they are made, and with what. */
function writtenAs({ file, line }: InstanceValue, args: readonly ArgumentValue[]): string {
  return `${file}:${line}(${args.map(({ value }) => (value.kind === 'instance' ? `${value.file}:${value.line}` : value.kind === 'text' ? identity(value) : value.kind)).join()})`;
}

function mayBeService(value: Value): boolean {
  if (value.kind === 'dict') return [...value.entries.values()].some((entry) => entry.kind !== 'dict' && mayBeService(entry));
  if (value.kind === 'choice') return value.options.some(mayBeService);
  return value.kind === 'instance' || isClient(value);
}

function isClient(value: Value): boolean {
  return value.kind === 'library' && /\.(client|resource)$/.test(value.type);
}

/** The objects that reach S3 by what they were made with, as far as is known by now. */
export function injectedObjects(context: Context): InstanceValue[] {
  return [...context.made.values()].flatMap((all) => all.filter(({ args }) => args.some(({ value }) => reaches(context, value, 0))).map(({ object }) => object));
}

function reaches(context: Context, value: Value, depth: number): boolean {
  switch (value.kind) {
    case 'library':
      return isClient(value);
    case 'instance':
      return hasWrapper(context, value.class) || (depth < maximumNested && (context.made.get(value.class.form) ?? []).some(({ args }) => args.some((arg) => reaches(context, arg.value, depth + 1))));
    case 'dict':
      return [...value.entries.values()].some((entry) => entry.kind !== 'dict' && reaches(context, entry, depth));
    case 'choice':
      return value.options.some((option) => reaches(context, option, depth));
    default:
      return false;
  }
}

function hasWrapper(context: Context, type: ClassValue): boolean {
  return climb(context, type, ({ methods }) => ([...methods.values()].some(({ form }) => context.wrappers.has(form)) ? true : undefined)) === true;
}
