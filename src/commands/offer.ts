/** What a member offers under one name, before it is compared with what the realm holds. */
import type { Direction, Json, JsonSchema } from '../core/model.ts';

export interface Offer {
  readonly name: string;
  readonly value?: Json;
  readonly schema?: JsonSchema | string;
  readonly direction?: Direction;
  readonly description?: string;
}

/** A value whose every member is a list of texts: the shape of detected contracts. */
export function patternLists(value: Json | undefined): Record<string, string[]> | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const lists: Record<string, string[]> = {};
  for (const [key, items] of Object.entries(value)) {
    if (!Array.isArray(items) || !items.every((item): item is string => typeof item === 'string')) return undefined;
    lists[key] = items;
  }
  return lists;
}

/** Whether an offer says nothing: no value, or lists without a single pattern. */
export function isEmpty(offer: { readonly value?: Json; readonly schema?: unknown }): boolean {
  const lists = patternLists(offer.value);
  if (lists) return Object.values(lists).every((patterns) => patterns.length === 0);
  return offer.value === undefined && offer.schema === undefined;
}
