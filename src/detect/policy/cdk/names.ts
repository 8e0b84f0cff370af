/** Names for what infrastructure code does not tell: equal names are taken for one bucket, or one role, so only what surely is one has one name. */
import { codeOf, nothing, type Arguments, type Item } from './item.ts';

/** How deep collections are compared by what is in them; deeper, each is another. */
const deepest = 4;
/** How much of a call's arguments is shown. */
const shown = 80;
/** How long a name may be, and what a collection is compared by: names are made of names, and would double with each. */
const longest = 300;

export class Names {
  readonly #byIdentity = new Map<string, string>();
  readonly #taken = new Map<string, number>();
  readonly #numbers = new Map<object, number>();

  /**
   * The name of whatever has an identity.
   * @param code as people know it; where something else has that name already, a number follows it
   * @param identity equal only for what surely is the same
   */
  named(code: string, identity: string): string {
    const known = this.#byIdentity.get(identity);
    if (known !== undefined) return known;
    const name = this.fresh(code);
    this.#byIdentity.set(identity, name);
    return name;
  }

  /** A name that nothing else has. */
  fresh(name: string): string {
    const code = name.length > longest ? `${name.slice(0, longest)}…` : name;
    const before = this.#taken.get(code) ?? 0;
    this.#taken.set(code, before + 1);
    return before === 0 ? code : `${code} (${before + 1})`;
  }

  /** A number for an object: what is written at one place, or one collection that may change. */
  numberOf(owner: object): number {
    const known = this.#numbers.get(owner);
    if (known !== undefined) return known;
    this.#numbers.set(owner, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** What two items have in common only if they are the same. */
  identityOf(item: Item, depth = 0): string {
    switch (item.kind) {
      case 'text':
        return `${JSON.stringify(item.parts)}${item.doubt ?? ''}`;
      case 'unknown':
      case 'method':
        return `\${${item.code}}`;
      case 'external':
      case 'module':
        return `${item.kind} ${item.path}`;
      case 'nothing':
        return item.kind;
      case 'function':
        return `function ${this.numberOf(item.form)} ${this.numberOf(item.scope)} ${item.self === undefined ? '' : this.numberOf(item.self)}`;
      case 'list':
        if (depth < deepest && item.perhaps === undefined && item.items.length < longest) return this.#short(`[${item.items.map((each) => this.identityOf(each, depth + 1)).join()}]`, item);
        return `#${this.numberOf(item)}`;
      case 'dict':
        if (depth < deepest && item.open === undefined && item.entries.size < longest) return this.#short(`{${[...item.entries].map(([key, each]) => `${JSON.stringify(key)}:${this.identityOf(each, depth + 1)}`).join()}}`, item);
        return `#${this.numberOf(item)}`;
      default:
        return `#${this.numberOf(item)}`;
    }
  }

  #short(identity: string, item: Item): string {
    return identity.length > longest ? `#${this.numberOf(item)}` : identity;
  }

  /**
   * Called with its arguments, so that `getenv("A")` and `getenv("B")` are two.
   * @param whose what else it depends on: where a function was made, whose it is
   */
  called(code: string, { positional, named }: Arguments, whose: Item = nothing): string {
    const values = [...positional, ...named.values()].map(codeOf).join(', ');
    const identity = [...positional.map((item) => this.identityOf(item)), ...[...named].map(([name, item]) => `${name}=${this.identityOf(item)}`)].join();
    return this.named(`${code}(${values.length > shown ? `${values.slice(0, shown)}…` : values})`, `call ${code} ${this.identityOf(whose)}(${identity})`);
  }
}
