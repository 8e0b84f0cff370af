/** Who depends on whom. */
import { describe, expect, it } from '@jest/globals';
import { BlueError } from '../../src/core/errors.ts';
import { consumersOf, graphOf } from '../../src/core/graph.ts';
import type { Domain, Import, Realm } from '../../src/core/model.ts';

function domain(name: string, exports: string[], imports: Import[]): [string, Domain] {
  return [name, { name, file: { name, maintainers: [] }, exports: exports.map((each) => ({ name: each, version: '1.3.0' })), imports }];
}

const realm: Realm = {
  head: 'c0ffee',
  config: { name: 'letemcook', version: '1.0.0', governance: { admission: 'approval', approvers: [], breaking_changes: { require_approval: true, grace_period_days: 14 } } },
  domains: new Map([
    domain('zebra', [], [{ contract: 'paths', from: 'aperture', version: '^1.0.0' }]),
    domain('fungal', ['images'], [
      { contract: 'paths', from: 'aperture', version: '>=1.0.0', resolved_version: '1.3.0', binding: 'cdk/stack.py' },
      { contract: 'models', from: 'aperture', version: '^1.0.0' },
      { contract: 'x', from: 'nobody', version: '^1.0.0' },
      { contract: 'y', from: 'torn', version: '^1.0.0' },
    ]),
    domain('aperture', ['paths', 'models'], [{ contract: 'images', from: 'fungal', version: '^1.0.0' }]),
  ]),
  broken: new Map([['torn', new BlueError('BAD_FILE', 'no YAML')]]),
  contracts: new Map(),
  texts: new Map(),
  fansOut: false,
};

describe('consumersOf', () => {
  it('finds the importers of one contract, by name', () => {
    expect(consumersOf(realm, 'aperture', 'paths').map((each) => each.domain)).toEqual(['fungal', 'zebra']);
  });
  it('finds the importers of any contract', () => {
    expect(consumersOf(realm, 'aperture').map((each) => `${each.domain} ${each.imported.contract}`)).toEqual(['fungal paths', 'fungal models', 'zebra paths']);
  });
  it('tells contracts of one name apart by their provider', () => {
    expect(consumersOf(realm, 'fungal', 'paths')).toEqual([]);
  });
});

describe('graphOf', () => {
  const graph = graphOf(realm);

  it('has every domain as a node, also those that are missing or torn', () => {
    expect(graph.nodes.map((node) => [node.domain, node.missing])).toEqual([
      ['aperture', undefined], ['fungal', undefined], ['nobody', 'absent'], ['torn', 'unreadable'], ['zebra', undefined],
    ]);
  });

  it('has every import as an edge, from provider to consumer', () => {
    expect(graph.edges.map((edge) => `${edge.provider} ${edge.contract} ${edge.version ?? '-'} > ${edge.consumer}`)).toEqual([
      'aperture models 1.3.0 > fungal', 'aperture paths 1.3.0 > fungal', 'aperture paths 1.3.0 > zebra',
      'fungal images 1.3.0 > aperture', 'nobody x - > fungal', 'torn y - > fungal',
    ]);
  });

  it('does not depend on the order of the domains', () => {
    expect(graphOf({ ...realm, domains: new Map([...realm.domains].reverse()) })).toEqual(graph);
  });
});
