/** Bundles each door with everything it needs into `dist/`, from the compiled sources in `lib/`. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const doors = ['action', 'cli'];
// The same sources must give the same bundle on any machine: nothing is taken from an earlier build (`--no-cache`), files are read one after the other
// (https://docs.libuv.org/en/v1.x/threadpool.html), and "sideEffects": false in package.json says outright what webpack would else work out from the
// modules around (https://webpack.js.org/guides/tree-shaking/): all three decide in which order it numbers what a module imports.
const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
rmSync('dist', { recursive: true, force: true });
for (const door of doors) {
  execFileSync(process.execPath, ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', `lib/${door}.js`, '--out', `dist/${door}`, '--license', 'licenses.txt', '--target', 'es2022', '--no-cache', '--quiet'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
