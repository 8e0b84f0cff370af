/** How one change is put together: its size and what it asks of consumers come from the catalogue. */
import { canonicalJson, fingerprint } from '../canonical.ts';
import type { Bump, Direction, Json } from '../model.ts';
import type { Change, ConsumerAction } from '../plan.ts';
import { rules, type RuleId } from '../rules.ts';

/** What all changes of one export share. */
export interface Subject {
  readonly contract: string;
  readonly direction: Direction;
}

/** What is particular to one change. */
export interface Particulars {
  readonly pointer: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  /** One plain sentence. */
  readonly reason: string;
  /** Where the bump of the catalogue does not hold: an override, or what inclusion decided. */
  readonly bump?: Bump | undefined;
  readonly action?: ConsumerAction | undefined;
  readonly coveredBy?: readonly string[] | undefined;
  readonly witness?: Json | undefined;
  readonly undecided?: Change['undecided'];
  /** `before` and `after` as the fingerprint sees them, where they hold words for people. */
  readonly identity?: { readonly before?: Json | undefined; readonly after?: Json | undefined } | undefined;
}

/** Puts one change together. */
export function makeChange(subject: Subject, rule: RuleId, particulars: Particulars): Change {
  const { pointer, before, after, reason, coveredBy, witness, undecided } = particulars;
  const identity = particulars.identity ?? { before, after };
  const standard = rules[rule].bump[subject.direction];
  const bump = particulars.bump ?? standard;
  return {
    rule,
    contract: subject.contract,
    pointer,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    bump,
    action: particulars.action ?? actionFor(subject.direction, rule, bump),
    reason,
    ...(coveredBy === undefined ? {} : { coveredBy }),
    ...(witness === undefined ? {} : { witness }),
    ...(undecided === undefined ? {} : { undecided }),
    fingerprint: fingerprint(rule, pointer, identity.before, identity.after),
  };
}

/** Rules by which a requirement grows or becomes another one: whoever satisfied it has work to do. */
const demanding: ReadonlySet<RuleId> = new Set(['value-added', 'key-added', 'item-added', 'pattern-newly-covered', 'scalar-changed', 'items-reordered']);
/** Rules by which a requirement shrinks. */
const relieving: ReadonlySet<RuleId> = new Set(['value-removed', 'key-removed', 'item-removed', 'pattern-no-longer-covered']);

function actionFor(direction: Direction, rule: RuleId, bump: Bump): ConsumerAction {
  if (bump === 'major') return 'must-act';
  if (direction === 'provides') return 'none';
  if (relieving.has(rule)) return 'may-tighten';
  return demanding.has(rule) && bump === 'minor' ? 'must-act' : 'none';
}

/** Data as it may stand in a sentence: one line, short, in backquotes. */
export function show(data: Json): string {
  const text = (typeof data === 'string' ? data : canonicalJson(data)).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029`]/g, '·');
  return `\`${text.length > 120 ? `${text.slice(0, 119)}…` : text}\``;
}

/** A pointer as it may stand in a sentence: `/value/read`; `the value` for the whole of it. */
export function place(pointer: string): string {
  if (pointer === '/value') return 'the value';
  if (pointer === '/schema') return 'the schema';
  return show(pointer.replace(/^\/(?:value|schema)(?=\/)/, ''));
}
