/** From remembered calls to accesses: a wrapper's callers count instead of its body wherever they say more. */
import { foreignEndpoint, generalise, type Draft } from './draft.ts';
import type { Access, Unresolved, Via } from './model.ts';
import type { CallNode, Resolver } from './resolve.ts';
import type { FunctionValue } from './value.ts';

interface Judged {
  readonly node: CallNode;
  readonly name: string;
  readonly drafts: readonly Draft[];
  readonly children: readonly Judged[];
  /** Some caller says more than this call does. */
  readonly hasNews: boolean;
}

/** What a call says, to be compared with what its callers say. */
function statementsOf(drafts: readonly Draft[]): Set<string> {
  return new Set(drafts.map((draft) => `${draft.access} ${draft.bucket ?? ''} ${draft.keys.join('|')}`));
}

type Below = ReadonlyMap<CallNode, readonly CallNode[]>;

/** @param beside what stands for others among the callers of the same call, by which they are below it */
function judge(node: CallNode, resolver: Resolver, beside: Below = new Map()): Judged {
  const { drafts, name } = resolver.drafts(node);
  const { direct, below } = nestedCallers(node);
  const children = [...direct.map((child) => judge(child, resolver, below)), ...(beside.get(node) ?? []).map((child) => judge(child, resolver, beside))];
  const own = statementsOf(drafts);
  const hasNews = children.some((child) => child.hasNews || addsTo(child, own, drafts));
  return { node, name, drafts, children, hasNews };
}

/** A call's callers: what follows by an injected object alone stands for those whose calls follow from the same. */
function nestedCallers({ children }: CallNode): { readonly direct: readonly CallNode[]; readonly below: Below } {
  const inPlace = new Map<CallNode, CallNode[]>();
  for (const child of children) if (child.isInPlace && child.from) inPlace.set(child.from, [...(inPlace.get(child.from) ?? []), child]);
  const below = new Map<CallNode, CallNode[]>();
  if (inPlace.size === 0) return { direct: children, below };
  const direct: CallNode[] = [];
  for (const child of children) {
    let at = child.isInPlace ? child.from?.parent : child.from;
    while (at && !inPlace.has(at)) at = at.parent;
    const above = at ? (inPlace.get(at) ?? []) : [];
    for (const each of above) below.set(each, [...(below.get(each) ?? []), child]);
    if (above.length === 0) direct.push(child);
  }
  return { direct, below };
}

/** Whether a caller's call says something its callee's body does not: a key, a bucket where none was known, or which of several accesses it is. */
function addsTo(child: Judged, own: ReadonlySet<string>, drafts: readonly Draft[]): boolean {
  if (child.drafts.length > 0 && drafts.some(({ access }) => !child.drafts.some((each) => each.access === access))) return true;
  for (const draft of child.drafts) {
    const said = `${draft.access} ${draft.bucket ?? ''} ${draft.keys.join('|')}`;
    if (own.has(said)) continue;
    const isSameKey = drafts.some((each) => each.access === draft.access && each.keys.join('|') === draft.keys.join('|') && (draft.bucket === null || each.bucket === draft.bucket));
    if (!isSameKey) return true;
  }
  return false;
}

/**
 * All accesses of the calls that were seen.
 * @param mayBeCalledUnseen whether a function has callers that do not name it: what its body says counts beside what its callers say
 * @param lineOf the line of a command in what a call is given
 * @returns accesses in the order of file and line, and what is wholly unknown about some
 */
export function findAccesses(resolver: Resolver, mayBeCalledUnseen: (callee: FunctionValue) => boolean, lineOf = (_file: string, line: number, _command: string): number => line): { accesses: Access[]; unresolved: Unresolved[] } {
  const found: { access: Access; origin: string }[] = [];
  let origin = '';

  function list(judged: Judged, via: Via, counted: boolean): void {
    const { node } = judged;
    for (const draft of judged.drafts) {
      const isForeign = node.note !== undefined || draft.note === foreignEndpoint;
      const note = node.note ?? draft.note;
      const keys = withoutCovered(draft.keys);
      const access: Access = {
        file: node.file,
        // What a function is given by its callers is written where they are.
        line: draft.command === undefined || via === 'wrapper-call' ? node.line : lineOf(node.file, node.line, draft.command),
        access: draft.access,
        actions: draft.actions,
        bucket: draft.bucket,
        key: generalise(keys),
        ...(keys.length > 1 ? { alternatives: keys } : {}),
        via: via === 'direct' && draft.isUri ? 'uri' : via,
        call: judged.name,
        language: node.language,
        counted: counted && !isForeign,
        ...(note ? { note } : {}),
      };
      found.push({ access, origin });
    }
  }

  function listCallers(parent: Judged, isCalledAbove = false): void {
    const said = statementsOf(parent.drafts);
    // What closures that nobody calls would do says nothing where others are seen to be called.
    const isCalled = isCalledAbove || parent.children.some(({ node, children }) => (node.closure === undefined ? children.length === 0 : resolver.isTold(node)));
    for (const child of parent.children) {
      if (child.node.closure !== undefined && isCalled) continue;
      if (!child.hasNews) {
        list(child, 'wrapper-call', !resolver.isReplaced(child.node) || isCalledUnseen(child));
        continue;
      }
      // A wrapper of the wrapper that only hands on is not worth a line.
      const isOpen = isCalledUnseen(child);
      if (isOpen || addsTo(child, said, parent.drafts)) list(child, 'wrapper-call', isOpen);
      listCallers(child, isCalled);
    }
  }

  function isCalledUnseen({ node }: Judged): boolean {
    return node.within !== undefined && mayBeCalledUnseen(node.within);
  }

  for (const root of resolver.roots) {
    const judged = judge(root, resolver);
    origin = `${root.file}:${root.line}`;
    if (!judged.hasNews) list(judged, 'direct', !resolver.isReplaced(root) || isCalledUnseen(judged));
    else {
      list(judged, 'wrapper-body', isCalledUnseen(judged));
      listCallers(judged);
    }
  }
  const accesses = merged(found);
  const unresolved = accesses
    .filter((access) => access.counted && access.key === '*' && !access.alternatives)
    .map(({ file, line, call }) => ({ file, line, reason: `the key of \`${call}\` is not told by the code` }));
  return { accesses, unresolved };
}

/** Drops patterns that another of the same call covers. */
function withoutCovered(keys: readonly string[]): readonly string[] {
  if (keys.length < 2) return keys;
  return keys.filter((key, index) => !keys.some((other, at) => at !== index && other.includes('*') && matches(other, key) && (!matches(key, other) || at < index)));
}

/** Whether a pattern covers another: the other's `*` is a letter that only `*` takes. */
function matches(pattern: string, needed: string): boolean {
  let at = 0;
  let star = -1;
  let mark = 0;
  let index = 0;
  while (index < needed.length) {
    if (pattern[at] === '*') {
      star = at;
      mark = index;
      at += 1;
    } else if (pattern[at] === needed[index]) {
      at += 1;
      index += 1;
    } else if (star !== -1) {
      at = star + 1;
      mark += 1;
      index = mark;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}

/** One access per place and kind: alternatives of the same call are put together. */
function merged(found: readonly { access: Access; origin: string }[]): Access[] {
  const byPlace = new Map<string, Access>();
  for (const { access, origin } of found) {
    const place = [origin, access.file, access.line, access.access, access.bucket ?? '', access.call, access.via, access.counted, ...access.actions].join('\0');
    const before = byPlace.get(place);
    if (!before) {
      byPlace.set(place, access);
      continue;
    }
    const keys = withoutCovered([...new Set([...(before.alternatives ?? [before.key]), ...(access.alternatives ?? [access.key])])]);
    const actions = [...new Set([...before.actions, ...access.actions])];
    const { alternatives: _, ...rest } = before;
    byPlace.set(place, { ...rest, actions, key: generalise(keys), ...(keys.length > 1 ? { alternatives: keys } : {}) });
  }
  // Two ways from one line to the same keys are one access.
  const distinct = new Map<string, Access>();
  for (const access of byPlace.values()) {
    const said = [access.file, access.line, access.access, access.bucket ?? '', access.counted, ...(access.alternatives ?? [access.key])].join('\0');
    const before = distinct.get(said);
    distinct.set(said, before ? { ...before, actions: [...new Set([...before.actions, ...access.actions])] } : access);
  }
  return [...distinct.values()].sort((left, right) => compare(left.file, right.file) || left.line - right.line || compare(left.access, right.access) || compare(left.key, right.key));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
