/** Cuts the operations listed in `test/contract/operations.json` out of GitHub's OpenAPI description, with every schema they reach. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Node = Record<string, unknown>;

/** Words and samples that no validator reads: most of the description's size. */
const dropped = new Set(['example', 'examples', 'description', 'summary', 'externalDocs', 'x-github', 'x-octokit', 'tags', 'x-githubEnterpriseOnly']);

/**
 * Writes `github.json` beside the list of operations. By hand, with Node 24:
 * `npm i --no-save @octokit/openapi@23.0.2 && node scripts/refresh-openapi.ts node_modules/@octokit/openapi`
 * @param packagePath where @octokit/openapi is installed
 * @param target the folder of `operations.json`
 * @throws Error when the description lacks a listed operation
 */
async function refresh(packagePath: string, target: string): Promise<void> {
  const source = JSON.parse(await readFile(join(packagePath, 'generated/api.github.com.json'), 'utf8')) as Node;
  const { version } = JSON.parse(await readFile(join(packagePath, 'package.json'), 'utf8')) as { version: string };
  const wanted = new Set(JSON.parse(await readFile(join(target, 'operations.json'), 'utf8')) as string[]);
  const missing = new Set(wanted);

  const paths: Record<string, Node> = {};
  for (const [path, item] of Object.entries(source['paths'] as Record<string, Node>)) {
    for (const [method, operation] of Object.entries(item)) {
      const id = (operation as Node)['operationId'];
      if (typeof id !== 'string' || !wanted.has(id)) continue;
      missing.delete(id);
      paths[path] = { ...paths[path], [method]: strip(operation) };
    }
  }
  if (missing.size > 0) throw new Error(`the description has no operation ${[...missing].join(', ')}`);

  const components: Record<string, Node> = {};
  const queue: unknown[] = [paths];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const reference of references(node)) {
      const [, , kind = '', name = ''] = reference.split('/');
      if (components[kind]?.[name] !== undefined) continue;
      const component = strip((source['components'] as Record<string, Node>)[kind]?.[name]);
      components[kind] = { ...components[kind], [name]: component };
      queue.push(component);
    }
  }

  const subset = {
    openapi: source['openapi'],
    info: {
      title: 'GitHub REST API, the operations this project uses',
      version,
      license: { name: 'MIT' },
      'x-source': `@octokit/openapi ${version}, generated/api.github.com.json; see LICENSE beside this file`,
    },
    paths: sorted(paths),
    components: sorted(Object.fromEntries(Object.entries(components).map(([kind, entries]) => [kind, sorted(entries)]))),
  };
  await writeFile(join(target, 'github.json'), `${JSON.stringify(subset)}\n`);
  console.log(`${Object.keys(paths).length} paths, ${Object.keys(components['schemas'] ?? {}).length} schemas`);
}

function strip(node: unknown, insideProperties = false): unknown {
  if (Array.isArray(node)) return node.map((item) => strip(item));
  if (typeof node !== 'object' || node === null) return node;
  const kept: Node = {};
  for (const [key, value] of Object.entries(node)) {
    // A property may well be called `description`: only keywords are dropped.
    if (!insideProperties && dropped.has(key)) continue;
    kept[key] = strip(value, key === 'properties' && !insideProperties);
  }
  return kept;
}

function references(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(references);
  if (typeof node !== 'object' || node === null) return [];
  const own = (node as Node)['$ref'];
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(node).flatMap(references)];
}

function sorted<Value>(entries: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).sort(([left], [right]) => (left < right ? -1 : 1)));
}

const [packagePath] = process.argv.slice(2);
if (packagePath === undefined) {
  console.error('usage: refresh-openapi <path of @octokit/openapi>');
  process.exitCode = 2;
} else {
  await refresh(packagePath, join(import.meta.dirname, '../test/contract'));
}
