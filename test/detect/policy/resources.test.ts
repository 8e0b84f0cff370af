/** A resource as the buckets and keys it names: the same ones as its whole text matches, wherever its wildcards stand. */
import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { coverage } from '../../../src/detect/coverage.ts';
import { targetsOf } from '../../../src/detect/policy/arn.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

function glob(pattern: string): RegExp {
  return new RegExp(`^${[...pattern].map((c) => (c === '*' ? '[^]*' : c === '?' ? '[^]' : c)).join('')}$`);
}

function words(letters: string, longest: number): string[] {
  let last = [''];
  return Array.from({ length: longest }, () => (last = last.flatMap((word) => [...letters].map((letter) => word + letter)))).flat();
}

describe('the resource of a statement', () => {
  it('names what it matches', () => {
    const buckets = words('ab', 2);
    const keys = words('ab/', 3);
    const seen = { named: 0, not: 0 };
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '?'), minLength: 1, maxLength: 6 }), (rest) => {
        const whole = glob(rest);
        const targets = targetsOf([`arn:aws:s3:::${rest}`]);
        for (const bucket of buckets) {
          for (const key of [null, ...keys]) {
            const isNamed = targets.some((target) => glob(target.bucket ?? '*').test(bucket) && (key === null ? target.key === null : target.key !== null && glob(target.key).test(key)));
            const expected = whole.test(key === null ? bucket : `${bucket}/${key}`);
            if (isNamed !== expected) throw new Error(`${rest}: ${bucket}/${key} should${expected ? '' : ' not'} be named by ${JSON.stringify(targets)}`);
            seen[expected ? 'named' : 'not']++;
          }
        }
      }),
      { numRuns: 600, seed: 1 },
    );
    expect(Math.min(seen.named, seen.not)).toBeGreaterThan(10_000);
  });

  it.each([
    ['arn:aws:s3:::*/secret/*', 'jobs/secret/*'],
    ['arn:aws:s3:::d*a/secret', 'jobs/a/secret'],
    ['arn:aws:s3:::data?jobs/*', 'jobs/*'],
  ])('%s denies %s of the bucket data', async (resource, pattern) => {
    const text = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }, { Effect: 'Deny', Action: 's3:*', Resource: resource }] });
    const { grants } = await findGrants([{ path: 'policy.json', text }]);
    expect(coverage({ read: [pattern], write: [] }, grants, { bucket: 'data' }).verdict).toBe('not covered');
  });

  it('is no bucket where it is another of S3\'s resources', () => {
    const fields = ['arn:aws:s3:', { code: 'AWS::Region' }, ':', { code: 'AWS::AccountId' }, ':'];
    expect(targetsOf([...fields, 'storage-lens-group/team-*'])).toEqual([]);
    expect(targetsOf(['arn:aws:s3:::job/x'])).toEqual([{ bucket: 'job', key: 'x' }]);
  });
});
