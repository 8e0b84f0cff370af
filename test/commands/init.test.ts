/** `init` where something stands already: what people wrote stays, and their checkout is in order afterwards. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorld, type TestWorld } from '../doors/world.ts';
import { blue } from './run.ts';

const theirs = { 'README.md': 'mine\n', '.vscode/settings.json': '{"mine":1}\n', '.github/CODEOWNERS': '* @us\n', '.github/workflows/realm.yml': 'name: mine\n' };

let world: TestWorld;
beforeAll(() => {
  world = openWorld();
});
afterAll(() => world.remove());

describe('init', () => {
  it('in a repo with commits keeps its files, and adds its lines to CODEOWNERS', async () => {
    world.repo('full', theirs);
    const { text } = await blue(world, 'full', ['init', '--name', 'full', '--github']);
    expect(text).toContain('✓ Created realm.yaml\n');
    expect(text).toContain('✓ Updated .github/CODEOWNERS\n');
    expect(text).not.toContain('Created README.md');
    expect(text).toContain('· README.md: It is there already and was left as it is');
    expect(text).toContain('⚠️ .github/workflows/realm.yml: It is there already');
    for (const [path, content] of Object.entries(theirs)) if (path !== '.github/CODEOWNERS') expect(world.read('full', path)).toBe(content);
    expect(world.read('full/.github/CODEOWNERS')).toMatch(/^\* @us\n[^]*blue:begin[^]*\/realm\.yaml eric@example\.com/);
    expect(world.git('full', 'status', '--porcelain')).toBe('');
    expect((await blue(world, 'full', ['validate'])).code).toBe(0);
  });

  it.each([['a folder', false], ['a repo without commits', true]])('in %s with files that are not committed leaves them so', async (name, isRepo) => {
    const folder = name.replaceAll(' ', '-');
    world.write(folder, { 'README.md': 'mine\n' });
    if (isRepo) world.git(folder, 'init', '--quiet');
    expect((await blue(world, folder, ['init', '--name', 'cook'])).code).toBe(0);
    expect(world.read(folder, 'README.md')).toBe('mine\n');
    expect(world.read(folder, 'realm.yaml')).toContain('name: cook');
    expect(world.git(folder, 'status', '--porcelain')).toBe('?? README.md\n');
  });

  it('is found by its name from anywhere', async () => {
    world.write('named', {});
    await blue(world, '.', ['init', '--name', 'by-name', '--path', 'named']);
    world.repo('elsewhere', { 'a.py': '\n' });
    expect((await blue(world, 'elsewhere', ['graph', '--realm', 'by-name'])).text).toBe('by-name\n');
  });

  it('says how to join it in words that work in every member repo', async () => {
    world.write('deep/down', {});
    const { text } = await blue(world, 'deep/down', ['init', '--name', 'by-words', '--path', '../a realm']);
    const words = /run 'blue realm (join [^']+)'/.exec(text)?.[1]?.split(' ');
    expect(words).toEqual(['join', 'by-words']);
    world.repo('far/away', { 'a.py': '\n' });
    expect((await blue(world, 'far/away', words!)).text).toContain("Joined realm 'by-words' as away");
  });

  it('says where the checkout could not follow', async () => {
    world.write('behind', { '.github/CODEOWNERS': '* @us\n' });
    world.git('behind', 'init', '--quiet');
    expect((await blue(world, 'behind', ['init', '--name', 'cook'])).text).toContain('the files of the checkout were left alone');
  });

  it.each(['eve', 'root@host.(none)', 'a b@example.com', '"q"@example.com', "'x@example.com", '&x@example.com', 'eve@example.com', undefined])('takes %j for an address or for none, and makes a realm that can be read', async (email) => {
    const folder = `by-${Buffer.from(String(email)).toString('hex')}`;
    const by = (): { actor: () => Promise<{ email?: string }> } => ({ actor: () => Promise.resolve(email === undefined ? {} : { email }) });
    const { code, text } = await blue(world, '.', ['init', '--name', 'cook', '--path', folder], by);
    expect(code).toBe(0);
    const isAddress = email?.endsWith('x@example.com') === true || email === 'eve@example.com';
    expect(text.includes('so the realm has no approver')).toBe(!isAddress);
    expect((await blue(world, folder, ['validate'])).code).toBe(0);
    world.repo(`member-${folder}`, { 'a.py': '\n' });
    const joined = await blue(world, `member-${folder}`, ['join', `../${folder}`, '--as', 'kitchen'], by);
    expect([joined.code, joined.text.includes('so the domain kitchen has no maintainer')]).toEqual([0, !isAddress]);
  });
});
