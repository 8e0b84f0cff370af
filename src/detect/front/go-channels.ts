/** Go's channels, as lists: which ones of a file hold nothing but what is seen to be sent into them. */
interface Token {
  readonly kind: string;
  readonly text: string;
}

/** The names of channels. */
export interface Channels {
  /** Those that are made here, and of which every use is seen. */
  readonly made: ReadonlySet<string>;
  /** Those that a function is given to receive from: `jobs <-chan Job`. */
  readonly given: ReadonlySet<string>;
}

/** Functions of the language that neither send nor receive. */
const quiet = new Set(['close', 'len', 'cap']);

/**
 * Finds the channels of a file.
 * @see https://go.dev/ref/spec#Channel_types
 */
export function channelsOf(tokens: readonly Token[]): Channels {
  const candidates = new Set<string>();
  const given = new Set<string>();
  const text = (at: number): string => tokens[at]?.text ?? '';
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'name' || token.text !== 'chan') continue;
    if (text(at - 1) === '(' && text(at - 2) === 'make' && /^:?=$/.test(text(at - 3))) candidates.add(text(at - 4));
    if (text(at - 1) === '<-' && tokens[at - 2]?.kind === 'name') given.add(text(at - 2));
  }
  const sent = new Set<string>();
  const lost = new Set<string>();
  if (candidates.size > 0) {
    const receivers = receiversOf(tokens);
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'name' || !candidates.has(token.text) || text(at - 1) === '.') continue;
      const [before, after] = [text(at - 1), text(at + 1)];
      if (after === '<-' && text(at + 2) !== 'chan') sent.add(token.text);
      else if (before === '<-' || before === 'range' || before === 'var' || after === '<-' || (/^:?=$/.test(after) && text(at + 2) === 'make')) continue;
      else if (before === '(' && quiet.has(text(at - 2))) continue;
      else if (!/^[(,]$/.test(before) || !/^[,)]$/.test(after) || !receivers.has(calledAt(tokens, at))) lost.add(token.text);
    }
  }
  return { made: new Set([...sent].filter((name) => !lost.has(name))), given };
}

/** The functions of the file that are given no channel they could send into. */
function receiversOf(tokens: readonly Token[]): ReadonlySet<string> {
  const receivers = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'name' || token.text !== 'func') continue;
    let from = at + 1;
    // The receiver of a method.
    if (tokens[from]?.text === '(') from = endOf(tokens, from) + 1;
    const name = tokens[from];
    if (name?.kind !== 'name' || tokens[from + 1]?.text !== '(') continue;
    const end = endOf(tokens, from + 1);
    const maySend = tokens.slice(from + 1, end).some((each, index, all) => each.text === 'chan' && all[index - 1]?.text !== '<-');
    if (!maySend) receivers.add(name.text);
  }
  return receivers;
}

/** Where a bracket that opens is closed. */
function endOf(tokens: readonly Token[], from: number): number {
  let open = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'mark') open += text === '(' ? 1 : text === ')' ? -1 : 0;
    if (open === 0) return at;
  }
  return tokens.length;
}

/** The name of what is called with an argument. */
function calledAt(tokens: readonly Token[], argument: number): string {
  let closed = 0;
  for (let at = argument - 1; at >= 0 && at > argument - 200; at -= 1) {
    const { kind, text } = tokens[at] as Token;
    if (kind !== 'mark') continue;
    if (/^[)\]}]$/.test(text)) closed += 1;
    else if (/^[([{]$/.test(text)) {
      if (closed === 0) return tokens[at - 1]?.text ?? '';
      closed -= 1;
    }
  }
  return '';
}
