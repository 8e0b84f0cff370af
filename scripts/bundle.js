/** Bundles each door with everything it needs into `dist/`, from the compiled sources in `lib/`. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const doors = ['action', 'cli'];
// Files are read one after the other: webpack numbers what a module imports in the order in which reads come back, and the same sources must give the same bundle.
// https://docs.libuv.org/en/v1.x/threadpool.html
const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
rmSync('dist', { recursive: true, force: true });
for (const door of doors) {
  execFileSync(process.execPath, ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', `lib/${door}.js`, '--out', `dist/${door}`, '--license', 'licenses.txt', '--target', 'es2022', '--quiet'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
