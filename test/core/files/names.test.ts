/** Names and paths before they touch anything. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { posix, win32 } from 'node:path';
import { checkName, checkRelativePath } from '../../../src/core/names.ts';
import { layout } from '../../../src/core/layout.ts';
import { said } from './said.ts';

describe('names', () => {
  it.each(['a', '0', 'aperture', 'fungal-image-analysis', 'a--b', 'a-', 'com10', 'console', 'x'.repeat(63)])('%s is one', (name) => {
    expect(checkName('domain', name)).toBe(name);
  });

  const bad: [string, string][] = [
    ['', 'BAD_NAME -: domain name "" is empty. Choose another name, for example a repository name in kebab-case'],
    ['Aperture', `BAD_NAME -: domain name "Aperture" is not a name: lower-case letters, digits and hyphens, starting with a letter or digit. Use 'aperture', for example`],
    ['My Repo_1', `BAD_NAME -: domain name "My Repo_1" is not a name: lower-case letters, digits and hyphens, starting with a letter or digit. Use 'my-repo-1', for example`],
    ['-x', `BAD_NAME -: domain name "-x" is not a name: lower-case letters, digits and hyphens, starting with a letter or digit. Use 'x', for example`],
    ['../x', `BAD_NAME -: domain name "../x" is not a name: lower-case letters, digits and hyphens, starting with a letter or digit. Use 'x', for example`],
    ['a\n', `BAD_NAME -: domain name "a\\n" is not a name: lower-case letters, digits and hyphens, starting with a letter or digit. Use 'a', for example`],
    ['\u202ea', `BAD_NAME -: domain name "\\u202ea" is not a name: lower-case letters, digits and hyphens, starting with a letter or digit. Use 'a', for example`],
    ['日本', 'BAD_NAME -: domain name "日本" is not a name: lower-case letters, digits and hyphens, starting with a letter or digit. Choose another name, for example a repository name in kebab-case'],
    ['nul', 'BAD_NAME -: domain name "nul" is the name of a device on Windows. Choose another name, for example a repository name in kebab-case'],
    ['com7', 'BAD_NAME -: domain name "com7" is the name of a device on Windows. Choose another name, for example a repository name in kebab-case'],
    ['x'.repeat(64), `BAD_NAME -: domain name "${'x'.repeat(64)}" is longer than 63 characters. Use '${'x'.repeat(63)}', for example`],
  ];
  it.each(bad)('%j is none', (name, expected) => {
    expect(said(() => checkName('domain', name))).toBe(expected);
  });

  it('carry their location', () => {
    expect(said(() => checkName('realm', 'A', { file: 'realm.yaml', line: 1, column: 7 }))).toMatch(/^BAD_NAME realm\.yaml:1:7: realm name "A"/);
  });

  it('stay one harmless folder, whatever passes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9-]{1,70}$/)), (name) => {
        if (said(() => checkName('domain', name)) !== 'no error') return;
        expect(posix.normalize(layout.domain(name))).toBe(`domains/${name}/domain.yaml`);
        expect(layout.domainOf(layout.exports(name))).toBe(name);
      }),
    );
  });
});

describe('paths', () => {
  it.each(['a', 'cdk/training_tools_access_stack.py', '.github/CODEOWNERS', '.blue/config.yaml', 'a b/ç.md', 'a..b/c', '...a', 'docs/~x', '.gitignore', 'a/.gitkeep'])('%s is one', (path) => {
    expect(checkRelativePath(path)).toBe(path);
  });

  const bad: [string, string][] = [
    ['', 'is empty'],
    ['/etc/passwd', 'is absolute'],
    ['C:/x', 'is absolute'],
    ['c:x', 'is absolute'],
    ['//host/share', 'is absolute'],
    ['~/x', 'starts in a home folder'],
    ['..', "leaves its folder with '..'"],
    ['a/../../b', "leaves its folder with '..'"],
    ['a/..', "leaves its folder with '..'"],
    ['./a', "has an empty or '.' part"],
    ['a//b', "has an empty or '.' part"],
    ['a/', "has an empty or '.' part"],
    ['a\\..\\b', "contains a backslash; folders are separated by '/'"],
    ['\\\\host\\x', "contains a backslash; folders are separated by '/'"],
    ['a\0b', 'contains a control character'],
    ['a\nb', 'contains a control character'],
    ['a\u202eb', 'contains a control character'],
    ['a/.. /b', 'has a part that ends in a dot or a space'],
    ['a./b', 'has a part that ends in a dot or a space'],
    ['a/nul', "has the part 'nul', a device on Windows"],
    ['a/AUX.txt', "has the part 'AUX.txt', a device on Windows"],
    ['.git/config', "enters git's own folder"],
    ['a/.GIT/hooks/x', "enters git's own folder"],
    ['git~1/config', "enters git's own folder"],
    ['.g\u200cit/config', "enters git's own folder"],
    ['a'.repeat(1025), 'is longer than 1024 characters'],
  ];
  it.each(bad)('%j is none', (path, expected) => {
    expect(said(() => checkRelativePath(path))).toContain(expected);
    expect(said(() => checkRelativePath(path))).toMatch(/^BAD_PATH -: path ".*\. Write the path relative/);
  });

  it('stay below any root on any system, whatever passes', () => {
    const part = fc.oneof(fc.constantFrom('..', '.', '', 'a', ' ', '...', 'C:', '\\', '~'), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const path = parts.join('/');
        if (said(() => checkRelativePath(path)) !== 'no error') return;
        for (const { join, root } of [{ join: posix.join, root: '/r/' }, { join: win32.join, root: '\\r\\' }]) expect(join(root, path).startsWith(root)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
