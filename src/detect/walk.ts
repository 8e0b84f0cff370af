/** Walks the common form of a file: every node in it, whatever its kind. */

/**
 * Visits all nodes of a form, each before what is in it.
 * @param root a node, or a list of some
 * @param visit is given each node, of which `Node` says what is looked at; what is in one is left out where it gives false
 */
export function eachNode<Node extends object>(root: unknown, visit: (node: Partial<Node>) => boolean | void): void {
  if (Array.isArray(root)) {
    for (const each of root) eachNode(each, visit);
    return;
  }
  if (typeof root !== 'object' || root === null || visit(root as Partial<Node>) === false) return;
  for (const each of Object.values(root)) if (typeof each === 'object') eachNode(each, visit);
}
