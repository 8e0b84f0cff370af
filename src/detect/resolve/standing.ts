/** Stand-ins: objects of the classes behind an interface, called on until a caller is seen to give an object of its own. */
import { mapChoice, nextChoice, waitsForCaller, type ChoiceValue, type FunctionValue, type InstanceValue, type MethodValue, type TermValue, type Value } from '../value.ts';

/** Objects behind an interface, as what a parameter or a field stands for as long as no caller gives another. */
export function standingFor(value: Value, term: TermValue): Value {
  return mapChoice(value, (each) => (each.kind === 'instance' && each.isBehind ? { ...each, standsFor: term } : each));
}

/** What a value stands in for: one of several, where they all stand in for the same. */
export function stoodFor(value: Value): TermValue | undefined {
  if (value.kind === 'instance') return value.standsFor;
  if (value.kind !== 'choice') return undefined;
  const [first, ...others] = value.options.map(stoodFor);
  return first && others.every((each) => each === first) ? first : undefined;
}

/** Whether a value is what a caller gave, and no stand-in: an object, a function in the place of one, a library's client. */
export function isGivenObject(value: Value): boolean {
  if (value.kind === 'choice') return value.options.every(isGivenObject);
  return value.kind === 'library' || value.kind === 'function' || value.kind === 'dict' || (value.kind === 'instance' && !value.isBehind);
}

/** A method of objects that all stand in for the same, which some caller may give, as a method of whichever it is. */
export function standInMethod({ options }: ChoiceValue): MethodValue | undefined {
  const receivers = options.flatMap((each) => (each.kind === 'function' && each.receiver?.kind === 'instance' ? [each.receiver] : []));
  const [first] = options;
  const receiver: Value = { kind: 'choice', id: nextChoice(), options: receivers };
  const term = receivers.length === options.length ? stoodFor(receiver) : undefined;
  return term && first?.kind === 'function' && waitsForCaller(term) ? { kind: 'method', receiver, name: first.form.name } : undefined;
}

/** The object that takes a stand-in's place, by what is known now of what it stands in for. */
export function inPlaceOf(value: Value, given: Value): Value {
  if (isGivenObject(given)) return given;
  const term = given.kind === 'term' ? given : stoodFor(given);
  return mapChoice(value, (each) => {
    if (each.kind !== 'instance') return each;
    const { standsFor: _, ...rest } = each;
    const plain: InstanceValue = rest;
    return term ? { ...plain, standsFor: term } : plain;
  });
}

/** Whether a parameter or field is one of a method's own, or of the object it is a method of. */
export function isPartOf(term: TermValue, { form, owner }: FunctionValue): boolean {
  let at: Value = term;
  while (at.kind === 'term' && (at.op === 'member' || at.op === 'index' || at.op === 'items')) at = at.object;
  return at.kind === 'term' && ((at.op === 'receiver' && at.owner.form === owner?.form) || (at.op === 'parameter' && at.owner === form));
}
