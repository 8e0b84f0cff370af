/** Snapshots made from texts, for tests. */
import type { IrregularEntry, Snapshot } from '../../../src/core/model.ts';

/** A snapshot of these files; `undefined` leaves one out. */
export function snapshotOf(files: Readonly<Record<string, string | Uint8Array | undefined>>, irregular: readonly IrregularEntry[] = []): Snapshot {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).flatMap(([path, content]): [string, Uint8Array][] =>
    content === undefined ? [] : [[path, typeof content === 'string' ? encoder.encode(content) : content]],
  );
  return { head: '1'.repeat(40), committedAt: '2026-01-24T12:00:00Z', files: new Map(entries), irregular };
}
