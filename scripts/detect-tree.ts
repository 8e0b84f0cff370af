/** Prints what detection finds in a folder: for reading results by hand. Usage: node scripts/detect-tree.ts <folder> [--json] */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { detect, isCandidate } from '../src/detect/index.ts';
import type { SourceFile } from '../src/detect/model.ts';

/** Reads every candidate file under a folder. */
export function readTree(root: string): SourceFile[] {
  const files: SourceFile[] = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (isCandidate(path)) files.push({ path, text: readFileSync(join(root, path), 'utf8') });
  }
  return files;
}

if (/detect-tree\.[jt]s$/.test(process.argv[1] ?? '')) {
  const root = process.argv[2] ?? '.';
  const files = readTree(root);
  const start = performance.now();
  const detection = await detect(files);
  const elapsed = Math.round(performance.now() - start);
  if (process.argv.includes('--json')) console.log(JSON.stringify(detection, undefined, 1));
  else {
    for (const access of detection.accesses) {
      const key = access.alternatives ? `{${access.alternatives.join(', ')}}` : access.key;
      console.log(`${access.counted ? ' ' : '-'} ${access.file}:${access.line}\t${access.access}\t${access.bucket ?? '?'}\t${key}\t${access.via} ${access.call}${access.note ? ` (${access.note})` : ''}`);
    }
    for (const each of detection.skipped) console.log(`! ${each.file}: ${each.reason}`);
    console.log(`${files.length} files, ${detection.accesses.length} accesses, ${elapsed} ms`);
  }
}
