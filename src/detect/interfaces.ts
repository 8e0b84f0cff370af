/** Methods that are called by way of an interface: who calls them so does not name their class, and is not seen among its callers. */
import type { Expression } from './form.ts';
import { interfacesIn } from './go-interfaces.ts';
import type { SourceFile } from './model.ts';
import type { FunctionValue } from './value.ts';

/** Answers, by method, whether some file may call it by an interface's name. */
export class InterfaceCalls {
  readonly #files: readonly SourceFile[];
  readonly #known = new WeakMap<object, boolean>();

  constructor(files: readonly SourceFile[]) {
    this.#files = files;
  }

  /** Whether a function is a method that an interface or a base class of the repo has too, and that is called by that. */
  reach({ form, owner, scope }: FunctionValue): boolean {
    if (!owner) return false;
    const known = this.#known.get(form);
    if (known !== undefined) return known;
    const isGo = scope.module.endsWith('.go');
    const found = isGo ? this.#isInGoInterface(form.name) : [...owner.form.bases.map(nameOf), ...(owner.form.interfaces ?? [])].some((name) => this.#isCalledBy(name, form.name, scope.module));
    this.#known.set(form, found);
    return found;
  }

  /** Go's types do not say which interfaces they have: any with such a method may be one. */
  #isInGoInterface(method: string): boolean {
    const declared = new RegExp(`(?:^|[\\n;])\\s*${method}\\(`);
    return this.#files.some(({ path, text }) => path.endsWith('.go') && text.includes(`${method}(`) && interfacesIn(text).some(({ body }) => declared.test(body)));
  }

  #isCalledBy(base: string | undefined, method: string, home: string): boolean {
    if (base === undefined || !/^\w+$/.test(base)) return false;
    const ending = home.slice(home.lastIndexOf('.'));
    const declared = new RegExp(`\\b(?:interface|class)\\s+${base}\\b`);
    const called = new RegExp(`[.?!]\\s*${method}\\s*\\(`);
    const others = this.#files.filter(({ path, text }) => path !== home && path.endsWith(ending) && text.includes(base));
    return others.some(({ text }) => declared.test(text) && text.includes(method)) && others.some(({ text }) => called.test(text));
  }
}

/** `Storage` of `Storage` and `stores.Storage`. */
function nameOf(base: Expression): string | undefined {
  if (base.kind === 'name' || base.kind === 'member') return base.name;
  return undefined;
}
