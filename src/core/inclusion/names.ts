/** Sets of property names: some spelled out, some by pattern, or all but those. */

import type { Language, Languages } from './languages.ts';

export interface Names {
  readonly literals: ReadonlySet<string>;
  readonly languages: readonly Language[];
  /** All names except the ones above. */
  readonly except: boolean;
}

export const everyName: Names = { literals: new Set(), languages: [], except: true };
export const noName: Names = { literals: new Set(), languages: [], except: false };

export function oneName(name: string): Names {
  return { literals: new Set([name]), languages: [], except: false };
}

export function namesIn(language: Language): Names {
  return { literals: new Set(), languages: [language], except: false };
}

export function otherNames(names: Names): Names {
  return { ...names, except: !names.except };
}

/** The union; of sets that are all spelled out positively, or that already hold every name. */
export function joinNames(parts: readonly Names[]): Names {
  if (parts.some((part) => part.except)) return everyName;
  const literals = new Set(parts.flatMap((part) => [...part.literals]));
  const languages = new Map(parts.flatMap((part) => part.languages.map((language) => [language.id, language] as const)));
  return { literals, languages: [...languages.values()], except: false };
}

export function isNoName(names: Names): boolean {
  return !names.except && names.literals.size === 0 && names.languages.length === 0;
}

export function hasName(names: Names, name: string, languages: Languages): boolean {
  const listed = names.literals.has(name) || names.languages.some((language) => languages.accepts(language, name));
  return listed !== names.except;
}

export function namesKey(names: Names): string {
  const literals = JSON.stringify([...names.literals].sort());
  return `${names.except ? '!' : ''}${literals}${names.languages.map((language) => language.id).sort().join()}`;
}
