/**
 * The ledger of a realm's fan-out: which issue belongs to which import, and what was sent, as files on a ref of their own.
 *
 * `consumers/<domain>.json` holds a consumer's issues and dispatches, `versions/<provider>/<contract>.json` the content of
 * the versions somebody is still resolved at, `spending.json` what recent runs have sent. An intent is written before each
 * call, its outcome after: whoever finds an intent without an outcome looks before acting again.
 */
import { canonicalJson } from './canonical.ts';
import type { Export, Json, Snapshot } from './model.ts';
import type { ConsumerAction, Edit } from './plan.ts';

/** What is known of one import's issue. */
export interface LedgerNotice {
  readonly issue?: number;
  readonly url?: string;
  /** Who opened it, as the forge names them. */
  readonly author?: string;
  /** What its marked block says. */
  readonly version?: string;
  readonly state?: 'stale' | 'broken';
  readonly action?: ConsumerAction;
  /** How it was left. */
  readonly open?: boolean;
  /** A call that was about to be made: its outcome is not known. When it was first tried, however often since. */
  readonly intent?: { readonly what: 'create' | 'update' | 'close'; readonly at: string };
  /** The version whose dispatch was accepted. */
  readonly dispatched?: string;
  /** The version whose dispatch was about to be sent. */
  readonly dispatching?: string;
  /** The version whose dispatch the credential may not send. */
  readonly refused?: string;
}

export interface LedgerConsumer {
  /** `owner/name`, as last seen: a renamed repository keeps its issues. */
  readonly repository?: string;
  /** By `provider/contract`. */
  readonly notices: Readonly<Record<string, LedgerNotice>>;
  /** Why it could not be told, and the issue in the realm's own repository that says so. */
  readonly unreachable?: { readonly since: string; readonly reason: string; readonly issue?: number; readonly intent?: boolean; readonly open?: boolean };
}

/** Writes of one run, so that the next one knows what is left of an hour. */
export interface Spending {
  readonly at: string;
  readonly writes: number;
  /** Whose limit it counts against. */
  readonly by: string;
}

/** The parts of an export that are compared. */
export type PastExport = Pick<Export, 'name' | 'version' | 'direction' | 'content_model' | 'deprecated' | 'schema' | 'value'>;

export interface Ledger {
  readonly head: string | undefined;
  readonly consumers: ReadonlyMap<string, LedgerConsumer>;
  /** By `provider/contract`, then by version. */
  readonly versions: ReadonlyMap<string, Readonly<Record<string, PastExport>>>;
  readonly spending: readonly Spending[];
}

const hour = 3_600_000;

/** What a reader of the ref finds first. */
export const ledgerReadme = `# Fan-out ledger

Written by \`blue realm notify\`. It remembers which issue belongs to which import and which dispatch was sent.
Nothing here is needed to understand the realm; without it, issues are found again by their hidden markers.
`;

/**
 * Reads a ledger. What cannot be read counts as absent: issues are then found again by their markers.
 * @param snapshot the files of the ledger's ref
 */
export function parseLedger(snapshot: Snapshot): Ledger {
  const consumers = new Map<string, LedgerConsumer>();
  const versions = new Map<string, Record<string, PastExport>>();
  let spending: Spending[] = [];
  for (const [path, bytes] of snapshot.files) {
    const data = parseJson(bytes);
    const consumer = /^consumers\/([a-z0-9-]+)\.json$/.exec(path)?.[1];
    const contract = /^versions\/([a-z0-9-]+\/[a-z0-9-]+)\.json$/.exec(path)?.[1];
    if (consumer !== undefined && isRecord(data)) consumers.set(consumer, readConsumer(data));
    else if (contract !== undefined && isRecord(data)) versions.set(contract, readVersions(data));
    else if (path === 'spending.json' && Array.isArray(data)) spending = data.filter(isSpending);
  }
  return { head: snapshot.head, consumers, versions, spending };
}

/** Whoever may push to the realm may have written it: only what has the right form is taken. */
function readConsumer(data: Record<string, unknown>): LedgerConsumer {
  const { repository, unreachable } = data;
  const notices: Record<string, LedgerNotice> = {};
  for (const [key, entry] of Object.entries(isRecord(data['notices']) ? data['notices'] : {})) {
    if (/^[a-z0-9-]+\/[a-z0-9-]+$/.test(key) && isRecord(entry)) notices[key] = readNotice(entry);
  }
  return {
    ...(typeof repository === 'string' && /^[\w.-]+\/[\w.-]+$/.test(repository) ? { repository } : {}),
    notices,
    ...(isRecord(unreachable) && typeof unreachable['since'] === 'string' && typeof unreachable['reason'] === 'string'
      ? { unreachable: readFields(unreachable, { since: 'string', reason: 'string', issue: 'number', intent: 'boolean', open: 'boolean' }) as unknown as NonNullable<LedgerConsumer['unreachable']> }
      : {}),
  };
}

function readNotice(entry: Record<string, unknown>): LedgerNotice {
  const { intent } = entry;
  const fields = readFields(entry, { issue: 'number', url: 'string', author: 'string', version: 'string', state: 'string', action: 'string', open: 'boolean', dispatched: 'string', dispatching: 'string', refused: 'string' });
  const intended = isRecord(intent) && typeof intent['what'] === 'string' && typeof intent['at'] === 'string' ? { intent } : {};
  return { ...fields, ...intended } as LedgerNotice;
}

function readFields(data: Record<string, unknown>, types: Readonly<Record<string, 'string' | 'number' | 'boolean'>>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(types)) {
    const value = data[name];
    if (typeof value === type && (type !== 'number' || (Number.isSafeInteger(value) && (value as number) > 0))) fields[name] = value;
  }
  return fields;
}

function readVersions(data: Record<string, unknown>): Record<string, PastExport> {
  const versions: Record<string, PastExport> = {};
  for (const [version, past] of Object.entries(data)) {
    if (/^[\w.+-]{1,128}$/.test(version) && isRecord(past) && typeof past['name'] === 'string' && past['version'] === version) versions[version] = past as unknown as PastExport;
  }
  return versions;
}

function isSpending(entry: unknown): entry is Spending {
  return isRecord(entry) && typeof entry['by'] === 'string' && Number.isSafeInteger(entry['writes']) && typeof entry['at'] === 'string' && !Number.isNaN(Date.parse(entry['at']));
}

/** The file of one consumer. */
export function consumerEdit(name: string, consumer: LedgerConsumer): Edit {
  return { path: `consumers/${name}.json`, content: toText(consumer as unknown as Json) };
}

/** The file of one contract's past versions; nothing left, no file. */
export function versionsEdit(key: string, versions: Readonly<Record<string, PastExport>>): Edit {
  return { path: `versions/${key}.json`, content: Object.keys(versions).length === 0 ? undefined : toText(versions as unknown as Json) };
}

/** The file of what was sent, without what is older than an hour. */
export function spendingEdit(spending: readonly Spending[], now: string): Edit {
  return { path: 'spending.json', content: toText(recent(spending, now) as unknown as Json) };
}

/** Writes of the last hour under one credential. */
export function spentLately(ledger: Ledger, by: string, now: string): number {
  return recent(ledger.spending, now).filter((entry) => entry.by === by).reduce((sum, entry) => sum + entry.writes, 0);
}

function recent(spending: readonly Spending[], now: string): Spending[] {
  return spending.filter((entry) => Date.parse(now) - Date.parse(entry.at) < hour);
}

/** One line per file: git's deltas and people's eyes are both served by sorted keys and indentation. */
function toText(data: Json): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(data)), null, 2)}\n`;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
