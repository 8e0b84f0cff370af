/** Types that say what values there are: enums, unions of texts, the values of an object that a type is named after. */
import { choose, literalOf, type ClassValue, type DictValue, type Value } from '../value.ts';
import { classInfo, enumMember, isTextEnum } from './classes.ts';
import type { Context } from './context.ts';

/** How many values are told apart. */
const maximumValues = 40;

/**
 * The values a type has.
 * @param type an enum; or an object of texts, as of `const Kind = { Raw: 'raw' } as const; type Kind = (typeof Kind)[keyof typeof Kind]`
 * @returns undefined where it does not say all of them
 */
export function valuesOfType(context: Context, type: ClassValue | DictValue | undefined): Value | undefined {
  if (!type) return undefined;
  if (type.kind === 'dict') return type.rest ? undefined : among([...type.entries.values()]);
  if (type.form.isEnum !== true && !isTextEnum(context, type)) return undefined;
  const members = [...classInfo(context, type).attributes].map(([name, value]) => enumMember(context, type, name, value));
  const constants = members.filter((member) => member.kind === 'instance' && member.constant !== undefined);
  return among(constants.length > 0 ? constants : members);
}

function among(values: readonly Value[]): Value | undefined {
  const options = values.flatMap((value) => (value.kind === 'choice' ? value.options : [value]));
  return options.length > 0 && options.length <= maximumValues && options.every((option) => literalOf(option) !== undefined || (option.kind === 'instance' && option.constant !== undefined)) ? choose(options) : undefined;
}
