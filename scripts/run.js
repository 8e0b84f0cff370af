/** Runs one TypeScript script: `node scripts/run.js generate`. Node 20 cannot strip types itself. */
import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const [name, ...words] = process.argv.slice(2);
const folder = name.startsWith('bench/') ? '.' : 'scripts';
const outfile = resolve('lib/scripts', `${name}.js`);
await build({ entryPoints: [`${folder}/${name}.ts`], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning' });
process.argv.splice(1, process.argv.length - 1, outfile, ...words);
await import(pathToFileURL(outfile).href);
