/** The shape of a line in the table of calls, and how such lines are looked up. */

/**
 * One line of the table: calls of one library that reach objects, or that make something which does.
 *
 * Places are written `slot=place`, separated by blanks. A place is alternatives separated by `|`, each a path whose head is a
 * position (`0`), a name (`Bucket`), or something the receiver already holds (`@bucket`), then `.name` for an entry, `[]` for every item, `()` for what a function comes to:
 * `bucket=Bucket|0 key=Delete.Objects[].Key`. A literal stands in quotes: `key='*'`.
 */
export interface CallRule {
  /** The receiver's type (`boto3.client`), or a module's path for its functions (`smart_open`). */
  readonly on: string;
  /** Names, separated by blanks. Empty for a call of the thing itself. */
  readonly calls: string;
  /**
   * R read, W write, L list under a prefix, D delete, C copy, RW both;
   * `mode` by the mode argument; `named` by the name of another call of the same library, given as an argument.
   */
  readonly access?: 'R' | 'W' | 'L' | 'D' | 'C' | 'RW' | 'mode' | 'named';
  /** Whose call is named, where that is another receiver's. */
  readonly names?: string;
  /** Places of bucket, key, what stands before every key, the folder of all keys, uri, path, source, sourceBucket, sourceKey, mode, method, params, prefix, command, sql. */
  readonly at?: string;
  /** The functions it is handed are called with what it gives, in the parameter at this position. */
  readonly hands?: number;
  /** The type of what the call gives back. */
  readonly gives?: string;
  /** Places of what the result holds. */
  readonly slots?: string;
  /** The call counts only if this argument has this value: `0=s3`. `0=!a,b`: only if it is given and not known to be one of these. */
  readonly only?: string;
  /** The option that makes it go over everything under the key; `*` when it always does. */
  readonly tree?: string;
  /** A table may be a folder of files: `unnamed` where its name has no ending, `any` whatever it is called. */
  readonly folder?: 'unnamed' | 'any';
  /** What the call does besides what a line before says of it. */
  readonly also?: boolean;
  /** Reading the member is the access: it is no call. */
  readonly onRead?: boolean;
  /** The source goes away: it is written too. */
  readonly moves?: boolean;
  /** The place of an argument: the call counts only if that is a file system or a storage of S3. */
  readonly through?: string;
  /** A place, or several with `|` between them: where the call has nothing there, it is no access. */
  readonly needs?: string;
  /** Each argument is a command line. */
  readonly each?: boolean;
  /** The arguments are the words of a command line that begins with these. */
  readonly words?: string;
  /** The path is Hadoop's, which makes one slash of several: https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-common/filesystem/model.html */
  readonly hadoop?: boolean;
  /** The key is part of a URL's path that is cleaned: https://pkg.go.dev/github.com/aws/aws-sdk-go/aws#Config (DisableRestProtocolURICleaning) */
  readonly isCleaned?: boolean;
  /** The address may be one on S3's own hosts: `https://bucket.s3.amazonaws.com/key`. */
  readonly web?: boolean;
  /** An address without a scheme is one of S3. */
  readonly bare?: boolean;
  /** An unknown path is an access too: the library is made for objects. */
  readonly opensUnknown?: boolean;
}

/**
 * Whether a call may reach an object, or make what does, whatever it is given. A command reaches one only where its words say so,
 * and then the file that has these words is read anyway.
 */
export function mayReach(rule: CallRule): boolean {
  return rule.access !== undefined || rule.gives !== undefined;
}

/** A place, parsed. */
export interface Place {
  readonly head: { readonly position: number } | { readonly name: string } | { readonly slot: string } | { readonly literal: string };
  readonly path: readonly string[];
}

/** Slot name to its alternatives. */
export type Places = ReadonlyMap<string, readonly Place[]>;

const parsed = new Map<string, Places>();

/** Reads places as a rule writes them; each text is read once. */
export function parsePlaces(text: string | undefined): Places {
  const written = text ?? '';
  const known = parsed.get(written);
  if (known) return known;
  const places = new Map<string, readonly Place[]>();
  for (const word of written.split(' ')) {
    const at = word.indexOf('=');
    if (at === -1) continue;
    places.set(word.slice(0, at), word.slice(at + 1).split('|').map(parsePlace));
  }
  parsed.set(written, places);
  return places;
}

function parsePlace(text: string): Place {
  if (text.startsWith("'")) return { head: { literal: text.slice(1, -1) }, path: [] };
  const steps = text.replaceAll('[]', '.[]').replaceAll('()', '.()').split('.');
  const [head = '', ...path] = steps;
  if (/^\d+$/.test(head)) return { head: { position: Number(head) }, path };
  if (head.startsWith('@')) return { head: { slot: head.slice(1) }, path };
  return { head: { name: head }, path };
}

/** Rules by receiver and name. */
export class RuleIndex {
  readonly #rules = new Map<string, CallRule[]>();
  readonly #names = new Set<string>();
  readonly #receivers = new Set<string>();

  constructor(tables: readonly (readonly CallRule[])[]) {
    for (const table of tables) {
      for (const rule of table) {
        this.#receivers.add(rule.on);
        for (const name of rule.calls === '' ? [''] : rule.calls.split(' ')) {
          const key = name === '' ? rule.on : `${rule.on}.${name}`;
          const list = this.#rules.get(key);
          if (list) list.push(rule);
          else this.#rules.set(key, [rule]);
          this.#names.add(name);
        }
      }
    }
  }

  /** The rules for `receiver.name`, or for a function's whole path. */
  find(path: string): readonly CallRule[] | undefined {
    return this.#rules.get(path);
  }

  /** Whether any rule is for calls of this: a library, one of its modules or objects. */
  knowsReceiver(on: string): boolean {
    return this.#receivers.has(on);
  }

  /** Whether any rule has a call of this name: others need not be remembered. */
  knowsName(name: string): boolean {
    return this.#names.has(name);
  }
}
