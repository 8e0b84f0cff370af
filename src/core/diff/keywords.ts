/** Which keywords of a schema are words for people and tools, so that a change of them is a change of words. */
import { isAnnotation as isSpecified } from '../inclusion/keywords.ts';

/**
 * Words for editors that many published schemas carry.
 * Source: code.visualstudio.com, "JSON editing: JSON schemas and settings"; ajv-errors for `errorMessage`.
 */
const editorWords = new Set([
  'markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions', 'defaultSnippets', 'deprecationMessage', 'doNotSuggest', 'errorMessage',
  'patternErrorMessage', 'suggestSortText', 'allowComments', 'allowTrailingCommas',
]);

/** Keywords by which references find their way: they decide nothing themselves but must stay where they are. */
const signposts = new Set(['$schema', '$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor', '$vocabulary', '$defs', 'definitions']);

/** Keywords that decide about no document. `x-…` and a prefix with a colon (`meta:enum`) are the common marks for a tool's own. */
export function isAnnotation(keyword: string): boolean {
  return isSpecified(keyword) || editorWords.has(keyword) || keyword.includes(':');
}

/** An annotation that no reference and no dialect depends on. */
export function isWords(keyword: string): boolean {
  return isAnnotation(keyword) && !signposts.has(keyword);
}
