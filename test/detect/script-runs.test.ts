/** Scripts that others run with arguments: each is told with what it is given, and as before where somebody may not be seen. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const upload = '#!/bin/bash\nFOLDER=$1\nSTAGE="${2:-dev}"\naws s3 cp x "s3://b/$FOLDER/$STAGE/up.txt"\n';

async function keysOf(files: Record<string, string>): Promise<string[]> {
  const { accesses } = await detect(Object.entries(files).map(([path, text]) => ({ path, text })));
  return accesses.filter(({ file }) => file.endsWith('up.sh')).flatMap(({ key, alternatives }) => alternatives ?? [key]).sort();
}

const workflow = (...runs: string[]): string => `jobs:\n  a:\n    steps:\n${runs.map((run) => `      - run: ${run}\n`).join('')}`;

describe('a script that is run', () => {
  it.each([
    ['by a workflow', { '.github/workflows/a.yml': workflow('./scripts/up.sh one prod', 'bash scripts/up.sh "two/$GITHUB_SHA" test') }, ['one/prod/up.txt', 'two/*/test/up.txt']],
    ['by a Makefile', { Makefile: 'KIND = raw\nup:\n\t./scripts/up.sh by/$(KIND) prod\n' }, ['by/raw/prod/up.txt']],
    ['by another script, in a loop', { 'scripts/all.sh': '#!/bin/sh\nfor each in one two; do "$(dirname "$0")/up.sh" "in/$each" $each; done\n' }, ['in/one/one/up.txt', 'in/two/two/up.txt']],
    ['by several', { Makefile: 'up:\n\tsh scripts/up.sh made x\n', '.github/workflows/a.yml': workflow('sudo ./scripts/up.sh flow y') }, ['flow/y/up.txt', 'made/x/up.txt']],
    ['and made fit for that', { '.github/workflows/a.yml': workflow('chmod +x scripts/up.sh && ./scripts/up.sh one prod') }, ['one/prod/up.txt']],
    ['with what is not told', { '.github/workflows/a.yml': workflow('./scripts/up.sh $(cat FOLDER) prod') }, ['*/*/up.txt']],
    ['with what a function is given', { 'run.sh': '#!/bin/sh\nup() { scripts/up.sh "$1" "$2"; }\nup a b\n' }, ['*/*/up.txt']],
    // Near misses.
    ['by nobody', {}, ['*/*/up.txt']],
    ['by somebody in a way that is not seen', { 'all.sh': '#!/bin/sh\n./scripts/up.sh a b\nls | xargs -n2 ./scripts/up.sh\n' }, ['*/*/up.txt']],
    ['by its name in another folder', { 'all.sh': '#!/bin/sh\n./other/up.sh a b\n', 'other/up.sh': '#!/bin/sh\necho $1\n' }, ['*/*/up.txt']],
  ])('%s', async (_, files, expected) => expect(await keysOf({ 'scripts/up.sh': upload, ...files })).toEqual(expected));

  it('is given variables for itself alone', async () => {
    expect(await keysOf({ 'up.sh': '#!/bin/sh\naws s3 cp x s3://b/$TARGET/$1\n', 'all.sh': '#!/bin/sh\nTARGET=first ./up.sh a\nTARGET=second ./up.sh b\n' })).toEqual(['first/a', 'second/b']);
  });
});

describe('an action or a workflow that is used', () => {
  const action = "name: up\ninputs:\n  folder: { required: true }\n  kind: { default: raw }\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: aws s3 cp x s3://b/${{ inputs.folder }}/${{ inputs.kind }}/x\n";
  const reusable = (on: string): string => `on:\n  workflow_call:\n    inputs:\n      folder: { type: string }\n${on}jobs:\n  a:\n    steps:\n      - env:\n          TARGET: s3://b/\${{ inputs.folder }}\n        run: aws s3 cp x $TARGET/x\n`;
  const use = (path: string, ...inputs: string[]): string => `jobs:\n  a:\n    env:\n      STAGE: prod\n    steps:\n${inputs.map((each) => `      - uses: ${path}\n        with:\n          ${each}\n`).join('')}`;
  const used = async (files: Record<string, string>, path: string): Promise<string[]> => {
    const { accesses } = await detect(Object.entries(files).map(([each, text]) => ({ path: each, text })));
    return accesses.filter(({ file }) => file === path).flatMap(({ key, alternatives }) => alternatives ?? [key]).sort();
  };
  const at = '.github/actions/up/action.yml';
  const workflow = '.github/workflows/up.yml';

  it.each([
    ['with an input', { [at]: action, '.github/workflows/a.yml': use('./.github/actions/up', 'folder: one', 'folder: ${{ env.STAGE }}/two') }, at, ['one/raw/x', 'prod/two/raw/x']],
    ['with inputs that go together', { [at]: action, '.github/workflows/a.yml': use('./.github/actions/up/', 'folder: one\n          kind: a', 'folder: two\n          kind: b') }, at, ['one/a/x', 'two/b/x']],
    ['by a job', { [workflow]: reusable(''), '.github/workflows/a.yml': 'jobs:\n  call:\n    uses: ./.github/workflows/up.yml\n    with:\n      folder: called\n' }, workflow, ['called/x']],
    // Near misses.
    ['by nobody', { [at]: action }, at, ['*/*/x']],
    ['by hand too', { [workflow]: reusable('  workflow_dispatch: {}\n'), '.github/workflows/a.yml': 'jobs:\n  call:\n    uses: ./.github/workflows/up.yml\n    with:\n      folder: called\n' }, workflow, ['*/x']],
    ['of another repo', { [at]: action, '.github/workflows/a.yml': use('other/up@v1', 'folder: one') }, at, ['*/*/x']],
  ])('%s', async (_, files, path, expected) => expect(await used(files as Record<string, string>, path)).toEqual(expected));
});
