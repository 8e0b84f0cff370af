/** Coverage: the RFC's contract against small policies, and random policies against IAM's evaluation key by key. */
import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { parseBinding } from '../../src/detect/binding.ts';
import { rankBindings } from '../../src/detect/binding-ranks.ts';
import { coverage, needOf } from '../../src/detect/coverage.ts';
import { unneeded } from '../../src/detect/unneeded.ts';
import type { Grant, Need } from '../../src/detect/model.ts';

let lines = 0;
function grant(key: string | null, actions: string[] = ['s3:GetObject'], more: Partial<Grant> = {}): Grant {
  return { file: 'policy.json', line: ++lines, effect: 'Allow', actions, bucket: 'data', key, form: 'iam-json', kind: 'identity', ...more };
}
const read = (...patterns: string[]): Need => ({ read: patterns, write: [] });
const write = (...patterns: string[]): Need => ({ read: [], write: patterns });

describe('coverage', () => {
  it('covers a contract that one statement grants', () => {
    const answer = coverage({ read: ['jobs/*/masks/*'], write: ['jobs/*/*/manifest.json'] }, [grant('jobs/*', ['s3:GetObject', 's3:PutObject'])]);
    expect(answer.verdict).toBe('covered');
    expect(answer.missing).toEqual([]);
  });

  it('names each missing pattern, its access, one key, and the nearest line', () => {
    const answer = coverage({ read: ['jobs/*'], write: ['jobs/*', 'training-metrics/experiments/*'] }, [
      grant('jobs/*', ['s3:GetObject', 's3:PutObject'], { file: 'cdk/stack.py', line: 42 }),
    ]);
    expect(answer.verdict).toBe('not covered');
    expect(answer.missing).toEqual([
      { access: 'write', pattern: 'training-metrics/experiments/*', example: 'training-metrics/experiments/example' },
    ]);
    expect(answer.reasons).toContain('cdk/stack.py:42 grants jobs/*; missing for write: training-metrics/experiments/*');
  });

  it('tells a doubt once, with all that it is about', () => {
    const { reasons } = coverage(read('a/*', 'b/*'), [grant('*', undefined, { line: 3, condition: 'IpAddress aws:SourceIp' })]);
    expect(reasons[0]).toBe('policy.json:3 grants *, but only under the condition IpAddress aws:SourceIp; for read of a/*, b/*');
  });

  it.each<[title: string, needed: Need, grants: Grant[], verdict: string]>([
    ['s3:*', write('a/b'), [grant('*', ['s3:*'])], 'covered'],
    ['a wildcarded action in another case', read('a/b'), [grant('*', ['S3:getOBJ*'])], 'covered'],
    ['keys are case-sensitive', read('Jobs/a'), [grant('jobs/*')], 'not covered'],
    ['reading is not writing', write('a'), [grant('*', ['s3:GetObject'])], 'not covered'],
    ['s3:HeadObject is no action', read('a'), [grant('*', ['s3:HeadObject', 's3:ListBucket'])], 'not covered'],
    ['GetObjectVersion is not GetObject', read('a'), [grant('*', ['s3:GetObjectVersion'])], 'not covered'],
    ['the bucket itself holds no key', read('*'), [grant(null, ['s3:*'])], 'not covered'],
    ['NotAction', read('a'), [grant('*', ['s3:Put*'], { notActions: true })], 'covered'],
    ['NotAction of it', write('a'), [grant('*', ['s3:Put*'], { notActions: true })], 'not covered'],
    ['a Deny of a part', read('a/*'), [grant('a/*'), grant('a/b/*', ['s3:*'], { effect: 'Deny' })], 'not covered'],
    ['a Deny of another part', read('a/*'), [grant('*'), grant('b/*', ['s3:*'], { effect: 'Deny' })], 'covered'],
    ['a Deny of plain text requests', read('a/*'), [grant('*'), grant('*', ['s3:*'], { effect: 'Deny', condition: 'Bool aws:SecureTransport false' })], 'covered'],
    ['a Deny of everything but plain text', read('a/*'), [grant('*'), grant('*', ['s3:*'], { effect: 'Deny', condition: 'Bool aws:SecureTransport true' })], 'unknown'],
    ['an Allow that asks for TLS', read('a/*'), [grant('*', ['s3:*'], { condition: 'Bool aws:SecureTransport true' })], 'covered'],
    ['a Deny of plain text requests, said as a text', read('a/*'), [grant('*'), grant('*', ['s3:*'], { effect: 'Deny', condition: 'StringEquals aws:SecureTransport false' })], 'covered'],
    ['a Deny of plain text requests from elsewhere', read('a/*'), [grant('*'), grant('*', ['s3:*'], { effect: 'Deny', condition: 'Condition Strict, Bool aws:SecureTransport false, StringNotEquals aws:SourceVpc' })], 'covered'],
    ['a Deny of plain text requests and others', read('a/*'), [grant('*'), grant('*', ['s3:*'], { effect: 'Deny', condition: 'Bool aws:SecureTransport true or false' })], 'unknown'],
    ['a Deny of TLS that nobody speaks', read('a/*'), [grant('*'), grant('*', ['s3:*'], { effect: 'Deny', condition: 'NumericLessThan s3:TlsVersion 1.2' })], 'covered'],
    ['a Deny of TLS that somebody speaks', read('a/*'), [grant('*'), grant('*', ['s3:*'], { effect: 'Deny', condition: 'NumericLessThan s3:TlsVersion 1.3' })], 'unknown'],
    ['an Allow that asks for TLS as everybody speaks it', read('a/*'), [grant('*', ['s3:*'], { condition: 'NumericGreaterThanEquals s3:TlsVersion 1.2, Bool aws:SecureTransport true' })], 'covered'],
    ['an Allow that asks for TLS and more', read('a/*'), [grant('*', ['s3:*'], { condition: 'Bool aws:SecureTransport true, IpAddress aws:SourceIp' })], 'unknown'],
    ['an Allow of plain text requests', read('a/*'), [grant('*', ['s3:*'], { condition: 'Bool aws:SecureTransport false' })], 'not covered'],
    ['a Deny under another condition', read('a/*'), [grant('*'), grant('*', ['s3:*'], { effect: 'Deny', condition: 'StringNotEquals aws:SourceVpc' })], 'unknown'],
    ['a Deny of what may overlap', read('a/*'), [grant('*'), grant('*/x', ['s3:*'], { effect: 'Deny', unknown: 'var.p' })], 'unknown'],
    ['an Allow under a condition', read('a/*'), [grant('*', ['s3:*'], { condition: 'IpAddress aws:SourceIp' })], 'unknown'],
    ['an unknown part is no wildcard', read('a/b/*'), [grant('a/*/*', ['s3:*'], { unknown: 'var.team' })], 'unknown'],
    ['an unknown part that cannot reach it', read('b/*'), [grant('a/*', ['s3:*'], { unknown: 'var.team' })], 'not covered'],
    ['a bucket policy', read('a'), [grant('*', ['s3:*'], { kind: 'resource', principal: '*' })], 'not covered'],
    ['a Deny in a bucket policy', read('a'), [grant('*'), grant('a', ['s3:*'], { kind: 'resource', principal: '*', effect: 'Deny' })], 'not covered'],
    ['two buckets are not one', read('a/*', 'b/*'), [grant('a/*'), grant('b/*', undefined, { bucket: 'other' })], 'not covered'],
    ['a wildcard bucket joins a named one', read('a/*', 'b/*'), [grant('a/*'), grant('b/*', undefined, { bucket: '*' })], 'covered'],
    ['one unknown bucket is one bucket', read('a/*', 'b/*'), [grant('a/*', undefined, { bucket: null, bucketCode: '${b}' }), grant('b/*', undefined, { bucket: null, bucketCode: '${b}' })], 'covered'],
    ['two unknown buckets may be one', read('a/*', 'b/*'), [grant('a/*', undefined, { bucket: null, bucketCode: '${b}' }), grant('b/*', undefined, { bucket: null, bucketCode: '${c}' })], 'unknown'],
    ['two roles are not one', read('a/*', 'b/*'), [grant('a/*', undefined, { principal: 'A' }), grant('b/*', undefined, { principal: 'B' })], 'not covered'],
    ['whose grant is not told', read('a/*', 'b/*'), [grant('a/*', undefined, { principal: 'A' }), grant('b/*')], 'unknown'],
    ['all but some keys', read('a/*'), [grant('b/*', undefined, { notResource: true })], 'covered'],
    ['all but these keys', read('b/c/*'), [grant('b/*', undefined, { notResource: true })], 'not covered'],
    ['a Deny of all but these keys', read('a/b'), [grant('*'), grant('a/*', ['s3:*'], { notResource: true, effect: 'Deny' })], 'covered'],
    ['a Deny of all but other keys', read('b/b'), [grant('*'), grant('a/*', ['s3:*'], { notResource: true, effect: 'Deny' })], 'not covered'],
    ['all but two lists of keys', read('b'), [grant('a', undefined, { notResource: true, statement: 7 }), grant('b', undefined, { notResource: true, statement: 7 })], 'not covered'],
    ['nothing', read('a'), [], 'not covered'],
  ])('%s', (_, needed, grants, verdict) => {
    expect(coverage(needed, grants).verdict).toBe(verdict);
  });

  it.each<[title: string, list: string, grants: Grant[], verdict: string]>([
    ['on the bucket', 'jobs/*', [grant(null, ['s3:ListBucket'])], 'covered'],
    ['on objects only', 'jobs/*', [grant('*', ['s3:ListBucket'])], 'not covered'],
    ['of this prefix', 'jobs/*', [grant(null, ['s3:List*'], { condition: 'StringLike s3:prefix', prefixes: ['jobs/*'] })], 'covered'],
    ['of another prefix', 'jobs/*', [grant(null, ['s3:List*'], { condition: 'StringLike s3:prefix', prefixes: ['runs/*'] })], 'not covered'],
    ['of all, where a prefix is granted', '*', [grant(null, ['s3:List*'], { condition: 'StringLike s3:prefix', prefixes: ['jobs/*'] })], 'not covered'],
    ['of all, where no prefix is granted', '*', [grant(null, ['s3:List*'], { condition: 'StringLike s3:prefix', prefixes: ['', 'jobs/*'] })], 'covered'],
  ])('listing %s', (_, list, grants, verdict) => {
    expect(coverage({ read: [], write: [], list: [list] }, grants).verdict).toBe(verdict);
  });

  it('advises on listing when only reading is asked for', () => {
    const without = coverage(read('jobs/*'), [grant('jobs/*')]);
    expect(without.verdict).toBe('covered');
    expect(without.reasons.join('\n')).toContain('s3:ListBucket');
    const listed = coverage(read('jobs/*'), [grant('jobs/*'), grant(null, ['s3:ListBucket'])]);
    expect(listed.reasons.join('\n')).not.toContain('s3:ListBucket');
  });

  it('takes the best principal and says which', () => {
    const grants = [grant('a/*', undefined, { principal: 'Web' }), grant('*', undefined, { principal: 'Task' })];
    expect(coverage(read('b/*'), grants)).toMatchObject({ verdict: 'covered', principal: 'Task' });
    expect(coverage(read('b/*'), grants, { principal: 'Web' })).toMatchObject({ verdict: 'not covered', principal: 'Web' });
    expect(coverage(read('b/*'), grants, { principal: 'task' }).principal).toBe('Task');
    expect(coverage(read('b/*'), grants, { principal: 'Nobody' })).toMatchObject({
      verdict: 'not covered',
      reasons: ['no grant of Nobody is found; there are grants of Task, Web'],
    });
  });

  it.each<[bucket: string, more: Partial<Grant>, verdict: string]>([
    ['data', {}, 'covered'],
    ['dat*', {}, 'covered'],
    ['other', {}, 'not covered'],
    ['data', { bucket: '*' }, 'covered'],
    ['prod-data', { bucket: 'prod-*' }, 'covered'],
    ['prod-data', { bucket: 'test-*' }, 'not covered'],
    ['data', { bucket: null, bucketCode: '${b}' }, 'unknown'],
    ['data-prod', { bucket: 'data-*', bucketCode: 'data-${env}' }, 'unknown'],
    ['logs-prod', { bucket: 'data-*', bucketCode: 'data-${env}' }, 'not covered'],
    ['*-training-data', { bucket: '*-training-data', bucketCode: '${env}-training-data' }, 'covered'],
  ])('asked for bucket %s, granted on %j: %s', (bucket, more, verdict) => {
    expect(coverage(read('a'), [grant('*', undefined, more)], { bucket }).verdict).toBe(verdict);
  });

  it('tells an example of the bucket asked for, where another may be it', () => {
    const grants = [grant('a', undefined, { bucket: null, bucketCode: '${b}' }), grant('*'), grant('b*', ['s3:*'], { effect: 'Deny' }), grant('c*', ['s3:*'], { effect: 'Deny', bucket: null, bucketCode: '${b}' })];
    expect(coverage(read('*'), grants, { bucket: 'data' }).missing).toEqual([{ access: 'read', pattern: '*', example: 'bexample' }]);
  });

  it('is judged for the bucket that allows it, where a Deny is in doubt, and tells of the Deny alone', () => {
    const perhapsDenied = { effect: 'Deny', condition: 'StringNotEquals aws:SourceVpc', kind: 'resource', principal: '*' } as const;
    const grants = [
      grant('state.json', undefined, { bucket: null, bucketCode: '${a}' }),
      ...['${b}', '${c}', '${d}'].map((bucketCode) => grant('*', undefined, { bucket: null, bucketCode })),
      grant('*', ['s3:*'], { ...perhapsDenied, bucket: null, bucketCode: '${c}', line: 77 }),
    ];
    const { verdict, reasons } = coverage(read('*'), grants);
    expect(verdict).toBe('unknown');
    expect(reasons.filter((reason) => reason.endsWith('for read of *'))).toEqual([
      'policy.json:77 denies *, but only under the condition StringNotEquals aws:SourceVpc, and it is not told whether ${c} is the same bucket; for read of *',
    ]);
    expect(reasons).toContain('judged for the bucket ${b}, the best of 4');
  });

  it('is judged for thousands of buckets in little time', () => {
    const many = (name: (position: number) => Partial<Grant>): Grant[] => Array.from({ length: 2_000 }, (_, position) => grant('a/*', undefined, name(position)));
    const started = performance.now();
    expect(coverage(read('b/*'), many((position) => ({ bucket: `data-${position}` }))).verdict).toBe('not covered');
    expect(coverage(read('b/*'), many((position) => ({ bucket: `*-data-${position}`, bucketCode: `\${stage}-data-${position}` }))).verdict).toBe('not covered');
    // Each bucket against each grant took some twenty seconds.
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it('tells who is given all but something only where it is told', () => {
    const given = grant('b/*', undefined, { notResource: true, unknown: 'to whom it is given' });
    expect(coverage(read('a/*'), [given]).verdict).toBe('unknown');
  });

  it('agrees with an evaluation of each key, for random policies', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 3 });
    const statement = fc.record({
      effect: fc.constantFrom<Grant['effect']>('Allow', 'Allow', 'Deny'),
      actions: fc.constantFrom<string[]>(['s3:GetObject'], ['s3:PutObject'], ['s3:*'], ['s3:Get*', 's3:List*']),
      notActions: fc.constantFrom(false, false, true),
      notResource: fc.constantFrom(false, false, false, true),
      keys: fc.array(pattern, { minLength: 1, maxLength: 2 }),
    });
    const keys = keysTo(5, 'abz');
    const seen = { covered: 0, 'not covered': 0 };
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 4 }), pattern, (statements, needed) => {
        const grants = statements.flatMap((each, id) =>
          each.keys.map((key) => grant(key, each.actions, { effect: each.effect, notActions: each.notActions, notResource: each.notResource, statement: id })),
        );
        function granted(key: string): boolean {
          const matching = statements.filter((each) => {
            const action = each.actions.some((name) => regex(name).test('s3:GetObject')) !== each.notActions;
            return action && each.keys.some((name) => regex(name).test(key)) !== each.notResource;
          });
          return matching.some((each) => each.effect === 'Allow') && !matching.some((each) => each.effect === 'Deny');
        }
        const wanted = keys.filter((key) => regex(needed).test(key));
        const answer = coverage(read(needed), grants);
        const expected = wanted.every(granted) ? 'covered' : 'not covered';
        expect(answer.verdict).toBe(expected);
        seen[expected]++;
        for (const { example } of answer.missing) {
          expect(regex(needed).test(example)).toBe(true);
          expect(granted(example)).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
    // The table would prove little if one verdict were rare.
    expect(Math.min(seen.covered, seen['not covered'])).toBeGreaterThan(200);
  });

  it('never covers by what is unknown, conditional or of another principal', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 3 });
    const doubt = fc.constantFrom<Partial<Grant>>({ unknown: 'var.x' }, { condition: 'StringEquals aws:x' }, { kind: 'resource' }, {});
    fc.assert(
      fc.property(fc.array(fc.tuple(pattern, doubt), { maxLength: 5 }), pattern, (given, needed) => {
        const all = coverage(read(needed), given.map(([key, more]) => grant(key, undefined, more)));
        const sure = coverage(read(needed), given.filter(([, more]) => Object.keys(more).length === 0).map(([key]) => grant(key)));
        expect(all.verdict === 'covered').toBe(sure.verdict === 'covered');
      }),
      { numRuns: 1000 },
    );
  });

  it('more Allow never takes away, more Deny never adds', () => {
    const rank = { covered: 2, unknown: 1, 'not covered': 0 };
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), pattern, pattern, (given, extra, needed) => {
        const grants = given.map((key) => grant(key));
        const before = rank[coverage(read(needed), grants).verdict];
        expect(rank[coverage(read(needed), [...grants, grant(extra)]).verdict]).toBeGreaterThanOrEqual(before);
        expect(rank[coverage(read(needed), [...grants, grant(extra, ['s3:*'], { effect: 'Deny' })]).verdict]).toBeLessThanOrEqual(before);
      }),
      { numRuns: 1000 },
    );
  });
});

function regex(pattern: string): RegExp {
  const source = [...pattern].map((c) => (c === '*' ? '[^]*' : c === '?' ? '[^]' : c.replace(/[\\^$.|+()[\]{}/]/g, '\\$&')));
  return new RegExp(`^${source.join('')}$`, 'u');
}

function keysTo(length: number, letters: string): string[] {
  const keys: string[] = [];
  let last = [''];
  for (let n = 1; n <= length; n++) {
    last = last.flatMap((key) => [...letters].map((letter) => key + letter));
    keys.push(...last);
  }
  return keys;
}

describe('needOf', () => {
  it.each([
    [{ read: ['a'], write: ['b'] }, { read: ['a'], write: ['b'] }],
    [{ read: ['a'] }, { read: ['a'], write: [] }],
    [{ write: [], list: ['a/*'], delete: ['b'] }, { read: [], write: [], list: ['a/*'], delete: ['b'] }],
    [{ read: 'a' }, undefined],
    [{ read: [1] }, undefined],
    [{ paths: ['a'] }, undefined],
    [['a'], undefined],
    [null, undefined],
    [JSON.parse('{"__proto__": {"read": ["a"]}}'), undefined],
  ])('%j: %j', (value, expected) => {
    expect(needOf(value)).toEqual(expected);
  });
});

describe('parseBinding', () => {
  it.each([
    ['cdk/stack.py', { path: 'cdk/stack.py' }],
    ['cdk/stack.py#TaskRole', { path: 'cdk/stack.py', principal: 'TaskRole' }],
    ['a#b/stack.py#Role', { path: 'a#b/stack.py', principal: 'Role' }],
    ['stack.py#', { path: 'stack.py' }],
  ])('%s', (binding, expected) => {
    expect(parseBinding(binding)).toEqual(expected);
  });
});

describe('rankBindings', () => {
  it('puts the file that grants most by name first, and of equals the one written for it', () => {
    const grants = [
      grant('jobs/*', undefined, { file: 'half.tf' }),
      grant('jobs/*', undefined, { file: 'stack.py', principal: 'Task' }),
      grant('runs/*', undefined, { file: 'stack.py', principal: 'Task' }),
      grant('web/*', undefined, { file: 'stack.py', principal: 'Web' }),
      grant('*', ['s3:*'], { file: 'admin.json' }),
      grant('other/*', undefined, { file: 'other.json' }),
    ];
    expect(rankBindings(read('jobs/*', 'runs/*'), grants)).toEqual([
      { binding: 'stack.py#Task', covered: 2, needed: 2, bucket: 'data' },
      { binding: 'half.tf', covered: 1, needed: 2, bucket: 'data' },
      { binding: 'admin.json', covered: 2, needed: 2, bucket: 'data' },
    ]);
  });

  it('puts what is granted by name before every key of some bucket', () => {
    const found = rankBindings({ read: ['jobs/*', 'runs/*'], write: [] }, [
      grant('*', ['s3:GetObject'], { file: 'archive.json', bucket: 'archive' }),
      grant('jobs/*', ['s3:GetObject'], { file: 'jobs.json' }),
    ]);
    expect(found).toEqual([
      { binding: 'jobs.json', covered: 1, needed: 2, bucket: 'data' },
      { binding: 'archive.json', covered: 2, needed: 2, bucket: 'archive' },
    ]);
  });
});

describe('rankBindings, of what is granted by name', () => {
  it('puts what names the keys before what has wildcards alone', () => {
    const grants = [grant('*/*', undefined, { file: 'a.yaml', unknown: 'Prefix' }), grant('jobs/*', undefined, { file: 'b.yaml' })];
    expect(rankBindings(read('jobs/*'), grants).map(({ binding }) => binding)).toEqual(['b.yaml', 'a.yaml']);
  });

  it('names the one of several identities that is given the keys by name', () => {
    const grants = [grant('*', undefined, { file: 'a.tf', principal: 'All' }), grant('jobs/*', undefined, { file: 'a.tf', principal: 'Jobs' }), grant('runs/*', undefined, { file: 'a.tf', principal: 'Runs' })];
    expect(rankBindings(read('jobs/*'), grants).map(({ binding }) => binding)).toEqual(['a.tf#Jobs']);
    expect(rankBindings(read('other/*'), grants).map(({ binding }) => binding)).toEqual(['a.tf#All']);
  });
});

describe('rankBindings, where something is denied', () => {
  it('leaves out a file whose grant another file denies to the same role', () => {
    const allowed = grant('jobs/*', undefined, { file: 'stack.py', form: 'cdk-python', principal: 'Task' });
    const denied = grant('jobs/*', undefined, { file: 'guard.py', form: 'cdk-python', principal: 'Task', effect: 'Deny' });
    expect(rankBindings(read('jobs/*'), [allowed])).toEqual([{ binding: 'stack.py', covered: 1, needed: 1, bucket: 'data' }]);
    expect(rankBindings(read('jobs/*'), [allowed, denied])).toEqual([]);
    expect(rankBindings(read('jobs/*'), [allowed, { ...denied, principal: 'Web' }])).toEqual([{ binding: 'stack.py', covered: 1, needed: 1, bucket: 'data' }]);
  });
});

describe('unneeded', () => {
  it('tells grants that nobody asks for from grants that are wider than asked', () => {
    const [wide, idle, exact] = [grant('jobs/*'), grant('old/*'), grant('runs/*')];
    const found = unneeded([read('jobs/*/masks/*', 'runs/*')], [wide, idle, exact]);
    expect(found.map(({ grant: { key }, wholly }) => [key, wholly])).toEqual([
      ['jobs/*', false],
      ['old/*', true],
    ]);
  });

  it('tells access by access, and nothing of what is no access to objects', () => {
    const found = unneeded([{ read: ['jobs/*'], write: ['runs/*'] }], [
      grant('jobs/*', ['s3:GetObject', 's3:PutObject']),
      grant('runs/*', ['s3:PutObject', 's3:DeleteObject']),
      grant('*', ['s3:ListAllMyBuckets']),
    ]);
    expect(found.map(({ grant: { key }, accesses, wholly, example }) => [key, accesses, wholly, example])).toEqual([['jobs/*', ['write'], false, 'jobs/example']]);
  });
});
