/** temp */
import { performance } from 'node:perf_hooks';
import { openWorkspace } from '../src/adapters/workspace.ts';
import { loadCode } from '../src/load/code.ts';
import type { Outside } from '../src/outside.ts';
const ws = openWorkspace(process.argv[2]!, { environment: process.env });
for (let i = 0; i < 1; i++) { const t = performance.now(); const r: any = await loadCode(ws, undefined, { progress: () => undefined } as unknown as Outside, 'all'); console.log('total', performance.now() - t, r.accesses?.length ?? Object.keys(r)); }
