/** Questions about texts: what one begins or ends with, whether it is empty. The parts that are known may answer them. */
import { literalOf, mayBeNothing, text, unknownValue, type ArgumentValue, type Value } from './value.ts';

const yes: Value = text('true');
const no: Value = text('false');

/** True or false as a value; unknown where that is not known. */
export function answer(truth: boolean | undefined): Value {
  return truth === undefined ? unknownValue : truth ? yes : no;
}

type Question = (value: Value, asked: string | undefined) => boolean | undefined;

/** Asks what stands at one end of a text. */
function standsAt(end: 'start' | 'end'): Question {
  const holds = (known: string, asked: string): boolean => (end === 'start' ? known.startsWith(asked) : known.endsWith(asked));
  return (value, asked) => {
    if (value.kind !== 'text' || asked === undefined) return undefined;
    const literal = literalOf(value);
    if (literal !== undefined) return holds(literal, asked);
    const known = value.parts.at(end === 'start' ? 0 : -1);
    if (typeof known !== 'string') return undefined;
    if (known.length >= asked.length) return holds(known, asked);
    // What follows may be the rest of it.
    return holds(asked, known) ? undefined : false;
  };
}

const contains: Question = (value, asked) => {
  if (value.kind !== 'text' || asked === undefined) return undefined;
  const literal = literalOf(value);
  if (literal !== undefined) return literal.includes(asked);
  return value.parts.some((part) => typeof part === 'string' && part.includes(asked)) ? true : undefined;
};

const isSame: Question = (value, asked) => {
  const literal = literalOf(value);
  return literal === undefined || asked === undefined ? undefined : literal === asked;
};

const isEmpty: Question = (value) => {
  if (value.kind === 'nothing') return true;
  if (value.kind !== 'text' || mayBeNothing(value)) return undefined;
  if (value.parts.length === 0) return true;
  return value.parts.some((part) => typeof part === 'string' && part.trim() !== '') ? false : undefined;
};

const isFull: Question = (value) => {
  const empty = isEmpty(value, undefined);
  return empty === undefined ? undefined : !empty;
};

const begins = standsAt('start');
const ends = standsAt('end');

function asking(question: Question): (value: Value, args: readonly ArgumentValue[]) => Value {
  return (value, [first]) => answer(question(value, literalOf(first?.value)));
}

/** By the names of methods. */
export const textQuestions: Readonly<Record<string, (value: Value, args: readonly ArgumentValue[]) => Value>> = {
  startswith: asking(begins),
  startsWith: asking(begins),
  endswith: asking(ends),
  endsWith: asking(ends),
  includes: asking(contains),
  contains: asking(contains),
  equals: asking(isSame),
  isEmpty: asking(isEmpty),
  isBlank: asking(isEmpty),
};

/** By the names of functions that are given the text first: https://pkg.go.dev/strings, https://commons.apache.org/proper/commons-lang/apidocs/org/apache/commons/lang3/StringUtils.html */
export const textQuestionFunctions: Readonly<Record<string, (args: readonly ArgumentValue[]) => Value>> = Object.fromEntries(
  (
    [
      ['strings.HasPrefix', begins],
      ['strings.HasSuffix', ends],
      ['strings.Contains', contains],
      ...['StringUtils', 'Strings'].flatMap((name): [string, Question][] => [
        [`${name}.isBlank`, isEmpty],
        [`${name}.isEmpty`, isEmpty],
        [`${name}.isNullOrEmpty`, isEmpty],
        [`${name}.hasText`, isFull],
        [`${name}.hasLength`, isFull],
        [`${name}.isNotBlank`, isFull],
        [`${name}.isNotEmpty`, isFull],
      ]),
      ['Objects.isNull', (value) => (value.kind === 'nothing' ? true : value.kind === 'text' && !mayBeNothing(value) ? false : undefined)],
      ['Objects.nonNull', (value) => (value.kind === 'nothing' ? false : value.kind === 'text' && !mayBeNothing(value) ? true : undefined)],
    ] satisfies [string, Question][]
  ).map(([name, question]) => [name, ([first, second]) => answer(question(first?.value ?? unknownValue, literalOf(second?.value)))]),
);
