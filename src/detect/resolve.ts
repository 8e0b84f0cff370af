/** The one resolver: follows values through the common form of every language and notes each call that may reach an object. */
import {
  callDictMethod,
  callListMethod,
  callTextMethod,
  environmentObjects,
  environmentValue,
  findBuiltIn,
  isTextMethod,
  listOf,
  submittedCallable,
  textMember,
  type Machine,
} from './builtins.ts';
import type { Argument, Binding, Call, ClassForm, Expression, FunctionForm, ModuleForm, Parameter, Statement, Target } from './form.ts';
import { draftsOf, endpointNote, holds, locateSlot, type Draft, type Hands, type Match } from './match.ts';
import type { CallRule, RuleIndex } from './rules/rule.ts';
import { mayReach, parsePlaces } from './rules/rule.ts';
import type {
  ArgumentValue,
  Bindings,
  ClassValue,
  DictValue,
  FunctionValue,
  InstanceValue,
  LibraryValue,
  MethodValue,
  Scope,
  TermValue,
  Value,
} from './value.ts';
import { choose, growing, identity, isSymbolic, join, literalOf, mapChoice, nothingValue, text, unknownValue } from './value.ts';

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
  readonly depth: number;
  /** The module imports an AWS library: a hint counts for more. */
  readonly knowsAws: boolean;
  /** It is S3's by its receiver or its name, not just some call on a parameter. */
  readonly isLikely: boolean;
  note?: string;
}

/** A call of a function's body that waits for the function's caller. */
interface Effect {
  readonly node: CallNode;
  readonly callee: Value;
  readonly args: readonly ArgumentValue[];
}

interface Summary {
  readonly returns: Value;
  readonly effects: readonly Effect[];
}

interface Site {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly hint: string;
  readonly parent?: CallNode;
  /** Where the receiver was made: what depends on it alone is said there. */
  readonly instanceSite?: { readonly file: string; readonly line: number };
}

/** The function, class body or module whose statements are run. */
interface Frame {
  readonly returns: Value[];
  readonly yields: Value[];
  readonly effects: Effect[];
  readonly nested: FunctionValue[];
  readonly module: ModuleState;
}

interface ClassInfo {
  readonly value: ClassValue;
  readonly attributes: Map<string, Value>;
  readonly fields: Map<string, Value>;
  readonly methods: Map<string, FunctionValue>;
  /** In the order a record's constructor takes them. */
  readonly order: string[];
  constructing: 'no' | 'now' | 'done';
}

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
}

/** How the resolver reaches the rest of the repo. */
export interface Project {
  /** The common form of a file; undefined when there is none. */
  load(path: string): ModuleForm | undefined;
  /** The files that share their names with this one: a Go package, a Terraform module; undefined where a file stands alone. */
  siblings(path: string): readonly string[] | undefined;
  /** The file an import names, or undefined when it is no file of the repo. */
  resolveImport(from: string, language: string, module: string): string | undefined;
  tables(language: string): LanguageTables;
}

/** Steps a file's own run may take: about a second. */
const maximumSteps = 1_500_000;
/** Steps of all files together. */
const maximumTotal = 24_000_000;
/** Steps to settle one call in the end. */
const maximumSettling = 60_000;
const maximumNodes = 40_000;
const maximumEffects = 400;
const maximumDoubtful = 40;
const maximumDepth = 8;
const maximumTerm = 10;
const maximumNested = 100;

const mutators = new Set(['append', 'push', 'add', 'unshift', 'insert', 'appendleft']);
const foreign = /^(requests|httpx|aiohttp|urllib3?|axios|got|node-fetch|google|azure|minio|oss2|swiftclient|github|octokit|redis|pymongo|sqlalchemy|django|paramiko|ftplib)\b/;
const passThrough = new Set(['promise', 'then', '__enter__', 'build', 'catch', 'finally', 'unwrap', 'result', 'get_future', 'build_full_result', 'withRegion', 'cache', 'persist']);

/** Counts the shared things of an operation that could nest for ever. */
function termSize(value: Value, depth = 0): number {
  if (value.kind !== 'term' || depth > maximumTerm) return depth > maximumTerm ? 1 : 0;
  switch (value.op) {
    case 'member':
    case 'index':
    case 'items':
      return 1 + termSize(value.object, depth + 1);
    case 'call':
      return value.size;
    default:
      return 1;
  }
}

export class Resolver {
  readonly #project: Project;
  readonly #modules = new Map<string, ModuleState>();
  readonly #summaries = new WeakMap<FunctionForm, Summary | 'running'>();
  readonly #classes = new WeakMap<ClassForm, ClassInfo>();
  readonly #subclasses = new Map<ClassForm, ClassValue[]>();
  readonly #hands: Hands;
  readonly #machine: Machine;
  /** Every call seen, in the order of the code; wrappers' callers are their children. */
  readonly roots: CallNode[] = [];
  /** Functions whose effects wait for callers: names for finding files that may call them. */
  readonly wrappers = new Map<FunctionForm, { readonly file: string; readonly name: string; readonly className?: string }>();
  #frame: Frame | undefined;
  #site: Site | undefined;
  #steps = 0;
  #total = 0;
  #limit = maximumSteps;
  #nodes = 0;
  /** True while the work in hand has used up its share. */
  #exhausted = false;
  #depth = 0;
  /** How deep values are being worked out just now: no input overflows the stack. */
  #nesting = 0;
  /** Files whose work was cut off: what is missing there is not absent. */
  readonly cutOff = new Set<string>();

  constructor(project: Project) {
    this.#project = project;
    this.#hands = { member: (value, name) => this.#member(value, name), items: (value) => this.#items(value) };
    this.#machine = {
      call: (callee, args) => this.#invoke(callee, args, this.#site),
      items: (value) => this.#items(value),
      index: (value, index) => this.#index(value, index),
      member: (value, name) => this.#member(value, name),
    };
  }

  /**
   * Runs a file, once: its own statements, then every function that nothing has called.
   * @param share steps it may take
   */
  run(path: string, share = maximumSteps): ModuleState | undefined {
    this.#beginShare(share);
    const state = this.#open(path);
    if (!state || state.isDrained) {
      this.#endShare(path);
      return state;
    }
    state.isDrained = true;
    const outer = this.#frame;
    for (const frame of state.frames) {
      this.#frame = frame;
      frame.module.isDrained = true;
      this.#drain(frame);
    }
    this.#frame = outer;
    this.#endShare(path);
    return state;
  }

  #open(path: string): ModuleState | undefined {
    const known = this.#modules.get(path);
    if (known) return known;
    const siblings = this.#project.siblings(path);
    if (siblings) return this.#openPackage(path, siblings);
    const form = this.#project.load(path);
    if (!form) return undefined;
    const scope: Scope = { variables: new Map(), parent: undefined, module: path };
    const frames: Frame[] = [];
    const state: ModuleState = { path, form, scope, exports: new Map(), exportAll: [], frames, isDrained: false, knowsAws: false };
    this.#modules.set(path, state);
    const outer = this.#frame;
    const outerDepth = this.#depth;
    const frame: Frame = { returns: [], yields: [], effects: [], nested: [], module: state };
    frames.push(frame);
    this.#frame = frame;
    this.#depth = 0;
    this.#execute(form.body, scope);
    this.#frame = outer;
    this.#depth = outerDepth;
    return state;
  }

  /** Opens files that share their names: all are read before any function runs. */
  #openPackage(path: string, siblings: readonly string[]): ModuleState | undefined {
    const shared: Scope = { variables: new Map(), parent: undefined, module: path };
    const frames: Frame[] = [];
    const outer = this.#frame;
    const outerDepth = this.#depth;
    this.#depth = 0;
    for (const sibling of siblings) {
      const form = this.#project.load(sibling);
      if (!form) continue;
      // Imports are a file's own; everything else belongs to the package.
      const scope: Scope = { variables: new Map(), parent: shared, module: sibling };
      const state: ModuleState = { path: sibling, form, scope, exports: shared.variables, exportAll: [], frames, isDrained: false, knowsAws: false };
      this.#modules.set(sibling, state);
      const frame: Frame = { returns: [], yields: [], effects: [], nested: [], module: state };
      frames.push(frame);
      this.#frame = frame;
      this.#execute(form.body.filter((statement) => statement.kind === 'import'), scope);
      const own = new Map(scope.variables);
      this.#execute(form.body.filter((statement) => statement.kind !== 'import'), scope);
      for (const [name, value] of scope.variables) {
        if (own.get(name) === value) continue;
        shared.variables.set(name, value);
      }
    }
    for (const frame of frames) {
      for (const callee of frame.nested) this.#attach(callee, shared);
    }
    this.#frame = outer;
    this.#depth = outerDepth;
    return this.#modules.get(path) ?? (frames[0]?.module);
  }

  /** Go declares methods beside their type. */
  #attach(callee: FunctionValue, shared: Scope): void {
    const { receiverType } = callee.form;
    const owner = receiverType === undefined ? undefined : shared.variables.get(receiverType);
    if (owner?.kind === 'class') this.#info(owner).methods.set(callee.form.name, { ...callee, owner });
  }

  /** Runs the functions of a frame that nobody has called. */
  #drain(frame: Frame): void {
    for (let at = 0; at < frame.nested.length; at += 1) {
      const callee = frame.nested[at] as FunctionValue;
      const owner = callee.form.receiverType === undefined ? undefined : this.#lookup(callee.form.receiverType, callee.scope);
      this.#force(owner?.kind === 'class' ? { ...callee, owner } : callee);
    }
    frame.nested.length = 0;
  }

  /** Each file has its share of the work: one that eats much does not starve the others. */
  #beginShare(limit: number): void {
    this.#steps = 0;
    this.#limit = Math.min(limit, Math.max(0, maximumTotal - this.#total));
    this.#exhausted = false;
  }

  #endShare(path: string): void {
    this.#total += this.#steps;
    if (this.#exhausted) this.cutOff.add(path);
  }

  #spend(amount = 1): boolean {
    this.#steps += amount;
    if (this.#steps > this.#limit) this.#exhausted = true;
    return !this.#exhausted;
  }

  // Statements

  #execute(statements: readonly Statement[], scope: Scope): boolean {
    for (const statement of statements) {
      // Functions may be called above their definition.
      if (statement.kind === 'function') this.#define(statement.function, scope);
    }
    for (const statement of statements) {
      if (!this.#spend()) return true;
      if (this.#statement(statement, scope)) return true;
    }
    return false;
  }

  #define(form: FunctionForm, scope: Scope): FunctionValue {
    const existing = scope.variables.get(form.name);
    if (existing?.kind === 'function' && existing.form === form) return existing;
    const value: FunctionValue = { kind: 'function', form, scope };
    if (form.name !== '' && form.receiverType === undefined) scope.variables.set(form.name, value);
    this.#frame?.nested.push(value);
    return value;
  }

  /** Runs a body with its own block names: what it shadows comes back after it. */
  #body(statements: readonly Statement[], scope: Scope): boolean {
    let shadowed: Map<string, Value> | undefined;
    for (const statement of statements) {
      if (statement.kind !== 'assign' || !statement.declares || statement.target.kind !== 'name') continue;
      const before = scope.variables.get(statement.target.name);
      if (before) (shadowed ??= new Map()).set(statement.target.name, before);
    }
    const stopped = this.#execute(statements, scope);
    if (shadowed) for (const [name, value] of shadowed) scope.variables.set(name, value);
    return stopped;
  }

  #statement(statement: Statement, scope: Scope): boolean {
    switch (statement.kind) {
      case 'assign': {
        let value = this.#evaluate(statement.value, scope);
        if (statement.type && (value.kind === 'unknown' || value.kind === 'nothing' || value.kind === 'method')) value = this.#typed(statement.type, scope, value);
        this.#assign(statement.target, value, scope, statement.declares ?? false);
        return false;
      }
      case 'append': {
        const value = this.#evaluate(statement.value, scope);
        const before = this.#read(statement.target, scope);
        const after = before.kind === 'list' ? listOf([...before.items, ...(value.kind === 'list' ? value.items : [])].slice(0, 200), value.kind === 'list' ? (before.each ?? value.each) : (before.each ?? this.#items(value))) : join([before, value]);
        this.#assign(statement.target, after, scope, false);
        return false;
      }
      case 'expression':
        this.#evaluate(statement.value, scope);
        return false;
      case 'return':
        this.#frame?.returns.push(this.#evaluate(statement.value, scope));
        return true;
      case 'stop':
        if (statement.value) this.#evaluate(statement.value, scope);
        return true;
      case 'function':
        if (statement.function.receiverType === undefined) this.#define(statement.function, scope);
        for (const decorator of statement.function.decorators ?? []) this.#evaluate(decorator, scope);
        return false;
      case 'class':
        this.#classValue(statement.class, scope);
        return false;
      case 'import':
        this.#import(statement.import, scope);
        return false;
      case 'loop':
        this.#loop(statement, scope);
        return false;
      case 'branch':
        return this.#branch(statement, scope);
      case 'block':
        return this.#body(statement.body, scope);
      case 'export': {
        const value = this.#evaluate(statement.value, scope);
        this.#frame?.module.exports.set(statement.name, value);
        return false;
      }
      case 'export-all':
        this.#frame?.module.exportAll.push(statement.module);
        return false;
    }
  }

  #loop(statement: Extract<Statement, { kind: 'loop' }>, scope: Scope): void {
    for (const test of statement.tests) this.#evaluate(test, scope);
    for (const name of appendedNames(statement.body)) {
      const before = scope.variables.get(name);
      if (before) scope.variables.set(name, growing(before));
    }
    for (const binding of statement.bindings) this.#bind(binding, scope);
    this.#body(statement.body, scope);
  }

  #bind(binding: Binding, scope: Scope): void {
    const iterable = this.#evaluate(binding.iterable, scope);
    let item: Value;
    if (binding.over === 'keys') item = iterable.kind === 'dict' ? this.#items(iterable) : unknownValue;
    else if (binding.over === 'entries') {
      if (iterable.kind === 'dict') item = this.#items(callDictMethod(iterable, 'items', [], this.#machine));
      else item = this.#items(iterable.kind === 'list' ? callListMethod(iterable, 'entries', [], this.#machine) : listOf([], listOf([unknownValue, this.#items(iterable)])));
    } else item = this.#items(iterable);
    this.#assign(binding.target, item, scope, true);
  }

  #branch(statement: Extract<Statement, { kind: 'branch' }>, scope: Scope): boolean {
    for (const test of statement.tests) this.#evaluate(test, scope);
    const before = scope.variables;
    const results: Map<string, Value>[] = [];
    for (const body of statement.bodies) {
      scope.variables = new Map(before);
      this.#spend(1 + (before.size >> 3));
      if (!this.#body(body, scope)) results.push(scope.variables);
    }
    if (!statement.exhaustive) results.push(before);
    if (results.length === 0) {
      scope.variables = before;
      return statement.bodies.length > 0;
    }
    scope.variables = results.length === 1 ? (results[0] as Map<string, Value>) : this.#merge(results, before);
    return false;
  }

  #merge(results: readonly Map<string, Value>[], before: ReadonlyMap<string, Value>): Map<string, Value> {
    const merged = new Map<string, Value>(results[0]);
    const names = new Set<string>();
    for (const result of results) {
      for (const [name, value] of result) if (before.get(name) !== value) names.add(name);
    }
    for (const name of names) {
      const values: Value[] = [];
      for (const result of results) {
        const value = result.get(name);
        if (value && !values.includes(value)) values.push(value);
      }
      merged.set(name, mergeValues(values));
    }
    return merged;
  }

  // Names and targets

  #lookup(name: string, scope: Scope): Value | undefined {
    for (let at: Scope | undefined = scope; at; at = at.parent) {
      const value = this.#variable(at.variables, name);
      if (value) return value;
    }
    return undefined;
  }

  /** A variable's value; an import is followed the first time. */
  #variable(variables: Map<string, Value>, name: string): Value | undefined {
    const value = variables.get(name);
    if (value?.kind !== 'lazy') return value;
    variables.set(name, unknownValue);
    const resolved = value.resolve();
    variables.set(name, resolved);
    return resolved;
  }

  #read(target: Target, scope: Scope): Value {
    if (target.kind === 'name') return this.#lookup(target.name, scope) ?? unknownValue;
    if (target.kind === 'member') return this.#member(this.#evaluate(target.object, scope), target.name);
    if (target.kind === 'index') return this.#index(this.#evaluate(target.object, scope), this.#evaluate(target.index, scope));
    return unknownValue;
  }

  #assign(target: Target, value: Value, scope: Scope, declares: boolean): void {
    switch (target.kind) {
      case 'name': {
        const isPython = this.#frame?.module.form.language === 'python';
        if (!declares && !isPython && !scope.variables.has(target.name)) {
          for (let at = scope.parent; at; at = at.parent) {
            const before = at.variables.get(target.name);
            if (!before) continue;
            // Another function's variable: it may hold either.
            at.variables.set(target.name, before.kind === 'nothing' || before.kind === 'unknown' ? value : mergeValues([before, value]));
            return;
          }
        }
        if (!declares && this.#frame?.module.form.language === 'java' && !scope.variables.has(target.name)) {
          const receiver = this.#receiverOf(scope);
          if (receiver?.kind === 'term' && receiver.op === 'receiver' && this.#info(receiver.owner).attributes.has(target.name)) {
            this.#setField(receiver.owner, target.name, value);
            return;
          }
        }
        scope.variables.set(target.name, value);
        return;
      }
      case 'member': {
        if (target.object.kind === 'name' && target.object.name === 'module' && target.name === 'exports') {
          this.#exportObject(value);
          return;
        }
        const isExports = (target.object.kind === 'name' && target.object.name === 'exports') || (target.object.kind === 'member' && target.object.name === 'exports' && target.object.object.kind === 'name' && target.object.object.name === 'module');
        if (isExports) {
          this.#frame?.module.exports.set(target.name, value);
          return;
        }
        const object = this.#evaluate(target.object, scope);
        if (object.kind === 'term' && object.op === 'receiver') this.#setField(object.owner, target.name, value);
        else if (object.kind === 'class') this.#info(object).attributes.set(target.name, value);
        else if (object.kind === 'instance' && target.object.kind === 'name') {
          this.#assign(target.object, { ...object, fields: new Map(object.fields).set(target.name, value) }, scope, false);
        } else if (object.kind === 'dict') this.#assignEntry(target.object, object, target.name, value, scope);
        return;
      }
      case 'index': {
        const object = this.#evaluate(target.object, scope);
        const key = this.#evaluate(target.index, scope);
        const name = literalOf(key);
        if (object.kind === 'dict') {
          if (name !== undefined) this.#assignEntry(target.object, object, name, value, scope);
          else this.#replace(target.object, { ...object, rest: object.rest ? mergeValues([object.rest, value]) : value }, scope);
        } else if (object.kind === 'list') this.#replace(target.object, listOf(object.items, object.each ? mergeValues([object.each, value]) : value), scope);
        return;
      }
      case 'parts':
        for (const part of target.parts) {
          let item: Value;
          if (part.rest) item = typeof part.key === 'number' && value.kind === 'list' ? listOf(value.items.slice(part.key), value.each) : value.kind === 'dict' ? { ...value, rest: value.rest ?? unknownValue } : unknownValue;
          else item = typeof part.key === 'number' ? this.#index(value, text(String(part.key))) : this.#member(value, part.key);
          if (part.otherwise) {
            const otherwise = this.#evaluate(part.otherwise, scope);
            if (item.kind === 'nothing') item = otherwise;
            else if (item.kind === 'term' && item.op === 'member') item = { kind: 'term', op: 'call', callee: { kind: 'method', receiver: item, name: '??' }, args: [{ value: otherwise }], size: termSize(item) + 1 };
          }
          this.#assign(part.target, item, scope, declares);
        }
        return;
      default:
    }
  }

  #assignEntry(object: Expression, dict: DictValue, name: string, value: Value, scope: Scope): void {
    this.#replace(object, { ...dict, entries: new Map(dict.entries).set(name, value) }, scope);
  }

  /** Puts a changed copy where the old value was read from. */
  #replace(object: Expression, value: Value, scope: Scope): void {
    if (object.kind === 'name') {
      for (let at: Scope | undefined = scope; at; at = at.parent) {
        if (!at.variables.has(object.name)) continue;
        at.variables.set(object.name, value);
        return;
      }
    } else if (object.kind === 'member' || object.kind === 'index') this.#assign(object, value, scope, false);
  }

  #exportObject(value: Value): void {
    const exports = this.#frame?.module.exports;
    if (!exports) return;
    exports.set('default', value);
    if (value.kind === 'dict') for (const [name, each] of value.entries) exports.set(name, each);
  }

  // Imports

  #import(form: Extract<Statement, { kind: 'import' }>['import'], scope: Scope): void {
    const state = this.#frame?.module;
    if (!state) return;
    const { language } = state.form;
    if (/^(boto|aiobotocore|aioboto3|botocore|@aws-sdk|aws-sdk|mypy_boto3|types_boto3|github\.com\/aws|software\.amazon|com\.amazonaws)/.test(form.module)) state.knowsAws = true;
    if (language === 'java') {
      this.#importJava(state, form, scope);
      return;
    }
    const path = this.#project.resolveImport(state.path, language, form.module);
    if (form.whole !== undefined) {
      if (form.whole === '') {
        // Python's `import a.b`: binds `a`; the rest is followed member by member.
        const first = form.module.split('.')[0] ?? form.module;
        scope.variables.set(first, path && !form.module.includes('.') ? { kind: 'module', path } : { kind: 'external', path: first });
      } else scope.variables.set(form.whole, path ? { kind: 'module', path } : { kind: 'external', path: form.module });
    }
    for (const { name, as } of form.names) {
      if (name === '*') {
        const imported = path ? this.#open(path) : undefined;
        if (imported) for (const [each, value] of imported.scope.variables) if (!each.startsWith('_')) scope.variables.set(each, value);
        continue;
      }
      scope.variables.set(as, path || language === 'python' ? { kind: 'lazy', resolve: () => this.#imported(state, form.module, path, name) } : this.#imported(state, form.module, path, name));
    }
  }

  #importJava(state: ModuleState, form: Extract<Statement, { kind: 'import' }>['import'], scope: Scope): void {
    for (const { name } of form.names) {
      if (name === '*') continue;
      const path = this.#project.resolveImport(state.path, 'java', `${form.module}.${name}`);
      if (path) {
        scope.variables.set(name, { kind: 'lazy', resolve: () => this.#exported(path, name) ?? unknownValue });
        continue;
      }
      // `import static a.b.Constants.PREFIX`
      const holder = this.#project.resolveImport(state.path, 'java', form.module);
      const owner = holder ? this.#exported(holder, lastName(form.module)) : undefined;
      if (owner?.kind === 'class') scope.variables.set(name, this.#classMember(owner, name));
      else scope.variables.set(name, { kind: 'external', path: /^(software\.amazon|com\.amazonaws|io\.awspring|java)\./.test(form.module) ? name : `${form.module}.${name}` });
    }
  }

  #imported(state: ModuleState, module: string, path: string | undefined, name: string): Value {
    const { language } = state.form;
    if (path) {
      const value = this.#exported(path, name);
      if (value) return value;
    }
    if (language === 'python') {
      const below = this.#project.resolveImport(state.path, language, module.endsWith('.') ? `${module}${name}` : `${module}.${name}`);
      if (below) return { kind: 'module', path: below };
    }
    if (path) return unknownValue;
    if (language === 'javascript' && name === 'default') return { kind: 'external', path: module };
    return { kind: 'external', path: `${module}.${name}` };
  }

  #exported(path: string, name: string, depth = 0): Value | undefined {
    const state = this.#open(path);
    if (!state || depth > 6) return undefined;
    const found = state.exports.get(name) ?? (state.form.language === 'javascript' && state.exports.size > 0 && name !== 'default' ? undefined : this.#variable(state.scope.variables, name));
    if (found?.kind === 'lazy') return found.resolve();
    if (found) return found;
    for (const module of state.exportAll) {
      const next = this.#project.resolveImport(path, state.form.language, module);
      const value = next ? this.#exported(next, name, depth + 1) : undefined;
      if (value) return value;
    }
    return undefined;
  }

  // Classes

  #classValue(form: ClassForm, scope: Scope): ClassValue {
    const value: ClassValue = { kind: 'class', form, scope };
    const info: ClassInfo = { value, attributes: new Map(), fields: new Map(), methods: new Map(), order: [], constructing: 'no' };
    this.#classes.set(form, info);
    if (form.name !== '') scope.variables.set(form.name, value);
    const inner: Scope = { variables: info.attributes, parent: scope, module: scope.module, ownerClass: value };
    for (const base of form.bases) {
      const parent = this.#evaluate(base, scope);
      if (parent.kind === 'class') {
        const list = this.#subclasses.get(parent.form);
        if (list) list.push(value);
        else this.#subclasses.set(parent.form, [value]);
      }
    }
    for (const member of form.members) {
      if (!this.#spend()) break;
      if (member.kind === 'function') {
        const method: FunctionValue = { kind: 'function', form: member.function, scope, owner: value };
        const before = info.methods.get(member.function.name);
        info.methods.set(`${member.function.name}#${member.function.parameters.length}`, method);
        // An overload: the one with the most to say stays.
        if (!before || before.form.body.length === 0 || member.function.body.length > 0) info.methods.set(member.function.name, method);
        this.#frame?.nested.push(method);
        continue;
      }
      if (member.kind === 'assign' && member.target.kind === 'name') info.order.push(member.target.name);
      this.#statement(member, inner);
    }
    for (const parameter of info.methods.get(form.constructorName)?.form.parameters ?? []) {
      if (parameter.field && parameter.name) info.fields.set(parameter.name, this.#parameterTerm(info.methods.get(form.constructorName)?.form as FunctionForm, parameter, scope));
    }
    return value;
  }

  #info(value: ClassValue): ClassInfo {
    const known = this.#classes.get(value.form);
    if (known) return known;
    this.#classValue(value.form, value.scope);
    return this.#classes.get(value.form) as ClassInfo;
  }

  #bases(value: ClassValue): Value[] {
    return value.form.bases.map((base) => this.#evaluate(base, value.scope));
  }

  /** Calls `visit` on a class and its bases, nearest first, until it gives something. */
  #climb<T>(value: ClassValue, visit: (info: ClassInfo) => T | undefined, depth = 0): T | undefined {
    const found = visit(this.#info(value));
    if (found !== undefined || depth > 8) return found;
    for (const base of this.#bases(value)) {
      if (base.kind !== 'class' || base.form === value.form) continue;
      const inherited = this.#climb(base, visit, depth + 1);
      if (inherited !== undefined) return inherited;
    }
    return undefined;
  }

  #constructed(value: ClassValue): void {
    this.#climb(value, (info) => {
      if (info.constructing !== 'no') return undefined;
      info.constructing = 'now';
      const constructor = info.methods.get(info.value.form.constructorName);
      if (constructor) this.#summary(constructor);
      for (const [name, method] of info.methods) if (name.startsWith(`${info.value.form.constructorName}#`)) this.#summary(method);
      info.constructing = 'done';
      return undefined;
    });
  }

  #setField(owner: ClassValue, name: string, value: Value): void {
    const info = this.#info(owner);
    const before = info.fields.get(name);
    info.fields.set(name, before && info.constructing !== 'now' && before.kind !== 'nothing' && before.kind !== 'unknown' ? mergeValues([before, value]) : value);
  }

  /** A member of `self`, inside the class. */
  #receiverMember(term: Extract<TermValue, { op: 'receiver' }>, name: string): Value {
    this.#constructed(term.owner);
    const found = this.#climb(term.owner, (info): Value | undefined => {
      const field = info.fields.get(name);
      if (field) return info.constructing === 'now' || !isSymbolic(field) ? field : { kind: 'term', op: 'member', object: term, name };
      const method = info.methods.get(name);
      if (method) {
        const isOverridden = this.#subclasses.get(info.value.form)?.some((each) => this.#info(each).methods.has(name)) ?? false;
        if (isOverridden) return { kind: 'term', op: 'member', object: term, name };
        const bound: FunctionValue = { ...method, receiver: term };
        return method.form.isProperty ? this.#invoke(bound, [], this.#site) : bound;
      }
      const attribute = info.attributes.get(name);
      if (attribute) {
        const isOverridden = this.#subclasses.get(info.value.form)?.some((each) => this.#info(each).attributes.has(name)) ?? false;
        return isOverridden ? { kind: 'term', op: 'member', object: term, name } : attribute;
      }
      return undefined;
    });
    return found ?? { kind: 'term', op: 'member', object: term, name };
  }

  #instanceMember(instance: InstanceValue, name: string): Value {
    const own = instance.fields.get(name);
    if (own) return own;
    this.#constructed(instance.class);
    const found = this.#climb(instance.class, (info): Value | undefined => {
      const field = info.fields.get(name);
      if (field) return isSymbolic(field) ? this.#substitute(field, withReceiver(instance.bindings, info.value, instance), false) : field;
      const method = info.methods.get(name);
      if (method) {
        const bound: FunctionValue = { ...method, receiver: instance };
        return method.form.isProperty ? this.#invoke(bound, [], this.#site) : bound;
      }
      const attribute = info.attributes.get(name);
      return attribute?.kind === 'text' && this.#readsEnvironment(info.value) ? environmentValue(true) : attribute;
    });
    if (found) return found;
    // A class built on a library's class is used as that.
    for (const base of this.#bases(instance.class)) {
      if (base.kind === 'external') return this.#member(base, name);
    }
    return { kind: 'method', receiver: instance, name };
  }

  // Expressions

  #evaluate(expression: Expression, scope: Scope): Value {
    if (!this.#spend()) return unknownValue;
    switch (expression.kind) {
      case 'text':
        return text(expression.value);
      case 'nothing':
        return nothingValue;
      case 'name':
        return this.#name(expression.name, scope);
      case 'join':
        return this.#sum(expression.parts.map((part) => this.#evaluate(part, scope)));
      case 'member':
        return this.#memberExpression(expression, scope);
      case 'index':
        return this.#index(this.#evaluate(expression.object, scope), this.#evaluate(expression.index, scope));
      case 'call':
        return this.#callExpression(expression, scope);
      case 'list': {
        const items: Value[] = [];
        let each: Value | undefined;
        for (const item of expression.items) {
          if (item.kind !== 'spread') {
            items.push(this.#evaluate(item, scope));
            continue;
          }
          const spread = this.#evaluate(item.value, scope);
          if (spread.kind === 'list') {
            items.push(...spread.items);
            if (spread.each) each = each ? mergeValues([each, spread.each]) : spread.each;
          } else each = each ? mergeValues([each, this.#items(spread)]) : this.#items(spread);
        }
        return listOf(items.slice(0, 500), each);
      }
      case 'dict':
        return this.#dict(expression, scope);
      case 'spread':
        return this.#evaluate(expression.value, scope);
      case 'choice':
        return this.#choice(expression, scope);
      case 'function': {
        const value: FunctionValue = { kind: 'function', form: expression.function, scope };
        this.#frame?.nested.push(value);
        return value;
      }
      case 'class':
        return this.#classValue(expression.class, scope);
      case 'each':
        return this.#each(expression, scope);
      case 'assigned': {
        const value = this.#evaluate(expression.value, scope);
        this.#assign(expression.target, value, scope, false);
        return value;
      }
      case 'yielded': {
        const value = this.#evaluate(expression.value, scope);
        this.#frame?.yields.push(expression.from ? this.#items(value) : value);
        return unknownValue;
      }
      case 'typed':
        return this.#typedLiteral(expression, scope);
      case 'other':
        for (const part of expression.parts) this.#evaluate(part, scope);
        return unknownValue;
    }
  }

  #sum(values: readonly Value[]): Value {
    // `[a] + rest` adds lists.
    if (values.some((value) => value.kind === 'list')) {
      const items: Value[] = [];
      let each: Value | undefined;
      for (const value of values) {
        if (value.kind === 'list') {
          items.push(...value.items);
          if (value.each) each = each ? mergeValues([each, value.each]) : value.each;
        } else each = each ? mergeValues([each, this.#items(value)]) : this.#items(value);
      }
      return listOf(items, each);
    }
    return join(values.map((value) => this.#asText(value)));
  }

  #asText(value: Value): Value {
    if (value.kind === 'library' && value.type === 'cloudpath' && value.slots.uri) return value.slots.uri;
    if (value.kind === 'library' && value.slots.text) return value.slots.text;
    return value;
  }

  #name(name: string, scope: Scope, isCall = false): Value {
    const value = this.#lookup(name, scope);
    if (value) return value;
    if (name === 'undefined') return nothingValue;
    if (this.#frame?.module.form.language === 'java') return this.#javaName(name, scope, isCall);
    return { kind: 'external', path: name };
  }

  /** Java: a bare name may be a member of the class around, or a class of the same package. */
  #javaName(name: string, scope: Scope, isCall: boolean): Value {
    const receiver = this.#receiverOf(scope);
    if (name === 'this' && receiver) return receiver;
    if (receiver?.kind === 'term' && receiver.op === 'receiver') {
      const has = this.#climb(receiver.owner, (info) => (info.methods.has(name) || info.fields.has(name) || info.attributes.has(name) ? true : undefined));
      const attribute = isCall ? undefined : this.#climb(receiver.owner, (info) => (info.fields.has(name) ? undefined : info.attributes.get(name)));
      if (attribute) return attribute.kind === 'text' && this.#readsEnvironment(receiver.owner) ? environmentValue(true) : attribute;
      if (has) return this.#receiverMember(receiver, name);
    }
    if (/^[A-Z]/.test(name)) {
      const path = this.#project.resolveImport(scope.module, 'java', `.${name}`);
      const found = path && path !== scope.module ? this.#exported(path, name) : undefined;
      if (found) return found;
    }
    return { kind: 'external', path: name };
  }

  #dict(expression: Extract<Expression, { kind: 'dict' }>, scope: Scope): Value {
    const entries = new Map<string, Value>();
    let rest: Value | undefined;
    for (const entry of expression.entries) {
      const value = this.#evaluate(entry.value, scope);
      if (entry.key) {
        const keys = this.#evaluate(entry.key, scope);
        for (const key of keys.kind === 'choice' ? keys.options : [keys]) {
          const name = literalOf(key);
          if (name !== undefined) entries.set(name, value);
          else rest = rest ? mergeValues([rest, value]) : value;
        }
        continue;
      }
      for (const each of value.kind === 'choice' ? value.options : [value]) {
        if (each.kind === 'dict') {
          for (const [name, item] of each.entries) entries.set(name, item);
          if (each.rest) rest = rest ? mergeValues([rest, each.rest]) : each.rest;
        } else if (each.kind === 'term') {
          // `{...params, Bucket}`: an entry not written here is the spread's.
          rest = unknownValue;
          for (const name of ['Bucket', 'Key', 'Prefix', 'CopySource', 'Delete']) {
            if (!entries.has(name)) entries.set(name, this.#member(each, name));
          }
        } else if (each.kind !== 'nothing') rest = unknownValue;
      }
    }
    return rest ? { kind: 'dict', entries, rest } : { kind: 'dict', entries };
  }

  #choice(expression: Extract<Expression, { kind: 'choice' }>, scope: Scope): Value {
    for (const test of expression.tests) this.#evaluate(test, scope);
    const options = expression.options.map((option) => this.#evaluate(option, scope));
    if (expression.fallback) {
      const [first] = options;
      if (first?.kind === 'unknown' && first.note) return environmentValue(true);
      // What is known to be there needs no fallback.
      // A setting of somewhere else: its fallback is not its value.
      if (first?.kind === 'external' || first?.kind === 'method') return environmentValue(true);
      if (first && (literalOf(first) ?? '') !== '') return first;
      if (first && ['list', 'dict', 'library', 'function', 'class', 'instance'].includes(first.kind)) return first;
      if (first?.kind === 'term') return { kind: 'term', op: 'call', callee: { kind: 'method', receiver: first, name: '??' }, args: options.slice(1).map((value) => ({ value })), size: termSize(first) + 1 };
    }
    return mergeValues(options);
  }

  #each(expression: Extract<Expression, { kind: 'each' }>, scope: Scope): Value {
    const inner: Scope = { variables: new Map(), parent: scope, module: scope.module };
    for (const binding of expression.bindings) this.#bind(binding, inner);
    for (const test of expression.tests) this.#evaluate(test, inner);
    const element = this.#evaluate(expression.element, inner);
    if (expression.key) {
      const keys = this.#evaluate(expression.key, inner);
      const entries = new Map<string, Value>();
      if (keys.kind === 'choice' && keys.options.every((option) => literalOf(option) !== undefined)) {
        for (const [index, key] of keys.options.entries()) entries.set(literalOf(key) as string, element.kind === 'choice' && element.id === keys.id ? (element.options[index] as Value) : element);
        return { kind: 'dict', entries };
      }
      return { kind: 'dict', entries, rest: element };
    }
    if (element.kind === 'choice') return listOf(element.options);
    return listOf([], element);
  }

  #memberExpression(expression: Extract<Expression, { kind: 'member' }>, scope: Scope): Value {
    if (expression.object.kind === 'call' && expression.object.callee.kind === 'name' && expression.object.callee.name === 'super') return this.#superMember(expression.name, scope);
    if (expression.object.kind === 'name' && expression.object.name === 'super') return this.#superMember(expression.name, scope);
    const object = this.#evaluate(expression.object, scope);
    this.#attributeRead(object, expression);
    return this.#member(object, expression.name);
  }

  /** `object.content_length` asks S3, though it is no call. */
  #attributeRead(object: Value, expression: Extract<Expression, { kind: 'member' }>): void {
    const module = this.#frame?.module;
    if (!module || object.kind !== 'library') return;
    const found = this.#project.tables(module.form.language).rules.find(`${object.type}.${expression.name}`);
    if (!found?.some((rule) => rule.onRead)) return;
    this.#record({ kind: 'method', receiver: object, name: expression.name }, [], { file: module.path, line: expression.line ?? 0, language: module.form.language, hint: '' });
  }

  #superMember(name: string, scope: Scope): Value {
    const receiver = this.#receiverOf(scope);
    if (receiver?.kind !== 'term' || receiver.op !== 'receiver') return unknownValue;
    for (const base of this.#bases(receiver.owner)) {
      if (base.kind !== 'class') continue;
      const method = this.#climb(base, (info) => info.methods.get(name));
      if (method) return { ...method, receiver };
    }
    return unknownValue;
  }

  #receiverOf(scope: Scope): Value | undefined {
    for (let at: Scope | undefined = scope; at; at = at.parent) {
      if (at.form && at.ownerClass) return { kind: 'term', op: 'receiver', owner: at.ownerClass };
    }
    return undefined;
  }

  #callExpression(expression: Call, scope: Scope): Value {
    const { callee } = expression;
    const module = this.#frame?.module;
    if (!module) return unknownValue;
    const site: Site = { file: module.path, line: expression.line, language: module.form.language, hint: isWriteChain(callee) ? writeChain : hintOf(callee) };
    if (callee.kind === 'name' && (callee.name === 'require' || callee.name === 'import') && !this.#lookup(callee.name, scope)) {
      const name = literalOf(this.#evaluate(expression.args[0]?.value ?? { kind: 'nothing' }, scope));
      return name === undefined ? unknownValue : this.#require(module, name);
    }
    if (callee.kind === 'name' && callee.name === 'super') {
      const args = this.#arguments(expression.args, scope);
      const receiver = this.#receiverOf(scope);
      if (receiver?.kind === 'term' && receiver.op === 'receiver') {
        const base = this.#bases(receiver.owner).find((each) => each.kind === 'class');
        const constructor = base?.kind === 'class' ? this.#climb(base, (info) => info.methods.get(info.value.form.constructorName)) : undefined;
        if (constructor) {
          this.#copyFields(receiver.owner, constructor, args);
          return this.#invoke({ ...constructor, receiver }, args, site);
        }
      }
      return unknownValue;
    }
    if (callee.kind === 'name' && callee.name === '__results__') {
      const value = this.#evaluate(expression.args[0]?.value ?? { kind: 'nothing' }, scope);
      const isList = value.kind === 'list' || (value.kind === 'choice' && value.options.every((option) => option.kind === 'list'));
      return isList ? value : listOf([value, unknownValue]);
    }
    const target = callee.kind === 'name' ? this.#name(callee.name, scope, true) : this.#evaluate(callee, scope);
    const args = this.#arguments(expression.args, scope);
    if (callee.kind === 'member' && mutators.has(callee.name)) this.#mutate(callee, args, scope);
    if (callee.kind === 'member' && callee.name === 'update' && target.kind === 'method' && target.receiver.kind === 'dict') {
      this.#replace(callee.object, updated(target.receiver, args), scope);
    }
    if (callee.kind === 'member' && callee.name === '__init__' && target.kind === 'function') {
      const receiver = this.#receiverOf(scope);
      if (receiver?.kind === 'term' && receiver.op === 'receiver') this.#copyFields(receiver.owner, target, args);
    }
    const outer = this.#site;
    this.#site = site;
    const result = this.#invoke(target, args, site, expression.construct ?? false);
    this.#site = outer;
    // A callback of something unknown runs with what is known here.
    if (target.kind !== 'function' && target.kind !== 'class') for (const arg of args) if (arg.value.kind === 'function' && arg.value.form.name === '') this.#force(arg.value);
    return result;
  }

  /** The base's constructor sets fields from its own parameters: here they get this class's arguments. */
  #copyFields(owner: ClassValue, constructor: FunctionValue, args: readonly ArgumentValue[]): void {
    const base = constructor.owner;
    if (!base || base.form === owner.form) return;
    this.#constructed(base);
    const bindings = this.#bindings(constructor, args);
    for (const [name, value] of this.#info(base).fields) {
      if (isSymbolic(value)) this.#setField(owner, name, this.#substitute(value, withReceiver(bindings, base, { kind: 'term', op: 'receiver', owner }), false));
    }
  }

  #require(module: ModuleState, name: string): Value {
    if (/^(@aws-sdk|aws-sdk)/.test(name)) module.knowsAws = true;
    const path = this.#project.resolveImport(module.path, module.form.language, name);
    if (!path) return { kind: 'external', path: name };
    const state = this.#open(path);
    const value = state?.exports.get('default');
    return value && state && state.exports.size === 1 ? value : value && (value.kind === 'class' || value.kind === 'function') ? value : { kind: 'module', path };
  }

  #mutate(callee: Extract<Expression, { kind: 'member' }>, args: readonly ArgumentValue[], scope: Scope): void {
    const list = this.#evaluate(callee.object, scope);
    if (list.kind === 'text' && callee.name === 'append') {
      this.#replace(callee.object, join([list, ...args.map((arg) => arg.value)]), scope);
      return;
    }
    if (list.kind !== 'list') return;
    const added = args.map((arg) => arg.value);
    if (callee.name === 'insert') added.shift();
    const spread = args.filter((arg) => arg.spread).map((arg) => this.#items(arg.value));
    const plain = args.some((arg) => arg.spread) ? [] : added;
    const each = spread.length > 0 ? mergeValues([...(list.each ? [list.each] : []), ...spread]) : list.each;
    this.#replace(callee.object, list.items.length > 200 ? listOf(list.items, mergeValues([...(each ? [each] : []), ...plain])) : listOf([...list.items, ...plain], each), scope);
  }

  #arguments(args: readonly Argument[], scope: Scope): ArgumentValue[] {
    return args.map((arg): ArgumentValue => {
      const value = this.#evaluate(arg.value, scope);
      return { value, ...(arg.name === undefined ? {} : { name: arg.name }), ...(arg.spread ? { spread: arg.spread } : {}) };
    });
  }

  // Parts of values

  #member(value: Value, name: string): Value {
    this.#spend();
    switch (value.kind) {
      case 'choice':
        return mapChoice(value, (each) => this.#member(each, name));
      case 'dict': {
        const entry = value.entries.get(name);
        if (entry) return entry;
        if (['get', 'items', 'keys', 'values', 'pop', 'copy', 'update', 'setdefault', 'entries'].includes(name)) return { kind: 'method', receiver: value, name };
        return value.rest ?? nothingValue;
      }
      case 'text':
        return textMember(value, name) ?? { kind: 'method', receiver: value, name };
      case 'list':
        return name === 'length' ? unknownValue : { kind: 'method', receiver: value, name };
      case 'class':
        return this.#classMember(value, name);
      case 'instance':
        return this.#instanceMember(value, name);
      case 'library':
        return this.#libraryMember(value, name);
      case 'external':
        return this.#externalMember(value.path, name);
      case 'module': {
        const found = this.#exported(value.path, name);
        if (found) return found;
        const below = this.#project.resolveImport(value.path, 'python', `.${name}`);
        return below ? { kind: 'module', path: below } : unknownValue;
      }
      case 'term':
        return this.#termMember(value, name);
      case 'nothing':
        return unknownValue;
      default:
        return { kind: 'method', receiver: value.kind === 'function' ? value : unknownValue, name };
    }
  }

  #termMember(value: TermValue, name: string): Value {
    if (value.op === 'receiver') return this.#receiverMember(value, name);
    if (value.op === 'parameter' && value.type) {
      // A parameter of a known class: its methods are known, its fields wait.
      const method = this.#climb(value.type, (info) => info.methods.get(name));
      if (method && !method.form.isProperty) return { ...method, receiver: value };
    }
    return termSize(value) >= maximumTerm ? unknownValue : { kind: 'term', op: 'member', object: value, name };
  }

  #classMember(value: ClassValue, name: string): Value {
    const found = this.#climb(value, (info): Value | undefined => {
      const attribute = info.attributes.get(name);
      if (attribute) return attribute;
      const method = info.methods.get(name);
      if (!method) return undefined;
      return method.form.isStatic ? { ...method, receiver: value } : method;
    });
    return found ?? { kind: 'method', receiver: value, name };
  }

  #libraryMember(value: LibraryValue, name: string): Value {
    const listed = this.#listedMember(value, name);
    if (listed) return listed;
    if (value.type === 'java.builder' && Object.hasOwn(value.slots, name)) return value.slots[name] as Value;
    if (name === 'bucket_name' && value.slots.bucket) return value.slots.bucket;
    if ((name === 'key' || name === 'Key' || name === 'object_key') && value.slots.key) return value.slots.key;
    if (name === 'name' && value.type === 'boto3.bucket' && value.slots.bucket) return value.slots.bucket;
    if (value.type === 'cloudpath') {
      if (name === 'parent' && value.slots.uri) return { ...value, slots: { uri: textMember(value.slots.uri, 'parent') ?? unknownValue } };
      if (name === 'key' && value.slots.uri) return unknownValue;
    }
    const { members } = this.#project.tables(this.#frame?.module.form.language ?? 'python');
    const type = members[`${value.type}.${name}`];
    if (type) return { kind: 'library', type, slots: value.slots, ...(value.note ? { note: value.note } : {}) };
    return { kind: 'method', receiver: value, name };
  }

  /** What a listing holds: its keys start with the prefix. */
  #listedMember(value: LibraryValue, name: string): Value | undefined {
    if (value.type !== 'listing' && value.type !== 'go.listing') return undefined;
    const prefix = value.slots.prefix;
    const under = prefix ? join([prefix, unknownValue]) : unknownValue;
    const bucket = value.slots.bucket ?? unknownValue;
    switch (name) {
      case 'Contents':
      case 'Versions':
      case 'DeleteMarkers':
      case 'Uploads':
        return listOf([], { kind: 'library', type: 'listed', slots: { bucket, key: under } });
      case 'CommonPrefixes':
        return listOf([], { kind: 'dict', entries: new Map([['Prefix', under]]), rest: unknownValue });
      case 'Prefix':
        return prefix ?? unknownValue;
      default:
        return undefined;
    }
  }

  #externalMember(path: string, name: string): Value {
    const full = `${path}.${name}`;
    if (environmentObjects.has(path) && name !== 'get' && name !== 'setdefault') return environmentValue(false);
    if (full.length > 160) return unknownValue;
    const language = this.#frame?.module.form.language;
    if (language === 'python' && /^[\w.]+$/.test(full)) {
      const module = this.#project.resolveImport(this.#frame?.module.path ?? '', 'python', full);
      if (module) return { kind: 'module', path: module };
    }
    return { kind: 'external', path: full };
  }

  #index(value: Value, index: Value): Value {
    this.#spend();
    if (value.kind === 'choice') return mapChoice(value, (each) => this.#index(each, index));
    if (index.kind === 'choice' && (value.kind === 'dict' || value.kind === 'list' || value.kind === 'class')) return mapChoice(index, (each) => this.#index(value, each));
    const name = literalOf(index);
    switch (value.kind) {
      case 'dict':
        if (name !== undefined) return value.entries.get(name) ?? value.rest ?? nothingValue;
        if (isSymbolic(index)) return { kind: 'term', op: 'index', object: value, index };
        return value.entries.size === 0 && !value.rest ? unknownValue : mergeValues([...value.entries.values(), ...(value.rest ? [value.rest] : [])]);
      case 'list': {
        const at = name === undefined ? Number.NaN : Number(name);
        if (Number.isInteger(at)) {
          const item = at < 0 ? (value.each ? undefined : value.items.at(at)) : value.items[at];
          if (item) return item;
          return value.each ?? unknownValue;
        }
        return this.#items(value);
      }
      case 'library':
        if (name !== undefined) return this.#libraryIndex(value, name);
        return value.type === 'listing' ? value : unknownValue;
      case 'external':
        return environmentObjects.has(value.path) ? environmentValue(false) : unknownValue;
      case 'term':
        return termSize(value) >= maximumTerm ? unknownValue : { kind: 'term', op: 'index', object: value, index };
      case 'class':
        // Enums by name.
        return name === undefined ? unknownValue : this.#classMember(value, name);
      case 'instance':
        return name === undefined ? unknownValue : this.#instanceMember(value, name);
      case 'module':
        return name === undefined ? unknownValue : (this.#exported(value.path, name) ?? unknownValue);
      default:
        return unknownValue;
    }
  }

  #libraryIndex(value: LibraryValue, name: string): Value {
    const member = this.#libraryMember(value, name);
    return member.kind === 'method' ? unknownValue : member;
  }

  #items(value: Value): Value {
    this.#spend();
    switch (value.kind) {
      case 'choice':
        return choose(value.options.map((each) => this.#items(each)));
      case 'list':
        return value.items.length === 0 && !value.each ? unknownValue : choose(value.each ? [...value.items, value.each] : value.items);
      case 'dict':
        return value.entries.size === 0 || value.rest ? unknownValue : choose([...value.entries.keys()].map(text));
      case 'class': {
        // Going over an enum's members.
        const attributes = [...this.#info(value).attributes.values()].filter((each) => each.kind === 'text');
        return attributes.length > 0 ? choose(attributes) : unknownValue;
      }
      case 'library':
        return this.#libraryItems(value);
      case 'term':
        return termSize(value) >= maximumTerm ? unknownValue : { kind: 'term', op: 'items', object: value };
      default:
        return unknownValue;
    }
  }

  #libraryItems(value: LibraryValue): Value {
    const prefix = value.slots.prefix;
    const under = prefix ? join([prefix, unknownValue]) : unknownValue;
    switch (value.type) {
      case 'listing':
        return value;
      case 'boto3.collection':
      case 'boto3.objects':
        return { kind: 'library', type: 'boto3.object', slots: { bucket: value.slots.bucket ?? unknownValue, key: under } };
      case 's3fs.listing':
        return value.slots.path ? join([value.slots.path, unknownValue]) : unknownValue;
      case 's3fs.glob':
        return value.slots.path ?? unknownValue;
      case 'uri.listing':
        return value.slots.uri ? join([value.slots.uri, unknownValue]) : unknownValue;
      default:
        return unknownValue;
    }
  }

  // Calls

  #invoke(callee: Value, args: readonly ArgumentValue[], site: Site | undefined, isConstruction = false): Value {
    if (this.#nesting > maximumNested || !this.#spend(2)) return unknownValue;
    this.#nesting += 1;
    const result = this.#invokeValue(callee, args, site, isConstruction);
    this.#nesting -= 1;
    return result;
  }

  #invokeValue(callee: Value, args: readonly ArgumentValue[], site: Site | undefined, isConstruction: boolean): Value {
    switch (callee.kind) {
      case 'choice':
        return mergeValues(callee.options.slice(0, 8).map((each) => this.#invoke(each, args, site, isConstruction)));
      case 'function':
        return this.#callFunction(callee, args, site);
      case 'class':
        return this.#construct(callee, args, site);
      case 'method':
        return this.#callMethod(callee, args, site);
      case 'external':
        return this.#callExternal(callee.path, args, site, isConstruction);
      case 'library':
        return this.#callLibrary(callee, '', args, site);
      case 'term':
        this.#record(callee, args, site);
        if (callee.op === 'member') return this.#termCall({ kind: 'method', receiver: callee.object, name: callee.name }, args);
        return this.#termCall(callee, args);
      default:
        // An accessor was followed already: `object.key()` is its text.
        if (callee.kind === 'text' && args.length === 0) return callee;
        if (callee.kind === 'instance') {
          const own = this.#instanceMember(callee, '__call__');
          if (own.kind === 'function') return this.#callFunction(own, args, site);
        }
        return unknownValue;
    }
  }

  #termCall(callee: Value, args: readonly ArgumentValue[]): Value {
    const base = callee.kind === 'method' ? callee.receiver : callee;
    const size = termSize(base) + 1 + args.reduce((sum, arg) => sum + termSize(arg.value), 0);
    if (size >= maximumTerm) return unknownValue;
    return { kind: 'term', op: 'call', callee, args, size };
  }

  /** A call that cannot be worked out until a caller is known, if it hangs on one. */
  #deferred(callee: Value, args: readonly ArgumentValue[]): Value {
    return args.some((arg) => isSymbolic(arg.value)) || isSymbolic(callee) ? this.#termCall(callee, args) : unknownValue;
  }

  #callMethod(callee: MethodValue, args: readonly ArgumentValue[], site: Site | undefined): Value {
    const { receiver, name } = callee;
    switch (receiver.kind) {
      case 'choice':
        return mergeValues(receiver.options.slice(0, maximumTerm).map((each) => this.#invoke(this.#member(each, name), args, site)));
      case 'text': {
        // An enum's constant stands for its text: what it is asked for is that.
        if (args.length === 0 && !isTextMethod(name) && this.#frame?.module.form.language === 'java' && /^(get[A-Z]|value$|path$|prefix$|name$|key$|folder$)/.test(name)) return receiver;
        const result = callTextMethod(receiver, name, args, this.#machine);
        if (result.kind === 'unknown' && isTextMethod(name)) return this.#deferred(callee, args);
        return result;
      }
      case 'dict':
        return callDictMethod(receiver, name, args, this.#machine);
      case 'list':
        return callListMethod(receiver, name, args, this.#machine);
      case 'library':
        return this.#callLibrary(receiver, name, args, site);
      case 'function':
        if (name === 'call') return this.#invoke(receiver, args.slice(1), site);
        if (name === 'bind') return receiver;
        // Task decorators: `f.delay(x)`, `f.s(x)`, `f.remote(x)`.
        if (['delay', 'apply_async', 's', 'si', 'remote', 'spawn', 'expand', 'partial', 'submit', 'override', 'options', 'with_options'].includes(name)) {
          if (name === 'override' || name === 'options' || name === 'with_options') return receiver;
          return this.#invoke(receiver, args, site);
        }
        return unknownValue;
      case 'term': {
        if (name === '??') return this.#orElse(receiver, args);
        if (name === 'map' || name === 'flatMap' || name === 'forEach' || name === 'filter') {
          if (args[0]?.value.kind === 'function') return callListMethod(listOf([], this.#items(receiver)), name, args, this.#machine);
        }
        if (!isTextMethod(name)) this.#record(callee, args, site);
        return this.#termCall(callee, args);
      }
      default:
        if (name === '??') return this.#orElse(receiver, args);
        if (name === 'join' && args[0]?.value.kind === 'list') return this.#deferred(callee, args);
        if (args[0]?.value.kind === 'function' && (name === 'map' || name === 'flatMap' || name === 'forEach' || name === 'filter')) return callListMethod(listOf([], unknownValue), name, args, this.#machine);
        this.#submit(name, args, site);
        this.#record(callee, args, site);
        if (passThrough.has(name)) return receiver;
        return this.#guessed(callee, args);
    }
  }

  /** A paginator or waiter of an unknown client is S3's if it is asked for by the name of one of S3's calls. */
  #guessed(callee: MethodValue, args: readonly ArgumentValue[]): Value {
    const { rules, guess } = this.#project.tables(this.#frame?.module.form.language ?? 'python');
    const rule = guess ? rules.find(`${guess}.${callee.name}`)?.find((each) => each.gives !== undefined && !each.access) : undefined;
    if (!rule?.gives) return unknownValue;
    const method = locateSlot(rule.slots, 'method', args, undefined, this.#hands);
    const isKnown = rule.only ? holds(rule, args, this.#hands) : rules.find(`${guess}.${literalOf(method) ?? '?'}`) !== undefined;
    return isKnown ? { kind: 'library', type: rule.gives, slots: method ? { method } : {} } : unknownValue;
  }

  #orElse(receiver: Value, args: readonly ArgumentValue[]): Value {
    const otherwise = args[0]?.value ?? unknownValue;
    if (receiver.kind === 'nothing') return otherwise;
    if (receiver.kind === 'term') return this.#termCall({ kind: 'method', receiver, name: '??' }, args);
    if (receiver.kind === 'unknown') return receiver.note ? environmentValue(true) : unknownValue;
    return receiver;
  }

  /** Executors: the callable is called with what follows it. */
  #submit(name: string, args: readonly ArgumentValue[], site: Site | undefined): void {
    const how = submittedCallable(name);
    if (!how) return;
    const at = how === 'second' ? 1 : 0;
    const callee = args[at]?.value;
    if (callee?.kind !== 'function' && callee?.kind !== 'method') return;
    const rest = args.slice(at + 1);
    this.#invoke(callee, how === 'items' ? rest.map((arg) => ({ value: this.#items(arg.value) })) : rest, site);
  }

  #callExternal(path: string, args: readonly ArgumentValue[], site: Site | undefined, isConstruction: boolean): Value {
    const builtIn = findBuiltIn(path);
    if (builtIn) {
      if (path === 'getattr') return unknownValue;
      const result = builtIn(args, this.#machine);
      return result.kind === 'unknown' && !result.note ? this.#deferred({ kind: 'external', path }, args) : result;
    }
    if (path === 'getattr') return this.#member(args[0]?.value ?? unknownValue, literalOf(args[1]?.value) ?? '?');
    const language = this.#frame?.module.form.language ?? 'python';
    const { rules, types, guess } = this.#project.tables(language);
    const found = rules.find(path);
    if (found) {
      const result = this.#apply(found, undefined, { kind: 'external', path }, args, site);
      if (result) return result;
    }
    // `x.to_parquet('s3://…')` of anything; a client somebody else's package made.
    const name = lastName(path);
    if (path.includes('.')) this.#submit(name, args, site);
    if (rules.find(`*.${name}`) || (guess && rules.find(`${guess}.${name}`) && !foreign.test(path))) this.#record({ kind: 'method', receiver: { kind: 'external', path: path.slice(0, -name.length - 1) }, name }, args, site);
    if (args[0] && startsAsS3Uri(args[0].value)) {
      // A library that is handed an S3 URI to open: by its name, or because it makes something of it.
      const access = isConstruction ? (/(Error|Exception|Event|Request|Response|URL|Url|URI)$/.test(name) ? undefined : 'open') : openerOf(name);
      if (access) this.#record({ kind: 'method', receiver: { kind: 'external', path }, name: access === 'save' ? '(save)' : '(open)' }, args, site);
    }
    const type = isConstruction || /^[A-Z]/.test(name) ? types[name] : undefined;
    if (type) return { kind: 'library', type, slots: {} };
    if (passThrough.has(name) && path.includes('.')) return { kind: 'external', path: path.slice(0, -name.length - 1) };
    return path.length > 120 ? unknownValue : { kind: 'external', path: `${path}()` };
  }

  #callLibrary(receiver: LibraryValue, name: string, args: readonly ArgumentValue[], site: Site | undefined): Value {
    const language = this.#frame?.module.form.language ?? 'python';
    const { rules } = this.#project.tables(language);
    if (receiver.type === 'cloudpath' && (name === '__truediv__' || name === 'joinpath') && receiver.slots.uri) {
      return { ...receiver, slots: { uri: join([receiver.slots.uri, ...args.map((arg) => arg.value)], true) } };
    }
    if (receiver.type === 'java.builder') return this.#build(receiver, name, args, site);
    if ((receiver.type === 'listing' || receiver.type === 'listed') && language === 'java') {
      if (/^(contents|getObjectSummaries|getContents)$/.test(name)) return this.#listedMember(receiver, 'Contents') ?? unknownValue;
      if (/^(commonPrefixes|getCommonPrefixes)$/.test(name)) return this.#items(this.#listedMember(receiver, 'CommonPrefixes') ?? unknownValue);
      if (/^(key|getKey)$/.test(name)) return receiver.slots.key ?? unknownValue;
      return receiver;
    }
    if (receiver.type === 'listing' || receiver.type === 'listed') {
      if (name === 'get') return this.#libraryIndex(receiver, literalOf(args[0]?.value) ?? '?');
      if (name === 'search') {
        const under = receiver.slots.prefix ? join([receiver.slots.prefix, unknownValue]) : unknownValue;
        const isKey = /\.Key$|\.Prefix$/.test(literalOf(args[0]?.value) ?? '');
        return listOf([], isKey ? under : { kind: 'library', type: 'listed', slots: { bucket: receiver.slots.bucket ?? unknownValue, key: under } });
      }
      return passThrough.has(name) || name === 'build_full_result' ? receiver : unknownValue;
    }
    const found = rules.find(name === '' ? receiver.type : `${receiver.type}.${name}`);
    if (found) {
      const callee: Value = name === '' ? receiver : { kind: 'method', receiver, name };
      const result = this.#apply(found, receiver, callee, args, site);
      if (result) return result;
    }
    if (passThrough.has(name)) return receiver;
    if (receiver.type === 'java.client') {
      const note = name === 'endpointOverride' || name === 'withEndpointConfiguration' ? endpointNote(args[0]?.value) : undefined;
      return note ? { ...receiver, note } : receiver;
    }
    return unknownValue;
  }

  /** One step of a request's builder: `.bucket(b)`, `.withKey(k)`, `.putObjectRequest(r -> …)`. */
  #build(builder: LibraryValue, name: string, args: readonly ArgumentValue[], site: Site | undefined): Value {
    if (args.length === 0) return builder;
    let value = args[0]?.value ?? unknownValue;
    if (value.kind === 'function') value = this.#invoke(value, [{ value: { kind: 'library', type: 'java.builder', slots: {} } }], site);
    if (args.length > 1) value = listOf(args.map((arg) => (arg.value.kind === 'function' ? this.#invoke(arg.value, [{ value: { kind: 'library', type: 'java.builder', slots: {} } }], site) : arg.value)));
    return { ...builder, slots: { ...builder.slots, [builderSlot(name)]: value } };
  }

  /** Java's calls take a request, a lambda that builds one, or (v1) bucket and key: all become a request. */
  #request(args: readonly ArgumentValue[]): readonly ArgumentValue[] {
    const [first, second, third, fourth] = args.map((arg) => arg.value);
    if (first?.kind === 'function') return [{ value: this.#invoke(first, [{ value: { kind: 'library', type: 'java.builder', slots: {} } }], undefined) }];
    if (!first || (first.kind === 'library' && first.type === 'java.builder')) return args;
    const isPositional = first.kind === 'text' || (args.length >= 2 && (second?.kind === 'text' || args.length >= 3));
    if (!isPositional) return args;
    const slots: Record<string, Value> = { bucket: first, sourceBucket: first };
    if (second) Object.assign(slots, { key: second, prefix: second, sourceKey: second });
    if (third && fourth) Object.assign(slots, { destinationBucket: third, destinationKey: fourth });
    return [{ value: { kind: 'library', type: 'java.builder', slots } }];
  }

  /** Applies the rules of a call: remembers it, and gives what it makes. Undefined when no rule holds. */
  #apply(found: readonly CallRule[], receiver: LibraryValue | undefined, callee: Value, args: readonly ArgumentValue[], site: Site | undefined): Value | undefined {
    for (const rule of found) {
      if (!holds(rule, args, this.#hands)) continue;
      let node: CallNode | undefined;
      if (rule.access || rule.at) node = this.#record(callee, args, site);
      if (!rule.gives) return unknownValue;
      const slots: Record<string, Value> = {};
      const isRequest = rule.on === 'java.client';
      for (const slot of parsePlaces(rule.slots).keys()) {
        const value = locateSlot(rule.slots, slot, isRequest ? this.#request(args) : args, receiver, this.#hands);
        if (value) slots[slot] = value;
      }
      if (rule.gives === 'aws3.sent') return this.#sent(receiver, slots);
      const note = endpointNote(slots.endpoint) ?? receiver?.note;
      return { kind: 'library', type: rule.gives, slots, ...(note ? { note } : {}), ...(node && rule.gives === 'aws3.command' ? { origin: node } : {}) };
    }
    return undefined;
  }

  /** `client.send(command)`: what the command does, it does at the client's endpoint. */
  #sent(receiver: LibraryValue | undefined, slots: Record<string, Value>): Value {
    const { command } = slots;
    const client = slots.client?.kind === 'library' ? slots.client : receiver;
    if (command?.kind !== 'library') return unknownValue;
    if (client?.note && command.origin) (command.origin as CallNode).note = client.note;
    if (command.type === 'aws3.listing') return { kind: 'library', type: 'listing', slots: command.slots };
    return unknownValue;
  }

  /** Remembers a call that may reach an object. */
  #record(callee: Value, given: readonly ArgumentValue[], site: Site | undefined): CallNode | undefined {
    if (!site || this.#exhausted) return undefined;
    const args = site.language === 'java' && given[0]?.value.kind === 'function' ? this.#request(given) : given;
    const name = callee.kind === 'method' ? callee.name : callee.kind === 'external' ? lastName(callee.path) : callee.kind === 'term' && callee.op === 'member' ? callee.name : '';
    const { rules, guess } = this.#project.tables(site.language);
    const isSymbolicCallee = isSymbolic(callee);
    // `x.json()`, `x.load()`: names of the rules for anything need something to open.
    if (args.length === 0 && callee.kind !== 'library' && rules.find(`*.${name}`) && !(callee.kind === 'method' && callee.receiver.kind === 'library')) return undefined;
    if (callee.kind === 'method' && !isSymbolicCallee && callee.receiver.kind !== 'library' && !rules.knowsName(name) && !name.startsWith('(')) return undefined;
    if (isSymbolicCallee && !rules.knowsName(name) && args.every((arg) => literalOf(arg.value) === undefined && !isSymbolic(arg.value) && arg.value.kind !== 'choice' && arg.value.kind !== 'dict')) return undefined;
    if (this.#nodes >= maximumNodes) {
      this.#exhausted = true;
      return undefined;
    }
    const depth = site.parent ? site.parent.depth + 1 : 0;
    if (depth > maximumDepth) return undefined;
    this.#nodes += 1;
    const node: CallNode = {
      file: site.file,
      line: site.line,
      language: site.language,
      name,
      callee,
      args,
      hint: site.parent ? site.parent.hint : site.hint,
      children: [],
      depth,
      knowsAws: site.parent ? site.parent.knowsAws : (this.#frame?.module.knowsAws ?? false),
      isLikely: (site.parent?.isLikely ?? false) || callee.kind === 'library' || (callee.kind === 'method' && callee.receiver.kind === 'library') || (callee.kind === 'external' && rules.find(callee.path)?.some(mayReach) === true) || (guess !== undefined && rules.find(`${guess}.${name}`) !== undefined),
    };
    if (site.parent) site.parent.children.push(node);
    else this.roots.push(node);
    if (isSymbolicCallee || args.some((arg) => isSymbolic(arg.value))) this.#effect({ node, callee, args });
    return node;
  }

  #effect(effect: Effect): void {
    const effects = this.#frame?.effects;
    // A call on a parameter that may be anything is kept as long as that is cheap: a wrapper's object handed on.
    const { isLikely, depth } = effect.node;
    if (effects && (isLikely ? effects.length < maximumEffects : effects.length < maximumDoubtful && depth < 3)) effects.push(effect);
  }

  #construct(callee: ClassValue, args: readonly ArgumentValue[], site: Site | undefined): Value {
    let constructor = this.#climb(callee, (info) => info.methods.get(info.value.form.constructorName));
    const fields = new Map<string, Value>();
    let bindings: Bindings = new Map();
    if (constructor) {
      this.#constructed(callee);
      constructor = this.#overload(constructor, args);
      bindings = this.#bindings(constructor, args);
    } else {
      this.#recordFields(callee, args, fields);
    }
    const instance: InstanceValue = { kind: 'instance', class: callee, bindings, fields, file: site?.file ?? '', line: site?.line ?? 0 };
    if (this.#isTextEnum(callee)) return args[0]?.value ?? unknownValue;
    if (constructor && site) this.#callFunction({ ...constructor, receiver: instance }, args, site);
    // Settings classes read the environment: their literals are fallbacks.
    if (this.#readsEnvironment(callee)) return { ...instance, fields: new Map([...this.#info(callee).attributes.keys()].map((name) => [name, environmentValue(true)])) };
    return instance;
  }

  #isTextEnum(value: ClassValue): boolean {
    return this.#bases(value).some((base) => base.kind === 'external' && /(^|\.)(Str)?Enum$/.test(base.path));
  }

  #readsEnvironment(value: ClassValue): boolean {
    return this.#bases(value).some((base) => base.kind === 'external' && /(^|\.)(BaseSettings|ConfigurationProperties)$/.test(base.path));
  }

  /** A dataclass takes its fields in order, or by name. */
  #recordFields(callee: ClassValue, args: readonly ArgumentValue[], fields: Map<string, Value>): void {
    const order: string[] = [];
    this.#climb(callee, (info) => {
      order.unshift(...info.order);
      return undefined;
    });
    let position = 0;
    for (const arg of args) {
      if (arg.name !== undefined) fields.set(arg.name, arg.value);
      else if (arg.spread === 'dict' && arg.value.kind === 'dict') for (const [name, value] of arg.value.entries) fields.set(name, value);
      else if (arg.spread) for (const name of order) fields.set(name, unknownValue);
      else {
        const name = order[position];
        if (name !== undefined) fields.set(name, arg.value);
        position += 1;
      }
    }
  }

  // Functions

  #parameterTerm(form: FunctionForm, parameter: Parameter, scope: Scope): Value {
    const name = parameter.name ?? `#${form.parameters.indexOf(parameter)}`;
    const typed = parameter.type ? this.#typed(parameter.type, scope, unknownValue) : undefined;
    if (typed?.kind === 'library') return typed;
    const type = typed?.kind === 'instance' ? typed.class : undefined;
    if (parameter.rest === 'list') return listOf([], { kind: 'term', op: 'items', object: { kind: 'term', op: 'parameter', owner: form, name } });
    return { kind: 'term', op: 'parameter', owner: form, name, ...(type ? { type } : {}) };
  }

  /** What a declared type alone says: a library's client, or an instance of a class of the repo. */
  #typed(type: string, scope: Scope, otherwise: Value): Value {
    const known = this.#lookup(type, scope);
    if (known?.kind === 'class') return { kind: 'instance', class: known, bindings: new Map(), fields: new Map(), file: '', line: 0 };
    const { types } = this.#project.tables(this.#frame?.module.form.language ?? 'python');
    const library = Object.hasOwn(types, type) ? types[type] : undefined;
    return library ? { kind: 'library', type: library, slots: {} } : otherwise;
  }

  #typedLiteral(expression: Extract<Expression, { kind: 'typed' }>, scope: Scope): Value {
    const value = this.#evaluate(expression.value, scope);
    const module = this.#frame?.module;
    if (!module) return value;
    const site: Site = { file: module.path, line: expression.line, language: module.form.language, hint: '' };
    const { rules } = this.#project.tables(module.form.language);
    const found = rules.find(`literal:${expression.type}`);
    if (found) this.#record({ kind: 'external', path: `literal:${expression.type}` }, [{ value }], site);
    const known = this.#lookup(expression.type, scope);
    if (known?.kind === 'class' && value.kind === 'dict') {
      for (const [name, each] of value.entries) this.#setField(known, name, each);
    }
    if (known?.kind === 'class' && value.kind === 'dict') return { kind: 'instance', class: known, bindings: new Map(), fields: value.entries, file: module.path, line: expression.line };
    return value;
  }

  #summary(callee: FunctionValue): Summary {
    const known = this.#summaries.get(callee.form);
    if (known === 'running' || this.#depth > 40) return { returns: unknownValue, effects: [] };
    if (known) return known;
    this.#summaries.set(callee.form, 'running');
    const outer = this.#frame;
    const module = this.#modules.get(callee.scope.module) ?? outer?.module;
    if (!module) return { returns: unknownValue, effects: [] };
    const frame: Frame = { returns: [], yields: [], effects: [], nested: [], module };
    this.#frame = frame;
    this.#depth += 1;
    const scope: Scope = { variables: new Map(), parent: callee.scope, module: callee.scope.module, form: callee.form, ...(callee.owner ? { ownerClass: callee.owner } : {}) };
    const receiver: Value | undefined = callee.owner ? (callee.form.isStatic && callee.form.receiver ? callee.owner : { kind: 'term', op: 'receiver', owner: callee.owner }) : undefined;
    if (receiver && callee.form.receiver) scope.variables.set(callee.form.receiver, receiver);
    for (const parameter of callee.form.parameters) {
      const value = this.#parameterTerm(callee.form, parameter, callee.scope);
      this.#assign(parameter.target, value, scope, true);
    }
    const outerSite = this.#site;
    this.#execute(callee.form.body, scope);
    this.#drain(frame);
    this.#site = outerSite;
    this.#frame = outer;
    this.#depth -= 1;
    const returns = frame.yields.length > 0 ? listOf([], mergeValues(frame.yields)) : frame.returns.length > 0 ? mergeValues(frame.returns) : nothingValue;
    const summary: Summary = { returns, effects: frame.effects };
    this.#summaries.set(callee.form, summary);
    if (frame.effects.some((effect) => effect.node.isLikely)) this.wrappers.set(callee.form, { file: callee.scope.module, name: callee.form.name, ...(callee.owner ? { className: callee.owner.form.name } : {}) });
    return summary;
  }

  /** Runs a function that has no call in sight; what hangs on an outer function's parameters goes up to that. */
  #force(callee: FunctionValue): void {
    const { effects } = this.#summary(callee);
    if (effects.length === 0 || callee.scope.form === undefined) return;
    const own: Bindings = new Map([[callee.form, new Map(callee.form.parameters.map((parameter, index) => [parameter.name ?? `#${index}`, unknownValue as Value]))]]);
    for (const effect of effects) {
      const target = this.#substitute(effect.callee, own, false);
      const args = effect.args.map((arg) => ({ ...arg, value: this.#substitute(arg.value, own, false) }));
      if (isSymbolic(target) || args.some((arg) => isSymbolic(arg.value))) this.#effect({ node: effect.node, callee: target, args });
    }
  }

  #bindings(callee: FunctionValue, args: readonly ArgumentValue[]): Map<object, Map<string, Value>> {
    const bound = new Map<string, Value>();
    const { parameters } = callee.form;
    const byName = new Map<string, Value>();
    const positional: Value[] = [];
    let isOpen = false;
    for (const arg of args) {
      if (arg.name !== undefined) byName.set(arg.name, arg.value);
      else if (arg.spread === 'dict') {
        if (arg.value.kind === 'dict') {
          for (const [name, value] of arg.value.entries) byName.set(name, value);
          if (arg.value.rest) isOpen = true;
        } else isOpen = true;
      } else if (arg.spread === 'list') {
        if (arg.value.kind === 'list' && !arg.value.each) positional.push(...arg.value.items);
        else isOpen = true;
      } else positional.push(arg.value);
    }
    let position = 0;
    for (const [index, parameter] of parameters.entries()) {
      const name = parameter.name ?? `#${index}`;
      if (parameter.rest === 'list') {
        bound.set(name, listOf(positional.slice(position), isOpen ? unknownValue : undefined));
        continue;
      }
      if (parameter.rest === 'dict') {
        const rest: DictValue = { kind: 'dict', entries: new Map([...byName].filter(([each]) => !parameters.some((other) => other.name === each))) };
        bound.set(name, isOpen ? { ...rest, rest: unknownValue } : rest);
        continue;
      }
      const named = parameter.name === undefined ? undefined : byName.get(parameter.name);
      const given = named ?? positional[position];
      if (named === undefined && position < positional.length) position += 1;
      if (given && !(given.kind === 'nothing' && parameter.otherwise && named === undefined && parameter.otherwise.kind !== 'nothing')) bound.set(name, given);
      else if (isOpen) bound.set(name, unknownValue);
      else if (parameter.otherwise) bound.set(name, this.#evaluate(parameter.otherwise, callee.scope));
      else bound.set(name, given ?? nothingValue);
    }
    return new Map([[callee.form, bound]]);
  }

  #callFunction(given: FunctionValue, args: readonly ArgumentValue[], site: Site | undefined): Value {
    const callee = this.#overload(given, args);
    const { returns, effects } = this.#summary(callee);
    if (effects.length === 0 && !isSymbolic(returns)) return returns;
    let bindings: Bindings = this.#bindings(callee, args);
    if (callee.owner && callee.receiver) bindings = withReceiver(bindings, callee.owner, callee.receiver);
    if (callee.receiver?.kind === 'instance') bindings = new Map([...callee.receiver.bindings, ...bindings]);
    if (site && !this.#exhausted) {
      for (const effect of effects) {
        if (!this.#spend(4)) break;
        this.#instantiate(effect, callee, bindings, site);
      }
    }
    return this.#substitute(returns, bindings, false);
  }

  /** Of several methods by one name, the one that takes as many arguments. */
  #overload(callee: FunctionValue, args: readonly ArgumentValue[]): FunctionValue {
    if (!callee.owner || callee.form.parameters.length === args.length || args.some((arg) => arg.name !== undefined || arg.spread)) return callee;
    const exact = this.#climb(callee.owner, (info) => info.methods.get(`${callee.form.name}#${args.length}`));
    return exact ? { ...exact, ...(callee.receiver ? { receiver: callee.receiver } : {}) } : callee;
  }

  #instantiate(effect: Effect, callee: FunctionValue, bindings: Bindings, site: Site): void {
    if (effect.node.depth >= maximumDepth || effect.node.children.length >= 500) return;
    const target = this.#substitute(effect.callee, bindings, false);
    const args = effect.args.map((arg) => ({ ...arg, value: this.#substitute(arg.value, bindings, false) }));
    // What hangs on the object alone is said where the object was made.
    const { receiver } = callee;
    let { file, line } = site;
    if (receiver?.kind === 'instance' && receiver.line > 0 && receiver.file === file) {
      const own = bindings.get(callee.form);
      const mentions = own !== undefined && [effect.callee, ...effect.args.map((arg) => arg.value)].some((value) => mentionsOwner(value, callee.form));
      if (!mentions) ({ file, line } = receiver);
    }
    const inner: Site = { ...site, file, line, parent: effect.node };
    const outer = this.#site;
    this.#site = inner;
    if (target.kind === 'term' || (target.kind === 'method' && target.receiver.kind === 'term')) this.#record(target, args, inner);
    else if (target.kind === 'method' || target.kind === 'external' || target.kind === 'library') {
      if (target.kind !== 'method' || target.receiver.kind !== 'text') this.#again(target, args, inner);
    } else this.#invoke(target, args, inner);
    this.#site = outer;
  }

  /** Remembers a wrapper's call with what one caller gives it. */
  #again(target: Value, args: readonly ArgumentValue[], site: Site): void {
    if (target.kind === 'method' && target.receiver.kind === 'library') {
      const { rules } = this.#project.tables(site.language);
      const found = rules.find(`${target.receiver.type}.${target.name}`);
      if (!found || found.some((rule) => !rule.access && !rule.at)) {
        this.#invoke(target, args, site);
        return;
      }
    }
    this.#record(target, args, site);
  }

  /** Replaces parameters by what they stand for; with `isFinal`, whatever is left becomes unknown. */
  #substitute(value: Value, bindings: Bindings, isFinal: boolean, depth = 0): Value {
    if (!isSymbolic(value)) return value;
    if (depth > 40 || this.#nesting > maximumNested || !this.#spend()) return unknownValue;
    this.#nesting += 1;
    const substituted = this.#substituteParts(value, bindings, isFinal, depth);
    this.#nesting -= 1;
    return substituted;
  }

  #substituteParts(value: Value, bindings: Bindings, isFinal: boolean, depth: number): Value {
    const again = (each: Value): Value => this.#substitute(each, bindings, isFinal, depth + 1);
    switch (value.kind) {
      case 'text':
        return join(value.parts.map((part): Value => (typeof part === 'object' && part.kind === 'term' ? this.#asText(again(part)) : { kind: 'text', parts: [part] })));
      case 'choice':
        return mapChoice(value, again);
      case 'list':
        return listOf(value.items.map(again), value.each ? again(value.each) : undefined);
      case 'dict': {
        const entries = new Map<string, Value>();
        for (const [name, each] of value.entries) entries.set(name, again(each));
        return value.rest ? { kind: 'dict', entries, rest: again(value.rest) } : { kind: 'dict', entries };
      }
      case 'method': {
        const receiver = again(value.receiver);
        return receiver.kind === 'term' || receiver.kind === 'unknown' ? { ...value, receiver } : this.#member(receiver, value.name);
      }
      case 'library': {
        const slots: Record<string, Value> = {};
        for (const [name, each] of Object.entries(value.slots)) slots[name] = again(each);
        return { ...value, slots };
      }
      case 'function':
        return value.receiver ? { ...value, receiver: again(value.receiver) } : value;
      case 'instance': {
        const fields = new Map<string, Value>();
        for (const [name, each] of value.fields) fields.set(name, again(each));
        const inner = new Map<object, ReadonlyMap<string, Value>>();
        for (const [owner, bound] of value.bindings) inner.set(owner, new Map([...bound].map(([name, each]) => [name, again(each)])));
        return { ...value, fields, bindings: inner };
      }
      case 'term':
        return this.#substituteTerm(value, bindings, isFinal, again);
      default:
        return value;
    }
  }

  #substituteTerm(value: TermValue, bindings: Bindings, isFinal: boolean, again: (value: Value) => Value): Value {
    switch (value.op) {
      case 'parameter': {
        const bound = bindings.get(value.owner)?.get(value.name);
        if (bound) return bound;
        if (!isFinal) return value;
        return value.type ? { kind: 'instance', class: value.type, bindings: new Map(), fields: new Map(), file: '', line: 0 } : unknownValue;
      }
      case 'receiver': {
        const bound = bindings.get(value.owner.form)?.get('this');
        if (bound) return bound;
        return isFinal ? { kind: 'instance', class: value.owner, bindings: new Map(), fields: new Map(), file: '', line: 0 } : value;
      }
      case 'member': {
        const object = again(value.object);
        const member = this.#member(object, value.name);
        return isFinal && isSymbolic(member) && member.kind !== 'term' ? again(member) : member;
      }
      case 'index':
        return this.#index(again(value.object), again(value.index));
      case 'items':
        return this.#items(again(value.object));
      default: {
        const callee = again(value.callee);
        const args = value.args.map((arg) => ({ ...arg, value: again(arg.value) }));
        return this.#invoke(callee, args, undefined);
      }
    }
  }

  /** What a remembered call does, once nothing more can be learnt about it. */
  drafts(node: CallNode): { readonly drafts: readonly Draft[]; readonly name: string } {
    this.#beginShare(maximumSettling);
    const settle = (value: Value): Value => {
      let settled = value;
      // Fields of unmade objects bring their own constructor's parameters.
      for (let round = 0; round < 4 && isSymbolic(settled); round += 1) settled = this.#substitute(settled, new Map(), true);
      return settled;
    };
    const callee = settle(node.callee);
    const settled = node.args.map((arg) => ({ ...arg, value: settle(arg.value) }));
    const args = node.language === 'java' ? this.#request(settled) : settled;
    const { rules, guess } = this.#project.tables(node.language);
    const drafts: Draft[] = [];
    let name = node.name;
    for (const each of callee.kind === 'choice' ? callee.options : [callee]) {
      const match = this.#match(each, settled, node, rules, guess);
      if (!match) continue;
      if (match.name !== '') name = each.kind === 'external' && each.path.startsWith('aws ') ? each.path.replace('.', ' ') : match.name;
      drafts.push(...draftsOf(match, args, rules, this.#hands));
    }
    return { drafts, name };
  }

  #match(callee: Value, args: readonly ArgumentValue[], node: CallNode, rules: RuleIndex, guess: string | undefined): Match | undefined {
    const pick = (found: readonly CallRule[] | undefined): CallRule | undefined => found?.find((rule) => (rule.access || rule.at) && holds(rule, args, this.#hands));
    if (callee.kind === 'external') {
      const rule = pick(rules.find(callee.path));
      if (rule) return { rule, receiver: undefined, name: lastName(callee.path) };
      return undefined;
    }
    if (callee.kind === 'library') {
      const rule = pick(rules.find(callee.type));
      return rule ? { rule, receiver: callee, name: lastName(callee.type) } : undefined;
    }
    if (callee.kind !== 'method') return undefined;
    const { receiver, name } = callee;
    if (receiver.kind === 'library') {
      const rule = pick(rules.find(`${receiver.type}.${name}`));
      if (rule) return { rule, receiver, name };
    }
    if (receiver.kind === 'instance' || receiver.kind === 'class') return undefined;
    if (receiver.kind === 'external' && (name === '(open)' || name === '(save)')) {
      return { rule: { on: '*', calls: name, access: name === '(save)' ? 'W' : 'R', at: 'uri=0' }, receiver: undefined, name: lastName(receiver.path) };
    }
    const any = pick(rules.find(`*.${name}`));
    if (any) return { rule: node.hint === writeChain && any.access === 'R' ? { ...any, access: 'W' } : any, receiver: undefined, name };
    if (!guess || receiver.kind === 'library' || receiver.kind === 'text' || receiver.kind === 'list' || receiver.kind === 'dict') return undefined;
    if (receiver.kind === 'external' && foreign.test(receiver.path)) return undefined;
    const rule = pick(rules.find(`${guess}.${name}`));
    if (!rule || !this.#looksLikeS3(rule, args, node)) return undefined;
    return { rule, receiver: undefined, name };
  }

  /** Whether a call on something unknown is S3's: by its arguments, or by the receiver's name next to an AWS import. */
  #looksLikeS3(rule: CallRule, args: readonly ArgumentValue[], node: CallNode): boolean {
    const at = (slot: string): Value | undefined => locateSlot(rule.at, slot, args, undefined, this.#hands);
    const [request] = args;
    if (request?.value.kind === 'library' && request.value.type === 'java.builder') return request.value.slots.bucket !== undefined || Object.values(request.value.slots).some((slot) => slot.kind === 'library' && slot.type === 'java.builder');
    const named = (word: string): boolean => args.some((arg) => arg.name === word) || args.some((arg) => arg.value.kind === 'dict' && arg.name === undefined && arg.value.entries.has(word));
    if (named('Bucket') && (named('Key') || named('Prefix') || named('Delete') || node.name.startsWith('list'))) return true;
    if (node.language === 'java') return /s3/i.test(node.hint) && args.length >= 2;
    const isHinted = /s3/i.test(node.hint) || (node.knowsAws && /client|bucket|storage/i.test(node.hint));
    if (rule.access === 'named') return isHinted && at('method') !== undefined;
    return isHinted && (at('bucket') !== undefined || at('key') !== undefined) && /s3|client/i.test(node.hint);
  }
}

/** `withBucketName`, `setKey`, `destinationBucket`: the slot a builder's step fills. */
function builderSlot(name: string): string {
  const bare = name.replace(/^(with|set|add)(?=[A-Z])/, '').replace(/BucketName$/, 'Bucket').replace(/^bucketName$/, 'bucket');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

function withReceiver(bindings: Bindings, owner: ClassValue, receiver: Value): Bindings {
  return new Map<object, ReadonlyMap<string, Value>>([...bindings, [owner.form, new Map([['this', receiver]])]]);
}

/** Joins what branches leave in one name: lists and dicts grow together, other values are alternatives. */
function mergeValues(values: readonly Value[]): Value {
  if (values.length === 1) return values[0] as Value;
  const real = values.filter((value) => value.kind !== 'nothing');
  if (real.length > 1 && real.every((value) => value.kind === 'list')) {
    const [longest] = [...real].sort((left, right) => right.items.length - left.items.length);
    const isExtension = longest && real.every((value) => value.items.every((item, index) => item === longest.items[index] || identity(item) === identity(longest.items[index] ?? unknownValue)));
    const each = real.flatMap((value) => (value.each ? [value.each] : []));
    if (longest && isExtension) return listOf(longest.items, each.length > 0 ? choose(each) : undefined);
    return listOf([], choose([...real.flatMap((value) => value.items), ...each]));
  }
  if (real.length > 1 && real.every((value) => value.kind === 'dict')) {
    const entries = new Map<string, Value>();
    const names = new Set(real.flatMap((value) => [...value.entries.keys()]));
    for (const name of names) entries.set(name, mergeValues(real.flatMap((value) => value.entries.get(name) ?? [])));
    const rest = real.flatMap((value) => (value.rest ? [value.rest] : []));
    return rest.length > 0 ? { kind: 'dict', entries, rest: choose(rest) } : { kind: 'dict', entries };
  }
  return choose(values);
}

function updated(dict: DictValue, args: readonly ArgumentValue[]): DictValue {
  const entries = new Map(dict.entries);
  let { rest } = dict;
  for (const arg of args) {
    if (arg.name !== undefined) entries.set(arg.name, arg.value);
    else if (arg.value.kind === 'dict') for (const [name, value] of arg.value.entries) entries.set(name, value);
    else rest = unknownValue;
  }
  return rest ? { kind: 'dict', entries, rest } : { kind: 'dict', entries };
}

/** Whether a value depends on a function's own parameters. */
function mentionsOwner(value: Value, owner: object, depth = 0): boolean {
  if (depth > 12) return true;
  const inside = (each: Value): boolean => mentionsOwner(each, owner, depth + 1);
  switch (value.kind) {
    case 'text':
      return value.parts.some((part) => typeof part === 'object' && part.kind === 'term' && inside(part));
    case 'choice':
      return value.options.some(inside);
    case 'list':
      return value.items.some(inside) || (value.each !== undefined && inside(value.each));
    case 'dict':
      return [...value.entries.values()].some(inside) || (value.rest !== undefined && inside(value.rest));
    case 'method':
      return inside(value.receiver);
    case 'library':
      return Object.values(value.slots).some(inside);
    case 'term':
      switch (value.op) {
        case 'parameter':
          return value.owner === owner;
        case 'receiver':
          return false;
        case 'call':
          return inside(value.callee) || value.args.some((arg) => inside(arg.value));
        case 'index':
          return inside(value.object) || inside(value.index);
        default:
          return inside(value.object);
      }
    default:
      return false;
  }
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** Whether some alternative of a value is text that begins as an S3 URI. */
function startsAsS3Uri(value: Value): boolean {
  if (value.kind === 'choice') return value.options.some(startsAsS3Uri);
  const first = value.kind === 'text' ? value.parts[0] : undefined;
  return typeof first === 'string' && /^s3[an]?:\/\/|^\/vsis3\//.test(first);
}

/** What a function of an unknown library does with the URI it is given, by its name. */
function openerOf(name: string): 'open' | 'save' | undefined {
  if (/^(open|load|read|scan|stream|download|fetch|get)(_|[A-Z]|$)|(Reader|Dataset|Loader|File|Archive|Source)$/.test(name)) return 'open';
  return /^(save|write|upload|dump|store|export|put|sink)(_|[A-Z]|$)|(Writer|Sink)$/.test(name) ? 'save' : undefined;
}

/** The hint of `df.write.mode(…).parquet(uri)`: a writer has the names of a reader. */
const writeChain = 'a chain that writes';

function isWriteChain(callee: Expression): boolean {
  let at: Expression = callee;
  for (let steps = 0; steps < 20; steps += 1) {
    if (at.kind === 'call') at = at.callee;
    else if (at.kind === 'member') {
      if (at !== callee && (at.name === 'write' || at.name === 'writeStream' || at.name === 'write_dynamic_frame')) return true;
      at = at.object;
    } else return false;
  }
  return false;
}

/** The last name of the receiver, as the code writes it. */
function hintOf(callee: Expression): string {
  if (callee.kind !== 'member') return '';
  const { object } = callee;
  if (object.kind === 'name' || object.kind === 'member') return object.name;
  if (object.kind === 'call') return hintOf({ kind: 'member', object: object.callee, name: '' });
  if (object.kind === 'index') return object.index.kind === 'text' ? object.index.value : '';
  return '';
}

const appended = new WeakMap<readonly Statement[], readonly string[]>();

/** The names that grow in a loop's body. */
function appendedNames(body: readonly Statement[]): readonly string[] {
  const known = appended.get(body);
  if (known) return known;
  const names: string[] = [];
  const visit = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      if (statement.kind === 'append' && statement.target.kind === 'name') names.push(statement.target.name);
      else if (statement.kind === 'assign' && statement.target.kind === 'name' && statement.value.kind === 'join' && statement.value.parts.some((part) => part.kind === 'name' && statement.target.kind === 'name' && part.name === statement.target.name)) names.push(statement.target.name);
      else if (statement.kind === 'branch') for (const each of statement.bodies) visit(each);
      else if (statement.kind === 'block' || statement.kind === 'loop') visit(statement.body);
    }
  };
  visit(body);
  appended.set(body, names);
  return names;
}
