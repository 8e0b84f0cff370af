/** Templates that a library fills in: Go's `text/template`, `StringSubstitutor` and `UriComponentsBuilder` of Java. */
import { filledIn } from './formats.ts';
import type { Machine } from './machine.ts';
import { isSymbolic, join, literalOf, mapChoice, text, unknownValue, type LibraryValue, type Value } from './value.ts';

/** The type of a template of Go that was parsed. */
export const goTemplateType = 'go.template';

/** Actions that leave parts out, repeat them or bring others in: from there on nothing is told. */
const control = /\{\{-?\s*(?:if|range|with|define|block|template|break|continue)\b/;

/**
 * What `Execute` writes.
 * @see https://pkg.go.dev/text/template#hdr-Actions
 */
export function executedTemplate(template: Value, data: Value, machine: Machine): Value {
  if (isSymbolic(template)) return unknownValue;
  return mapChoice(template, (each) => {
    const known = literalOf(each);
    const end = known === undefined ? -1 : known.search(control);
    const rest = end === -1 ? [] : [unknownValue];
    return join([filledIn(end === -1 ? each : text((known as string).slice(0, end)), /\{\{-?\s*(.*?)\s*-?\}\}/gs, () => ([, action = '']) => actionValue(action, data, machine)), ...rest]);
  });
}

/** `.Name`, `.Owner.Name`, `.`, `"text"`; pipelines and functions are not followed. */
function actionValue(action: string, data: Value, machine: Machine): Value {
  if (action.startsWith('/*')) return text('');
  const quoted = /^(?:"([^"\\]*)"|`([^`]*)`)$/.exec(action);
  if (quoted) return text(quoted[1] ?? quoted[2] ?? '');
  if (!/^\$?\.(?:[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)?$/.test(action)) return unknownValue;
  let value = data;
  for (const name of action.split('.').slice(1).filter((each) => each !== '')) {
    const member = machine.member(value, name);
    // A method without arguments is called.
    value = member.kind === 'function' ? machine.call(member, []) : member;
  }
  return value.kind === 'nothing' ? unknownValue : value;
}

/** The type of `new StringSubstitutor(values)`: https://commons.apache.org/proper/commons-text/apidocs/org/apache/commons/text/StringSubstitutor.html */
export const substitutorType = 'text.substitutor';

export function substitutor([values = unknownValue, before, after]: readonly Value[]): Value {
  return { kind: 'library', type: substitutorType, slots: { values, before: before ?? text('${'), after: after ?? text('}') } };
}

/** A text with the values of a map in the places that are named. */
export function substituted(template: Value, { slots }: LibraryValue): Value {
  const [before, after] = [slots.before, slots.after].map((each) => literalOf(each)?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const { values } = slots;
  if (before === undefined || after === undefined || before === '' || after === '' || isSymbolic(template)) return unknownValue;
  return filledIn(template, new RegExp(`${before}([\\w.-]{1,200})(?::-[^{}$]{0,200})?${after}`, 'g'), () => ([, name = '']) => (values?.kind === 'dict' ? (values.entries.get(name) ?? unknownValue) : unknownValue));
}

/** The type of what puts the path of an address together: https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/web/util/UriComponentsBuilder.html */
export const addressBuilderType = 'text.address';

export function addressBuilder([start]: readonly Value[]): Value {
  return { kind: 'library', type: addressBuilderType, slots: { path: start ?? text('') } };
}

/** A call on one; undefined for what is not followed. */
export function callAddressBuilder(builder: LibraryValue, name: string, args: readonly Value[]): Value | undefined {
  const path = builder.slots.path ?? unknownValue;
  const holds = (value: Value): Value => ({ ...builder, slots: { path: value } });
  switch (name) {
    case 'path':
      return holds(join([path, args[0] ?? unknownValue]));
    case 'pathSegment':
      return holds(join([path, ...args.flatMap((each) => [text('/'), each])]));
    case 'build':
    case 'encode':
    case 'normalize':
    case 'buildAndExpand':
      if (name !== 'buildAndExpand') return builder;
      return holds(filledIn(path, /\{[^{}]*\}/g, () => {
        let next = 0;
        // Values in their order, or a map of them.
        return ([place]) => (args[0]?.kind === 'dict' ? (args[0].entries.get(place.slice(1, -1)) ?? unknownValue) : (args[next++] ?? unknownValue));
      }));
    case 'toUriString':
    case 'toString':
    case 'getPath':
      return path;
    default:
      // What follows the path, and what this does not know.
      return holds(join([path, unknownValue]));
  }
}
