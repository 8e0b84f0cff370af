/** What the parts of the resolver share: the calls remembered, the files and classes known, the work in hand. */
import type { Machine } from '../machine.ts';
import type { ClassForm, Expression, FunctionForm, ModuleForm, Statement } from '../form.ts';
import type { GoInterface } from '../go-interfaces.ts';
import type { Draft } from '../draft.ts';
import type { Hands } from '../places.ts';
import type { RuleIndex } from '../rules/rule.ts';
import type { ArgumentValue, Bindings, ClassValue, FunctionValue, InstanceValue, Scope, TermValue, TextPart, Value } from '../value.ts';

/** A call that may reach an object, seen at one place; children are the calls of the wrapper it stands in. */
export interface CallNode {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  /** What people call it: `put_object`. */
  readonly name: string;
  readonly callee: Value;
  readonly args: readonly ArgumentValue[];
  /** How the code names the receiver: `s3_client`. */
  readonly hint: string;
  readonly children: CallNode[];
  readonly parent: CallNode | undefined;
  /** The call of another wrapper, or on an object its function was not yet given, that this one follows from. */
  readonly from: CallNode | undefined;
  /** It follows from that in the same place, by the object alone: what callers give besides stays open. */
  readonly isInPlace: boolean;
  readonly depth: number;
  /** The module imports an AWS library: a hint counts for more. */
  readonly knowsAws: boolean;
  /** It is S3's by its receiver or its name, not just some call on a parameter. */
  readonly isLikely: boolean;
  note?: string;
  /** The function whose callers it waits for. */
  within?: FunctionValue;
  /** What a closure would do that is made here: it says nothing more once that closure is seen to be called. */
  closure?: string;
  /** A method called by way of an interface: what a caller's own object does is seen under it, what stand-ins do is not. */
  isAsked?: boolean;
}

/** A call of a function's body that waits for the function's caller. */
export interface Effect {
  readonly node: CallNode;
  readonly callee: Value;
  readonly args: readonly ArgumentValue[];
  /** It is done on what stands in for this: not where a caller gives an object. */
  readonly unless?: TermValue;
  /** It is done only where these hold. */
  readonly when?: readonly Value[];
}

/** What a function's body comes to, in terms of its parameters. */
export interface Summary {
  readonly returns: Value;
  readonly effects: readonly Effect[];
  /** The choices that its body made: those after the first number, up to the second. */
  readonly choices: readonly [number, number];
}

/** A call of something in a file that was not opened for it. */
export interface DeferredCall {
  readonly callee: Value;
  readonly args: readonly ArgumentValue[];
  /** Where it stands, and under which conditions. */
  readonly site: Site;
  readonly frame: Frame;
  readonly conditions: readonly Value[];
}

/** A call of a function of the repo; one that nobody calls has neither arguments nor a place. */
export interface MadeCall {
  readonly callee: FunctionValue;
  readonly args?: readonly ArgumentValue[];
  readonly site?: Site;
  readonly frame: Frame;
  readonly conditions: readonly Value[];
}

/** A function's call of itself, by whatever way. */
export interface Recursion {
  readonly callee: FunctionValue;
  readonly args: readonly ArgumentValue[];
  readonly site: Site;
}

/** An object, and what it was made with. */
export interface MadeObject {
  readonly object: InstanceValue;
  readonly args: readonly ArgumentValue[];
}

/** Where a call stands. */
export interface Site {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly hint: string;
  readonly parent?: CallNode;
  /** What the node of a call there follows from, and whether by an injected object alone. */
  readonly from?: CallNode;
  readonly isInjected?: boolean;
  /** The function is written where it is called, as in `go func() {…}()`: what is called in it is called here. */
  readonly isInPlace?: boolean;
  /** What the object stands in for whose method the call is in. */
  readonly unless?: TermValue;
  /** The conditions under which the function that the call is in does it. */
  readonly when?: readonly Value[];
}

/** The function, class body or module whose statements are run. */
export interface Frame {
  readonly returns: Value[];
  readonly yields: Value[];
  readonly effects: Effect[];
  readonly nested: FunctionValue[];
  readonly module: ModuleState;
  /** The function whose body it is. */
  readonly callee?: FunctionValue;
  /** The conditions under which the statements in hand run, as far as a caller settles them. */
  readonly conditions: Value[];
  /** The condition of each value that is returned. */
  readonly returnedWhen: (Value | undefined)[];
  /** Its statements are run for what they leave in names: their calls are not remembered. */
  isRehearsal?: boolean;
  /** The loop or `switch` in hand. */
  left?: Left | undefined;
}

/** What names held at each `break` and `continue` of a loop or `switch`. */
export interface Left {
  readonly held: Map<string, Value>[];
  /** The one around it. */
  readonly outer: Left | undefined;
}

/** What is known of a class of the repo. */
export interface ClassInfo {
  readonly value: ClassValue;
  readonly attributes: Map<string, Value>;
  readonly fields: Map<string, Value>;
  readonly methods: Map<string, FunctionValue>;
  /** Methods by one name that take as many arguments, by name and number. */
  readonly overloads: Map<string, readonly FunctionValue[]>;
  /** In the order a record's constructor takes them. */
  readonly order: string[];
  /** Whether its body is being run. */
  isDefining: boolean;
  /** What its constructor gives that of the library's class it is built on. */
  givenAbove?: readonly ArgumentValue[];
  constructing: 'no' | 'now' | 'done';
  /** What the fields held where a constructor returned before its end. */
  readonly left: ReadonlyMap<string, Value>[];
  /** Of several constructors, what each leaves in the fields. */
  readonly apart: Map<FunctionForm, ReadonlyMap<string, Value>>;
}

/** A file that was run, and what it left. */
export interface ModuleState {
  readonly path: string;
  readonly form: ModuleForm;
  readonly scope: Scope;
  readonly exports: Map<string, Value>;
  readonly exportAll: string[];
  /** What its statements left to do: functions nobody has called yet. */
  readonly frames: readonly Frame[];
  isDrained: boolean;
  knowsAws: boolean;
  /** Java: what is imported with all that is in it, a package or, statically, a class. */
  readonly wildcards: string[];
}

/** What the resolver knows of a language besides its front end. */
export interface LanguageTables {
  readonly rules: RuleIndex;
  /** `type.member` to the type of the member. */
  readonly members: Readonly<Record<string, string>>;
  /** Declared type names to library types. */
  readonly types: Readonly<Record<string, string>>;
  /** The client type that a call on an unknown receiver is tried on. */
  readonly guess: string | undefined;
  /** The type whose calls give objects: what is called on something that such a call of an unknown receiver gives may reach one. */
  readonly maker?: string;
}

/** How the resolver reaches the rest of the repo. */
export interface Project {
  /** The common form of a file; undefined when there is none. */
  load(path: string): ModuleForm | undefined;
  /** The files that share their names with this one: a Go package, a Terraform module; undefined where a file stands alone. */
  siblings(path: string): readonly string[] | undefined;
  /** Whether a file does little but hand on what it imports: a barrel, a package's `__init__.py`. */
  handsOn(path: string): boolean;
  /** The file an import names, or undefined when it is no file of the repo. */
  resolveImport(from: string, language: string, module: string): string | undefined;
  /** The files that may define a class built, at any distance, on one of this name, and may define the member in it. */
  extenders(from: string, className: string, member: string): readonly string[];
  /** The files that define a method in a class of Python, each as often as it does. */
  methodDefiners(method: string): readonly string[];
  /** The files of Django's settings that may give one of this name a value. */
  djangoSettings(name: string): readonly string[];
  /** The methods of Go's interfaces, by the interface's name: more than one may have it. */
  goInterfaces(): ReadonlyMap<string, readonly GoInterface[]>;
  tables(language: string): LanguageTables;
  /** What a script does that is handed to a shell as a text; undefined where no file has any. */
  script?(parts: readonly TextPart[]): readonly Draft[];
}

/** A function whose effects wait for callers. */
export interface Wrapper {
  readonly file: string;
  readonly name: string;
  readonly className?: string;
  /** The class, as it was parsed. */
  readonly owner?: ClassForm;
  /** The file does not define it: it hands on an object that has it. */
  readonly isHeld?: boolean;
  /** The names by which its callers may know its class: interfaces and base classes. */
  readonly interfaces?: readonly string[];
}

/**
 * How much of what is not known yet is to be known: what callers give; what other files hold; everything, where the rest becomes unknown;
 * or everything but what is in files that are not open.
 */
export type Extent = 'parameters' | 'files' | 'everything' | 'everything open';

/** The parts that call each other in circles: handed over here, so that no file imports one that imports it. */
export interface Operations {
  evaluate(context: Context, expression: Expression, scope: Scope): Value;
  execute(context: Context, statements: readonly Statement[], scope: Scope): boolean;
  executeStatement(context: Context, statement: Statement, scope: Scope): boolean;
  exportedValue(context: Context, path: string, name: string): Value | undefined;
  invoke(context: Context, callee: Value, args: readonly ArgumentValue[], site: Site | undefined, isConstruction?: boolean): Value;
  summarise(context: Context, callee: FunctionValue): Summary;
  substitute(context: Context, value: Value, bindings: Bindings, extent: Extent): Value;
}

/** Handed to every part: what is known so far, and the work in hand. */
export interface Context {
  readonly project: Project;
  readonly operations: Operations;
  readonly hands: Hands;
  readonly machine: Machine;
  readonly modules: Map<string, ModuleState>;
  /** The files that are run for their own sake: what is imported from them is followed at once. */
  readonly run: ReadonlySet<string>;
  /** What terms that hang on files alone stand for. */
  readonly opened: WeakMap<TermValue, Value>;
  /** Fields being followed, by name and class, and how deep. */
  readonly following: Map<string, number>;
  /** What was called of files that were not opened for it, by file. */
  readonly deferred: Map<string, DeferredCall[]>;
  /** Whether a file may call a wrapper that is known by now. */
  readonly mayCallWrapper: (path: string) => boolean;
  /** Calls on what was not known yet that some caller was seen to make of something known. */
  readonly followed: WeakSet<CallNode>;
  /** Calls on stand-ins in whose place some caller gave an object. */
  readonly replaced: WeakSet<CallNode>;
  /** The calls of methods by way of an interface, by what they are given. */
  readonly asked: WeakMap<readonly ArgumentValue[], CallNode>;
  /** Calls of what a caller was to choose that some caller was seen to make of something known. */
  readonly chosen: WeakSet<CallNode>;
  /** Objects that were made with others, by their class. */
  readonly made: Map<ClassForm, readonly MadeObject[]>;
  readonly summaries: WeakMap<FunctionForm, Summary | 'running'>;
  /** Functions that something called. */
  readonly called: WeakSet<FunctionForm>;
  /** The calls of each function, in the order they were seen. */
  readonly calls: Map<FunctionForm, MadeCall[]>;
  /** Calls of a function that came while it was run. */
  readonly recursions: WeakMap<FunctionForm, readonly Recursion[]>;
  readonly classes: WeakMap<ClassForm, ClassInfo>;
  readonly subclasses: Map<ClassForm, ClassValue[]>;
  /** Classes by the names of the interfaces they say they have; Go's, which say nothing, under the empty name. */
  readonly implementers: Map<string, ClassValue[]>;
  /** Go's types that have an interface, by the folder that names it and its name, of so many types as were known. */
  readonly goImplementers: Map<string, { readonly of: number; readonly found: readonly ClassValue[] }>;
  /** Methods that were called by way of an interface. */
  readonly dispatched: Set<FunctionForm>;
  /** Closures that were seen to be called. */
  readonly closures: Set<string>;
  /** Every call seen, in the order of the code; wrappers' callers are their children. */
  readonly roots: CallNode[];
  readonly wrappers: Map<FunctionForm, Wrapper>;
  /** The fields that code sets of objects it has made, as `Class.field`. */
  readonly setOutside: Set<string>;
  /** The folders that an app gives the levels of access to its storage. */
  readonly folders: Map<string, Value>;
  /** Files whose work was cut off: what is missing there is not absent. */
  readonly cutOff: Set<string>;
  /** The function, class body or module being run. */
  frame: Frame | undefined;
  /** The call being worked out. */
  site: Site | undefined;
  /** Steps of the share in hand. */
  steps: number;
  /** Steps of all shares before it. */
  total: number;
  /** Steps the share in hand may take. */
  limit: number;
  /** How many calls are remembered. */
  nodes: number;
  /** True while the work in hand has used up its share. */
  isExhausted: boolean;
  /** How many functions run inside each other. */
  depth: number;
  /** How deep statements stand in each other that are run just now. */
  statementDepth: number;
  /** How many names are being followed to others just now. */
  followedDepth: number;
  /** How deep values are being worked out just now: no input overflows the stack. */
  nesting: number;
}
