/** Classes of the repo that are built on a library's class: their objects are used as the library's are. */
import { locateSlot } from '../places.ts';
import { parsePlaces } from '../rules/rule.ts';
import type { ArgumentValue, ClassValue, LibraryValue, Value } from '../value.ts';
import { basesOf, classInfo } from './classes.ts';
import type { Context } from './context.ts';
import { lastName } from './naming.ts';

/** How far up a library's class is looked for. */
const maximumBases = 6;

/**
 * What an object of a class is to the table of a library's calls, where the class or one above it is built on a class of that library.
 * What the library's constructor would be given by name, a class may say as an attribute.
 */
export function libraryBehind(context: Context, type: ClassValue): LibraryValue | undefined {
  const attributes: ArgumentValue[] = [];
  const find = (at: ClassValue, depth: number): LibraryValue | undefined => {
    for (const [name, value] of classInfo(context, at).attributes) if (!attributes.some((each) => each.name === name)) attributes.push({ name, value });
    for (const base of basesOf(context, at)) {
      const found = base.kind === 'external' ? madeBy(context, base.path, attributes) : base.kind === 'class' && base.form !== at.form && depth < maximumBases ? find(base, depth + 1) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  return find(type, 0);
}

/** What a library's class makes, by the rule of its constructor or by its name alone. */
function madeBy(context: Context, path: string, args: readonly ArgumentValue[]): LibraryValue | undefined {
  const { rules, types } = context.project.tables(context.frame?.module.form.language ?? 'python');
  const rule = rules.find(path)?.find((each) => each.gives !== undefined && !each.access);
  const type = rule?.gives ?? (Object.hasOwn(types, lastName(path)) ? types[lastName(path)] : undefined);
  if (type === undefined) return undefined;
  const slots: Record<string, Value> = {};
  for (const slot of parsePlaces(rule?.slots).keys()) {
    const value = locateSlot(rule?.slots, slot, args, undefined, context.hands);
    if (value) slots[slot] = value;
  }
  return { kind: 'library', type, slots };
}
