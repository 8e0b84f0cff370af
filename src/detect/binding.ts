/** What a binding names: a file, and perhaps one identity in it. */

/**
 * Splits a binding into its file and the principal it names.
 * @param binding `path` or `path#Principal`
 */
export function parseBinding(binding: string): { path: string; principal?: string } {
  const hash = binding.lastIndexOf('#');
  if (hash <= 0 || hash === binding.length - 1) return { path: hash > 0 ? binding.slice(0, hash) : binding };
  return { path: binding.slice(0, hash), principal: binding.slice(hash + 1) };
}
