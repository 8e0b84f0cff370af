/** Fan-out from end to end on the GitHub double: one issue per import, kept true, and what people do to it respected. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { readBlock } from '../../src/core/marker.ts';
import { parseRealm } from '../../src/core/realm.ts';
import { asking, buildRealm, covered, first, startWorld, type ConsumerSeed, type FanoutWorld } from './world.ts';

let world: FanoutWorld;
afterEach(async () => {
  await world.github.close();
  // Whatever a test did, GitHub's description was kept to.
  expect(world.github.violations).toEqual([]);
});

const fungal: ConsumerSeed = { name: 'fungal', resolved: '1.3.0' };
const at = (versions: Parameters<typeof buildRealm>[0], ...consumers: ConsumerSeed[]): ReturnType<typeof buildRealm> => buildRealm(versions, consumers);

async function only(repository = 'lab/fungal'): Promise<Record<string, unknown>> {
  const issues = await world.issues(repository);
  expect(issues).toHaveLength(1);
  return issues[0]!;
}

describe('an import that falls behind', () => {
  it('gets one issue and one dispatch; a second run sends nothing', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first], fungal));
    expect(await world.issues('lab/fungal')).toEqual([]);
    world.github.transcript();

    const receipt = await world.tell(at([first, asking], fungal));
    expect(receipt.notices).toMatchObject([{ consumer: 'fungal', outcome: 'created', reference: '1', dispatch: 'accepted' }]);
    expect(world.github.transcript()).toEqual([
      'POST /graphql 200',
      'POST /graphql 200',
      'POST /repos/lab/fungal/issues 201',
      'POST /repos/lab/fungal/dispatches 204',
    ]);
    const issue = await only();
    expect(issue).toMatchObject({ state: 'open', title: 'Update IAM policy: new S3 path checkpoints/*', labels: [{ name: 'realm' }], user: { login: 'realm[bot]' } });
    expect(issue['body']).toContain('training-metrics/experiments/* (read)  covered by training-metrics/*');
    expect(world.github.dispatches).toMatchObject([{ repository: 'lab/fungal', event: 'realm-contract-changed', payload: { realm: 'letemcook', domain: 'aperture', contract: 'required-s3-permissions', version: '1.5.0' } }]);

    const again = await world.tell(at([first, asking], fungal));
    expect(again).toMatchObject({ notices: [{ outcome: 'unchanged' }], spent: { writes: 0, ledger: 0 } });
  });

  it('is not written to when only the realm has moved on', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(buildRealm([first, asking], [fungal], { head: '1'.repeat(40) }));
    const receipt = await world.tell(buildRealm([first, asking], [fungal], { head: '2'.repeat(40) }));
    expect(receipt.spent.writes).toBe(0);
  });

  it('follows versions in place, comments only at transitions, closes when current, and reopens', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first], fungal));
    await world.tell(at([first, covered], fungal));
    expect(await only()).toMatchObject({ title: 'Nothing to grant: new S3 path training-metrics/experiments/* of required-s3-permissions 1.4.0 is covered' });
    await world.tell(at([first, covered, asking], fungal));
    expect((await only())['body']).toContain('checkpoints/*');
    expect(await world.comments('lab/fungal', 1)).toEqual([expect.stringContaining('asks for something')]);

    const closed = await world.tell(at([first, covered, asking], { ...fungal, resolved: '1.5.0' }));
    expect(closed.notices).toMatchObject([{ outcome: 'closed' }]);
    expect(await only()).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect((await world.comments('lab/fungal', 1)).at(-1)).toContain('is current at `1.5.0`');
    expect((await world.tell(at([first, covered, asking], { ...fungal, resolved: '1.5.0' }))).spent).toEqual({ reads: 0, writes: 0, ledger: 0 });

    const next = { version: '1.6.0', read: [...asking.read, 'logs/*'], changes: ['Added logs/* (read)'] };
    await world.tell(at([first, covered, asking, next], { ...fungal, resolved: '1.5.0' }));
    expect(await only()).toMatchObject({ state: 'open' });
    expect(world.github.dispatches.map((dispatch) => dispatch.payload['version'])).toEqual(['1.4.0', '1.5.0', '1.6.0']);
  });

  it('says when it is broken, and that the export is gone', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first, covered], fungal));
    await world.tell(buildRealm([first, covered], [fungal], { gone: true }));
    const issue = await only();
    expect(issue['body']).toContain('is **broken**');
    expect(await world.comments('lab/fungal', 1)).toEqual([expect.stringContaining('is **broken**')]);
  });

  it('closes the issues of a domain that has left', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first, asking], fungal));
    await world.tell(at([first, asking]));
    expect(await only()).toMatchObject({ state: 'closed' });
    expect((await world.comments('lab/fungal', 1)).at(-1)).toContain('no longer imports');
  });
});

describe('what people do', () => {
  it('leaves their title, labels and words alone', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first, covered], fungal));
    const maria = world.github.as('maria');
    const before = String((await only())['body']);
    await maria('PATCH', '/repos/lab/fungal/issues/1', { title: 'Ours', labels: ['infra'], body: `Notes above\r\n\r\n${before.replaceAll('\n', '\r\n')}\r\n\r\nand below <!-- blue:notice -->` });
    await world.tell(at([first, covered, asking], fungal));
    const issue = await only();
    expect(issue).toMatchObject({ title: 'Ours', labels: [{ name: 'infra' }] });
    const body = String(issue['body']);
    expect(body.startsWith('Notes above\n\n<!-- blue:notice realm=letemcook')).toBe(true);
    expect(body.endsWith('and below <!-- blue:notice -->')).toBe(true);
    expect(body).toContain('checkpoints/*');
    expect(body.match(/^<!-- blue:notice realm=/gm)).toHaveLength(1);
  });

  it('respects "not planned" until the next version', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first, covered], fungal));
    await world.github.as('maria')('PATCH', '/repos/lab/fungal/issues/1', { state: 'closed', state_reason: 'not_planned' });
    const declined = await world.tell(at([first, covered], fungal));
    expect(declined).toMatchObject({ notices: [{ outcome: 'unchanged', reason: expect.stringContaining('not planned') }], spent: { writes: 0 } });
    await world.tell(at([first, covered], fungal));
    expect(await only()).toMatchObject({ state: 'closed' });
    await world.tell(at([first, covered, asking], fungal));
    expect(await only()).toMatchObject({ state: 'open' });
  });

  it('reopens what was closed as done while it is not', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first, asking], fungal));
    await world.github.as('maria')('PATCH', '/repos/lab/fungal/issues/1', { state: 'closed' });
    expect((await world.tell(at([first, asking], fungal))).notices).toMatchObject([{ outcome: 'reopened' }]);
    expect((await world.comments('lab/fungal', 1)).at(-1)).toContain('Reopened');
  });

  it('puts the block back when somebody took it out', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first, asking], fungal));
    await world.github.as('maria')('PATCH', '/repos/lab/fungal/issues/1', { body: 'only my words' });
    await world.tell(at([first, asking], fungal));
    const body = String((await only())['body']);
    expect(body.startsWith('only my words\n\n')).toBe(true);
    expect(readBlock(body)).toContain('checkpoints/*');
  });

  it('is not fooled by a planted marker, or by a number in a forged ledger', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first], fungal));
    await world.tell(at([first, asking], fungal));
    const body = String((await only())['body']);
    await world.github.as('mallory')('POST', '/repos/lab/fungal/issues', { title: 'fake', body });
    const file = JSON.parse(world.ledger.texts()['consumers/fungal.json'] ?? '{}') as { notices: Record<string, Record<string, unknown>> };
    await world.github.as('maria')('POST', '/repos/lab/fungal/issues', { title: 'mine', body: 'untouched' });
    file.notices['aperture/required-s3-permissions']!['issue'] = 3;
    await world.ledger.commit(world.ledger.history.at(-1)?.id, { edits: [{ path: 'consumers/fungal.json', content: JSON.stringify(file) }], subject: 'forged', trailers: [] });
    await world.tell(at([first, asking], { ...fungal, resolved: '1.5.0' }));
    const issues = await world.issues('lab/fungal');
    expect(issues.map((issue) => [issue['title'], issue['state'], issue['body'] === 'untouched'])).toEqual([
      ['Update IAM policy: new S3 path checkpoints/*', 'closed', false], ['fake', 'open', false], ['mine', 'open', true],
    ]);
  });

  it('takes over the issue that the consumer\'s own workflow keeps', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first, asking], fungal), { dryRun: true }).then(async (receipt) => {
      const [create] = receipt.planned;
      if (create?.do !== 'create-issue') throw new Error('expected a new issue');
      await world.github.as('github-actions[bot]')('POST', '/repos/lab/fungal/issues', { title: create.title, body: create.body });
    });
    expect((await world.tell(at([first, asking], fungal))).notices).toMatchObject([{ outcome: 'unchanged', reference: '1', dispatch: 'accepted' }]);
    expect(await world.issues('lab/fungal')).toHaveLength(1);
  });
});

describe('contracts of the same name from two providers', () => {
  it('have an issue and a dispatch each, and are closed one by one', async () => {
    world = await startWorld(['lab/fungal']);
    const realmWith = (resolved: readonly [string, string]): ReturnType<typeof parseRealm> => {
      const providers = ['aperture', 'bench'];
      const files: Record<string, string> = {
        'realm.yaml': stringify({ name: 'letemcook', version: '1.0.0', governance: { admission: 'open', approvers: [], breaking_changes: { require_approval: false, grace_period_days: 14 } } }),
        'domains/fungal/domain.yaml': stringify({ name: 'fungal', repo_url: 'https://github.com/lab/fungal', maintainers: ['@maria'] }),
        'domains/fungal/imports.yaml': stringify({ imports: providers.map((from, index) => ({ contract: 'shape', from, version: '>=1.0.0', resolved_version: resolved[index] })) }),
      };
      for (const name of providers) {
        files[`domains/${name}/domain.yaml`] = stringify({ name, maintainers: ['@eric'] });
        files[`domains/${name}/exports.yaml`] = stringify({ exports: [{ name: 'shape', version: '1.1.0', value: { a: 1 } }] });
      }
      return parseRealm({ head: 'd'.repeat(40), files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])), irregular: [] });
    };
    await world.tell(realmWith(['1.0.0', '1.0.0']));
    const titles = (await world.issues('lab/fungal')).map((issue) => String(issue['title']));
    expect(titles).toEqual([expect.stringContaining('from aperture'), expect.stringContaining('from bench')]);
    expect(world.github.dispatches.map(({ payload }) => payload['domain'])).toEqual(['aperture', 'bench']);
    await world.tell(realmWith(['1.1.0', '1.0.0']));
    expect((await world.issues('lab/fungal')).map((issue) => issue['state'])).toEqual(['closed', 'open']);
    expect(world.github.dispatches).toHaveLength(2);
  });
});

describe('duplicates and a lost ledger', () => {
  it('finds its issues again by their markers, and keeps the lowest number', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first, asking], fungal));
    const body = String((await only())['body']);
    await world.github.as('realm[bot]')('POST', '/repos/lab/fungal/issues', { title: 'twice', body });
    const { memoryStore } = await import('../../src/adapters/memory-store.ts');
    await world.tell(at([first, asking], fungal), { ledger: memoryStore() });
    const issues = await world.issues('lab/fungal');
    expect(issues.map((issue) => [issue['number'], issue['state'], issue['state_reason']])).toEqual([[1, 'open', null], [2, 'closed', 'duplicate']]);
    expect(await world.comments('lab/fungal', 2)).toEqual([expect.stringContaining('Duplicate of #1')]);
  });

  it('looks through every page of a busy repository', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first, asking], fungal));
    for (let count = 0; count < 130; count += 1) await world.github.as(count % 10 === 0 ? 'maria' : 'realm[bot]')('POST', '/repos/lab/fungal/issues', { title: `other ${count}` });
    const { memoryStore } = await import('../../src/adapters/memory-store.ts');
    const receipt = await world.tell(at([first, asking], fungal), { ledger: memoryStore() });
    expect(receipt.notices).toMatchObject([{ outcome: 'unchanged', reference: '1' }]);
    expect(await world.issues('lab/fungal')).toHaveLength(131);
  });
});

describe('a consumer that keeps its own issue, as one in another organisation does', () => {
  const tokens = { app: { login: 'realm[bot]', permissions: { issues: 'write', contents: 'write' } }, own: { login: 'github-actions[bot]', permissions: { issues: 'write' } } } as const;
  /** What its scheduled check does: it reads the realm's ledger, and writes nothing there. */
  const own = (realm: ReturnType<typeof at>): ReturnType<FanoutWorld['tell']> => world.tell(realm, {
    forge: world.forge('own'), authors: ['realm[bot]'], thorough: true, dispatch: false, consumers: new Set(['fungal']),
    ledger: { ...world.ledger, commit: (base) => Promise.resolve({ commit: base ?? '', changed: false }) },
  });
  const states = async (): Promise<unknown[]> => (await world.issues('lab/fungal')).map((issue) => issue['state']);

  it('takes over the issue that the realm has made', async () => {
    world = await startWorld(['lab/fungal'], { tokens });
    await world.tell(at([first, covered], fungal));
    expect((await own(at([first, covered, asking], fungal))).notices).toMatchObject([{ outcome: 'updated', reference: '1' }]);
    expect((await own(at([first, covered, asking], { ...fungal, resolved: '1.5.0' }))).notices).toMatchObject([{ outcome: 'closed', reference: '1' }]);
    expect(await states()).toEqual(['closed']);
  });

  it.each([['the realm', [1, 2]], ['the consumer', [2, 1]]])('made at the same time, with the lower number by %s: one stays, whoever runs next', async (_, order) => {
    world = await startWorld(['lab/fungal'], { tokens });
    const { memoryStore } = await import('../../src/adapters/memory-store.ts');
    const realm = at([first, asking], fungal);
    const [create] = (await world.tell(realm, { dryRun: true, ledger: memoryStore() })).planned;
    if (create?.do !== 'create-issue') throw new Error('expected a new issue');
    const make = (): unknown => world.github.as('github-actions[bot]')('POST', '/repos/lab/fungal/issues', { title: create.title, body: create.body });
    if (order[0] === 1) {
      await world.tell(realm);
      await make();
    } else {
      // The realm has looked before the other was there.
      await make();
      await world.github.as('maria')('PATCH', '/repos/lab/fungal/issues/1', { body: 'not yet' });
      await world.tell(realm);
      await world.github.as('maria')('PATCH', '/repos/lab/fungal/issues/1', { body: create.body });
    }
    await own(realm);
    expect(await states()).toEqual(['open', 'closed']);
    const next = { version: '1.6.0', read: [...asking.read, 'logs/*'], changes: ['Added logs/* (read)'] };
    for (const later of [realm, at([first, asking, next], fungal)]) {
      await world.tell(later);
      await own(later);
      expect(await states()).toEqual(['open', 'closed']);
    }
    await world.tell(at([first, asking, next], { ...fungal, resolved: '1.6.0' }));
    expect(await states()).toEqual(['closed', 'closed']);
    expect(await world.comments('lab/fungal', 2)).toHaveLength(1);
  });
});

describe('an issue that cannot be brought up to date', () => {
  it('is not commented on again and again', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first], fungal));
    await world.tell(at([first, covered], fungal));
    for (let run = 0; run < 3; run += 1) {
      world.github.fault({ method: 'PATCH', path: /issues\/1$/, status: 422, body: { message: 'Validation Failed' } });
      expect((await world.tell(at([first, covered, asking], fungal))).unreachable).toHaveLength(1);
      world.clock.advance(3_600_000);
    }
    await world.tell(at([first, covered, asking], fungal));
    expect(await world.comments('lab/fungal', 1)).toHaveLength(1);
    expect((await only())['body']).toContain('checkpoints/*');
  });

  it('is shortened where people have written much', async () => {
    world = await startWorld(['lab/fungal']);
    const many = { ...asking, read: [...asking.read, ...Array.from({ length: 300 }, (_, index) => `${'long-prefix/'.repeat(8)}${index}/*`)] };
    await world.tell(at([first], fungal));
    await world.tell(at([first, covered], fungal));
    const before = String((await only())['body']);
    for (const length of [65_536 - before.length, 65_536 - 3_000, 65_536 - 900]) {
      await world.github.as('maria')('PATCH', '/repos/lab/fungal/issues/1', { body: `${'x'.repeat(Math.min(length, 65_536 - before.length - 2) - 5)} END\n\n${before}` });
      await world.tell(at([first, covered, many], fungal));
      const body = String((await only())['body']);
      expect(body).toContain('x END\n\n<!-- blue:notice');
      expect(body).toContain('1.5.0');
      expect(body.length).toBeLessThanOrEqual(65_536);
      expect((await world.tell(at([first, covered, many], fungal))).spent.writes).toBe(0);
    }
  });
});

describe('GitHub at its limits', () => {
  it('when nothing can be asked, everybody is left to the next run, and that is said', async () => {
    world = await startWorld(['lab/a', 'lab/b']);
    const realm = at([first, asking], { name: 'a', resolved: '1.3.0' }, { name: 'b', resolved: '1.3.0' });
    for (const skip of [0, 1]) {
      if (skip === 1) world.github.fault({ path: /graphql/, status: 200, body: { data: { viewer: { login: 'realm[bot]' } } } });
      world.github.fault({ path: /graphql/, status: 200, body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }, times: 4 });
      expect(await world.tell(realm)).toMatchObject({ leftover: ['a', 'b'], stopped: expect.stringContaining('limit'), spent: { writes: 0 } });
    }
    expect((await world.tell(realm)).leftover).toEqual([]);
  });

  it('failing over one repository, the others are told, and the realm is not told of a passing fault', async () => {
    world = await startWorld(['lab/a', 'lab/b']);
    const realm = at([first, asking], { name: 'a', resolved: '1.3.0' }, { name: 'b', resolved: '1.3.0' });
    const failing: typeof globalThis.fetch = (input, init) => (/graphql/.test(String(input)) && String(init?.body).includes('"a"') ? Promise.resolve(Response.json({ data: null, errors: [{ message: 'Something went wrong' }] })) : globalThis.fetch(input, init));
    expect(await world.tell(realm, { forge: world.forge('app', { fetch: failing }) })).toMatchObject({ leftover: ['a'], unreachable: [] });
    expect([(await world.issues('lab/a')).length, (await world.issues('lab/b')).length, (await world.issues('lab/realm')).length]).toEqual([0, 1, 0]);
    await world.tell(realm);
    expect(await world.issues('lab/a')).toHaveLength(1);
  });

  it('keeps to the budget also where many can be reached again at once', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `c${index}`);
    world = await startWorld(names.map((name) => `lab/${name}`));
    for (const name of names) world.github.set(`lab/${name}`, { archived: true });
    const realm = at([first, asking], ...names.map((name) => ({ name, resolved: '1.3.0', notify: { dispatch: false } })));
    expect(await world.tell(realm, { budget: 5, dryRun: true })).toMatchObject({ planned: { length: 5 }, leftover: { length: 3 } });
    expect(await world.tell(realm, { budget: 5 })).toMatchObject({ spent: { writes: 5 }, leftover: { length: 3 } });
    await world.tell(realm);
    for (const name of names) world.github.set(`lab/${name}`, { archived: false });
    for (const left of [7, 2, 0]) {
      const receipt = await world.tell(realm, { budget: 10 });
      expect(receipt.spent.writes).toBeLessThanOrEqual(10);
      expect(receipt.leftover).toHaveLength(left);
    }
    expect((await world.issues('lab/realm')).map((issue) => issue['state'])).toEqual(names.map(() => 'closed'));
  });
});

describe('preferences', () => {
  it.each([
    ['no issue', { issues: false }, 0, 1],
    ['no dispatch', { dispatch: false }, 1, 0],
    ['neither', { issues: false, dispatch: false }, 0, 0],
  ] as const)('%s', async (_, notify, issues, dispatches) => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first, asking], { ...fungal, notify }));
    expect(await world.issues('lab/fungal')).toHaveLength(issues);
    expect(world.github.dispatches).toHaveLength(dispatches);
  });

  it('only when there is something to do', async () => {
    world = await startWorld(['lab/fungal']);
    const quiet: ConsumerSeed = { ...fungal, notify: { only: 'action-needed' } };
    await world.tell(at([first], quiet));
    await world.tell(at([first, covered], quiet));
    expect(await world.issues('lab/fungal')).toHaveLength(0);
    await world.tell(at([first, covered, asking], quiet));
    expect(await world.issues('lab/fungal')).toHaveLength(1);
  });

  it('labels and assignees; who cannot be assigned does not keep the issue from being made', async () => {
    world = await startWorld(['lab/fungal', 'lab/other']);
    await world.tell(at([first, asking], { ...fungal, notify: { labels: ['iam'], assignees: ['maria'] } }, { name: 'other', resolved: '1.3.0', notify: { assignees: ['nobody-there'], labels: ['x'] } }));
    const issue = await only();
    expect((issue['labels'] as { name: string }[]).map((label) => label.name).sort()).toEqual(['iam', 'realm']);
    expect(issue['assignees']).toMatchObject([{ login: 'maria' }]);
    expect(await only('lab/other')).toMatchObject({ assignees: [], labels: [{ name: 'realm' }] });
  });

  it('a workflow_dispatch needs no write access to code', async () => {
    world = await startWorld([], { repositories: [{ name: 'lab/realm' }, { name: 'lab/fungal', workflows: ['realm.yml'] }] });
    await world.tell(at([first, asking], { ...fungal, notify: { dispatch: 'workflow' } }));
    expect(world.github.dispatches).toEqual([{ repository: 'lab/fungal', event: 'workflow_dispatch', workflow: 'realm.yml', payload: { ref: 'main' } }]);
  });
});

describe('a credential that may not dispatch', () => {
  it('leaves it to the issue, asks once per run, and does not ask again for this version', async () => {
    world = await startWorld(['lab/a', 'lab/b']);
    const realm = at([first, asking], { name: 'a', resolved: '1.3.0' }, { name: 'b', resolved: '1.3.0' });
    const receipt = await world.tell(realm, { forge: world.forge('issuer') });
    expect(receipt.notices).toMatchObject([{ outcome: 'created', dispatch: 'not-permitted' }, { outcome: 'created', dispatch: 'not-permitted' }]);
    expect(world.github.requests.filter((request) => request.path.endsWith('/dispatches'))).toHaveLength(1);
    expect((await world.tell(realm, { forge: world.forge('issuer') })).spent.writes).toBe(0);
  });
});

describe('a consumer that cannot be reached', () => {
  it.each([
    ['archived', (name: string) => world.github.set(name, { archived: true }), 'archived'],
    ['issues off', (name: string) => world.github.set(name, { issues: false }), 'switched off'],
    ['gone', (name: string) => world.github.set(name, { gone: true }), 'not found, or the token may not see it'],
  ])('%s: told once in the realm, with its maintainers, and healed', async (_, change, reason) => {
    world = await startWorld(['lab/fungal']);
    change('lab/fungal');
    const receipt = await world.tell(at([first, asking], { ...fungal, maintainers: ['@maria', 'm@example.com'] }));
    expect(receipt.unreachable).toMatchObject([{ consumer: 'fungal', reason: expect.stringContaining(reason) }]);
    const told = await only('lab/realm');
    expect(told).toMatchObject({ state: 'open', title: expect.stringContaining('Cannot tell fungal') });
    expect(told['body']).toContain('`@maria`, `m@example.com`');
    expect((await world.tell(at([first, asking], { ...fungal, maintainers: ['@maria', 'm@example.com'] }))).spent.writes).toBe(0);

    world.github.set('lab/fungal', { archived: false, issues: true, gone: false });
    await world.tell(at([first, asking], fungal));
    expect(await only('lab/realm')).toMatchObject({ state: 'closed' });
    expect(await world.issues('lab/fungal')).toHaveLength(1);
  });

  it('a token without the right to write issues', async () => {
    world = await startWorld(['lab/fungal'], { tokens: {
      app: { login: 'realm[bot]', repositories: ['lab/realm'], permissions: { issues: 'write' } },
    } });
    const receipt = await world.tell(at([first, asking], fungal));
    expect(receipt.unreachable[0]?.reason).toContain('it needs issues=write');
    expect(await world.issues('lab/realm')).toHaveLength(1);
  });

  it('a domain without a repository', async () => {
    world = await startWorld([]);
    await world.tell(at([first, asking], { ...fungal, repository: null }));
    expect((await only('lab/realm'))['body']).toContain('names no repository');
  });
});

describe('a repository that was renamed', () => {
  it('keeps its issue under the new name', async () => {
    world = await startWorld(['lab/fungal']);
    await world.tell(at([first, covered], fungal));
    await world.github.rename('lab/fungal', 'lab/mycology');
    await world.tell(at([first, covered, asking], fungal));
    const issue = await only('lab/mycology');
    expect(issue['body']).toContain('checkpoints/*');
    expect(JSON.parse(world.ledger.texts()['consumers/fungal.json'] ?? '{}')).toMatchObject({ repository: 'lab/mycology' });
  });
});

describe('a dry run', () => {
  it('says exactly what would be sent, and sends nothing', async () => {
    world = await startWorld(['lab/fungal']);
    const receipt = await world.tell(at([first, asking], fungal), { dryRun: true });
    expect(receipt.spent).toMatchObject({ writes: 0, ledger: 0 });
    const forge = world.forge();
    const described = receipt.planned.map((write) => forge.describe(write));
    world.github.transcript();
    await world.tell(at([first, asking], fungal));
    const sent = world.github.requests.filter((request) => request.method !== 'GET' && request.path !== '/graphql');
    expect(sent.map(({ method, path, body }) => ({ method, path, body }))).toEqual(described);
  });
});

describe('owners and budgets', () => {
  it('tells only the consumers of one owner', async () => {
    world = await startWorld(['lab/a', 'guild/b']);
    const realm = at([first, asking], { name: 'a', resolved: '1.3.0' }, { name: 'b', resolved: '1.3.0', repository: 'guild/b' });
    await world.tell(realm, { owner: 'Guild' });
    expect([await world.issues('lab/a'), await world.issues('guild/b')].map((issues) => issues.length)).toEqual([0, 1]);
  });

  it('leaves the rest to the next run, and says how much that is', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    world = await startWorld(names.map((name) => `lab/${name}`));
    const realm = at([first, asking], ...names.map((name) => ({ name, resolved: '1.3.0' })));
    expect((await world.tell(realm, { budget: 4 })).leftover).toEqual(['c', 'd', 'e']);
    expect((await world.tell(realm, { budget: 4 })).leftover).toEqual(['e']);
    expect((await world.tell(realm, { budget: 4 })).leftover).toEqual([]);
    for (const name of names) expect(await world.issues(`lab/${name}`)).toHaveLength(1);
    expect(world.github.dispatches).toHaveLength(5);
  });
});
