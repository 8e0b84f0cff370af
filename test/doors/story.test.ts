/** RFC 0001's story, command by command, with the committed bundle on real git repositories. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addCheckpoints, addExperiments, aperture, fungal, grantCheckpoints } from '../../src/demo/world.ts';
import { openWorld, type TestWorld } from './world.ts';

const consumer = 'fungal-image-analysis';
let world: TestWorld;
beforeAll(() => {
  world = openWorld();
});
afterAll(() => world.remove());

/** Steps build on each other, as the story does. */
describe('the story', () => {
  it('init creates a realm with its first commit', () => {
    world.write('realm-letemcook', {});
    world.repo('aperture', aperture);
    world.repo(consumer, fungal);
    const { code, stdout } = world.blue('.', 'realm', 'init', '--name', 'letemcook', '--path', 'realm-letemcook');
    expect(stdout).toContain('✓ Created realm.yaml\n');
    expect(stdout).toContain('✓ Initialized git repository');
    expect(code).toBe(0);
    expect(world.git('realm-letemcook', 'status', '--porcelain')).toBe('');
    expect(world.read('realm-letemcook', '.github/CODEOWNERS')).toContain('eric@example.com');
  });

  it('join finds what aperture needs', () => {
    const { code, stdout } = world.blue('aperture', 'realm', 'join', '../realm-letemcook', '--as', 'aperture');
    expect(code).toBe(0);
    expect(stdout).toContain('✓ Created domains/aperture/domain.yaml\n');
    expect(stdout).toMatch(/✓ Auto-detected exports: required-s3-permissions/);
    expect(stdout).toContain('✓ Updated .blue/config.yaml\n');
    const shown = JSON.parse(world.blue('aperture', 'detect', '--json').stdout);
    expect(shown.exports[0].patterns.map((each: { access: string; pattern: string }) => `${each.access} ${each.pattern}`)).toEqual([
      'read jobs/*/*/config.json',
      'read jobs/*/*/manifest.json',
      'read jobs/*/masks/*',
      'read training-metrics/*',
      'read training-runs/*',
      'write jobs/*/*/manifest.json',
      'write training-metrics/*',
    ]);
    expect(world.blue('aperture', 'realm', 'export', '--name', 'required-s3-permissions', '--detect', '--version', '1.3.0').code).toBe(0);
    expect(world.read('realm-letemcook', 'domains/aperture/exports.yaml')).toContain('version: "1.3.0"');
  });

  it('join finds that fungal imports it', () => {
    const { code, stdout } = world.blue(consumer, 'realm', 'join', '../realm-letemcook', '--as', consumer);
    expect(code).toBe(0);
    expect(stdout).toContain('✓ Detected import: required-s3-permissions from aperture\n');
    expect(stdout).toContain('cdk/training_tools_access_stack.py');
    expect(world.read('realm-letemcook', `domains/${consumer}/imports.yaml`)).toMatch(/status: current/);
    expect(world.read('realm-letemcook', '.github/CODEOWNERS')).toContain(`/domains/${consumer}/`);
  });

  it('a path that is covered already is an addition, and asks nothing of anybody', () => {
    world.write('aperture', { [addExperiments.file]: addExperiments.content });
    world.commit('aperture', addExperiments.message);
    const status = world.blue('aperture', 'status');
    expect(status.stdout).toContain('📊 aperture (domain in letemcook realm)');
    expect(status.stdout).toContain('Cross-realm change detected:');
    expect(status.stdout).toContain("Export 'required-s3-permissions' has local changes:");
    expect(status.stdout).toContain('+ training-metrics/experiments/*');
    expect(status.stdout).toContain(`- ${consumer} (imports `);
    expect(status.stdout).toContain("Run 'blue realm sync' to update realm");
    const sync = world.blue('aperture', 'realm', 'sync');
    expect(sync.code).toBe(0);
    expect(sync.stdout).toContain("📤 Syncing with realm 'letemcook'...");
    expect(sync.stdout).toContain('required-s3-permissions: 1.3.0 → 1.4.0');
    expect(sync.stdout).toContain('covered by training-metrics/*: nothing to grant');
    expect(sync.stdout).toMatch(/✓ Realm synced \(commit [0-9a-f]{7}\)/);
    expect(world.git('realm-letemcook', 'log', '-1', '--format=%s%n%(trailers)')).toMatch(/^aperture: export required-s3-permissions@1\.4\.0\nSource-Commit: [0-9a-f]{40}\n/);
    const resolved = world.blue(consumer, 'realm', 'sync');
    expect(resolved.stdout).toContain('required-s3-permissions: now at 1.4.0');
  });

  it('the same sync again changes nothing', () => {
    const head = world.git('realm-letemcook', 'rev-parse', 'HEAD');
    for (const member of ['aperture', consumer]) {
      const { code, stdout } = world.blue(member, 'realm', 'sync');
      expect(stdout).toContain('✓ No changes to sync');
      expect(code).toBe(0);
    }
    expect(world.git('realm-letemcook', 'rev-parse', 'HEAD')).toBe(head);
  });

  it('a new path is published, and the consumer is told what to grant', () => {
    world.write('aperture', { [addCheckpoints.file]: addCheckpoints.content });
    world.commit('aperture', addCheckpoints.message);
    const dry = world.blue('aperture', 'realm', 'sync', '--dry-run');
    expect(dry.stdout).toContain('1.4.0 → 1.5.0');
    expect(dry.stdout).toContain('was not written');
    expect(world.read('realm-letemcook', 'domains/aperture/exports.yaml')).not.toContain('1.5.0');
    const sync = world.blue('aperture', 'realm', 'sync');
    expect(sync.stdout).toContain('+ training-checkpoints/*/weights.pt (write)  consumers must act');
    expect(sync.stdout).toContain('"Update IAM policy: new S3 path training-checkpoints/*/weights.pt"');
    const issue = world.read('.blue/outbox/letemcook', consumer, 'aperture/required-s3-permissions.md');
    expect(issue).toContain('training-checkpoints/*/weights.pt');
    expect(issue).toContain('cdk/training_tools_access_stack.py');
    const dispatch = JSON.parse(world.read('.blue/outbox/letemcook', consumer, 'aperture/required-s3-permissions.dispatch.json'));
    expect(dispatch).toMatchObject({ event_type: 'realm-contract-changed', client_payload: { contract: 'required-s3-permissions', version: '1.5.0', bump: 'minor' } });
  });

  it('the consumer sees it, and its sync does not count as resolved without the grant', () => {
    const status = world.blue(consumer, 'status');
    expect(status.stdout).toContain('Stale imports:');
    expect(status.stdout).toContain('required-s3-permissions: 1.4.0 → 1.5.0 available');
    expect(status.stdout).toContain('Binding: cdk/training_tools_access_stack.py');
    const sync = world.blue(consumer, 'realm', 'sync');
    expect(sync.stdout).toContain('cdk/training_tools_access_stack.py does not grant write on training-checkpoints/*/weights.pt');
    expect(world.read('realm-letemcook', `domains/${consumer}/imports.yaml`)).toContain('resolved_version: "1.4.0"');
    expect(world.blue(consumer, 'realm', 'check', '--fail-on', 'stale').code).toBe(1);
    expect(world.blue(consumer, 'realm', 'check').code).toBe(0);
  });

  it('it resolves with the evidence', () => {
    world.write(consumer, { [grantCheckpoints.file]: grantCheckpoints.content });
    world.commit(consumer, grantCheckpoints.message);
    const sync = world.blue(consumer, 'realm', 'sync');
    expect(sync.code).toBe(0);
    expect(sync.stdout).toContain('required-s3-permissions: now at 1.5.0');
    const imports = world.read('realm-letemcook', `domains/${consumer}/imports.yaml`);
    expect(imports).toContain('kind: covered');
    expect(imports).toContain('status: current');
    expect(world.blue(consumer, 'realm', 'check', '--fail-on', 'stale,broken').code).toBe(0);
  });

  it('a grant that goes again breaks the import', () => {
    world.write(consumer, { [grantCheckpoints.file]: fungal[grantCheckpoints.file]! });
    const { code, stdout } = world.blue(consumer, 'realm', 'check');
    expect(stdout).toContain('broken');
    expect(code).toBe(1);
    world.git(consumer, 'checkout', '--quiet', '.');
  });

  it('the graph shows who depends on whom, in three forms', () => {
    expect(world.blue('realm-letemcook', 'realm', 'graph').stdout).toMatch(/required-s3-permissions 1\.5\.0 ──▶ fungal-image-analysis/);
    expect(world.blue('aperture', 'realm', 'graph', '--format', 'mermaid').stdout).toMatch(/^graph LR\n/);
    expect(world.blue('aperture', 'realm', 'graph', '--format', 'dot').stdout).toMatch(/^digraph realm \{/);
  });

  it('leave is refused while somebody imports, and can be forced', () => {
    const refused = world.blue('aperture', 'realm', 'leave');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`${consumer} imports required-s3-permissions`);
    expect(world.blue(consumer, 'realm', 'leave').code).toBe(0);
    expect(world.blue('aperture', 'realm', 'leave').code).toBe(0);
    expect(world.git('realm-letemcook', 'ls-files', 'domains')).toBe('domains/.gitkeep\n');
    expect(world.read('realm-letemcook', '.github/CODEOWNERS')).not.toContain('aperture');
  });
});
