/** `graph`: who depends on whom. */
import { graphOf, type GraphEdge } from '../core/graph.ts';
import type { ImportStatus } from '../core/model.ts';
import type { Plan } from '../core/plan.ts';
import { importStates } from '../core/state.ts';
import { atOption, type Command, text } from './command.ts';
import { getRealm } from './membership.ts';

export interface GraphResult {
  readonly realm: string;
  readonly format: string;
  readonly domains: readonly string[];
  readonly edges: readonly (GraphEdge & { readonly state: ImportStatus })[];
}

export const graph: Command<GraphResult> = {
  name: 'graph',
  group: 'realm',
  summary: 'Display the dependency graph.',
  details: 'One line per import, from provider to consumer, with the state it is in. The mermaid form renders in GitHub comments and READMEs; the dot form is for Graphviz.',
  writes: false,
  needs: { realm: 'required', domain: false, code: 'none', repo: false },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: { format: { type: 'string', description: 'Form of the drawing.', enum: ['text', 'mermaid', 'dot'], default: 'text' }, at: atOption },
  },
  examples: [
    { command: 'blue realm graph', says: 'draws it in the terminal' },
    { command: 'blue realm graph --format mermaid', says: 'for a README' },
  ],
  plan(world, options): Plan<GraphResult> {
    const realm = getRealm(world);
    const drawn = graphOf(realm);
    const nameOf = (consumer: string, contract: string, provider: string): string => `${consumer} ${contract} ${provider}`;
    const states = new Map(importStates(realm, world.now).map((each) => [nameOf(each.domain, each.contract, each.from), each.state]));
    return {
      command: 'graph',
      findings: [...realm.broken.values()].map((error) => ({ rule: 'bad-domain', level: 'error' as const, message: error.message, ...(error.location ?? {}), in: 'realm' as const })),
      result: {
        realm: realm.config.name,
        format: text(options, 'format') ?? 'text',
        domains: drawn.nodes.map((node) => node.domain),
        edges: drawn.edges.map((edge) => ({ ...edge, state: states.get(nameOf(edge.consumer, edge.contract, edge.provider)) ?? 'broken' })),
      },
    };
  },
};
