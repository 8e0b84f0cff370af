/** The page of `detect` for a person: one row for each thing found, whatever stands in its names. */
import { describe, expect, it } from '@jest/globals';
import type { DetectResult } from '../../src/commands/detect.ts';
import type { Plan } from '../../src/core/plan.ts';
import { plain } from '../../src/report/paint.ts';
import { renderText } from '../../src/report/text.ts';

const access = { file: 'a.py', line: 2, access: 'write', actions: ['s3:PutObject'], bucket: 'b', key: 'k', via: 'direct', call: 'put_object', language: 'python', counted: true } as const;

function page(result: Partial<DetectResult>, findings: Plan['findings'] = [], width?: number): string {
  return renderText({ command: 'detect', findings, result: { root: '.', accesses: [], grants: [], unresolved: [], skipped: [], exports: [], ...result } }, undefined, plain, width);
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
      '  write  x\\ny  new\\nline.py:1',
      'Accesses (1)',
      '  new\\nline.py:2  write  b/x\\n::error::y\\r\\tz  put_object, direct',
      'Not read (1)',
      '  new\\nline.py  it nests too deep',
    ]);
  });

  it('shows an escape in a name, and obeys none: not even a colour that this page has', () => {
    expect(page({ accesses: [{ ...access, file: '\u001b[31mred.py' }] })).toContain('  \\e[31mred.py:2  write  b/k');
  });

  it('shows no more of a key than a key can have', () => {
    expect(page({ accesses: [{ ...access, key: 'x'.repeat(5_000) }] })).toMatch(/b\/x{1023}… {2}put_object/);
  });

  it('takes no longer than the list is', () => {
    const many = Array.from({ length: 60_000 }, (_, index) => ({ file: 'a.tf', reason: `line ${index}: it nests too deep`, blocksRemovals: true }));
    const started = Date.now();
    const text = page({ skipped: many }, many.map(({ file, reason }) => ({ rule: 'file-not-read', level: 'warning', message: reason, file })));
    expect(text.split('\n').length).toBe(many.length + 2);
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it('tells once what was not read, and a finding of another place all the same', () => {
    const skipped = [{ file: 'a.py', reason: 'line 2: ( is never closed', blocksRemovals: true }];
    const finding = (message: string): Plan['findings'][number] => ({ rule: 'file-not-read', level: 'warning', message, file: 'a.py' });
    const text = page({ skipped }, [finding('line 2: ( is never closed'), finding('export keys: there is no file')]);
    expect(text.match(/never closed/g)).toHaveLength(1);
    expect(text).toContain('there is no file [file-not-read]');
  });

  it('continues a row that is wider than the terminal on a line of its own', () => {
    const accesses = [access, { ...access, line: 31, key: 'a/longer/key', note: 'in many words' }];
    expect(page({ accesses }, [], 48)).toBe([
      'Accesses (2)',
      '  a.py:2   write  b/k',
      '           put_object, direct',
      '  a.py:31  write  b/a/longer/key',
      '           put_object, direct, in many words',
      '',
    ].join('\n'));
    expect(page({ accesses: [{ ...access, file: 'a/file/far/below.py', note: 'many words of an old note' }] }, [], 34)).toBe([
      'Accesses (1)',
      '  a/file/far/below.py:2  write',
      '           b/k',
      '           put_object, direct,',
      '           many words of an old',
      '           note',
      '',
    ].join('\n'));
    expect(page({ accesses }, [], 200)).toBe(page({ accesses }));
  });

  it('has its columns below each other', () => {
    const patterns = [{ access: 'read' as const, pattern: 'a', places: [{ file: 'a.py', line: 1 }] }, { access: 'write' as const, pattern: 'longer', places: [1, 2, 3, 4, 5].map((line) => ({ file: 'b.py', line })) }];
    expect(page({ exports: [{ name: 'keys', patterns }, { name: 'none', patterns: [] }] })).toBe('Export keys\n  read   a       a.py:1\n  write  longer  b.py:1, b.py:2, b.py:3, and 2 more\n');
  });
});
