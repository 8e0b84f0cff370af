/** Shell: what a script sources is its own: the variables that are set there, and the functions. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

async function counted(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { accesses } = await detect(Object.entries(files).map(([path, text]) => ({ path, text })));
  return accesses.filter((access) => access.counted).map((access) => `${access.file} ${access.access} ${access.bucket ?? '?'} ${(access.alternatives ?? [access.key]).join(' | ')}`);
}

const settings = 'BUCKET=backups\nTARGET=s3://$BUCKET/daily\n';

describe('variables of a sourced script', () => {
  it.each([
    ['beside it', 'jobs/settings.sh', 'source "$(dirname "$0")/settings.sh"'],
    ['beside it, by a dot', 'jobs/settings.sh', '. "${BASH_SOURCE%/*}"/settings.sh'],
    ['above it', 'settings.sh', 'source "$HERE/../settings.sh"'],
    ["in the repo's folder", 'lib/settings.sh', '. lib/settings.sh'],
    ['below an unknown folder', 'lib/settings.sh', 'source "${ROOT}/lib/settings.sh"'],
  ])('%s', async (_, path, line) => {
    expect(await counted({ [path]: settings, 'jobs/run.sh': `${line}\naws s3 cp "$1" "$TARGET/$2.gz"\n` })).toEqual(['jobs/run.sh write backups daily/*.gz']);
  });

  it.each([
    ['of elsewhere', 'source /etc/settings.sh'],
    ['of an unknown name', 'source "$SETTINGS"'],
    ['that is only spoken of', 'echo source settings.sh'],
  ])('not %s', async (_, line) => {
    expect(await counted({ 'jobs/settings.sh': settings, 'jobs/run.sh': `${line}\naws s3 cp out.gz "$TARGET/$2.gz"\n` })).toEqual(['jobs/run.sh write ? *.gz']);
  });
});

it('a function that runs what it is given', async () => {
  const library = '_step() {\n  local name="$1"; shift\n  if "$@" > "$name.log"; then echo done; fi\n}\n';
  expect(await counted({ 'jobs/lib.sh': library, 'jobs/run.sh': '. "$(dirname "$0")"/lib.sh\n_step upload \\\n  aws s3 cp dump.gz "s3://backups/$DAY.gz"\n' })).toEqual(['jobs/run.sh write backups *.gz']);
});

describe('functions of a sourced script', () => {
  const library = 'upload() {\n  local file="$1"\n  aws s3 cp "$file" "s3://backups/$2"\n}\n';

  it.each([
    ['beside it', 'source "$(dirname "$0")/lib.sh"'],
    ['from the folder', '. jobs/lib.sh'],
    ['under a condition', 'if [ -f lib.sh ]; then\n  . ./lib.sh\nfi'],
  ])('%s', async (_, line) => {
    expect(await counted({ 'jobs/lib.sh': library, 'jobs/run.sh': `${line}\nupload dump.gz "daily/$DAY.gz"\n` })).toEqual(['jobs/run.sh write backups daily/*.gz']);
  });
});
