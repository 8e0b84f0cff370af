/** Bundles each door with everything it needs into `dist/`, from the compiled sources in `lib/`. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const doors = ['action', 'cli'];
rmSync('dist', { recursive: true, force: true });
for (const door of doors) {
  execFileSync(process.execPath, ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', `lib/${door}.js`, '--out', `dist/${door}`, '--license', 'licenses.txt', '--target', 'es2022', '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
