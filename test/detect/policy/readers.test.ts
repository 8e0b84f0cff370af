/** The readers of all forms against AWS: random situations, written down in each form, judged from the text, and compared key by key. */
import { describe, it, expect } from '@jest/globals';
import { bindingGrants } from '../../../src/detect/binding-grants.ts';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';
import { forms, type Form } from './random/forms.ts';
import { randomFrom, saidByAws, situationFrom, type Access } from './random/situation.ts';

const accesses: readonly Access[] = ['read', 'write', 'list', 'delete'];
const patterns = ['a', 'a/*', '*', 'a/b', 'ab*', 'b/*', '*a'];
/** Buckets of which some grant may be about one, where none is asked for. */
const buckets = ['data', 'other', 'da', 'da1a', 'd1a', 'dataq', 'fresh', { open: 'bucket' }];
const runs = 100;

async function compare(form: Form, seed: number, seen: Map<string, number>): Promise<void> {
  const random = randomFrom(seed);
  const situation = form.fit(situationFrom(random, random.chance(0.6)));
  const written = form.write(situation, random);
  const found = await findGrants(Object.entries(written.files).map(([path, text]) => ({ path, text })));
  const { grants, unreadable } = bindingGrants(written.binding, found);
  const isTold = !/"(open|other|prefix)"|"(perhaps|bounded)":(true|\[[^\]]*true)/.test(JSON.stringify(situation));
  for (const [identity, principal] of written.principals.entries()) {
    const named = principal === undefined ? {} : { principal };
    for (const access of accesses) {
      const pattern = random.one(patterns);
      const need = { read: [], write: [], [access]: [pattern] };
      const asked = `${form.name}, seed ${seed}, ${principal ?? 'nobody'}, ${access} ${pattern}`;
      const { verdict, missing } = coverage(need, grants, { bucket: 'data', ...named });
      const { always, perhaps } = saidByAws(situation, identity, access, pattern, missing.map(({ example }) => example));
      // A covered that is not is the worst that can be said; a not covered that may be is wrong too.
      expect([asked, verdict === 'covered' && !always, verdict === 'not covered' && perhaps]).toEqual([asked, false, false]);
      // Where everything is told, there is nothing that could not be decided.
      if (isTold) expect([asked, unreadable, verdict]).not.toEqual([asked, unreadable, 'unknown']);
      seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
      const free = coverage(need, grants, named).verdict;
      if (free === 'covered') expect([asked, buckets.some((bucket) => saidByAws(situation, identity, access, pattern, [], bucket).always)]).toEqual([asked, true]);
    }
  }
}

describe.each(forms)('$name', (form) => {
  it('is read as AWS reads it', async () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < runs; seed++) await compare(form, seed, seen);
    // The comparison would prove little if one verdict were rare.
    for (const verdict of ['covered', 'not covered', 'unknown']) expect([verdict, (seen.get(verdict) ?? 0) > 10]).toEqual([verdict, true]);
  });
});
