/**
 * Runs the starter and the reusable workflows as they are, by `act` in host mode, with the committed bundle against GitHub's double:
 * `npm run test:workflows`.
 *
 * act 0.2.87 ignores `permissions`, `concurrency` and `environment`, and it does not filter events: those are read by other tests
 * (test/workflows/) or are only GitHub's to show. It takes the folder as the checkout, so actions/checkout does not run; the Apps'
 * tokens come from a stand-in for create-github-app-token.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actVersion, findAct, runAct, type ActResult } from './workflows/act.ts';
import { startWorld, tokens, type WorkflowWorld } from './workflows/world.ts';

interface Scenario {
  readonly title: string;
  /** Whose checkout, and so whose job. */
  readonly in: keyof WorkflowWorld['checkouts'];
  /** Instead of that checkout. */
  readonly directory?: string;
  readonly workflow: string;
  readonly event: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly succeeds: boolean;
  /** Only this job: act expands the matrix of a job whose needs were skipped, and fails; GitHub skips it. */
  readonly only?: string;
  /** Jobs that must have run, and no others. */
  readonly jobs: readonly string[];
  readonly says?: RegExp;
  /** Whether the realm's main branch moves. */
  readonly commits: boolean;
  /** What is written by the API, in no order: jobs of a matrix run side by side. */
  readonly sends?: readonly string[];
}

const oneEach = ['cook/fungal#1 by realm[bot]', 'cook/images#1 by github-actions[bot]', 'cook/realm#1 by github-actions[bot]'];

async function main(program: string): Promise<number> {
  const started = Date.now();
  const world = await startWorld();
  let failures = 0;
  const report = (title: string, problems: readonly string[], since: number, log = ''): void => {
    process.stdout.write(`${problems.length === 0 ? '✓' : '✗'} ${title} (${((Date.now() - since) / 1000).toFixed(1)} s)\n`);
    if (problems.length > 0) process.stdout.write(`  ${problems.join('\n  ')}\n${log}\n`);
    failures += problems.length > 0 ? 1 : 0;
  };
  try {
    report('a realm and its members are set up', [], started);
    for await (const scenario of scenarios(world)) {
      const since = Date.now();
      const head = world.head();
      world.github.transcript();
      const ran = await runScenario(program, world, scenario);
      const sent = world.github.transcript().filter((line) => !/^GET |^POST \/graphql /.test(line));
      report(scenario.title, judge(scenario, ran, world.head() !== head, sent), since, ran.log);
    }
    // Whatever happened: one issue for each consumer, and one in the realm for the one that cannot be told.
    const lists = await Promise.all(['cook/fungal', 'cook/images', 'cook/realm', 'pasteur/lab'].map(async (name) => (await world.issues(name)).filter((each) => each.state === 'open').map((each) => `${name}#${each.number} by ${each.user.login}`)));
    report('one open issue for each consumer', JSON.stringify(lists.flat()) === JSON.stringify(oneEach) ? [] : [`there are ${lists.flat().join(', ')}`], Date.now());
    report('every request was as GitHub describes it', world.github.violations, Date.now());
    process.stdout.write(failures === 0 ? 'All workflows did what they are for\n' : `${failures} failed\n`);
    return failures === 0 ? 0 : 1;
  } finally {
    await world.close();
  }
}

function judge(scenario: Scenario, { code, jobs, printed }: ActResult, moved: boolean, sent: readonly string[]): string[] {
  const same = (found: readonly string[], expected: readonly string[]): boolean => JSON.stringify([...found].sort()) === JSON.stringify([...expected].sort());
  return [
    ...(code === 0 === scenario.succeeds ? [] : [`it ended with ${code}`]),
    ...(same(jobs, scenario.jobs) ? [] : [`the jobs ${jobs.join(', ') || '(none)'} ran, not ${scenario.jobs.join(', ') || '(none)'}`]),
    ...(scenario.says === undefined || scenario.says.test(printed) ? [] : [`it did not say ${scenario.says}`]),
    ...(moved === scenario.commits ? [] : [`the realm ${moved ? 'got a commit' : 'got no commit'}`]),
    ...(same(sent, scenario.sends ?? []) ? [] : [`it sent ${sent.join(', ') || 'nothing'}, not ${scenario.sends?.join(', ') ?? 'nothing'}`]),
    ...Object.entries(tokens).flatMap(([name, token]) => (printed.includes(token) ? [`the token '${name}' is in the log`] : [])),
  ];
}

function runScenario(program: string, world: WorkflowWorld, scenario: Scenario): Promise<ActResult> {
  const { github } = world;
  const repository = `${scenario.in === 'lab' ? 'pasteur' : 'cook'}/${scenario.in}`;
  return runAct(program, {
    directory: scenario.directory ?? world.checkouts[scenario.in],
    workflow: scenario.workflow,
    event: scenario.event,
    ...(scenario.only === undefined ? {} : { job: scenario.only }),
    payload: { ref: 'refs/heads/main', repository: { default_branch: 'main', full_name: repository }, ...scenario.payload },
    environment: { GITHUB_SERVER_URL: github.url, GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_REPOSITORY: repository },
    secrets: {
      GITHUB_TOKEN: scenario.in === 'realm' ? tokens.realm : tokens.member,
      ...(scenario.in === 'realm' ? { NOTIFY_TOKEN: tokens.teller, NOTIFY_APP_KEY: 'pem' } : { REALM_TOKEN: tokens.writer, REALM_READ_TOKEN: tokens.reader, REALM_APP_KEY: 'pem', ...(typeof world.ssh === 'string' ? {} : world.ssh.secrets) }),
    },
    variables: { REALM_APP_CLIENT_ID: 'Iv1.member', NOTIFY_APP_CLIENT_ID: 'Iv1.notify', ...(typeof world.ssh === 'string' ? {} : { KNOWN_HOSTS: world.ssh.knownHosts }) },
    actions: world.actions,
    home: join(world.folder, 'home'),
  });
}

const memberCaller = `name: Caller
on: [push, pull_request]
permissions: { contents: read, issues: write, pull-requests: write }
jobs:
  realm:
    uses: blue/realm-action/.github/workflows/member.yml@v1
    secrets: { REALM_TOKEN: '\${{ secrets.REALM_TOKEN }}', REALM_READ_TOKEN: '\${{ secrets.REALM_READ_TOKEN }}' }
`;
const validateCaller = `name: Caller
on: [pull_request]
permissions: { contents: read }
jobs: { realm: { uses: blue/realm-action/.github/workflows/realm.yml@v1 } }
`;
const notifyCaller = (secrets: string, inputs = ''): string => `name: Caller
on: [push]
permissions: { contents: write, issues: write }
jobs: { realm: { uses: blue/realm-action/.github/workflows/notify.yml@v1, secrets: { ${secrets} }${inputs} } }
`;

/** In this order: each starts from what the one before has left. */
async function* scenarios(world: WorkflowWorld): AsyncGenerator<Scenario> {
  const { github, checkouts, write, commit, git } = world;
  const eric = github.as('eric');
  const { object } = (await eric('GET', '/repos/cook/aperture/git/ref/heads/main')) as { object: { sha: string } };
  await eric('POST', '/repos/cook/aperture/git/refs', { ref: 'refs/heads/feature', sha: object.sha });
  await eric('PUT', '/repos/cook/aperture/contents/x.txt', { message: 'x', content: 'eA==', branch: 'feature' });
  const { number } = (await eric('POST', '/repos/cook/aperture/pulls', { title: 'Feature', head: 'feature', base: 'main' })) as { number: number };
  const pull = { number, pull_request: { number, base: { ref: 'main' }, head: { ref: 'feature' } } };
  const comments = `/repos/cook/aperture/issues/${number}/comments`;

  const member = { in: 'aperture', workflow: 'realm.yml', succeeds: true, commits: false } as const;
  const change = (name: string): void => {
    write(checkouts.aperture, { [`models/${name}.py`]: `import boto3\n\nboto3.client("s3").get_object(Bucket="letemcook-training-data", Key="${name}/run.json")\n` });
    commit(checkouts.aperture, `Read ${name}`);
  };
  const grant = (name: string): void => {
    const path = 'cdk/training_tools_access_stack.py';
    write(checkouts.fungal, { [path]: readFileSync(join(checkouts.fungal, path), 'utf8').replace('READABLE = [', `READABLE = [\n    "${name}/*",`) });
    commit(checkouts.fungal, `Grant ${name}`);
  };

  yield { ...member, title: 'a push without a change commits nothing', event: 'push', jobs: ['sync'] };
  change('alpha');
  yield { ...member, title: 'a pull request is checked with the token that reads, and told in one comment', event: 'pull_request', payload: pull, jobs: ['check'], says: /alpha/, sends: [`POST ${comments} 201`] };
  yield { ...member, title: 'once more, the comment says the same', event: 'pull_request', payload: pull, jobs: ['check'], says: /Comment unchanged/ };
  yield { ...member, title: 'the schedule checks', event: 'schedule', jobs: ['check'] };
  // Inputs arrive as texts, whatever their type; the `inputs` context gives a boolean its type back.
  yield { ...member, title: 'by hand, sync as a dry run commits nothing', event: 'workflow_dispatch', payload: { inputs: { command: 'sync', 'dry-run': 'true' } }, jobs: ['sync'], says: /alpha/ };
  yield { ...member, title: 'by hand, another command', event: 'workflow_dispatch', payload: { inputs: { command: 'status', 'dry-run': 'true' } }, jobs: ['check'], says: /aperture/ };
  yield { ...member, title: 'a push publishes', event: 'push', jobs: ['sync'], says: /alpha/, commits: true };

  const stale = { in: 'images', workflow: 'realm.yml', event: 'schedule', succeeds: false, jobs: ['check'], says: /alpha/, commits: false } as const;
  yield { ...stale, title: 'the schedule of a consumer opens an issue in its own repo', sends: ['POST /repos/cook/images/issues 201'] };
  yield { ...stale, title: 'on the next day, the issue says the same' };

  // Whom nobody could tell is tried again by each run: that is how it heals.
  const tried = 'POST /repos/pasteur/lab/issues 403';
  const news = [tried, 'PATCH /repos/cook/realm/issues/1 200', ...['fungal', 'images'].flatMap((name) => [`PATCH /repos/cook/${name}/issues/1 200`, `POST /repos/cook/${name}/dispatches 204`])];
  const realm = { in: 'realm', workflow: 'realm.yml', succeeds: true, commits: false } as const;
  yield { ...realm, title: 'the realm shows by hand what it would send', event: 'workflow_dispatch', payload: { inputs: { 'dry-run': 'true' } }, jobs: ['owners', 'notify'], says: /would be sent/ };
  yield {
    ...realm, title: 'a push to the realm tells its consumers, and names in the realm whom it cannot tell', event: 'push', jobs: ['validate', 'owners', 'notify'], says: /fungal: Created issue #1/,
    sends: ['POST /repos/cook/fungal/issues 201', 'POST /repos/cook/fungal/dispatches 204', 'POST /repos/cook/images/dispatches 204', tried, 'POST /repos/cook/realm/issues 201'],
  };
  yield { ...realm, title: 'the schedule of the realm says nothing twice', event: 'schedule', jobs: ['owners', 'notify'], sends: [tried] };

  const consumer = { in: 'fungal', workflow: 'realm.yml', succeeds: true, commits: false } as const;
  const sent = github.dispatches.find((each) => each.repository === 'cook/fungal');
  yield { ...consumer, title: 'what the realm sent makes its consumer check, which does not double the issue', event: 'repository_dispatch', payload: { action: sent?.event, client_payload: { ...sent?.payload, command: 'sync' } }, jobs: ['check'], says: /alpha/ };
  grant('alpha');
  yield { ...consumer, title: 'a consumer that grants what is asked for resolves it', event: 'push', jobs: ['sync'], commits: true };
  yield { ...realm, title: 'the realm closes the issue', event: 'schedule', jobs: ['owners', 'notify'], says: /Closed issue #1/, sends: [tried, 'POST /repos/cook/fungal/issues/1/comments 201', 'PATCH /repos/cook/fungal/issues/1 200'] };

  change('beta');
  yield { ...member, title: 'with a GitHub App, a push publishes', workflow: 'member-app.yml', event: 'push', jobs: ['sync'], says: /beta/, commits: true };
  yield { ...realm, title: 'with a GitHub App, the realm tells those who have installed it', workflow: 'realm-app.yml', event: 'schedule', jobs: ['owners', 'notify'], says: /Failed but continue next step/, sends: ['POST /repos/cook/fungal/issues/1/comments 201', ...news] };

  change('gamma');
  write(checkouts.aperture, { '.github/workflows/caller.yml': memberCaller });
  yield { ...member, title: 'three lines that call the reusable workflow publish', workflow: 'caller.yml', event: 'push', jobs: ['sync'], says: /gamma/, commits: true };
  change('delta');
  yield { ...member, title: 'three lines that call the reusable workflow check', workflow: 'caller.yml', event: 'pull_request', payload: pull, jobs: ['check'], says: /delta/, sends: [`PATCH /repos/cook/aperture/issues/comments/1 200`] };
  write(checkouts.realm, { '.github/workflows/caller.yml': notifyCaller("NOTIFY_TOKEN: '${{ secrets.NOTIFY_TOKEN }}'") });
  yield { ...realm, title: 'three lines that call the reusable workflow tell consumers', workflow: 'caller.yml', event: 'push', jobs: ['owners', 'notify'], says: /fungal: Updated issue #1/, sends: news };
  write(checkouts.realm, { '.github/workflows/caller.yml': notifyCaller("NOTIFY_APP_KEY: '${{ secrets.NOTIFY_APP_KEY }}'", ', with: { app-client-id: Iv1.notify, dry-run: true }') });
  yield { ...realm, title: 'the same with a GitHub App, as a dry run', workflow: 'caller.yml', event: 'push', jobs: ['owners', 'notify'], says: /Failed but continue next step/ };

  if (typeof world.ssh === 'string') {
    process.stdout.write(`– with a deploy key: NOT run, ${world.ssh}\n`);
  } else {
    const config = join(checkouts.aperture, '.blue/config.yaml');
    write(checkouts.aperture, { '.blue/config.yaml': readFileSync(config, 'utf8').replace(/url: \S+/, `url: ${world.ssh.location}`) });
    change('epsilon');
    yield { ...member, title: 'with a deploy key that reads, a schedule checks', workflow: 'member-deploy-key.yml', event: 'schedule', jobs: ['check'], says: /epsilon/ };
    yield { ...member, title: 'with a deploy key that writes, a push publishes', workflow: 'member-deploy-key.yml', event: 'push', jobs: ['sync'], says: /epsilon/, commits: true };
  }

  const checkout = join(world.folder, 'pull');
  git(world.folder, 'clone', '--quiet', join(world.folder, 'served/cook/realm.git'), checkout);
  const exportsPath = 'domains/aperture/exports.yaml';
  const before = readFileSync(join(checkout, exportsPath), 'utf8');
  const proposed = (content: string): void => {
    if (content === before) throw new Error(`nothing to propose in:\n${before}`);
    git(checkout, 'checkout', '--quiet', '-B', 'proposal', 'origin/main');
    write(checkout, { [exportsPath]: content, '.github/workflows/caller.yml': validateCaller });
    commit(checkout, 'Propose');
    git(checkout, 'checkout', '--quiet', '-B', 'merged', 'origin/main');
    git(checkout, 'merge', '--quiet', '--no-ff', '--message=Merge', 'proposal');
  };
  const validating = { ...realm, directory: checkout, event: 'pull_request', payload: { ...pull, number: 8, pull_request: { ...pull.pull_request, number: 8 } }, jobs: ['validate'] };
  proposed(before.replace('- "alpha/run.json"\n', '- "alpha/run.json"\n        - "omega/*"\n'));
  yield { ...validating, title: 'a change of the realm without a version is refused', only: 'validate', succeeds: false, says: /version-not-bumped/ };
  yield { ...validating, title: 'the same by the reusable workflow', workflow: 'caller.yml', succeeds: false, says: /version-not-bumped/ };
  proposed(`# A comment changes nothing\n${before}`);
  yield { ...validating, title: 'a change of the realm that is well formed passes', only: 'validate', says: /is well formed/ };
}

const act = findAct();
if (act === undefined) {
  process.stdout.write(`There is neither act nor Go on this machine: the workflows were NOT run. Install Go 1.25 or newer, or act ${actVersion}.\n`);
} else {
  process.exitCode = await main(act);
}
