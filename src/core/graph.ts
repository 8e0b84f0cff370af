/** Who depends on whom in a realm. */
import { isDeprecated } from './deprecated.ts';
import type { Direction, Import, Realm } from './model.ts';

/** A domain and what it publishes. */
export interface GraphNode {
  readonly domain: string;
  readonly exports: readonly { readonly name: string; readonly version: string; readonly direction: Direction; readonly deprecated: boolean }[];
  /** `absent`: imported from, but not in the realm; `unreadable`: in the realm, with a bad file. */
  readonly missing?: 'absent' | 'unreadable';
}

/** One import, drawn from the provider to the consumer. */
export interface GraphEdge {
  readonly provider: string;
  readonly consumer: string;
  readonly contract: string;
  readonly range: string;
  /** What the provider publishes; undefined when it publishes no such contract. */
  readonly version?: string;
  readonly resolved?: string;
  readonly direction?: Direction;
  readonly binding?: string;
}

/** A realm as a graph, in an order that depends on nothing but its content. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** One domain's import of a contract. */
export interface Consuming {
  readonly domain: string;
  readonly imported: Import;
}

/** Other domains whose files cannot be read: whether they import from a domain is not known. */
export function unreadable(realm: Realm, domain: string): string[] {
  return [...realm.broken.keys()].filter((name) => name !== domain).sort();
}

/**
 * Finds who imports from a domain.
 * @param contract only imports of this contract
 * @returns by name of the consumer, then in the order of its file
 */
export function consumersOf(realm: Realm, domain: string, contract?: string): Consuming[] {
  return [...realm.domains.keys()].sort(byCodeUnit).flatMap((name) =>
    realm.domains.get(name)!.imports
      .filter((imported) => imported.from === domain && (contract === undefined || imported.contract === contract))
      .map((imported) => ({ domain: name, imported })),
  );
}

/** Draws a realm: every domain is a node, also one that is only imported from; every import is an edge. */
export function graphOf(realm: Realm): Graph {
  const nodes = new Map<string, GraphNode>();
  for (const [name, { exports }] of realm.domains) {
    nodes.set(name, {
      domain: name,
      exports: exports.map((exported) => ({
        name: exported.name,
        version: exported.version,
        direction: exported.direction ?? 'provides',
        deprecated: isDeprecated(exported),
      })),
    });
  }
  for (const name of realm.broken.keys()) nodes.set(name, { domain: name, exports: [], missing: 'unreadable' });
  const edges: GraphEdge[] = [];
  for (const [consumer, { imports }] of realm.domains) {
    for (const imported of imports) {
      const provider = imported.from;
      if (!nodes.has(provider)) nodes.set(provider, { domain: provider, exports: [], missing: 'absent' });
      const published = nodes.get(provider)!.exports.find((exported) => exported.name === imported.contract);
      edges.push({
        provider,
        consumer,
        contract: imported.contract,
        range: imported.version,
        ...(published === undefined ? {} : { version: published.version, direction: published.direction }),
        ...(imported.resolved_version === undefined ? {} : { resolved: imported.resolved_version }),
        ...(imported.binding === undefined ? {} : { binding: imported.binding }),
      });
    }
  }
  return {
    nodes: [...nodes.values()].sort((left, right) => byCodeUnit(left.domain, right.domain)),
    edges: edges.sort((left, right) => byCodeUnit(left.provider, right.provider) || byCodeUnit(left.contract, right.contract) || byCodeUnit(left.consumer, right.consumer)),
  };
}

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
