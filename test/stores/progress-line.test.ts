/** What a run is doing, on a terminal's last line: gone before anything else is printed there. */
import { describe, expect, it } from '@jest/globals';
import { ProgressLine } from '../../src/adapters/progress-line.ts';

function terminal(isTTY: boolean): { isTTY: boolean; columns: number; written: string[]; write(text: string): void } {
  const written: string[] = [];
  return { isTTY, columns: 12, written, write: (text) => void written.push(text) };
}

describe('a progress line', () => {
  it('is cut to the terminal, written over, and cleared once', () => {
    const stream = terminal(true);
    const line = new ProgressLine(stream);
    line.show('Reading 3 files that name S3');
    line.show('one\u001b[2J');
    line.clear();
    line.clear();
    expect(stream.written).toEqual(['\r\u001b[KReading 3 …', '\r\u001b[Kone…', '\r\u001b[K']);
  });

  it('is nothing in a log, and clears nothing that it did not write', () => {
    const log = terminal(false);
    const quiet = terminal(true);
    new ProgressLine(log).show('Reading');
    new ProgressLine(log).clear();
    new ProgressLine(quiet).clear();
    expect([log.written, quiet.written]).toEqual([[], []]);
  });
});
