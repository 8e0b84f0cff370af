/** Which keywords assert something in which draft, and which never do. */

import type { Draft } from './locations.ts';

/** Keywords that say nothing about validity, in any draft. */
const annotations = new Set([
  '$schema', '$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor', '$vocabulary', '$comment', '$defs', 'definitions',
  'title', 'description', 'default', 'examples', 'example', 'deprecated', 'readOnly', 'writeOnly', 'format',
  'contentEncoding', 'contentMediaType', 'contentSchema',
]);

/** Each assertion and the first draft that knows it; keywords that only help another one included. */
const since: Readonly<Record<string, number>> = {
  $ref: 4, type: 4, enum: 4, const: 6, multipleOf: 4, maximum: 4, exclusiveMaximum: 4, minimum: 4, exclusiveMinimum: 4,
  maxLength: 4, minLength: 4, pattern: 4, items: 4, additionalItems: 4, maxItems: 4, minItems: 4, uniqueItems: 4, contains: 6,
  maxProperties: 4, minProperties: 4, required: 4, properties: 4, patternProperties: 4, additionalProperties: 4,
  dependencies: 4, propertyNames: 6, if: 7, then: 7, else: 7, allOf: 4, anyOf: 4, oneOf: 4, not: 4, $recursiveRef: 2019,
  $dynamicRef: 2020, maxContains: 2019, minContains: 2019, dependentRequired: 2019, dependentSchemas: 2019,
  unevaluatedItems: 2019, unevaluatedProperties: 2019, prefixItems: 2020,
};

export function isAssertion(keyword: string, draft: Draft): boolean {
  if (!Object.hasOwn(since, keyword)) return false;
  // 2020-12 moved the list form of `items` to `prefixItems` and `additionalItems` to `items`.
  return (since[keyword] as number) <= draft && !(keyword === 'additionalItems' && draft === 2020);
}

/** True also for keywords with the prefix `x-`, which are other people's by convention. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith('x-');
}
