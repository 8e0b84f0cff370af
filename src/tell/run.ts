/** One run of the fan-out: what it was asked, what it has done so far, and what it will report. */
import type { ConsumerOwed } from '../core/fanout.ts';
import type { NoticeReceipt } from '../core/plan.ts';
import type { ForgeWrite } from '../ports.ts';
import type { Book } from './book.ts';
import type { TellOptions } from './options.ts';

/** What a run did, and what it left. */
export interface TellReceipt {
  readonly notices: readonly NoticeReceipt[];
  /** What a dry run would send, in order. */
  readonly planned: readonly ForgeWrite[];
  /** Consumers for the next run. */
  readonly leftover: readonly string[];
  /** Why the run ended before everybody was told. */
  readonly stopped?: string;
  readonly unreachable: readonly { readonly consumer: string; readonly reason: string; readonly maintainers: readonly string[] }[];
  readonly spent: { readonly reads: number; readonly writes: number; readonly ledger: number };
}

export interface Run {
  readonly options: TellOptions;
  readonly book: Book;
  readonly consumers: readonly ConsumerOwed[];
  /** Whether the realm's repository has an open issue about somebody who could not be told. */
  readonly realmIssues: boolean;
  readonly receipts: NoticeReceipt[];
  readonly planned: ForgeWrite[];
  readonly leftover: string[];
  readonly unreachable: { readonly consumer: ConsumerOwed; readonly reason: string }[];
  readonly before: { readonly reads: number; readonly writes: number };
  /** Owners for whom the credential was found not to dispatch. */
  readonly mute: Set<string>;
  known: ReadonlySet<string>;
  login?: string | undefined;
  budget: number;
  stopped?: string;
}

/** The last words of a run: what ends it for everybody, not for one consumer. */
export const ending = new Set(['AUTH_FAILED', 'RATE_LIMITED', 'UNREACHABLE']);

export function cannotTell(run: Run, consumer: ConsumerOwed, reason: string): void {
  if (consumer.owed.length === 0) return;
  run.unreachable.push({ consumer, reason });
  for (const { notice } of consumer.owed) {
    run.receipts.push({ consumer: consumer.consumer, contract: notice.contract, outcome: 'left-to-realm', reason });
  }
}

/** With one credential per owner, each run leaves the others' consumers alone; those whom no credential reaches are the realm's owner's. */
export function isMine({ owner, host, realmRepository }: TellOptions, consumer: { readonly repository?: string | undefined; readonly host?: string | undefined }): boolean {
  if (owner === undefined) return true;
  const reached = consumer.repository !== undefined && (host === undefined || consumer.host === undefined || consumer.host === host);
  const its = (reached ? consumer.repository : realmRepository)?.split('/')[0];
  return its?.toLowerCase() === owner.toLowerCase();
}
