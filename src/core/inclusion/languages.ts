/** An algebra of regular languages closed under intersection and complement, by Brzozowski derivatives (JACM 11(4), 1964). */

import type { Budget } from './budget.ts';
import { complement, everyCharacter, hasCharacter, intersection, union, type Characters } from './characters.ts';

interface Common {
  readonly id: number;
  /** Whether the empty text belongs to the language. */
  readonly nullable: boolean;
}
export type Language = Common &
  (
    | { readonly kind: 'nothing' }
    | { readonly kind: 'empty' }
    | { readonly kind: 'characters'; readonly set: Characters }
    | { readonly kind: 'sequence'; readonly first: Language; readonly rest: Language }
    | { readonly kind: 'either'; readonly parts: readonly Language[] }
    | { readonly kind: 'both'; readonly parts: readonly Language[] }
    | { readonly kind: 'not'; readonly of: Language }
    | { readonly kind: 'repeat'; readonly of: Language; readonly min: number; readonly max: number }
    | { readonly kind: 'loop' }
  );
type Shape = Language extends infer Each ? (Each extends Language ? Omit<Each, keyof Common> : never) : never;

export interface Languages {
  readonly nothing: Language;
  readonly empty: Language;
  /** Every text. */
  readonly everything: Language;
  characters(set: Characters): Language;
  literal(text: string): Language;
  sequence(first: Language, rest: Language): Language;
  either(parts: readonly Language[]): Language;
  both(parts: readonly Language[]): Language;
  not(of: Language): Language;
  repeat(of: Language, min: number, max: number): Language;
  /**
   * The least language X that holds `rest` and `body(X)`: a repetition whose parts look at what follows them.
   * @param key tells loops apart that have the same rest
   * @param body puts X only behind at least one character, in no `not`
   */
  loop(key: string, rest: Language, body: (again: Language) => Language): Language;
  /** What may follow once `codePoint` has been read. */
  derivative(language: Language, codePoint: number): Language;
  /** Disjoint sets, together all characters, such that members of one set have the same derivative. */
  classes(language: Language): readonly Characters[];
  accepts(language: Language, text: string): boolean;
}

/** Makes the algebra of one decision; equal languages written alike share one object, so identity is a cheap equality. */
export function createLanguages(budget: Budget): Languages {
  const interned = new Map<string, Language>();
  const derivatives = new Map<string, Language>();
  const classesOf = new Map<number, readonly Characters[]>();
  /** What each loop stands for. */
  const opened = new Map<number, Language>();
  const loops = new Map<number, boolean>();

  function intern(key: string, nullable: boolean, shape: Shape): Language {
    const known = interned.get(key);
    if (known !== undefined) return known;
    budget.spend(2 + key.length / 16);
    const made = { ...shape, id: interned.size, nullable } as Language;
    interned.set(key, made);
    return made;
  }

  const nothing = intern('nothing', false, { kind: 'nothing' });
  const empty = intern('empty', true, { kind: 'empty' });
  const anyCharacter = characters(everyCharacter);
  const everything = repeat(anyCharacter, 0, Infinity);

  function characters(set: Characters): Language {
    if (set.length === 0) return nothing;
    return intern(`c${set.join()}`, false, { kind: 'characters', set });
  }

  function literal(text: string): Language {
    let result = empty;
    for (const character of [...text].reverse()) {
      const point = character.codePointAt(0) as number;
      result = sequence(characters([point, point]), result);
    }
    return result;
  }

  function sequence(first: Language, rest: Language): Language {
    if (first === nothing || rest === nothing) return nothing;
    if (first === empty) return rest;
    if (rest === empty) return first;
    if (first.kind === 'sequence') return sequence(first.first, sequence(first.rest, rest));
    if (first === everything && (rest === everything || (rest.kind === 'sequence' && rest.first === everything))) return rest;
    return intern(`s${first.id},${rest.id}`, first.nullable && rest.nullable, { kind: 'sequence', first, rest });
  }

  function collect(kind: 'either' | 'both', parts: readonly Language[], unit: Language, absorbing: Language) {
    const flat = new Map<number, Language>();
    let set: Characters | undefined;
    const pending = [...parts].reverse();
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
      if (part === absorbing) return undefined;
      if (part === unit) continue;
      if (part.kind === kind) pending.push(...part.parts);
      else if (part.kind === 'characters') {
        set = set === undefined ? part.set : kind === 'either' ? union(set, part.set) : intersection(set, part.set);
      } else flat.set(part.id, part);
    }
    if (set !== undefined) {
      const merged = characters(set);
      if (merged === absorbing) return undefined;
      flat.set(merged.id, merged);
    }
    budget.spend(flat.size);
    for (const part of flat.values()) if (part.kind === 'not' && flat.has(part.of.id)) return undefined;
    return [...flat.values()].sort((left, right) => left.id - right.id);
  }

  function either(parts: readonly Language[]): Language {
    const flat = collect('either', parts, nothing, everything);
    if (flat === undefined) return everything;
    if (flat.length < 2) return flat[0] ?? nothing;
    const nullable = flat.some((part) => part.nullable);
    return intern(`o${flat.map((part) => part.id).join()}`, nullable, { kind: 'either', parts: flat });
  }

  function both(parts: readonly Language[]): Language {
    const flat = collect('both', parts, everything, nothing);
    if (flat === undefined) return nothing;
    if (flat.length < 2) return flat[0] ?? everything;
    if (flat.includes(empty)) return flat.every((part) => part.nullable) ? empty : nothing;
    const choice = flat.find((part) => part.kind === 'either' && looping(part));
    if (choice?.kind === 'either') {
      const others = flat.filter((part) => part !== choice);
      return either(choice.parts.map((part) => both([part, ...others])));
    }
    const nullable = flat.every((part) => part.nullable);
    return intern(`a${flat.map((part) => part.id).join()}`, nullable, { kind: 'both', parts: flat });
  }

  function not(of: Language): Language {
    if (of === nothing) return everything;
    if (of === everything) return nothing;
    if (of.kind === 'not') return of.of;
    return intern(`n${of.id}`, !of.nullable, { kind: 'not', of });
  }

  function repeat(of: Language, min: number, max: number): Language {
    if (max === 0 || of === empty) return empty;
    if (of === nothing) return min === 0 ? empty : nothing;
    if (min === 1 && max === 1) return of;
    if (of.kind === 'repeat' && of.min === 0 && of.max === Infinity) return of;
    const least = of.nullable ? 0 : min;
    return intern(`r${of.id},${least},${max}`, least === 0, { kind: 'repeat', of, min: least, max });
  }

  function loop(key: string, rest: Language, body: (again: Language) => Language): Language {
    // A word of `body(X)` has a character, so only the rest decides about the empty text.
    const made = intern(`l${rest.id},${key}`, rest.nullable, { kind: 'loop' });
    if (!opened.has(made.id)) opened.set(made.id, either([rest, body(made)]));
    return made;
  }

  /**
   * Whether a loop can be reached. Its derivatives stay finitely many only in one normal form, so an intersection
   * that holds one is moved inside the alternatives.
   */
  function looping(language: Language): boolean {
    const known = loops.get(language.id);
    if (known !== undefined) return known;
    const found =
      language.kind === 'loop' ||
      (language.kind === 'sequence' && looping(language.rest)) ||
      ((language.kind === 'either' || language.kind === 'both') && language.parts.some(looping));
    loops.set(language.id, found);
    return found;
  }

  function derivative(language: Language, codePoint: number): Language {
    const key = `${language.id},${codePoint}`;
    const known = derivatives.get(key);
    if (known !== undefined) return known;
    budget.spend(1);
    const result = derive(language, codePoint);
    derivatives.set(key, result);
    return result;
  }

  function derive(language: Language, point: number): Language {
    switch (language.kind) {
      case 'nothing':
      case 'empty':
        return nothing;
      case 'characters':
        return hasCharacter(language.set, point) ? empty : nothing;
      case 'sequence': {
        const through = sequence(derivative(language.first, point), language.rest);
        return language.first.nullable ? either([through, derivative(language.rest, point)]) : through;
      }
      case 'either':
        return either(language.parts.map((part) => derivative(part, point)));
      case 'both':
        return both(language.parts.map((part) => derivative(part, point)));
      case 'not':
        return not(derivative(language.of, point));
      case 'loop':
        return derivative(opened.get(language.id) as Language, point);
      case 'repeat':
        return sequence(
          derivative(language.of, point),
          repeat(language.of, Math.max(0, language.min - 1), language.max - 1),
        );
    }
  }

  function classes(language: Language): readonly Characters[] {
    const known = classesOf.get(language.id);
    if (known !== undefined) return known;
    const result = split(language);
    classesOf.set(language.id, result);
    return result;
  }

  function split(language: Language): readonly Characters[] {
    switch (language.kind) {
      case 'nothing':
      case 'empty':
        return [everyCharacter];
      case 'characters':
        return [language.set, complement(language.set)].filter((set) => set.length > 0);
      case 'sequence':
        return language.first.nullable
          ? meet(classes(language.first), classes(language.rest))
          : classes(language.first);
      case 'either':
      case 'both':
        return language.parts.map(classes).reduce(meet);
      case 'not':
      case 'repeat':
        return classes(language.of);
      case 'loop':
        return classes(opened.get(language.id) as Language);
    }
  }

  function meet(left: readonly Characters[], right: readonly Characters[]): readonly Characters[] {
    if (left.length === 1) return right;
    if (right.length === 1) return left;
    budget.spend(left.length * right.length);
    const result: Characters[] = [];
    for (const one of left) {
      for (const other of right) {
        const common = intersection(one, other);
        if (common.length > 0) result.push(common);
      }
    }
    return result;
  }

  function accepts(language: Language, text: string): boolean {
    let current = language;
    for (const character of text) {
      if (current === everything) return true;
      if (current === nothing) return false;
      current = derivative(current, character.codePointAt(0) as number);
    }
    return current.nullable;
  }

  return {
    nothing, empty, everything, characters, literal, sequence, either, both, not, repeat, loop, derivative, classes, accepts,
  };
}
