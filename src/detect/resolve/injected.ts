/** Injected objects: what is made with a client, or with an object of a class whose methods reach S3 with what they are given. */
import type { ClassForm } from '../form.ts';
import { identity, type ArgumentValue, type ClassValue, type InstanceValue, type Value } from '../value.ts';
import { climb } from './classes.ts';
import type { Context } from './context.ts';

/** How many objects of one class are told apart. */
const maximumMade = 4;

/** Remembers an object that was made with others: what they are of may be known later only. */
export function noteMade(context: Context, object: InstanceValue, args: readonly ArgumentValue[]): void {
  if (object.isAny || !args.some(({ value }) => servicesIn(value).length > 0)) return;
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

function isClient(value: Value): boolean {
  return value.kind === 'library' && /\.(client|resource)$/.test(value.type);
}

/** The objects that reach S3 by what they were made with, as far as is known by now. */
export function injectedObjects(context: Context): InstanceValue[] {
  const made = [...context.made.values()].flat().map(({ object, args }) => ({ object, parts: args.flatMap(({ value }) => servicesIn(value)) }));
  const reaching = new Set<ClassForm>();
  const reaches = (value: Value): boolean => isClient(value) || (value.kind === 'instance' && reaching.has(value.class.form));
  const classes = new Map([...made.map(({ object }) => object), ...made.flatMap(({ parts }) => parts)].flatMap((value): [ClassForm, ClassValue][] => (value.kind === 'instance' ? [[value.class.form, value.class]] : [])));
  for (const [form, type] of classes) if (hasWrapper(context, type)) reaching.add(form);
  // Each turn finds those that are made with what the turns before found.
  for (let before = -1; before < reaching.size; ) {
    before = reaching.size;
    for (const { object, parts } of made) if (!reaching.has(object.class.form) && parts.some(reaches)) reaching.add(object.class.form);
  }
  return made.filter(({ parts }) => parts.some(reaches)).map(({ object }) => object);
}

/** The clients and objects among what an object is made with, or in a dict of that. */
function servicesIn(value: Value): readonly Value[] {
  if (value.kind === 'dict') return [...value.entries.values()].flatMap((entry) => (entry.kind === 'dict' ? [] : servicesIn(entry)));
  if (value.kind === 'choice') return value.options.flatMap(servicesIn);
  return value.kind === 'instance' || isClient(value) ? [value] : [];
}

function hasWrapper(context: Context, type: ClassValue): boolean {
  return climb(context, type, ({ methods }) => ([...methods.values()].some(({ form }) => context.wrappers.has(form)) ? true : undefined)) === true;
}
