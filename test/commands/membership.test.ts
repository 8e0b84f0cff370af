/** Joining and leaving: twice, from a folder below, where a file cannot be written, and in realms written by pull request. */
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aperture, fungal } from '../../src/demo/world.ts';
import type { Outside } from '../../src/outside.ts';
import { openWorld, type TestWorld } from '../doors/world.ts';
import { blue } from './run.ts';

let world: TestWorld;
const head = (): string => world.git('realm', 'rev-parse', 'main').trim();
const branches = (): string[] => world.git('realm', 'for-each-ref', '--format=%(refname:short)', 'refs/heads/').trim().split('\n');

beforeEach(async () => {
  world = openWorld();
  world.repo('aperture', aperture);
  world.repo('fungal', fungal);
  await blue(world, '.', ['init', '--name', 'cook', '--path', 'realm']);
});
afterEach(() => world.remove());

function govern(publish: string): void {
  world.write('realm', { 'realm.yaml': world.read('realm/realm.yaml').replace('publish: push', `publish: ${publish}`) });
  world.commit('realm', 'Govern');
}

async function joinBoth(): Promise<void> {
  await blue(world, 'aperture', ['join', '../realm', '--as', 'aperture']);
  await blue(world, 'fungal', ['join', '../realm', '--as', 'fungal']);
}

describe('join', () => {
  it('tells a file of this repo that it makes from one that it changes', async () => {
    world.write('aperture', { '.blue/config.yaml': 'exports: []\n' });
    world.git('fungal', 'rm', '-rq', '--ignore-unmatch', '.blue');
    expect((await blue(world, 'aperture', ['join', '../realm', '--github'])).text).toMatch(/Updated \.blue\/config\.yaml\n.*Created \.github\/workflows\/realm\.yml/);
    const { text } = await blue(world, 'fungal', ['join', '../realm']);
    expect(text).toContain('Created .blue/config.yaml\n');
    expect(text).not.toContain('Updated');
  });

  it('is refused under a second name: one repo is one domain', async () => {
    await blue(world, 'aperture', ['join', '../realm', '--as', 'aperture']);
    const before = head();
    const { error } = await blue(world, 'aperture', ['join', '../realm', '--as', 'other']);
    expect([error?.code, error?.message]).toEqual(['CONFLICT', "This repo is in cook already, as 'aperture'"]);
    expect(head()).toBe(before);
  });

  it('does not give the domain of one folder to another folder of that name', async () => {
    await blue(world, 'aperture', ['join', '../realm']);
    const before = head();
    world.repo('elsewhere/aperture', fungal);
    const { code, error } = await blue(world, 'elsewhere/aperture', ['join', '../../realm']);
    expect([code, error?.code, error?.message, error?.next]).toEqual([2, 'CONFLICT', "The realm has a domain 'aperture' already, of the repo at ../aperture", 'Join under another name with --as <name>; if the repo has moved, correct repo_path in the realm first']);
    expect(head()).toBe(before);
    expect(existsSync(world.path('elsewhere/aperture/.blue/config.yaml'))).toBe(false);
  });

  it('is done again from the same folder, and from another checkout of the repo', async () => {
    await blue(world, 'aperture', ['join', '../realm']);
    world.commit('aperture', 'Join');
    world.git('.', 'clone', '--quiet', 'aperture', 'copies/aperture');
    world.git('copies/aperture', 'remote', 'remove', 'origin');
    world.write('copies/aperture', { '.blue/config.yaml': world.read('aperture/.blue/config.yaml').replace('../realm', '../../realm') });
    for (const [folder, realm] of [['aperture', '../realm'], ['copies/aperture', '../../realm']] as const) {
      expect((await blue(world, folder, ['join', realm])).text).toContain('aperture is in cook already');
    }
    world.git('aperture', 'rm', '--quiet', '-r', '.blue');
    expect((await blue(world, 'aperture', ['join', '../realm'])).text).toContain('aperture is in cook already');
  });

  it.each([
    ['without a remote says that nobody knows whose the domain is', [], ['no-repo-url']],
    ['with one has nothing to say', ['remote', 'add', 'origin', 'https://github.com/cave/aperture'], []],
  ])('by url, %s', async (_what, words, rules) => {
    if (words.length > 0) world.git('aperture', ...words);
    const there = (outside: Outside): Partial<Outside> => ({ openStore: () => outside.openStore(world.path('realm')) });
    const { run } = await blue(world, 'aperture', ['join', 'https://github.com/cook/realm'], there);
    expect(run?.plan.findings.map((each) => each.rule)).toEqual(rules);
    expect(head()).toBe(run?.receipt?.commit);
  });

  it('again, with a remote that was not there before, says whose the domain is', async () => {
    const there = (outside: Outside): Partial<Outside> => ({ openStore: () => outside.openStore(world.path('realm')) });
    const url = 'https://github.com/cook/realm';
    await blue(world, 'aperture', ['join', url], there);
    world.git('aperture', 'remote', 'add', 'origin', 'https://github.com/cave/aperture');
    const { run, text } = await blue(world, 'aperture', ['join', url], there);
    expect(text).toContain('aperture is in cook already');
    expect(run?.receipt?.commit).toBe(head());
    expect(world.git('realm', 'log', '-1', '--format=%s').trim()).toBe('aperture: name its repository');
    expect(world.git('realm', 'show', 'main:domains/aperture/domain.yaml')).toContain('repo_url: https://github.com/cave/aperture\n');
    expect((await blue(world, 'aperture', ['join', url], there)).run?.plan.commit).toBeUndefined();
  });

  it.each([
    ['.blue is a file', (folder: string) => world.write(folder, { '.blue': 'x' })],
    ['its config is a folder', (folder: string) => mkdirSync(world.path(folder, '.blue/config.yaml'), { recursive: true })],
  ])('writes nothing to the realm when %s', async (_what, spoil) => {
    world.git('aperture', 'rm', '-rq', '.blue');
    world.commit('aperture', 'No config');
    spoil('aperture');
    const before = head();
    const { code, error } = await blue(world, 'aperture', ['join', '../realm']);
    expect([code, error?.code]).toEqual([2, 'BAD_PATH']);
    expect(head()).toBe(before);
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? it.skip : it)('writes nothing to the realm when the repo is read-only', async () => {
    chmodSync(world.path('aperture'), 0o555);
    const before = head();
    expect((await blue(world, 'aperture', ['join', '../realm'])).error?.code).toBe('REFUSED');
    chmodSync(world.path('aperture'), 0o755);
    expect(head()).toBe(before);
  });
});

describe('an index that cannot be written', () => {
  it('undoes nothing, and is said', async () => {
    world.write('.', { 'no-folder': '' });
    world.environment['BLUE_HOME'] = world.path('no-folder');
    const { code, text } = await blue(world, 'aperture', ['join', '../realm']);
    expect([code, text]).toEqual([0, expect.stringContaining('⚠️ The realm was not added to ~/.blue/index.yaml: ')]);
    expect((await blue(world, 'aperture', ['status'])).code).toBe(0);
  });
});

describe('a folder below the root', () => {
  beforeEach(joinBoth);

  it('is the member that it belongs to, and paths that are given start where one stands', async () => {
    expect((await blue(world, 'aperture/models/training', ['status'])).text).toContain('aperture (domain in cook realm)');
    world.write('aperture/models', { 'limits.yaml': 'max: 1\n' });
    expect((await blue(world, 'aperture/models', ['export', '--name', 'limits', '--file', 'limits.yaml'])).code).toBe(0);
    expect((await blue(world, 'aperture/models', ['check', '--realm', '../../realm'])).code).toBe(0);
    expect((await blue(world, 'fungal/cdk', ['leave'])).code).toBe(0);
    expect(existsSync(world.path('fungal/.blue/config.yaml'))).toBe(false);
  });

  it('of another repository inside is not', async () => {
    world.repo('aperture/vendor', {});
    expect((await blue(world, 'aperture/vendor', ['status'])).error?.code).toBe('NO_REALM');
  });
});

describe('a config that names another realm', () => {
  it('is told apart from none', async () => {
    await joinBoth();
    world.write('aperture', { '.blue/config.yaml': world.read('aperture/.blue/config.yaml').replace('name: cook', 'name: bake') });
    expect((await blue(world, 'aperture', ['status'])).error?.message).toBe("The realm that was read is called 'cook', and .blue/config.yaml knows 'bake' only");
  });
});

describe('leave', () => {
  beforeEach(joinBoth);

  it('tells those whose imports break', async () => {
    const { code, text } = await blue(world, 'aperture', ['leave', '--force']);
    expect(code).toBe(0);
    expect(text).toContain('Notifying consumers:\n  fungal (imports ^1.0.0):');
    expect(world.read('.blue/outbox/cook/fungal/aperture/required-s3-permissions.md')).toContain('broken');
  });

  it('keeps what the config says besides, and removes one that says nothing', async () => {
    world.write('aperture', { '.blue/config.yaml': `# ours\nlint: strict\n${world.read('aperture/.blue/config.yaml')}` });
    await blue(world, 'fungal', ['leave']);
    await blue(world, 'aperture', ['leave']);
    expect(world.read('aperture/.blue/config.yaml')).toContain('# ours\nlint: strict\n');
    expect(existsSync(world.path('fungal/.blue/config.yaml'))).toBe(false);
  });

  it('says that it waits, where the realm is written by pull request', async () => {
    govern('pull-request');
    const before = head();
    const { text, run } = await blue(world, 'fungal', ['leave']);
    expect(text).toContain('Pushed to the branch sync/fungal.leave');
    expect(text).not.toContain('Left realm');
    expect(run?.plan.proposal?.domain).toBe('fungal');
    expect(head()).toBe(before);
  });
});

describe('a realm written by pull request', () => {
  it('has a join wait on a branch of its own, and says why', async () => {
    govern('pull-request');
    const { text, run } = await blue(world, 'aperture', ['join', '../realm', '--as', 'aperture']);
    expect(branches()).toEqual(['main', 'sync/aperture.join']);
    expect(text).toContain('The join waits on the branch sync/aperture.join: this realm is written by pull request (governance.publish).');
    expect(run?.plan.proposal?.why).toBe('this realm is written by pull request (governance.publish)');
    expect((await blue(world, 'aperture', ['status'])).error?.next).toContain('on the branch sync/aperture.join');
  });

  it('keeps what was said by hand apart from what a sync replaces', async () => {
    await joinBoth();
    govern('pull-request');
    await blue(world, 'aperture', ['export', '--name', 'limits', '--value', '{"max":1}']);
    await blue(world, 'aperture', ['export', '--name', 'quota', '--value', '{"max":2}']);
    world.write('aperture', { 'models/more.py': 'import boto3\nboto3.client("s3").get_object(Bucket="x", Key="more/data.json")\n' });
    await blue(world, 'aperture', ['sync']);
    const { run } = await blue(world, 'fungal', ['import', '--contract', 'required-s3-permissions', '--version', '>=1.0.0 <3.0.0']);
    expect(run?.plan.proposal?.imports).toEqual([expect.objectContaining({ contract: 'required-s3-permissions', from: 'aperture' })]);
    expect(branches()).toEqual(['main', 'sync/aperture', 'sync/aperture.export-limits', 'sync/aperture.export-quota', 'sync/fungal.import-required-s3-permissions']);
    expect(world.git('realm', 'show', 'sync/aperture.export-limits:domains/aperture/exports.yaml')).toContain('name: limits');
    expect(world.git('realm', 'show', 'sync/aperture:domains/aperture/exports.yaml')).toContain('more/data.json');
  });
});

describe('a proposal', () => {
  const tip = (): string => world.git('realm', 'rev-parse', 'sync/aperture').trim();

  it('that says the same again is left as it is, whatever the time and the commit', async () => {
    await joinBoth();
    govern('pull-request');
    world.write('aperture', { 'models/more.py': 'import boto3\nboto3.client("s3").get_object(Bucket="x", Key="more/data.json")\n' });
    await blue(world, 'aperture', ['sync'], () => ({ now: () => '2031-01-01T00:00:00Z' }));
    const first = tip();
    world.commit('aperture', 'More');
    const again = await blue(world, 'aperture', ['sync'], () => ({ now: () => '2031-01-05T00:00:00Z' }));
    expect(again.text).toContain('Waits already, unchanged, on the branch sync/aperture');
    expect(tip()).toBe(first);
    world.write('aperture', { 'models/most.py': 'import boto3\nboto3.client("s3").get_object(Bucket="x", Key="most/data.json")\n' });
    expect((await blue(world, 'aperture', ['sync'])).text).toContain('Pushed to the branch sync/aperture');
    expect(tip()).not.toBe(first);
  });

  it('of a breaking change is renewed day by day, so that its review takes no day of the grace', async () => {
    await joinBoth();
    await blue(world, 'aperture', ['export', '--name', 'limits', '--value', '{"max":1}']);
    const grace: string[] = [];
    for (const at of ['2031-01-01T01:00:00Z', '2031-01-01T23:00:00Z', '2031-01-03T00:00:00Z']) {
      await blue(world, 'aperture', ['export', '--name', 'limits', '--value', '{"max":2}'], () => ({ now: () => at }));
      grace.push(/grace_until: (\S+)/.exec(world.git('realm', 'show', 'sync/aperture.export-limits:domains/aperture/exports.yaml'))![1]!);
    }
    expect(grace).toEqual(['2031-01-15T01:00:00.000Z', '2031-01-15T01:00:00.000Z', '2031-01-17T00:00:00.000Z']);
  });

  it('of a newer commit is not replaced by a run that comes late', async () => {
    await joinBoth();
    world.commit('aperture', 'Join');
    govern('pull-request');
    for (const name of ['more', 'most']) {
      world.write('aperture', { [`models/${name}.py`]: `import boto3\nboto3.client("s3").get_object(Bucket="x", Key="${name}/data.json")\n` });
      world.commit('aperture', name);
    }
    await blue(world, 'aperture', ['sync']);
    const [before, newer] = [tip(), world.git('aperture', 'rev-parse', '--short=7', 'main').trim()];
    world.git('aperture', 'checkout', '--quiet', '--detach', 'main~1');
    const { code, error } = await blue(world, 'aperture', ['sync']);
    expect([code, error?.code, error?.message]).toEqual([2, 'REFUSED', expect.stringMatching(new RegExp(`older than ${newer}, whose state waits on sync/aperture$`))]);
    expect(tip()).toBe(before);
  });

  describe('of which nothing is left', () => {
    const more = { 'models/more.py': 'import boto3\nboto3.client("s3").get_object(Bucket="x", Key="more/data.json")\n' };
    beforeEach(async () => {
      await joinBoth();
      world.commit('aperture', 'Join');
      govern('pull-request');
      world.write('aperture', more);
      world.commit('aperture', 'More');
      await blue(world, 'aperture', ['sync']);
    });
    const takeBack = (): void => {
      world.git('aperture', 'rm', '--quiet', 'models/more.py');
      world.commit('aperture', 'Less');
    };

    it('goes with its branch', async () => {
      takeBack();
      const { run } = await blue(world, 'aperture', ['sync']);
      expect(run?.receipt?.note).toBe('removed the branch sync/aperture of the realm, as nothing of it is left to propose');
      expect(branches()).toEqual(['main']);
      expect((await blue(world, 'aperture', ['sync'])).run?.receipt?.note).toBeUndefined();
    });

    it('stays for a dry run', async () => {
      takeBack();
      await blue(world, 'aperture', ['sync', '--dry-run']);
      expect(branches()).toEqual(['main', 'sync/aperture']);
    });

    it('stays when people have added to it', async () => {
      const added = world.git('realm', 'commit-tree', '-p', 'sync/aperture', '-m', 'Mine', 'sync/aperture^{tree}').trim();
      world.git('realm', 'update-ref', 'refs/heads/sync/aperture', added);
      takeBack();
      const { run } = await blue(world, 'aperture', ['sync']);
      expect(run?.receipt?.note).toContain('others have added to it');
      expect(tip()).toBe(added);
    });

    it('stays when the run is late', async () => {
      world.git('aperture', 'checkout', '--quiet', '--detach', 'main~1');
      const { run } = await blue(world, 'aperture', ['sync']);
      expect(run?.receipt?.note).toMatch(/^sync\/aperture of the realm stays: it was proposed from [0-9a-f]{7}, which is newer than this checkout$/);
      expect(branches()).toEqual(['main', 'sync/aperture']);
    });

    it('stays where somebody has it checked out, and that is said', async () => {
      world.git('realm', 'checkout', '--quiet', 'sync/aperture');
      takeBack();
      const { run, code } = await blue(world, 'aperture', ['sync']);
      expect(code).toBe(0);
      expect(run?.receipt?.note).toMatch(/^What waits on sync\/aperture of the realm could not be taken back: sync\/aperture is checked out in /);
      expect(branches()).toEqual(['main', 'sync/aperture']);
    });
  });

  it('is made anew when the realm has moved', async () => {
    await joinBoth();
    govern('pull-request');
    world.write('aperture', { 'models/more.py': 'import boto3\nboto3.client("s3").get_object(Bucket="x", Key="more/data.json")\n' });
    await blue(world, 'aperture', ['sync']);
    const first = tip();
    world.commit('realm', 'Something else');
    await blue(world, 'aperture', ['sync']);
    expect(tip()).not.toBe(first);
    expect(world.git('realm', 'rev-parse', 'sync/aperture~1').trim()).toBe(head());
  });
});

describe('import', () => {
  it('of what this repo exports itself is refused as that', async () => {
    await joinBoth();
    for (const more of [[], ['--from', 'aperture']]) {
      const { error } = await blue(world, 'aperture', ['import', '--contract', 'required-s3-permissions', ...more]);
      expect([error?.code, error?.message]).toEqual(['REFUSED', "'required-s3-permissions' is exported by aperture, which is this repo: a domain imports from others only"]);
    }
  });

  it('does not call resolved what its range leaves out', async () => {
    await joinBoth();
    const { text } = await blue(world, 'fungal', ['import', '--contract', 'required-s3-permissions', '--version', '>=2.0.0', '--dry-run']);
    expect(text).toContain('✗ broken: the newest version of required-s3-permissions is 1.0.0, which `>=2.0.0` does not accept');
    expect(text).not.toContain('Resolved at');
  });
});

describe('what is gone from the code', () => {
  it('is not called an update that a sync would make', async () => {
    await joinBoth();
    world.write('aperture', { 'models/training/metrics_exporter.py': '' });
    const status = await blue(world, 'aperture', ['status']);
    expect(status.text).toContain("training-metrics/* (write) is no longer in the code; kept until --removals");
    expect(status.text).toContain("Run 'blue realm sync --removals' to update realm");
    const check = await blue(world, 'aperture', ['check']);
    expect(check.text).toContain('kept until --removals');
    expect(check.text).not.toContain('1.0.0 → 1.0.0');
  });
});

describe('export', () => {
  it('of a version alone calls nothing a change', async () => {
    await joinBoth();
    const { text } = await blue(world, 'aperture', ['export', '--name', 'required-s3-permissions', '--detect', '--version', '1.3.0']);
    expect(text).toContain('  required-s3-permissions: 1.0.0 → 1.3.0\n');
  });
});

describe('words that are wrong', () => {
  it.each([
    [['import', '--contract', 'x', '--version', ''], '--version is empty'],
    [['import', '--contract', 'x', '--version', ' '], '--version is empty'],
    [['sync', '--resolve', ''], '--resolve is empty'],
    [['join', ''], 'An argument is empty'],
    [['check', '--at', '2026'], "--at: '2026' is no time"],
    [['check', '--at', 'Jan 1 2026'], "--at: 'Jan 1 2026' is no time"],
    [['check', '--at', '2026-01-24T12:00:00'], "--at: '2026-01-24T12:00:00' is no time"],
    [['check', '--at', '2026-13-45'], "--at: '2026-13-45' is no time"],
  ])('%j', async (words, message) => {
    await joinBoth();
    const { error } = await blue(world, 'fungal', words);
    expect([error?.code, error?.message]).toEqual(['USAGE', message]);
  });

  it('a time in another zone is the same moment', async () => {
    await joinBoth();
    expect((await blue(world, 'fungal', ['check', '--at', '2030-01-24T13:00:00+01:00'])).text).toContain('2030-01-24T12:00:00Z');
  });
});
