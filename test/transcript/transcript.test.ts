/** What each command asks of a git server, and which git processes it starts: more of either is a change to explain. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addCheckpoints, addExperiments, aperture, fungal } from '../../src/demo/world.ts';
import { openWorld, type TestWorld } from '../doors/world.ts';
import { type GitHttpServer, startGitHttp } from '../servers/git-http.ts';

/** One clone by protocol 2: what the server can do, its branches, and one commit (gitprotocol-v2). */
const clone = ['GET info/refs upload-pack', 'POST upload-pack', 'POST upload-pack'];
/** The branch is read again; its commit too, when it has moved. */
const fetch = clone;
/** Where the branch is, and the commit (gitprotocol-http). */
const push = ['GET info/refs receive-pack', 'POST receive-pack'];
/** A push that goes no further, because the branch is not where it was read. */
const refused = ['GET info/refs receive-pack'];

/** In a member's checkout: who works here, what is checked out, its remotes, and its files. */
const checkout = ['config', 'config', 'ls-files', 'rev-parse'];
/** When the file of a binding last changed, which is part of the evidence. */
const history = ['log', 'rev-parse'];
/** The machine's configuration, the clone, and its objects. */
const reading = ['config', 'clone', 'cat-file'];
const writing = ['fast-import', 'push'];
/** Whether this checkout is newer than the one whose state is replaced. */
const order = ['rev-list'];

interface Transcript {
  readonly code: number;
  readonly requests: readonly string[];
  /** Subcommands in alphabetical order, since some run beside each other. */
  readonly processes: readonly string[];
}

let world: TestWorld;
let server: GitHttpServer;
let url: string;

beforeAll(async () => {
  world = openWorld({ BLUE_REALM_TOKEN: 't' });
  server = await startGitHttp({ root: world.path('server'), tokens: { t: { login: 'octo', access: { 'org/realm': 'write' } } } });
  const bare = await server.createRepo('org/realm');
  url = `${server.url}/org/realm.git`;
  world.repo('aperture', aperture);
  world.repo('fungal', fungal);
  world.blue('.', 'realm', 'init', '--name', 'cook', '--path', 'seed');
  world.git('seed', 'push', '--quiet', bare, 'main');
  spyOnGit(bare);
});
afterAll(async () => {
  await server.close();
  world.remove();
});

/** Puts a program before git that writes down each call; before a push it lets somebody else be faster, when told so. */
function spyOnGit(bare: string): void {
  const path = world.environment['PATH']!;
  world.write('bin', {
    git: `#!/bin/sh
PATH='${path}'
printf '%s\\n' "$*" >> '${world.path('calls')}'
case " $* " in *" push "*)
  if [ -e '${world.path('race')}' ]; then
    rm '${world.path('race')}'
    git -C '${bare}' update-ref refs/heads/main "$(git -C '${bare}' -c user.name=Faster -c user.email=faster@example.com commit-tree -p main -m Faster 'main^{tree}')"
  fi
esac
exec git "$@"
`,
  });
  chmodSync(world.path('bin/git'), 0o755);
  world.environment['PATH'] = `${world.path('bin')}:${path}`;
}

function subcommand(call: string): string {
  return call.replaceAll(/(?:^| )-[cC] \S+/g, '').trim().split(' ').find((word) => word !== '' && !word.startsWith('-'))!;
}

async function transcript(directory: string, ...words: string[]): Promise<Transcript> {
  server.requests.length = 0;
  writeFileSync(world.path('calls'), '');
  const { code, stderr } = await world.start(directory, ...words);
  if (code === 2) throw new Error(stderr);
  const requests = server.requests.map((line) => line.replace(/\/org\/realm\.git\/(git-)?/, '').replace(/\?service=git-/, ' ').replace(/ 200$/, ''));
  return { code, requests, processes: readFileSync(world.path('calls'), 'utf8').trim().split('\n').map(subcommand).sort() };
}

function all(...lists: (readonly string[])[]): string[] {
  return lists.flat().sort();
}

/** Each line builds on those before it. */
describe('a realm over HTTP', () => {
  it('join: one read, one push', async () => {
    for (const member of ['aperture', 'fungal']) {
      expect(await transcript(member, 'realm', 'join', url, '--as', member)).toEqual({ code: 0, requests: [...clone, ...push], processes: all(checkout, reading, writing) });
      world.commit(member, 'Join');
    }
  });

  it.each([
    ['status', 'aperture', checkout],
    ['check', 'aperture', checkout],
    ['sync', 'aperture', checkout],
    ['sync --dry-run', 'aperture', checkout],
    ['status', 'fungal', [...checkout, ...history]],
    ['check', 'fungal', [...checkout, ...history]],
    ['sync', 'fungal', [...checkout, ...history]],
    ['graph', 'fungal', ['config']],
    ['export --name required-s3-permissions --detect', 'aperture', checkout],
    ['import --contract required-s3-permissions --from aperture --version ^1.0.0 --binding cdk/training_tools_access_stack.py', 'fungal', [...checkout, ...history]],
  ])('%s in %s, when nothing has changed: one read', async (command, member, looking) => {
    expect(await transcript(member, 'realm', ...command.split(' '))).toEqual({ code: 0, requests: clone, processes: all(looking, reading) });
  });

  it('check with something to publish: one read', async () => {
    world.write('aperture', { [addExperiments.file]: addExperiments.content });
    expect((await transcript('aperture', 'realm', 'check')).requests).toEqual(clone);
  });

  it('sync with something to publish: one read, one push', async () => {
    expect(await transcript('aperture', 'realm', 'sync')).toEqual({ code: 0, requests: [...clone, ...push], processes: all(checkout, reading, order, writing) });
  });

  it('sync that somebody else was faster than: one more read, one more push', async () => {
    world.write('aperture', { [addCheckpoints.file]: addCheckpoints.content });
    world.write('.', { race: '' });
    expect(await transcript('aperture', 'realm', 'sync')).toEqual({
      code: 0,
      requests: [...clone, ...refused, ...fetch, ...push],
      processes: all(checkout, reading, writing, ['fetch', 'cat-file'], writing),
    });
  });

  it.each([
    ['export --name limits --version 1.0.0 --value {"max_jobs":20}', 'aperture'],
    ['import --contract limits --from aperture --version ^1.0.0', 'fungal'],
    ['leave', 'fungal'],
  ])('%s in %s: one read, one push', async (command, member) => {
    expect((await transcript(member, 'realm', ...command.split(' '))).requests).toEqual([...clone, ...push]);
  });
});
