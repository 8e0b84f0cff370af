/** Choices made anew: what one call of a function chose may be chosen otherwise by the next. */
import { makeFact } from '../fact.ts';
import { decisionNumber, isDecision, renewedDecision } from './decisions.ts';
import { nextChoice, partsWithin, type TermValue, type Value } from '../value.ts';

const newest = makeFact<number>();

/** The number of the latest choice that anything in a value hangs on, or 0. Worked out once for each value. */
function newestChoice(value: Value): number {
  const known = newest.of(value);
  if (known !== undefined) return known;
  newest.keep(value, 0);
  let found = value.kind === 'choice' ? value.id : isDecision(value) ? decisionNumber(value) : 0;
  for (const part of partsWithin(value)) found = Math.max(found, newestChoice(part));
  newest.keep(value, found);
  return found;
}

/**
 * A function's value as one call gives it: what was chosen in its body may be chosen otherwise in the next call.
 * @param from how many choices were made before its body ran, and `to` after
 */
export function renewed(value: Value, from: number, to: number): Value {
  if (from === to || newestChoice(value) <= from) return value;
  const ids = new Map<number, number>();
  const numbered = (id: number): number => {
    const known = ids.get(id) ?? nextChoice();
    ids.set(id, known);
    return known;
  };
  /** What stands in two places stays one value. */
  const known = new Map<Value, Value>();
  const renew = (each: Value): Value => {
    if (newestChoice(each) <= from) return each;
    const before = known.get(each) ?? renewOne(each);
    known.set(each, before);
    return before;
  };
  const renewOne = (each: Value): Value => {
    switch (each.kind) {
      case 'choice': {
        let { id } = each;
        if (id > from && id <= to) {
          id = numbered(id);
        }
        return { kind: 'choice', id, options: each.options.map(renew) };
      }
      case 'text':
        return { kind: 'text', parts: each.parts.map((part) => (typeof part === 'object' && part.kind === 'term' ? (renew(part) as TermValue) : part)) };
      case 'list':
        return { kind: 'list', items: each.items.map(renew), ...(each.each ? { each: renew(each.each) } : {}) };
      case 'dict':
        return { kind: 'dict', entries: new Map([...each.entries].map(([name, entry]) => [name, renew(entry)])), ...(each.rest ? { rest: renew(each.rest) } : {}) };
      case 'library':
        return { ...each, slots: Object.fromEntries(Object.entries(each.slots).map(([name, slot]) => [name, renew(slot)])) };
      case 'method':
        return { ...each, receiver: renew(each.receiver) };
      case 'term':
        if (each.op === 'call') {
          const again: TermValue = { ...each, callee: renew(each.callee), args: each.args.map((arg) => ({ ...arg, value: renew(arg.value) })) };
          return isDecision(again) ? renewedDecision(again, (id) => (id > from && id <= to ? numbered(id) : id)) : again;
        }
        if (each.op === 'index') return { ...each, object: renew(each.object), index: renew(each.index) };
        return each.op === 'member' || each.op === 'items' ? { ...each, object: renew(each.object) } : each;
      default:
        return each;
    }
  };
  return renew(value);
}
