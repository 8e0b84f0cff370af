/** What is learnt of a function after it was called reaches those who called it, and those who called them, without another run. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { findAccesses } from '../../src/detect/accesses.ts';
import { languageOf } from '../../src/detect/candidates.ts';
import type { FrontEnd } from '../../src/detect/form.ts';
import { loadFrontEnds, tablesOf } from '../../src/detect/languages.ts';
import { createProject, indexNames } from '../../src/detect/project.ts';
import { Resolver } from '../../src/detect/resolve.ts';

const store = 'import boto3\ns3 = boto3.client("s3")\ndef put(key):\n    s3.put_object(Bucket="b", Key=key)\n';
/** Names no S3, and so is not opened for the calls of it. */
const helper = 'from store import put\ndef record_day(day, name):\n    put(f"{day}/{name}")\n';

interface Example {
  readonly what: string;
  readonly job: string;
  readonly keys: readonly string[];
}

const examples: readonly Example[] = [
  { what: 'the file itself', job: 'record_day("mon", "a")\n', keys: ['mon/a'] },
  { what: 'a function that nobody calls', job: 'def run(name):\n    record_day("mon", name)\n', keys: ['mon/*'] },
  { what: 'the callers of a function', job: 'def run(name):\n    record_day("mon", name)\nrun("a")\nrun("b")\n', keys: ['mon/a', 'mon/b'] },
  { what: 'the callers of callers', job: 'def run(day, name):\n    record_day(day, name)\ndef week(name):\n    run("mon", name)\n    run("tue", name)\nweek("a")\n', keys: ['mon/a', 'tue/a'] },
  { what: 'two callers, whose arguments vary apart', job: 'def run(day, name):\n    record_day(day, name)\nrun("mon", "a")\nrun("tue", "b")\n', keys: ['mon/a', 'tue/b'] },
  { what: 'callers under a condition that they settle', job: 'def run(name, is_kept=True):\n    if is_kept:\n        record_day("kept", name)\n    else:\n        record_day("gone", name)\nrun("a")\nrun("b", is_kept=False)\n', keys: ['gone/b', 'kept/a'] },
  { what: 'the callers of a method', job: 'class Job:\n    def __init__(self, day):\n        self.day = day\n    def run(self, name):\n        record_day(self.day, name)\nJob("mon").run("a")\nJob("tue").run("b")\n', keys: ['mon/a', 'tue/b'] },
  { what: 'the callers of the function around a function', job: 'def outer(day):\n    def inner():\n        record_day(day, "x")\n    register(inner)\nouter("mon")\n', keys: ['mon/x'] },
  { what: 'a function that calls itself', job: 'def run(name, left):\n    record_day("mon", name)\n    if left:\n        run(name, left - 1)\nrun("a", 3)\n', keys: ['mon/a'] },
];

describe('what is told later', () => {
  let frontEnds: ReadonlyMap<string, FrontEnd>;
  beforeAll(async () => {
    frontEnds = await loadFrontEnds(new Set(['python']));
  });

  it.each(examples)('$what', ({ job, keys }) => {
    const files = new Map([['helper.py', helper], ['job.py', `from helper import record_day\n${job}`], ['store.py', store]].map(([path = '', text = '']) => [path, { path, text }]));
    const project = createProject(files, indexNames(files.keys()), frontEnds, languageOf, tablesOf, () => undefined);
    let isKnown = false;
    const resolver = new Resolver(project, new Set(['job.py', 'store.py']), (path) => isKnown && path === 'helper.py');
    // The caller is run while nothing is known of the helper.
    resolver.run('job.py');
    resolver.run('store.py');
    expect(keysOf(resolver)).not.toEqual(keys);
    isKnown = true;
    resolver.run('helper.py');
    expect(resolver.isMissed('helper.py')).toBe(true);
    expect(resolver.callMissed('helper.py')).toBe(true);
    expect(resolver.isMissed('helper.py')).toBe(false);
    expect(keysOf(resolver)).toEqual(keys);
  });
});

function keysOf(resolver: Resolver): string[] {
  const { accesses } = findAccesses(resolver, () => false);
  return [...new Set(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort();
}
