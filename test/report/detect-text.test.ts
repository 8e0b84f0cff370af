/** The page of `detect` for a person: one row for each thing found, whatever stands in its names. */
import { describe, expect, it } from '@jest/globals';
import type { DetectResult } from '../../src/commands/detect.ts';
import type { Plan } from '../../src/core/plan.ts';
import { plain } from '../../src/report/paint.ts';
import { renderText } from '../../src/report/text.ts';

const access = { file: 'a.py', line: 2, access: 'write', actions: ['s3:PutObject'], bucket: 'b', key: 'k', via: 'direct', call: 'put_object', language: 'python', counted: true } as const;

function page(result: Partial<DetectResult>, findings: Plan['findings'] = []): string {
  return renderText({ command: 'detect', findings, result: { root: '.', accesses: [], grants: [], unresolved: [], skipped: [], exports: [], ...result } }, undefined, plain);
}

describe('detect', () => {
  it('keeps a row on one line where a key or a file holds line ends', () => {
    const file = 'new\nline.py';
    const text = page({
      accesses: [{ ...access, file, key: 'x\n::error::y\r\tz' }],
      exports: [{ name: 'keys', patterns: [{ access: 'write', pattern: 'x\ny', places: [{ file, line: 1 }] }] }],
      skipped: [{ file, reason: 'it nests too deep', blocksRemovals: true }],
    });
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      'Export keys',
      '  write x\\ny  new\\nline.py:1',
      'Accesses (1)',
      '  new\\nline.py:2  write  b/x\\n::error::y\\r\\tz  put_object, direct',
      'Not read (1)',
      '  new\\nline.py  it nests too deep',
    ]);
  });

  it('shows no more of a key than a key can have', () => {
    expect(page({ accesses: [{ ...access, key: 'x'.repeat(5_000) }] })).toMatch(/b\/x{1023}… {2}put_object/);
  });

  it('tells once what was not read, and a finding of another place all the same', () => {
    const skipped = [{ file: 'a.py', reason: 'line 2: ( is never closed', blocksRemovals: true }];
    const finding = (message: string): Plan['findings'][number] => ({ rule: 'file-not-read', level: 'warning', message, file: 'a.py' });
    const text = page({ skipped }, [finding('line 2: ( is never closed'), finding('export keys: there is no file')]);
    expect(text.match(/never closed/g)).toHaveLength(1);
    expect(text).toContain('there is no file [file-not-read]');
  });
});
