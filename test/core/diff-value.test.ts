/** What a change of a value means, in both directions. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint } from '../../src/core/canonical.ts';
import { changelogLines, diffExport, diffExports } from '../../src/core/diff.ts';
import { bumps, type Bump, type Direction, type Export, type Json, type JsonSchema } from '../../src/core/model.ts';
import { covers, minimal } from '../../src/core/pattern.ts';

function exported(value: Json | undefined, more: Partial<Export> = {}): Export {
  return { name: 'paths', version: '1.3.0', ...(value === undefined ? {} : { value }), ...more };
}

function diffOf(before: Json | undefined, after: Json | undefined, direction: Direction, schema?: JsonSchema) {
  const more = { direction, ...(schema === undefined ? {} : { schema }) };
  return diffExport(exported(before, more), exported(after, more));
}

/** `rule pointer bump action`, for each change. */
function told(before: Json | undefined, after: Json | undefined, direction: Direction, schema?: JsonSchema): string[] {
  return diffOf(before, after, direction, schema).changes.map((change) => `${change.rule} ${change.pointer} ${change.bump} ${change.action}`);
}

describe('the table of directions', () => {
  it.each<[string, Json | undefined, Json | undefined, string[], string[]]>([
    ['an item more', { regions: ['eu'] }, { regions: ['eu', 'us'] }, ['item-added /value/regions minor none'], ['item-added /value/regions minor must-act']],
    ['an item less', { regions: ['eu', 'us'] }, { regions: ['eu'] }, ['item-removed /value/regions major must-act'], ['item-removed /value/regions patch may-tighten']],
    ['an item replaced', ['a'], ['b'], ['item-removed /value major must-act', 'item-added /value minor none'], ['item-removed /value patch may-tighten', 'item-added /value minor must-act']],
    ['another order of scalars', ['a', 'b', 'a'], ['b', 'a'], [], []],
    ['1 and "1"', [1], ['1'], ['item-removed /value major must-act', 'item-added /value minor none'], ['item-removed /value patch may-tighten', 'item-added /value minor must-act']],
    ['a key more', { a: 1 }, { a: 1, b: 2 }, ['key-added /value/b minor none'], ['key-added /value/b minor must-act']],
    ['a key less', { a: 1, b: 2 }, { a: 1 }, ['key-removed /value/b major must-act'], ['key-removed /value/b patch may-tighten']],
    ['keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, [], []],
    ['another scalar', { port: 80 }, { port: 443 }, ['scalar-changed /value/port major must-act'], ['scalar-changed /value/port minor must-act']],
    ['another type', { port: 80 }, { port: '80' }, ['value-type-changed /value/port major must-act'], ['value-type-changed /value/port major must-act']],
    ['null is a type', { port: 80 }, { port: null }, ['value-type-changed /value/port major must-act'], ['value-type-changed /value/port major must-act']],
    ['a list for an object', [], {}, ['value-type-changed /value major must-act'], ['value-type-changed /value major must-act']],
    ['a list that is new', {}, { regions: ['eu'] }, ['item-added /value/regions minor none'], ['item-added /value/regions minor must-act']],
    ['an empty list that is new', {}, { regions: [] }, ['key-added /value/regions minor none'], ['key-added /value/regions minor must-act']],
    ['a value where there was none', undefined, 'a', ['value-added /value minor none'], ['value-added /value minor must-act']],
    ['no value where there was one', 'a', undefined, ['value-removed /value major must-act'], ['value-removed /value patch may-tighten']],
    ['null is a value', undefined, null, ['value-added /value minor none'], ['value-added /value minor must-act']],
    ['lists in another order', [[1], [2]], [[2], [1]], ['items-reordered /value major must-act'], ['items-reordered /value minor must-act']],
    ['a list more', [[1]], [[1], [2]], ['item-added /value minor none'], ['item-added /value minor must-act']],
    ['one of two equal objects less', [{ a: 1 }, { a: 1 }], [{ a: 1 }], ['item-removed /value major must-act'], ['item-removed /value patch may-tighten']],
    ['an entry, known by its name, that grew', [{ name: 'x', a: 1 }], [{ name: 'x', a: 1, b: 2 }], ['key-added /value/0/b minor none'], ['key-added /value/0/b minor must-act']],
    ['an entry of another name', [{ name: 'x' }], [{ name: 'y' }], ['item-removed /value major must-act', 'item-added /value minor none'], ['item-removed /value patch may-tighten', 'item-added /value minor must-act']],
    ['a key with a slash', { 'a/b': 1 }, { 'a/b': 2 }, ['scalar-changed /value/a~1b major must-act'], ['scalar-changed /value/a~1b minor must-act']],
    ['a key called __proto__', JSON.parse('{"__proto__": 1}'), JSON.parse('{"__proto__": 2}'), ['scalar-changed /value/__proto__ major must-act'], ['scalar-changed /value/__proto__ minor must-act']],
    ['a key called constructor', {}, JSON.parse('{"constructor": 1}'), ['key-added /value/constructor minor none'], ['key-added /value/constructor minor must-act']],
  ])('%s', (_, before, after, provides, requires) => {
    expect(told(before, after, 'provides')).toEqual(provides);
    expect(told(before, after, 'requires')).toEqual(requires);
  });
});

describe('key patterns', () => {
  const format: JsonSchema = { type: 'array', items: { type: 'string', format: 's3-key-pattern' } };

  it.each<[string, string[], string[], string[], string[]]>([
    ['something new', ['a/*'], ['a/*', 'b/*'], ['pattern-newly-covered minor none'], ['pattern-newly-covered minor must-act']],
    ['something covered already', ['a/*'], ['a/*', 'a/b/*'], ['pattern-already-covered minor none'], ['pattern-already-covered minor none']],
    ['a redundant one goes', ['a/*', 'a/b/*'], ['a/*'], [], []],
    ['written differently', ['a/*'], ['a/**'], [], []],
    ['written as two', ['a/*'], ['a/', 'a/?*'], [], []],
    ['something goes', ['a/*', 'b/*'], ['a/*'], ['pattern-no-longer-covered major must-act'], ['pattern-no-longer-covered patch may-tighten']],
    ['narrowed', ['a/*'], ['a/b/*'], ['pattern-no-longer-covered major must-act'], ['pattern-no-longer-covered patch may-tighten']],
    ['widened', ['a/b/*'], ['a/*'], ['pattern-newly-covered minor none'], ['pattern-newly-covered minor must-act']],
    ['replaced', ['a/*'], ['b/*'], ['pattern-newly-covered minor none', 'pattern-no-longer-covered major must-act'], ['pattern-newly-covered minor must-act', 'pattern-no-longer-covered patch may-tighten']],
    ['two new ones, one within the other', [], ['a/*', 'a/b/*'], ['pattern-newly-covered minor none', 'pattern-already-covered minor none'], ['pattern-newly-covered minor must-act', 'pattern-already-covered minor none']],
    ['covered by two together', ['a/?', 'a/??*'], ['a/?', 'a/??*', 'a/?*'], ['pattern-already-covered minor none'], ['pattern-already-covered minor none']],
    ['one level is not all below', ['a/b'], ['a/b', 'a/b/*'], ['pattern-newly-covered minor none'], ['pattern-newly-covered minor must-act']],
    ['the empty pattern means no key', ['a'], ['a', ''], [], []],
  ])('%s', (_, before, after, provides, requires) => {
    const short = (direction: Direction) => diffOf(before, after, direction, format).changes.map((change) => `${change.rule} ${change.bump} ${change.action}`);
    expect(short('provides').sort()).toEqual([...provides].sort());
    expect(short('requires').sort()).toEqual([...requires].sort());
  });

  it('says what covers an addition, and a witness for what nothing covers', () => {
    const { changes } = diffOf(['training-metrics/*'], ['training-metrics/*', 'training-metrics/experiments/*', 'models/*'], 'requires', format);
    const covered = changes.find((change) => change.rule === 'pattern-already-covered');
    expect(covered).toMatchObject({ after: 'training-metrics/experiments/*', coveredBy: ['training-metrics/*'], reason: '`training-metrics/experiments/*` is covered by `training-metrics/*`: nothing to grant' });
    const fresh = changes.find((change) => change.rule === 'pattern-newly-covered');
    expect(covers(['training-metrics/*'], String(fresh?.witness))).toBe(false);
    expect(covers(['models/*'], String(fresh?.witness))).toBe(true);
  });

  it('compares plain texts as texts where the schema gives another format', () => {
    const schema: JsonSchema = { type: 'object', properties: { read: { type: 'array', items: { type: 'string', format: 'uri' } } } };
    expect(told({ read: ['a/*'] }, { read: ['a/*', 'a/b/*'] }, 'requires', schema)).toEqual(['item-added /value/read minor must-act']);
  });

  it('knows the four lists that coverage judges', () => {
    expect(told({ read: ['a/*'] }, { read: ['a/*', 'a/b/*'], delete: ['tmp/*'] }, 'requires')).toEqual(['pattern-newly-covered /value/delete minor must-act', 'pattern-already-covered /value/read minor none']);
    expect(told({ write: ['b'], list: ['a/*', 'a/b/*'] }, { write: ['b'], list: ['a/*'] }, 'requires')).toEqual([]);
  });

  it('compares plain texts as texts outside {read, write}', () => {
    expect(told({ globs: ['a/*'] }, { globs: ['a/*', 'a/b/*'] }, 'requires')).toEqual(['item-added /value/globs minor must-act']);
  });

  it('finds the format through $ref and allOf', () => {
    const schema: JsonSchema = {
      type: 'object',
      properties: { grants: { $ref: '#/$defs/list' } },
      $defs: { list: { type: 'array', allOf: [{ items: { $ref: '#/$defs/key' } }] }, key: { type: 'string', format: 's3-key-pattern' } },
    };
    expect(told({ grants: ['a/*', 'a/b'] }, { grants: ['a/*'] }, 'provides', schema)).toEqual([]);
  });

  it('never bumps for another way to write the same keys', () => {
    const pattern = fc.array(fc.constantFrom('a', 'b', '/', '*', '?'), { minLength: 1, maxLength: 5 }).map((letters) => letters.join(''));
    fc.assert(fc.property(fc.array(pattern, { maxLength: 5 }), fc.constantFrom<Direction>('provides', 'requires'), (patterns, direction) => {
      expect(diffOf(patterns, minimal(patterns), direction, format).bump).toBe('none');
    }));
  });

  it('is right about who has to act: exactly when a key is needed that was not', () => {
    const pattern = fc.array(fc.constantFrom('a', '/', '*', '?'), { minLength: 1, maxLength: 4 }).map((letters) => letters.join(''));
    fc.assert(fc.property(fc.array(pattern, { maxLength: 4 }), fc.array(pattern, { maxLength: 4 }), (before, after) => {
      const { changes } = diffOf(before, after, 'requires', format);
      expect(changes.some((change) => change.action === 'must-act')).toBe(after.some((each) => !covers(before, each)));
      expect(changes.some((change) => change.action === 'may-tighten')).toBe(before.some((each) => !covers(after, each)));
    }));
  });
});

describe('the example of RFC 0001', () => {
  const schema: JsonSchema = {
    type: 'object',
    properties: { read: { type: 'array', items: { type: 'string' } }, write: { type: 'array', items: { type: 'string' } } },
  };
  const before: Export = {
    name: 'required-s3-permissions', version: '1.3.0', direction: 'requires', schema,
    value: { read: ['jobs/*/masks/*', 'training-runs/*', 'training-metrics/*'], write: ['jobs/*/*/manifest.json', 'training-metrics/*'] },
  };
  const after: Export = {
    ...before,
    value: { read: ['jobs/*/masks/*', 'training-runs/*', 'training-metrics/*', 'training-metrics/experiments/*'], write: ['jobs/*/*/manifest.json', 'training-metrics/*', 'training-metrics/experiments/*'] },
  };

  it('is an addition that asks nobody to act', () => {
    const diff = diffExport(before, after);
    expect(diff).toMatchObject({ contract: 'required-s3-permissions', direction: 'requires', from: '1.3.0', to: '1.4.0', bump: 'minor' });
    expect(diff.changes.map((change) => [change.rule, change.action, change.coveredBy])).toEqual([
      ['pattern-already-covered', 'none', ['training-metrics/*']],
      ['pattern-already-covered', 'none', ['training-metrics/*']],
    ]);
    expect(changelogLines(diff)).toEqual(['Added training-metrics/experiments/* (read/write), covered by training-metrics/*']);
  });

  it('asks consumers to act when the new path is not covered', () => {
    const diff = diffExport(before, { ...before, value: { read: ['jobs/*/masks/*', 'training-runs/*', 'training-metrics/*', 'models/*'], write: ['jobs/*/*/manifest.json', 'training-metrics/*'] } });
    expect(diff).toMatchObject({ to: '1.4.0', bump: 'minor' });
    expect(diff.changes).toHaveLength(1);
    expect(diff.changes[0]).toMatchObject({ rule: 'pattern-newly-covered', pointer: '/value/read', after: 'models/*', action: 'must-act' });
    expect(changelogLines(diff)).toEqual(['Added models/* (read)']);
  });

  it('is a patch when a path is no longer needed', () => {
    expect(diffExport(after, { ...before, value: { read: ['jobs/*/masks/*'] } })).toMatchObject({ to: '1.3.1', bump: 'patch' });
  });
});

describe('x-realm-change', () => {
  const marked = (bump: Json): JsonSchema => ({ type: 'object', properties: { note: { type: 'string', 'x-realm-change': bump }, deep: { type: 'object', 'x-realm-change': bump, properties: { a: {} } } } });

  it.each<[string, JsonSchema, JsonSchema, Json, Json, Bump]>([
    ['overrides a scalar', marked('patch'), marked('patch'), { note: 'a' }, { note: 'b' }, 'patch'],
    ['overrides an addition', marked('major'), marked('major'), {}, { note: 'b' }, 'major'],
    ['overrides a removal', marked('minor'), marked('minor'), { note: 'a' }, {}, 'minor'],
    ['holds for everything below', marked('patch'), marked('patch'), { deep: { a: 1 } }, { deep: { a: 2 } }, 'patch'],
    ['does not hold beside', marked('patch'), marked('patch'), { other: 1 }, { other: 2 }, 'major'],
    ['means nothing when it is no bump', marked('tiny'), marked('tiny'), { note: 'a' }, { note: 'b' }, 'major'],
  ])('%s', (_, old, now, before, after, bump) => {
    expect(diffExport(exported(before, { schema: old }), exported(after, { schema: now })).changes.filter((change) => change.pointer.startsWith('/value')).map((change) => change.bump)).toEqual([bump]);
  });

  it('cannot be softened in the same breath, but can be made stricter', () => {
    const valueBumps = (old: JsonSchema, now: JsonSchema) =>
      diffExport(exported({ note: 'a' }, { schema: old }), exported({ note: 'b' }, { schema: now })).changes.filter((change) => change.pointer.startsWith('/value')).map((change) => change.bump);
    const plain: JsonSchema = { type: 'object', properties: { note: { type: 'string' } } };
    expect(valueBumps(plain, marked('patch'))).toEqual(['major']);
    expect(valueBumps(marked('patch'), plain)).toEqual(['patch']);
    expect(valueBumps({ type: 'object' }, marked('patch'))).toEqual(['patch']);
  });
});

describe('an export as a whole', () => {
  it('is new, gone, or neither there', () => {
    expect(diffExport(undefined, exported('a', { version: '0.0.0' }))).toMatchObject({ to: '1.0.0', bump: 'minor', changes: [{ rule: 'export-added' }] });
    expect(diffExport(undefined, exported('a', { version: '2.1.0' })).to).toBe('2.1.0');
    const gone = diffExport(exported('a'), undefined);
    expect(gone).toMatchObject({ from: '1.3.0', bump: 'major', changes: [{ rule: 'export-removed' }] });
    expect(gone.to).toBeUndefined();
    expect(diffExport(undefined, undefined)).toMatchObject({ bump: 'none', changes: [] });
  });

  it('does not count version, changelog, source and older majors as content', () => {
    const other = exported('a', { version: '9.9.9', changelog: [{ version: '9.9.9', date: '2026-01-01', changes: ['x'] }], source: { commit: 'abc' }, supported: [{ version: '1.0.0' }] });
    expect(diffExport(exported('a'), other)).toMatchObject({ bump: 'none', changes: [], to: '1.3.0' });
  });

  it.each<[string, Partial<Export>, Partial<Export>, string, Bump]>([
    ['a direction given that was the default', {}, { direction: 'provides' }, '', 'none'],
    ['the direction', { direction: 'requires' }, { direction: 'provides' }, 'direction-changed', 'major'],
    ['tolerant spelt out', {}, { content_model: 'tolerant' }, '', 'none'],
    ['strict', {}, { content_model: 'strict' }, 'content-model-tightened', 'minor'],
    ['no longer strict', { content_model: 'strict' }, {}, 'content-model-loosened', 'major'],
    ['deprecated', {}, { deprecated: 'use models' }, 'contract-deprecated', 'minor'],
    ['deprecated for another reason', { deprecated: 'x' }, { deprecated: 'y' }, 'description-changed', 'patch'],
    ['not deprecated any more', { deprecated: true }, { deprecated: false }, 'deprecation-withdrawn', 'patch'],
    ['an empty reason is none', {}, { deprecated: '' }, '', 'none'],
    ['a description', {}, { description: 'x' }, 'description-changed', 'patch'],
    ['an empty description', {}, { description: '' }, '', 'none'],
  ])('%s', (_, before, after, rule, bump) => {
    const diff = diffExport(exported('a', before), exported('a', after));
    expect(diff.changes.map((change) => change.rule).join()).toBe(rule);
    expect(diff.bump).toBe(bump);
  });

  it('below 1.0.0 lets a minor play the part of the major', () => {
    expect(diffExport(exported(['a'], { version: '0.3.1' }), exported(['b'], { version: '0.3.1' })).to).toBe('0.4.0');
    expect(diffExport(exported(['a'], { version: '0.3.1' }), exported(['a', 'b'], { version: '0.3.1' })).to).toBe('0.3.2');
  });
});

describe('diffExports', () => {
  const one = exported('one', { name: 'one' });
  const two = exported('two', { name: 'two' });

  it('is empty for the same exports, in any order', () => {
    expect(diffExports([one, two], [two, one])).toEqual([]);
  });

  it('lists what changed in the order of the new file, then what is gone', () => {
    const diffs = diffExports([one, two], [exported('x', { name: 'three' }), { ...two, value: 'other' }]);
    expect(diffs.map((diff) => `${diff.contract} ${diff.changes[0]?.rule}`)).toEqual(['three export-added', 'two scalar-changed', 'one export-removed']);
  });

  it('sees a new name for the same content', () => {
    const diffs = diffExports([one], [{ ...one, name: 'uno', version: '1.0.0' }]);
    expect(diffs.map((diff) => [diff.contract, diff.bump, diff.to, diff.changes[0]?.rule, diff.changes[0]?.after])).toEqual([
      ['uno', 'minor', '1.0.0', 'export-added', 'uno'],
      ['one', 'major', undefined, 'export-renamed', 'uno'],
    ]);
  });

  it('does not take two exports that went for one that came', () => {
    const diffs = diffExports([one, { ...one, name: 'eins' }], [{ ...one, name: 'uno' }]);
    expect(diffs.map((diff) => diff.changes[0]?.rule)).toEqual(['export-added', 'export-renamed', 'export-removed']);
  });
});

describe('fingerprints', () => {
  it('do not depend on the order of keys', () => {
    expect(fingerprint('r', '/p', { a: 1, b: [{ c: 1, d: 2 }] }, null)).toBe(fingerprint('r', '/p', { b: [{ d: 2, c: 1 }], a: 1 }, null));
  });

  it('tell null from nothing, and before from after', () => {
    const all = [fingerprint('r', '/p', undefined, undefined), fingerprint('r', '/p', null, undefined), fingerprint('r', '/p', undefined, null), fingerprint('r', '/q', undefined, null), fingerprint('s', '/p', undefined, null)];
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('do not depend on other words, names or versions of the export', () => {
    const prints = (more: Partial<Export>) => diffExport(exported(['a'], more), exported(['b'], more)).changes.map((change) => change.fingerprint);
    expect(prints({ version: '4.0.0', description: 'x' })).toEqual(prints({}));
  });
});

describe('changelogLines', () => {
  it('are plain: no control characters, no backquotes, one line each', () => {
    const lines = changelogLines(diffExport(exported(['a']), exported(['a', 'x\n::set-output name=y::`z`\u001b[31m'])));
    expect(lines).toEqual(['Added x·::set-output name=y::·z··[31m']);
  });

  it('say scalars by their sentence', () => {
    expect(changelogLines(diffExport(exported({ port: 80 }), exported({ port: 443 })))).toEqual(['/port was 80 and is 443']);
  });
});

describe('hostile values', () => {
  it('refuses what is nested too deeply instead of overflowing', () => {
    const deep = (inside: Json): Json => { let value = inside; for (let level = 0; level < 100_000; level++) value = [value]; return value; };
    expect(() => diffExport(exported(deep(1)), exported(deep(2)))).toThrow(/nested deeper/);
    const deepObject = (inside: Json): Json => { let value = inside; for (let level = 0; level < 100_000; level++) value = { a: value }; return value; };
    expect(() => diffExport(exported(deepObject(1)), exported(deepObject(2)))).toThrow(/nested deeper/);
  });

  it('compares long lists quickly', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => `item-${index}`);
    const started = performance.now();
    expect(diffOf({ a: items }, { a: items.map((item) => `${item}x`) }, 'provides').changes).toHaveLength(40_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it('compares long lists of patterns in bounded time', () => {
    const items = Array.from({ length: 5000 }, (_, index) => `jobs/${index}/*`);
    const started = performance.now();
    expect(diffOf({ read: items }, { read: items.map((item) => `x/${item}`) }, 'requires').changes).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe('algebra', () => {
  const scalar = fc.oneof(fc.constantFrom<Json>('a', 'b', 1, 2, true, null));
  const value = fc.letrec<{ json: Json }>((tie) => ({
    json: fc.oneof({ maxDepth: 3 }, scalar, fc.array(tie('json'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('a', 'b', 'read', '__proto__'), tie('json'), { maxKeys: 3 }) as fc.Arbitrary<Json>),
  })).json;

  it('finds nothing between a value and itself', () => {
    fc.assert(fc.property(value, (json) => {
      const copy = JSON.parse(JSON.stringify(json)) as Json;
      expect(diffExport(exported(json), exported(copy)).changes).toEqual([]);
    }));
  });

  it('finds something between different values, unless they are equal sets', () => {
    fc.assert(fc.property(scalar, scalar, (one, other) => {
      expect(diffExport(exported({ a: one }), exported({ a: other })).changes.length).toBe(one === other ? 0 : 1);
    }));
  });

  it('is monotone: more edits never make a smaller bump', () => {
    const edits: Record<string, Json>[] = [{ a: 2 }, { b: 1 }, { list: ['x', 'y'] }, { other: ['z'] }, { read: ['k'] }];
    const base: Record<string, Json> = { a: 1, list: ['x'], other: ['z', 'w'], gone: 1 };
    const apply = (chosen: readonly Record<string, Json>[], drop: boolean): Json => {
      const result = Object.assign({}, base, ...chosen) as Record<string, Json>;
      if (drop) delete result['gone'];
      return result;
    };
    fc.assert(fc.property(fc.subarray(edits), fc.subarray(edits), fc.boolean(), fc.boolean(), fc.constantFrom<Direction>('provides', 'requires'), (some, more, drop, dropMore, direction) => {
      const all = [...new Set([...some, ...more])];
      const few = diffOf(base, apply(some, drop), direction).bump;
      const many = diffOf(base, apply(all, drop || dropMore), direction).bump;
      expect(bumps.indexOf(many)).toBeGreaterThanOrEqual(bumps.indexOf(few));
    }));
  });

  it('is monotone for patterns that are added', () => {
    const pattern = fc.array(fc.constantFrom('a', '/', '*', '?'), { minLength: 1, maxLength: 4 }).map((letters) => letters.join(''));
    fc.assert(fc.property(fc.array(pattern, { maxLength: 4 }), fc.array(pattern, { maxLength: 3 }), fc.array(pattern, { maxLength: 3 }), (base, some, more) => {
      const few = diffOf({ read: base }, { read: [...base, ...some] }, 'requires').bump;
      const many = diffOf({ read: base }, { read: [...base, ...some, ...more] }, 'requires').bump;
      expect(bumps.indexOf(many)).toBeGreaterThanOrEqual(bumps.indexOf(few));
    }));
  });
});
