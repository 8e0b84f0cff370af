/** The marked block of an issue: the part that is ours to rewrite, between two hidden lines; the rest belongs to people. */

/** Which issue this is, said in the marker. All are checked names (`[a-z0-9-]`) but the version. */
export interface Mark {
  readonly realm: string;
  readonly consumer: string;
  readonly provider: string;
  readonly contract: string;
}

const end = '<!-- /blue:notice -->';
const begin = /^<!-- blue:notice realm=([a-z0-9-]{1,63}) to=([a-z0-9-]{1,63}) from=([a-z0-9-]{1,63}) contract=([a-z0-9-]{1,63})(?: [a-z]+=[A-Za-z0-9.+-]{1,128})* -->$/m;

/** Puts the hidden lines around a text. @param facts what a later run wants to know without a ledger, such as the version */
export function wrapBlock(mark: Mark, facts: Readonly<Record<string, string>>, content: string): string {
  const said = Object.entries(facts).map(([key, value]) => ` ${key}=${value.replace(/[^A-Za-z0-9.+-]/g, '-').slice(0, 128)}`).join('');
  return `<!-- blue:notice realm=${mark.realm} to=${mark.consumer} from=${mark.provider} contract=${mark.contract}${said} -->\n${content}\n${end}`;
}

/** Reads the first marker of a body. */
export function readMark(body: string): (Mark & { readonly facts: Readonly<Record<string, string>> }) | undefined {
  const found = begin.exec(normalise(body));
  if (found === null) return undefined;
  const [line, realm = '', consumer = '', provider = '', contract = ''] = found;
  const facts: Record<string, string> = {};
  for (const [, key = '', value = ''] of line.matchAll(/ ([a-z]+)=([^ ]+)/g)) {
    if (!['realm', 'to', 'from', 'contract'].includes(key)) facts[key] = value;
  }
  return { realm, consumer, provider, contract, facts };
}

/** Whether two marks are about the same issue. */
export function sameMark(left: Mark, right: Mark): boolean {
  return left.realm === right.realm && left.consumer === right.consumer && left.provider === right.provider && left.contract === right.contract;
}

/** The marked block of a body, with its hidden lines; undefined when a line of the two is missing. */
export function readBlock(body: string): string | undefined {
  const text = normalise(body);
  const found = begin.exec(text);
  if (found === null) return undefined;
  const stop = text.indexOf(end, found.index + found[0].length);
  return stop < 0 ? undefined : text.slice(found.index, stop + end.length);
}

/**
 * Whether two blocks say the same but for the realm's commit they were computed from: others' pushes to the realm are no
 * reason to write to an issue.
 */
export function sameBlock(left: string | undefined, right: string): boolean {
  if (left === undefined || left === right) return left === right;
  const before = readMark(left)?.facts['commit'];
  const after = readMark(right)?.facts['commit'];
  if (before === undefined || after === undefined || before.length < 7) return false;
  return left.replaceAll(before, after).replaceAll(before.slice(0, 7), after.slice(0, 7)) === right;
}

/**
 * Puts a block into a body and leaves everything around it as it is.
 * Without a whole block to replace, because somebody took a hidden line out, the new one goes to the end: it is better
 * to say something twice than to delete what a person wrote.
 */
export function replaceBlock(body: string, block: string): string {
  const text = normalise(body);
  const old = readBlock(text);
  if (old !== undefined) {
    const at = text.indexOf(old);
    return text.slice(0, at) + block + text.slice(at + old.length);
  }
  const rest = text.replace(begin, '').trimEnd();
  return rest === '' ? block : `${rest}\n\n${block}`;
}

/** GitHub refuses a longer body. */
const bodyLimit = 65_536;

/** How long a block may be in a body that keeps everything around it. */
export function roomIn(body: string): number {
  const text = normalise(body);
  return bodyLimit - 2 - (text.length - (readBlock(text)?.length ?? 0));
}

/** GitHub's editor sends CRLF. */
function normalise(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
