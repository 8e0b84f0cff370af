/** The dependency graph as text, mermaid or dot. */
import type { GraphResult } from '../commands/graph.ts';

/** Draws a graph in the form it asks for, as lines. */
export function drawGraph(graph: GraphResult): string[] {
  if (graph.format === 'mermaid') return drawMermaid(graph);
  return graph.format === 'dot' ? drawDot(graph) : drawText(graph);
}

const marks = { current: '✓', stale: '⚠', broken: '✗' } as const;

function drawText(graph: GraphResult): string[] {
  const lines = [graph.realm];
  const outOf = new Map<string, GraphResult['edges'][number][]>();
  for (const edge of graph.edges) {
    const known = outOf.get(edge.provider);
    if (known === undefined) outOf.set(edge.provider, [edge]);
    else known.push(edge);
  }
  for (const [at, domain] of graph.domains.entries()) {
    const last = at === graph.domains.length - 1;
    lines.push(`${last ? '└─' : '├─'} ${domain}`);
    for (const edge of outOf.get(domain) ?? []) {
      lines.push(`${last ? '  ' : '│ '}   ${edge.contract}${edge.version === undefined ? '' : ` ${edge.version}`} ──▶ ${edge.consumer} (${edge.range}) ${marks[edge.state]} ${edge.state}`);
    }
  }
  return lines;
}

/** Names are checked (`[a-z0-9-]`), ranges are quoted: nothing in a label can break out of it. */
function drawMermaid(graph: GraphResult): string[] {
  const id = (name: string): string => `d_${name.replaceAll('-', '_')}`;
  return [
    'graph LR',
    ...graph.domains.map((domain) => `  ${id(domain)}["${domain}"]`),
    ...graph.edges.map((edge) => `  ${id(edge.provider)} ${edge.state === 'current' ? '-->' : '-.->'}|"${edge.contract}${edge.version === undefined ? '' : ` ${edge.version}`}<br/>${mermaidText(edge.range)} ${edge.state}"| ${id(edge.consumer)}`),
  ];
}

/** @see https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
function mermaidText(text: string): string {
  return text.replace(/[^A-Za-z0-9.^~=| *-]/g, (character) => `#${character.codePointAt(0)};`);
}

function drawDot(graph: GraphResult): string[] {
  return [
    'digraph realm {',
    '  rankdir=LR;',
    ...graph.domains.map((domain) => `  "${domain}";`),
    ...graph.edges.map((edge) => `  "${edge.provider}" -> "${edge.consumer}" [label="${edge.contract} ${edge.range.replace(/["\\]/g, '')}", style=${edge.state === 'current' ? 'solid' : 'dashed'}];`),
    '}',
  ];
}
