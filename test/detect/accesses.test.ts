/** Every access of the fixtures, and none besides: a comment `#> read bucket key` on the call's line says what is expected there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';
import type { Access, SourceFile } from '../../src/detect/model.ts';

const root = join(import.meta.dirname, 'fixtures/accesses');

/** The files of a language's folder, under paths that are no test's. */
function filesOf(language: string): SourceFile[] {
  return readdirSync(join(root, language), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: path.slice(join(root, language).length + 1).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') };
    });
}

function expectedOf(file: SourceFile): string[] {
  return file.text.split('\n').flatMap((line, index) => [...line.matchAll(/(?:#|\/\/)> (read|write) (\S+) (\{[^}]*\}|\S+)/g)].map(([, access, bucket, key]) => `${file.path}:${index + 1} ${access} ${bucket} ${key}`));
}

function written(access: Access): string {
  const key = access.alternatives ? `{${[...access.alternatives].sort().join(', ')}}` : access.key;
  return `${access.file}:${access.line} ${access.access} ${access.bucket ?? '?'} ${key}`;
}

/** Sorts what stands in braces, so that fixtures may be written in any order. */
function normal(line: string): string {
  return line.replace(/\{([^}]*)\}/, (_, inside: string) => `{${inside.split(', ').sort().join(', ')}}`);
}

describe('accesses in fixtures', () => {
  it.each(['python', 'javascript', 'go', 'java', 'shell', 'terraform', 'go-probes', 'java-probes'])('%s', async (language) => {
    const files = filesOf(language);
    const expected = files.flatMap(expectedOf).map(normal).sort();
    const { accesses, skipped } = await detect(files);
    const found = accesses.filter((access) => access.counted).map(written).sort();
    expect(expected.length).toBeGreaterThan(3);
    expect(found).toEqual(expected);
    expect(skipped).toEqual([]);
  });
});
