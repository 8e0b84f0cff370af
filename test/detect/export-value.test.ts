/** From accesses to an export: which count, how they fold, and that moving code changes nothing. */
import { describe, expect, it } from '@jest/globals';
import { exportValue } from '../../src/detect/export-value.ts';
import type { Access, Detection } from '../../src/detect/model.ts';

function access(place: string, kind: 'read' | 'write', key: string, more: Partial<Access> = {}): Access {
  const [file = '', line = '1'] = place.split(':');
  return { file, line: Number(line), access: kind, actions: [], bucket: 'data', key, via: 'direct', call: 'call', language: 'python', counted: true, ...more };
}
function detection(...accesses: Access[]): Detection {
  return { accesses, grants: [], unresolved: [], skipped: [] };
}
const rule = { name: 'required', detect: 's3-paths' };

describe('exportValue', () => {
  it('folds covered patterns and keeps every place as evidence', () => {
    const found = detection(access('a.py:1', 'read', 'in/*'), access('b.py:2', 'read', 'in/x.txt'), access('c.py:3', 'write', 'out/y'));
    expect(exportValue(rule, found)).toEqual({
      value: { read: ['in/*'], write: ['out/y'] },
      evidence: [
        { access: 'read', pattern: 'in/*', places: [{ file: 'a.py', line: 1 }, { file: 'b.py', line: 2 }] },
        { access: 'write', pattern: 'out/y', places: [{ file: 'c.py', line: 3 }] },
      ],
    });
  });

  it('keeps covered patterns when asked', () => {
    const found = detection(access('a.py', 'read', 'in/*'), access('b.py', 'read', 'in/x.txt'));
    expect(exportValue({ ...rule, covered: 'keep' }, found).value.read).toEqual(['in/*', 'in/x.txt']);
  });

  it('leaves a wholly unknown key out: it would cover everything', () => {
    expect(exportValue(rule, detection(access('a.py', 'read', '*'), access('b.py', 'read', 'in/x'))).value.read).toEqual(['in/x']);
  });

  it('takes alternatives one by one', () => {
    expect(exportValue(rule, detection(access('a.py', 'write', '*', { alternatives: ['b.json', 'a.json'] }))).value.write).toEqual(['a.json', 'b.json']);
  });

  it('leaves out what its callers count for', () => {
    expect(exportValue(rule, detection(access('a.py', 'read', 'body/*', { counted: false }))).value.read).toEqual([]);
  });

  it.each([
    [{ include: ['models/**'] }, ['m']],
    [{ include: ['models'] }, ['m']],
    [{ exclude: ['models/'] }, ['o']],
    [{ include: ['**/*.py'], exclude: ['other/**'] }, ['m']],
    [{ bucket: 'data' }, ['m']],
    [{ bucket: '*-logs' }, ['o']],
    [{ bucket: ['da*', '*-logs'] }, ['m', 'o']],
    [{ bucket: 'nothing' }, []],
  ])('%j', (filter, expected) => {
    const found = detection(access('models/a.py', 'read', 'm'), access('other/b.py', 'read', 'o', { bucket: 'my-logs' }));
    expect(exportValue({ ...rule, ...filter }, found).value.read).toEqual(expected);
  });

  it('does not depend on the order of the code', () => {
    const accesses = [access('a.py:1', 'read', 'b/*'), access('b.py:2', 'read', 'a'), access('c.py:3', 'read', 'b/c')];
    const forward = exportValue(rule, detection(...accesses));
    const backward = exportValue(rule, detection(...accesses.toReversed()));
    expect(backward).toEqual(forward);
  });
});
