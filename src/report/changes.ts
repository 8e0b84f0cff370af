/** Changes as short lines: what was added, removed or rewritten, once per pattern. */
import type { Json } from '../core/model.ts';
import type { Change } from '../core/plan.ts';
import { cut } from './escape.ts';

export interface ChangeLine {
  readonly sign: '+' | '-' | '~';
  /** The pattern, the value or the sentence. */
  readonly what: string;
  /** `read`, `write`, `read/write`, when the change is of a pattern. */
  readonly access?: string;
  /** Whether it asks something of consumers, in a few words. */
  readonly note?: string;
  readonly change: Change;
}

/** Gives one line per change; the same pattern for reading and writing becomes one. */
export function changeLines(changes: readonly Change[]): ChangeLine[] {
  const lines = new Map<string, ChangeLine>();
  for (const change of changes) {
    const line = lineOf(change);
    const key = `${line.sign} ${line.what} ${line.note ?? ''}`;
    const known = lines.get(key);
    if (known?.access !== undefined && line.access !== undefined && !known.access.split('/').includes(line.access)) {
      lines.set(key, { ...known, access: [...known.access.split('/'), line.access].sort().join('/') });
    } else if (!known) {
      lines.set(key, line);
    }
  }
  return [...lines.values()];
}

function lineOf(change: Change): ChangeLine {
  const access = /^\/value\/([a-z]+)/.exec(change.pointer)?.[1];
  const sign = change.before === undefined ? '+' : change.after === undefined ? '-' : '~';
  const subject = change.after ?? change.before;
  const note = noteOf(change);
  const isPattern = change.pointer.startsWith('/value') && typeof subject === 'string' && sign !== '~';
  return {
    sign,
    what: isPattern ? subject : change.reason,
    ...(isPattern && access !== undefined ? { access } : {}),
    ...(note === undefined ? {} : { note }),
    change,
  };
}

function noteOf(change: Change): string | undefined {
  if (change.coveredBy !== undefined && change.coveredBy.length > 0) return `covered by ${change.coveredBy.join(', ')}: nothing to grant`;
  if (change.undecided) return `could not be decided: ${change.undecided.keyword} at ${change.undecided.pointer}`;
  if (change.bump === 'major') return 'breaking';
  if (change.action === 'must-act') return 'consumers must act';
  return change.action === 'may-tighten' ? 'consumers may tighten' : undefined;
}

/** A document on one line, cut where it grows long. */
export function shortJson(value: Json, limit = 160): string {
  return cut(JSON.stringify(value), limit);
}
