/** Which keywords of a JSON Schema decide about documents, and which are words for people and tools. */

/** Keywords that validate nothing; `format` is one of them (2020-12 validation, section 7.2.1). */
const annotations = new Set([
  '$schema', '$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor', '$vocabulary', '$comment', 'title', 'description', 'default', 'examples',
  'example', 'deprecated', 'readOnly', 'writeOnly', 'format', 'contentEncoding', 'contentMediaType', 'contentSchema',
]);

/**
 * Words for editors that many published schemas carry.
 * Source: code.visualstudio.com, "JSON editing: JSON schemas and settings"; ajv-errors for `errorMessage`.
 */
const editorWords = new Set([
  'markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions', 'defaultSnippets', 'deprecationMessage', 'doNotSuggest', 'errorMessage',
  'patternErrorMessage', 'suggestSortText', 'allowComments', 'allowTrailingCommas',
]);

/** Those of draft-07 and 2020-12 that decide, and the holders of schemas they refer to. */
const assertions = new Set([
  '$ref', '$dynamicRef', '$recursiveRef', '$defs', 'definitions', 'type', 'enum', 'const', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum',
  'exclusiveMinimum', 'maxLength', 'minLength', 'pattern', 'items', 'prefixItems', 'additionalItems', 'unevaluatedItems', 'maxItems', 'minItems',
  'uniqueItems', 'contains', 'maxContains', 'minContains', 'maxProperties', 'minProperties', 'required', 'properties', 'patternProperties',
  'additionalProperties', 'unevaluatedProperties', 'propertyNames', 'dependencies', 'dependentRequired', 'dependentSchemas', 'if', 'then', 'else',
  'allOf', 'anyOf', 'oneOf', 'not',
]);

/** Keywords by which references find their way; they decide nothing themselves but must stay where they are. */
const signposts = new Set(['$schema', '$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor', '$vocabulary']);

/** Words for people and tools; `x-…` and a prefix with a colon (`meta:enum`) are the common marks for a tool's own. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || editorWords.has(keyword) || keyword.startsWith('x-') || keyword.includes(':');
}

/** An annotation that no reference and no dialect depends on. */
export function isWords(keyword: string): boolean {
  return isAnnotation(keyword) && !signposts.has(keyword);
}

/** A keyword that decides about documents, in some draft. */
export function isAssertion(keyword: string): boolean {
  return assertions.has(keyword);
}
