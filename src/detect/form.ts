/** The common form: the little language that every front end lowers its files to, and the one resolver reads. */

/** An expression. Whatever a front end cannot or need not express is `other`: its value is unknown, its parts still run. */
export type Expression =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'other'; readonly parts: readonly Expression[] }
  /** A condition: whether its part does not hold, two are the same, all or some of them hold. */
  | { readonly kind: 'test'; readonly how: 'not' | 'equal' | 'both' | 'either'; readonly parts: readonly Expression[] }
  /** String concatenation: f-strings, templates, `+`. `isSum`: no text is written among the operands, so that numbers would be added. */
  | { readonly kind: 'join'; readonly parts: readonly Expression[]; readonly isSum?: boolean }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly object: Expression; readonly name: string; readonly line?: number }
  | { readonly kind: 'index'; readonly object: Expression; readonly index: Expression; readonly line?: number }
  /** An operator that is nothing but what a method of its object's class does: `key in store`, `del store[key]`. */
  | { readonly kind: 'operator'; readonly name: string; readonly object: Expression; readonly args: readonly Expression[]; readonly line: number }
  | Call
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'dict'; readonly entries: readonly DictEntry[] }
  /** Inside a list: the items of another list. */
  | { readonly kind: 'spread'; readonly value: Expression }
  /** One of these, it is not known which: `a if c else b`, `c ? a : b`, `a or b`. `tests` run first; `isDecided`: the first option is meant where the one test holds. */
  | { readonly kind: 'choice'; readonly tests: readonly Expression[]; readonly options: readonly Expression[]; readonly fallback?: boolean; readonly isDecided?: boolean }
  | { readonly kind: 'function'; readonly function: FunctionForm }
  | { readonly kind: 'class'; readonly class: ClassForm }
  /** A comprehension: a list of `element`, for each of the bindings. `key` makes it a dict. */
  | { readonly kind: 'each'; readonly element: Expression; readonly key?: Expression; readonly bindings: readonly Binding[]; readonly tests: readonly Expression[] }
  /** An assignment used as a value. */
  | { readonly kind: 'assigned'; readonly target: Target; readonly value: Expression }
  /** `yield value`, `yield from value`. */
  | { readonly kind: 'yielded'; readonly value: Expression; readonly from: boolean }
  /** A value of a declared type, as Go's `s3.GetObjectInput{…}`. */
  | { readonly kind: 'typed'; readonly type: string; readonly value: Expression; readonly line: number };

export interface Call {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly args: readonly Argument[];
  /** Line of the call's own token: the method's name, `new X(`. From 1. */
  readonly line: number;
  /** Whether it is `new X(…)`. */
  readonly construct?: boolean;
}

export interface Argument {
  readonly value: Expression;
  readonly name?: string;
  readonly spread?: 'list' | 'dict';
}

export interface DictEntry {
  /** Undefined for a spread. */
  readonly key?: Expression;
  readonly value: Expression;
}

export interface Binding {
  readonly target: Target;
  readonly iterable: Expression;
  /** What the target stands for: the items (default) or the keys, as `for … in` of JavaScript; `entries` gives [key, item]. */
  readonly over?: 'items' | 'keys' | 'entries';
  /** The declared type of the target. */
  readonly type?: string;
}

/** Where a value is put. */
export type Target =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly object: Expression; readonly name: string }
  | { readonly kind: 'index'; readonly object: Expression; readonly index: Expression; readonly line?: number }
  | { readonly kind: 'parts'; readonly parts: readonly TargetPart[] }
  | { readonly kind: 'none' };

/** One part of a destructuring; `key` is a position or a property. */
export interface TargetPart {
  readonly key: number | string;
  readonly target: Target;
  readonly otherwise?: Expression;
  readonly rest?: boolean;
}

/** What a declared collection holds: `List<Store>`, `Map<String, Store>`. */
export interface Held {
  readonly by: 'place' | 'name';
  readonly type: string;
}

export interface Parameter {
  /** The name callers may use; undefined for a pattern. */
  readonly name?: string;
  readonly target: Target;
  readonly otherwise?: Expression;
  readonly rest?: 'list' | 'dict';
  /** The declared type's name, as written: `Paths`, `parts.Paths`. */
  readonly type?: string;
  /** Whether the type is written plainly: the value is one of it, no collection of some. */
  readonly isOne?: boolean;
  readonly holds?: Held;
  /** TypeScript's `constructor(private x)`: also a field. */
  readonly field?: boolean;
}

export interface FunctionForm {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
  readonly line: number;
  /** Has the receiver as its first parameter (Python) or under the name `this`. */
  readonly receiver?: string;
  readonly isStatic?: boolean;
  /** Reading the member calls it: a property, a getter. */
  readonly isProperty?: boolean;
  readonly decorators?: readonly Expression[];
  /** Python: the names it declares as those of the scopes around it; all others that it gives values are its own. */
  readonly outer?: readonly string[];
  /** Go: the type this is a method of, declared elsewhere in the package. */
  readonly receiverType?: string;
  /** The declared types of what it gives: Go's may be several. */
  readonly results?: readonly string[];
}

export interface ClassForm {
  readonly name: string;
  readonly bases: readonly Expression[];
  /** The names of the interfaces it says it has. */
  readonly interfaces?: readonly string[];
  readonly members: readonly Statement[];
  readonly line: number;
  /** The name of the method that runs at construction: `__init__`, `constructor`. */
  readonly constructorName: string;
  /** Whether fields of the class are taken by the constructor, in order: a dataclass, a record. */
  readonly isRecord?: boolean;
  /** Whether its attributes are all the values there are of it: an enum, a union of texts. */
  readonly isEnum?: boolean;
  /** Go: what is of it is a text or a number, which has the type's methods: `type Kind string`. */
  readonly isText?: boolean;
  /** Go: the fields whose own members count as the struct's. */
  readonly embeds?: readonly string[];
  /** Go: the fields that data from outside is read into. */
  readonly filled?: readonly string[];
}

export type Statement =
  /** `declares`: the name is the body's own; `isHoisted`: the whole function's, as by JavaScript's `var`; `isBare`: it gives no value; `isOne`: as of a parameter; `isThrough`: what the name points at is given it. */
  | { readonly kind: 'assign'; readonly target: Target; readonly value: Expression; readonly line: number; readonly declares?: boolean; readonly type?: string; readonly holds?: Held; readonly isHoisted?: boolean; readonly isBare?: boolean; readonly isOne?: boolean; readonly isThrough?: boolean }
  /** `x += value`. */
  | { readonly kind: 'append'; readonly target: Target; readonly value: Expression; readonly line: number }
  | { readonly kind: 'expression'; readonly value: Expression }
  | { readonly kind: 'return'; readonly value: Expression }
  /** What follows in this body does not run: raise, throw, break, continue. `isTurn`: the last two, after which what is behind the loop or the `switch` runs. */
  /** `isFar`: it names a loop, which may be one around the innermost. */
  | { readonly kind: 'stop'; readonly value?: Expression; readonly isTurn?: boolean; readonly isFar?: boolean }
  /** Of the handlers at most one runs, after some of the body; what is last runs in any case. */
  | { readonly kind: 'try'; readonly body: readonly Statement[]; readonly handlers: readonly (readonly Statement[])[]; readonly last: readonly Statement[] }
  | { readonly kind: 'function'; readonly function: FunctionForm }
  | { readonly kind: 'class'; readonly class: ClassForm }
  | { readonly kind: 'import'; readonly import: ImportForm }
  | { readonly kind: 'loop'; readonly bindings: readonly Binding[]; readonly tests: readonly Expression[]; readonly body: readonly Statement[] }
  /** One of the bodies runs, or none when not `exhaustive`. `isDecided`: the first body runs whose test holds, by their order. `fallsThrough`: the bodies after which the next one runs, unless they stop. */
  | { readonly kind: 'branch'; readonly tests: readonly Expression[]; readonly bodies: readonly (readonly Statement[])[]; readonly exhaustive: boolean; readonly isDecided?: boolean; readonly isSwitch?: boolean; readonly fallsThrough?: readonly boolean[] }
  | { readonly kind: 'block'; readonly body: readonly Statement[] }
  /** JavaScript's `export {a as b}`, `export default`: a name of the module. */
  | { readonly kind: 'export'; readonly name: string; readonly value: Expression }
  /** `export * from`. */
  | { readonly kind: 'export-all'; readonly module: string };

export interface ImportForm {
  /** As written: `a.b`, `../lib/x.js`, `github.com/x/y`. Python's leading dots are kept. */
  readonly module: string;
  /** `import a.b as c` binds the whole module. */
  readonly whole?: string;
  readonly names: readonly { readonly name: string; readonly as: string }[];
  readonly line: number;
}

/** One file in the common form. */
export interface ModuleForm {
  readonly path: string;
  readonly language: string;
  readonly body: readonly Statement[];
  /** Places the parser could not read. */
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
}

/** A front end: text in, common form out. Never throws on bad input; what it could not read is in `problems`. */
export type FrontEnd = (path: string, text: string, files?: ReadonlyMap<string, { readonly text: string }>) => ModuleForm;

export const unknown: Expression = { kind: 'other', parts: [] };
export const nothing: Expression = { kind: 'nothing' };

/** Beyond this nesting an expression or statement is not followed: no input overflows the stack. */
export const maximumNesting = 250;

/**
 * `a + b + c`. What stands before the first text may be numbers, which are added: `i + 1 + ".bin"`.
 * @param firstText which operand is the first that is written as a text; -1 for none
 * @param mixes whether the language adds a number to a text: where it does not, one text makes all of them texts
 */
export function sumOf(parts: readonly Expression[], firstText: number, mixes: boolean): Expression {
  if (firstText === -1) return { kind: 'join', parts, isSum: true };
  if (firstText < 2 || !mixes) return { kind: 'join', parts };
  return { kind: 'join', parts: [{ kind: 'join', parts: parts.slice(0, firstText), isSum: true }, ...parts.slice(firstText)] };
}

/** Finds lines by offset; one pass to build, a binary search to ask. */
export function createLineFinder(text: string): (offset: number) => number {
  const starts: number[] = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return function lineAt(offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

/**
 * What is asked by `a == b && !c || d`, which is read without regard to which operator binds closer.
 * @param operators those between the parts, in order
 * @returns undefined where it is no condition, or one that nothing here settles
 */
export function conditionIn(parts: readonly Expression[], operators: readonly string[]): Expression | undefined {
  for (const [mark, how] of [['||', 'either'], ['&&', 'both']] as const) {
    if (!operators.includes(mark)) continue;
    const sides: Expression[] = [];
    let from = 0;
    for (let at = 0; at <= operators.length; at += 1) {
      if (at < operators.length && operators[at] !== mark) continue;
      const side = parts.slice(from, at + 1);
      sides.push(side.length === 1 ? (side[0] as Expression) : (conditionIn(side, operators.slice(from, at)) ?? { kind: 'other', parts: side }));
      from = at + 1;
    }
    return { kind: 'test', how, parts: sides };
  }
  const [operator] = operators;
  if (operators.length !== 1 || (operator !== '==' && operator !== '!=')) return undefined;
  const same: Expression = { kind: 'test', how: 'equal', parts };
  return operator === '==' ? same : { kind: 'test', how: 'not', parts: [same] };
}

/** One of the ways through a `switch`: what its subject is compared with; undefined where that is not a plain value, none for the one that is taken otherwise. */
export interface Case {
  readonly labels: readonly Expression[] | undefined;
  readonly body: readonly Statement[];
  readonly fallsThrough?: boolean;
}

/**
 * A `switch`, which a caller may settle by its subject where no way leads into the next.
 * @param subject undefined where the labels are conditions themselves
 */
export function switchOf(subject: Expression | undefined, cases: readonly Case[]): Statement {
  const exhaustive = cases.some(({ labels }) => labels?.length === 0);
  const isPlain = subject === undefined || subject.kind === 'name' || subject.kind === 'member';
  const isDecided = isPlain && cases.every(({ labels, body, fallsThrough }, at) => (at === cases.length - 1 || (labels?.length !== 0 && (fallsThrough !== true || endsIn(body)))));
  const compared = ({ labels }: Case): Expression => {
    const parts = (labels ?? []).map((label): Expression => (subject ? { kind: 'test', how: 'equal', parts: [subject, label] } : label));
    return parts.length === 1 ? (parts[0] as Expression) : parts.length === 0 ? unknown : { kind: 'test', how: 'either', parts };
  };
  const tests = isDecided ? cases.slice(0, exhaustive ? -1 : cases.length).map(compared) : subject ? [subject] : [];
  return { kind: 'branch', tests, bodies: cases.map(({ body }) => body), exhaustive, isSwitch: true, fallsThrough: cases.map(({ fallsThrough }) => fallsThrough === true), ...(isDecided ? { isDecided } : {}) };
}

/** Whether what follows a body does not run after it. */
function endsIn(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  return last?.kind === 'return' || last?.kind === 'stop' || (last?.kind === 'block' && endsIn(last.body));
}
