/** Runs GitHub's own language service over workflow and action files: paths in, `file:line: message` out, as JSON. */
// The service imports JSON without an import attribute, which Node refuses: this file is bundled before it runs.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

interface Known {
  readonly commit: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Record<string, { description: string }>;
  readonly outputs?: Record<string, { description: string }>;
}

const [root = '.', ...paths] = process.argv.slice(2);
const known = JSON.parse(readFileSync(resolve(root, 'test/workflows/actions.json'), 'utf8')) as Record<string, Known>;

function named(names: readonly string[]): Record<string, { description: string }> {
  return Object.fromEntries(names.map((name) => [name, { description: name }]));
}

const found: string[] = [];
for (const path of paths) {
  const document = TextDocument.create(`file://${resolve(root, path)}`, 'yaml', 1, readFileSync(resolve(root, path), 'utf8'));
  const problems = await validate(document, {
    fileProvider: {
      getFileContent: (reference) => Promise.resolve({ name: reference.path, content: readFileSync(resolve(root, reference.path), 'utf8') }),
    },
    actionsMetadataProvider: {
      fetchActionMetadata({ owner, name }): Promise<Metadata | undefined> {
        if (`${owner}/${name}` === 'blue/realm-action') return Promise.resolve(parse(readFileSync(resolve(root, 'action.yml'), 'utf8')) as Metadata);
        const action = known[`${owner}/${name}`];
        return Promise.resolve(action && { name, description: name, inputs: named(action.inputs), outputs: named(action.outputs) });
      },
    },
  });
  for (const problem of problems) found.push(`${path}:${problem.range.start.line + 1}: ${problem.message}`);
}
process.stdout.write(JSON.stringify(found));
