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
    ['that an earlier step writes', workflow('env:\n  FOLDER: nightly', '', '        run: echo "FOLDER=stable" >> "$GITHUB_ENV"\n      - run: aws s3 cp app.zip s3://releases/$FOLDER/app.zip\n'), '9 write releases stable/app.zip'],
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

describe('what a step hands to those after it', () => {
  const steps = (...each: string[]): string => `on: push\nenv:\n  FOLDER: nightly\njobs:\n  release:\n    outputs:\n      folder: \${{ steps.names.outputs.folder }}\n    steps:\n${each.map((step) => `      - ${step}\n`).join('')}`;
  const upload = "run: aws s3 cp app.zip s3://releases/${{ steps.names.outputs.folder }}/app.zip";

  it.each([
    ['an output', [`id: names\n        run: echo "folder=stable/$GITHUB_SHA" >> $GITHUB_OUTPUT`, upload], ['11 write releases stable/*/app.zip']],
    ['in the older way', [`id: names\n        run: echo "::set-output name=folder::stable"`, upload], ['11 write releases stable/app.zip']],
    ['several at once', [`id: names\n        run: |\n          {\n            echo "other=x"\n            echo "folder=stable"\n          } >> "$GITHUB_OUTPUT"`, upload], ['15 write releases stable/app.zip']],
    ['by tee', [`id: names\n        run: printf 'folder=%s\\n' "by/$KIND" | tee -a "$GITHUB_OUTPUT"`, upload], ['11 write releases by/*/app.zip']],
    ['on two ways', [`id: names\n        run: |\n          if [ "$GITHUB_REF" = main ]; then\n            echo "folder=prod" >> "$GITHUB_OUTPUT"\n          else\n            echo "folder=dev" >> "$GITHUB_OUTPUT"\n          fi`, upload], ['16 write releases prod/app.zip | dev/app.zip']],
    ['into a variable', ['run: echo "FOLDER=stable" >> "$GITHUB_ENV"', 'run: aws s3 cp app.zip s3://releases/$FOLDER/app.zip', 'env:\n          FOLDER: own\n        run: aws s3 cp app.zip s3://releases/$FOLDER/app.zip'], ['10 write releases stable/app.zip', '13 write releases own/app.zip']],
    ['into a variable, in some cases', ['if: github.ref == 1\n        run: echo "PLACE=one" >> "$GITHUB_ENV"', 'if: github.ref == 2\n        run: echo "PLACE=two" >> "$GITHUB_ENV"', 'run: aws s3 cp app.zip s3://releases/$PLACE/app.zip'], ['13 write releases two/app.zip | one/app.zip']],
    ['over another variable, in some cases', ['if: github.ref == 1\n        run: echo "FOLDER=one" >> "$GITHUB_ENV"', 'run: aws s3 cp app.zip s3://releases/$FOLDER/app.zip'], ['11 write releases */app.zip']],
    // Near misses.
    ['of another step', [`id: others\n        run: echo "folder=stable" >> $GITHUB_OUTPUT`, upload], ['11 write releases */app.zip']],
    ['before it is given', [upload, `id: names\n        run: echo "folder=stable" >> $GITHUB_OUTPUT`], ['9 write releases */app.zip']],
    ['that is not told', [`id: names\n        run: ./names.sh >> $GITHUB_OUTPUT`, upload], ['11 write releases */app.zip']],
  ])('%s', async (_, each, expected) => expect(await found(steps(...each))).toEqual(expected));

  it('goes to the jobs that need it, and no variable of another job does', async () => {
    const next = '  deploy:\n    needs: release\n    steps:\n      - run: aws s3 cp app.zip s3://releases/${{ needs.release.outputs.folder }}/$PLACE/app.zip\n';
    expect(await found(steps('id: names\n        run: |\n          echo "folder=stable" >> $GITHUB_OUTPUT\n          echo "PLACE=here" >> $GITHUB_ENV') + next)).toEqual(['16 write releases stable/*/app.zip']);
  });
});
