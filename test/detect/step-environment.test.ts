/** Commands in YAML: the variables that are given to them there, and the lines they stand on. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

async function found(text: string, path = '.github/workflows/release.yml'): Promise<string[]> {
  const { accesses } = await detect([{ path, text }]);
  return accesses.map((access) => `${access.line} ${access.access} ${access.bucket ?? '?'} ${(access.alternatives ?? [access.key]).join(' | ')}`);
}

const workflow = (top: string, job: string, step: string): string => `${top}
jobs:
  release:
    runs-on: ubuntu-latest
${job}    steps:
      - name: upload
${step}`;

describe('variables', () => {
  it.each([
    ['of a workflow', workflow('env:\n  TARGET: s3://releases/${{ github.repository }}/latest', '', '        run: aws s3 cp app.zip "$TARGET/app.zip"\n'), '8 write releases */latest/app.zip'],
    ['of a job', workflow('', '    env:\n      TARGET: s3://releases/${{ inputs.channel }}\n', '        run: aws s3 cp app.zip "${TARGET}/app.zip"\n'), '9 write releases */app.zip'],
    ['of a step', workflow('', '', '        env:\n          FOLDER: nightly\n        run: aws s3 cp app.zip s3://releases/$FOLDER/app.zip\n'), '9 write releases nightly/app.zip'],
    ['of the nearest', workflow('env:\n  FOLDER: workflow', '    env:\n      FOLDER: job\n', '        env:\n          FOLDER: step\n        run: aws s3 cp app.zip s3://releases/$FOLDER/app.zip\n'), '12 write releases step/app.zip'],
    ['that name another', workflow('env:\n  BUCKET: releases', '    env:\n      TARGET: s3://${{ env.BUCKET }}/stable\n', '        run: aws s3 cp app.zip $TARGET/app.zip\n'), '10 write releases stable/app.zip'],
    ['filled in by the runner', workflow('env:\n  BUCKET: releases', '', '        run: aws s3 cp app.zip s3://${{ env.BUCKET }}/app.zip\n'), '8 write releases app.zip'],
    ['filled in inside of quotes', workflow('env:\n  BUCKET: releases', '', "        run: aws s3 cp app.zip 's3://releases/${{ github.sha }}/app.zip'\n"), '8 write releases */app.zip'],
    ['as PowerShell names them', workflow('', '', '        shell: pwsh\n        env:\n          FOLDER: ${{ inputs.folder }}\n        run: aws s3 cp "s3://releases/$env:FOLDER/app.zip" .\n'), '10 read releases */app.zip'],
    ['that an earlier step writes', workflow('env:\n  FOLDER: nightly', '', '        run: echo "FOLDER=stable" >> "$GITHUB_ENV"\n      - run: aws s3 cp app.zip s3://releases/$FOLDER/app.zip\n'), '9 write releases */app.zip'],
    ['of another job', 'jobs:\n  one:\n    env:\n      FOLDER: one\n    steps: []\n  two:\n    steps:\n      - run: aws s3 cp app.zip s3://releases/$FOLDER/app.zip\n', '8 write releases */app.zip'],
  ])('%s', async (_, text, expected) => expect(await found(text)).toEqual([expected]));

  it.each([
    ['of a container', 'kind: Job\nspec:\n  containers:\n    - name: backup\n      env:\n        - name: FOLDER\n          value: daily\n        - name: SECRET\n          valueFrom: {}\n      command: [sh, -c, "aws s3 cp dump s3://backups/$FOLDER/$SECRET"]\n', '10 write backups daily/*'],
    ['of CircleCI', 'jobs:\n  deploy:\n    environment:\n      FOLDER: sites\n    steps:\n      - run: aws s3 sync out s3://pages/$FOLDER\n', '6 write pages sites/*'],
    ['of compose', 'services:\n  backup:\n    environment:\n      - FOLDER=daily\n    command: aws s3 cp dump s3://backups/$FOLDER/dump\n', '5 write backups daily/dump'],
    // A deployment's name and address are no variables.
    ['that only look like it', 'jobs:\n  deploy:\n    environment:\n      name: production\n    steps:\n      - run: aws s3 cp out s3://pages/$name/x\n', '6 write pages */x'],
  ])('%s', async (_, text, expected) => expect(await found(text, 'deploy.yml')).toEqual([expected]));
});

describe('lines', () => {
  it.each([
    ['of a folded text', '        run: >\n          echo start &&\n          aws s3 cp a s3://b/one\n          --quiet &&\n\n          aws s3 cp a s3://b/two\n', ['9 write b one', '12 write b two']],
    ['of a folded text with expressions', '        run: >-\n          echo ${{ github.sha }} and much more than that &&\n          aws s3 cp a s3://b/one/${{ github.sha }} &&\n          aws s3 cp a s3://b/two\n', ['9 write b one/*', '10 write b two']],
    ['of a text in quotes', '        run: "echo start;\n          aws s3 cp a s3://b/one;\n          aws s3 cp a s3://b/two"\n', ['8 write b one', '9 write b two']],
    ['of a plain text', '        run: echo start &&\n          aws s3 cp a s3://b/one &&\n          aws s3 cp a s3://b/two\n', ['8 write b one', '9 write b two']],
    ['of a text as it is written', '        run: |\n          echo start\n          aws s3 cp a s3://b/one\n', ['9 write b one']],
  ])('%s', async (_, step, expected) => expect(await found(workflow('', '', step))).toEqual(expected));
});
