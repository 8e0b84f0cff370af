/**
 * Runs infrastructure code in its common form, as CDK would: files in turn, stacks as they are made, loops over known
 * lists turn by turn. What it cannot know is an unknown item; what only one branch does is done under a condition.
 * Unlike accesses, of which any of several possible ones is worth telling, a grant counts only if the code surely makes it.
 */
import type { Argument, Binding, Call, ClassForm, Expression, FunctionForm, Statement, Target } from '../../form.ts';
import type { Project } from '../../resolve.ts';
import { eitherOf } from '../value.ts';
import type { Names } from './names.ts';
import { codeOf, joinTexts, knownText, moreProps, noteUnsure, nothing, plain, text, unknown, unsure, type Arguments, type ClassItem, type DictItem, type FunctionItem, type Item, type ListItem, type ObjectItem, type Scope } from './item.ts';

/** Properties of identities and of policies in CloudFormation's form, which code may set later: what they grant, and to whom. */
const writtenOver = /^(polic(y|ies|y_?document)|managed_?policy_?arns|permissions_?boundary|roles|users|groups|(role|user|group)_?name)$/i;

/** What the interpreter asks of whoever knows CDK. */
export interface Library {
  /** Calls a name of a package, or makes an instance of its class. */
  call(path: string, given: Arguments, place: Place): Item;
  /** A member of a construct, a statement, a package or an unknown; undefined when nothing is known of it. */
  member(of: Item, name: string, code: string): Item | undefined;
  /** Notes that the statements in some items went where nobody can follow them. */
  giveAway(items: Iterable<Item>): void;
  /** How many statements, policies and boundaries were put on something so far. */
  put(): number;
  /** Calls a member; undefined when nothing is known of it. */
  invoke(receiver: Item, name: string, given: Arguments, place: Place): Item | undefined;
}

export interface Place {
  readonly file: string;
  readonly line: number;
  /** The branch that the call is in; undefined outside. */
  readonly condition: string | undefined;
}

const budget = 600_000;
/** What one file, class or function may take of it at most, so that a costly one does not starve the others. */
const share = 200_000;
const deepestCall = 24;
/** How often a function runs inside itself: a walk over something unknown goes on for ever. */
const deepestRecursion = 5;
const deepestExpression = 200;
const longest = 1_000;

/** How deep what is given is looked into. */
const deepestGiven = 3;

/** Whether an item is, or holds, something of a CDK app: whoever is given it may add a statement to a role of it. */
function canBeDenied(item: Item, depth = 0): boolean {
  if (depth > deepestGiven) return false;
  switch (item.kind) {
    case 'construct':
    case 'document':
    case 'statement':
    case 'function':
      return true;
    case 'object':
      return item.base !== undefined || [...item.fields.values()].some((field) => canBeDenied(field, depth + 1));
    case 'list':
      return item.items.some((each) => canBeDenied(each, depth + 1));
    case 'dict':
      return [...item.entries.values()].some((each) => canBeDenied(each, depth + 1));
    default:
      return false;
  }
}

/** The functions among what is given, and in what is given. */
function functionsIn(items: readonly Item[], depth = 0): FunctionItem[] {
  if (depth > deepestGiven) return [];
  return items.flatMap((item) => {
    if (item.kind === 'function') return [item];
    if (item.kind === 'list') return functionsIn(item.items, depth + 1);
    return item.kind === 'dict' ? functionsIn([...item.entries.values()], depth + 1) : [];
  });
}

/** How statements went. */
interface Flow {
  /** What follows them does not run. */
  readonly ends: boolean;
  /** The function may have been left. */
  readonly returns: boolean;
  /** The turn of a loop may have been left. */
  readonly breaks: boolean;
}

const goesOn: Flow = { ends: false, returns: false, breaks: false };

interface Frame {
  readonly returns: Item[];
  readonly yields: Item[];
  /** Branches entered in this call: an assignment in them may not happen. */
  branches: number;
  readonly receiver: string | undefined;
  readonly class: ClassItem | undefined;
}

export class Interpreter {
  readonly #project: Project;
  readonly #library: Library;
  readonly #modules = new Map<string, Scope>();
  readonly #conditions: string[] = [];
  /** Functions and classes that some code has called. */
  readonly called = new Set<FunctionForm | ClassForm>();
  /** Classes whose fields are being set: a class that keeps instances of itself does not set theirs again. */
  readonly #initialising = new Set<ClassForm>();
  #left = share;
  #reserve = budget - share;
  #cutOff = new Set<string>();
  #depth = 0;
  /** How often each function is being run just now. */
  readonly #inside = new Map<FunctionForm, number>();
  /** How often each function was run so far. */
  readonly #runs = new Map<FunctionForm, number>();
  #expressionDepth = 0;

  readonly #names: Names;

  constructor(project: Project, library: Library, names: Names) {
    this.#project = project;
    this.#library = library;
    this.#names = names;
  }

  /** Where something may be denied by code that was not followed. */
  readonly unseen: { readonly file: string; readonly line: number; readonly reason: string }[] = [];

  /** Files in which something was cut off. */
  get cutOff(): ReadonlySet<string> {
    return this.#cutOff;
  }

  /** Gives the next piece of work its share of the steps. */
  #startWork(): void {
    const back = Math.max(0, this.#left) + this.#reserve;
    this.#left = Math.min(share, back);
    this.#reserve = back - this.#left;
  }

  #finishWork(path: string): void {
    if (this.#left < 0) this.#cutOff.add(path);
  }

  /** Runs a file that nothing else has run yet. */
  start(path: string): void {
    this.#startWork();
    this.run(path);
    this.#finishWork(path);
  }

  /** Runs a file once, and gives its names. */
  run(path: string): Scope | undefined {
    const known = this.#modules.get(path);
    if (known !== undefined) return known;
    const form = this.#project.load(path);
    if (form === undefined) return undefined;
    const scope: Scope = { names: new Map(), parent: undefined, file: path };
    this.#modules.set(path, scope);
    this.#execute(form.body, scope, newFrame(), form.language);
    // Whoever imports the file may take what it holds.
    this.#library.giveAway(scope.names.values());
    return scope;
  }

  /** Makes an instance of a class that no code makes, with unknown arguments. */
  instantiateUnknown(item: ClassItem): void {
    this.#startWork();
    this.#construct(item, { positional: [], named: new Map() }, item.form.line, true);
    this.#finishWork(item.scope.file);
  }

  callUnknown(item: FunctionItem): void {
    this.#startWork();
    this.#library.giveAway([this.#call(item, { positional: [], named: new Map() }, true)]);
    this.#finishWork(item.scope.file);
  }

  #place(scope: Scope, line: number): Place {
    return { file: scope.file, line, condition: this.#conditions.at(-1) };
  }

  // Statements

  /** Runs statements. What follows a branch that may have left the function, or the turn of a loop, may not run. */
  #execute(body: readonly Statement[], scope: Scope, frame: Frame, language: string): Flow {
    for (const statement of body) {
      if (statement.kind === 'function') {
        scope.names.set(statement.function.name, { kind: 'function', form: statement.function, scope });
      } else if (statement.kind === 'class') {
        scope.names.set(statement.class.name, classItem(statement.class, scope));
      }
    }
    let returns = false;
    let breaks = false;
    const outside = this.#conditions.length;
    try {
      for (const statement of body) {
        if (--this.#left < 0) return { ends: true, returns, breaks };
        const flow = this.#step(statement, scope, frame, language);
        const mayLeave = flow.returns || flow.breaks;
        returns ||= flow.returns;
        breaks ||= flow.breaks;
        if (flow.ends) return { ends: true, returns, breaks };
        if (mayLeave && this.#conditions.length === outside) this.#conditions.push('a branch of the code');
      }
    } finally {
      this.#conditions.length = outside;
    }
    return { ends: false, returns, breaks };
  }

  #step(statement: Statement, scope: Scope, frame: Frame, language: string): Flow {
    switch (statement.kind) {
      case 'assign': {
        const value = this.#evaluate(statement.value, scope, frame);
        const typed = value.kind === 'unknown' && statement.type !== undefined ? { ...value, type: statement.type } : value;
        this.#assign(statement.target, typed, scope, frame);
        return goesOn;
      }
      case 'append': {
        const before = this.#evaluate(targetExpression(statement.target), scope, frame);
        const more = this.#evaluate(statement.value, scope, frame);
        // Growing in place: other names for the list see it too.
        if (before.kind === 'list') before.items.push(...this.#sureItems(more, frame));
        else this.#assign(statement.target, joinTexts([before, more]), scope, frame);
        return goesOn;
      }
      case 'expression':
        this.#evaluate(statement.value, scope, frame);
        return goesOn;
      case 'return':
        frame.returns.push(this.#evaluate(statement.value, scope, frame));
        return { ends: true, returns: true, breaks: false };
      case 'stop':
        if (statement.value !== undefined) this.#evaluate(statement.value, scope, frame);
        // What is thrown ends the deployment; `break` and `continue`, which have no value, only the turn.
        return { ends: true, returns: false, breaks: statement.value?.kind !== 'other' || statement.value.parts.length === 0 };
      case 'function':
      case 'class':
        return goesOn;
      case 'import':
        this.#import(statement.import, scope, language);
        return goesOn;
      case 'loop':
        return this.#loopStatement(statement, scope, frame, language);
      case 'branch':
        return this.#branch(statement, scope, frame, language);
      case 'block':
        return this.#execute(statement.body, scope, frame, language);
      case 'try': {
        const flow = this.#execute(statement.body, scope, frame, language);
        if (flow.ends) return flow;
        for (const handler of statement.handlers) {
          const handled = this.#branch({ kind: 'branch', tests: [], bodies: [handler], exhaustive: false }, scope, frame, language);
          if (handled.ends) return handled;
        }
        return this.#execute(statement.last, scope, frame, language);
      }
      case 'export':
        scope.names.set(statement.name, this.#evaluate(statement.value, scope, frame));
        return goesOn;
      case 'export-all': {
        const path = this.#project.resolveImport(scope.file, language, statement.module);
        const other = path === undefined ? undefined : this.run(path);
        for (const [name, item] of other?.names ?? []) if (!scope.names.has(name)) scope.names.set(name, item);
        return goesOn;
      }
    }
  }

  #branch(statement: Extract<Statement, { kind: 'branch' }>, scope: Scope, frame: Frame, language: string): Flow {
    const tests = statement.tests.map((test) => this.#evaluate(test, scope, frame));
    const [only] = tests;
    const truth = tests.length === 1 && statement.bodies.length <= 2 ? (isEntry(statement.tests[0]) ? true : truthOf(only)) : undefined;
    if (truth !== undefined) {
      const body = statement.bodies[truth ? 0 : 1];
      return body === undefined ? goesOn : this.#execute(body, scope, frame, language);
    }
    const flows = statement.bodies.map((body) => this.#guarded(frame, () => this.#execute(body, scope, frame, language)));
    return {
      ends: statement.exhaustive && flows.every((flow) => flow.ends),
      returns: flows.some((flow) => flow.returns),
      breaks: flows.some((flow) => flow.breaks),
    };
  }

  /** A loop's turns; one that was left early may have been the last. */
  #loopStatement(statement: Extract<Statement, { kind: 'loop' }>, scope: Scope, frame: Frame, language: string): Flow {
    let returns = false;
    let mayBeOver = false;
    this.#loop(statement.bindings, scope, frame, () => {
      const holds = statement.tests.map((test) => truthOf(this.#evaluate(test, scope, frame)));
      if (holds.includes(false)) return;
      const work = () => this.#execute(statement.body, scope, frame, language);
      const flow = mayBeOver || holds.includes(undefined) ? this.#guarded(frame, work) : work();
      returns ||= flow.returns;
      mayBeOver ||= flow.breaks || flow.returns;
    });
    return { ends: false, returns, breaks: false };
  }

  /** Does something that only one branch does. */
  #guarded<T>(frame: Frame, work: () => T): T {
    this.#conditions.push('a branch of the code');
    frame.branches++;
    try {
      return work();
    } finally {
      frame.branches--;
      this.#conditions.pop();
    }
  }

  #loop(bindings: readonly Binding[], scope: Scope, frame: Frame, work: () => void): void {
    const [binding, ...rest] = bindings;
    if (binding === undefined) {
      work();
      return;
    }
    const iterable = this.#evaluate(binding.iterable, scope, frame);
    const turn = (item: Item): void => {
      this.#bind(binding.target, item, scope, frame);
      this.#loop(rest, scope, frame, work);
    };
    const turns = this.#turns(iterable, binding);
    if (turns === undefined) {
      // How often it runs is not told, nor whether it does.
      this.#guarded(frame, () => turn(this.#elementOf(iterable)));
      return;
    }
    for (const item of turns) {
      if (this.#left < 0) return;
      if ((item.kind === 'text' && item.doubt !== undefined) || (iterable.kind === 'list' && iterable.perhaps?.has(item) === true)) this.#guarded(frame, () => turn(item));
      else turn(item);
    }
  }

  /** An element stands for all of them: what is done with one is done with each. */
  #elementOf(item: Item): Item {
    return unknown(this.#names.named(`an element of ${codeOf(item)}`, `element ${this.#names.identityOf(item)}`));
  }

  /** What a loop goes through; undefined when that is not told. */
  #turns(iterable: Item, binding: Binding): Item[] | undefined {
    if (iterable.kind === 'list') {
      if (binding.over === 'keys') return iterable.items.map((_, index) => text(String(index)));
      if (binding.over === 'entries') return iterable.items.map((item, index) => listOf([text(String(index)), item]));
      return iterable.items.slice(0, longest);
    }
    if (iterable.kind === 'dict' && iterable.open === undefined) {
      if (binding.over === 'entries') return [...iterable.entries].map(([key, item]) => listOf([text(key), item]));
      return [...iterable.entries.keys()].map(text);
    }
    if (iterable.kind === 'class') {
      this.#readClass(iterable);
      return [...iterable.attributes.values()].filter((item) => item.kind === 'text');
    }
    return undefined;
  }

  #import(form: Extract<Statement, { kind: 'import' }>['import'], scope: Scope, language: string): void {
    const path = this.#project.resolveImport(scope.file, language, form.module);
    const separator = form.module.endsWith('.') ? '' : '.';
    const absent = this.#isOwn(form.module, scope.file, language) ? { isAbsent: true as const } : {};
    if (form.whole !== undefined) {
      scope.names.set(form.whole, path === undefined ? { kind: 'external', path: form.module, ...absent } : { kind: 'module', path });
    }
    for (const { name, as } of form.names) {
      const below = language === 'python' ? this.#project.resolveImport(scope.file, language, `${form.module}${separator}${name}`) : undefined;
      const found = path === undefined ? undefined : this.run(path)?.names.get(name);
      if (found !== undefined) scope.names.set(as, found);
      else if (name === '*' && path !== undefined) for (const [each, item] of this.run(path)?.names ?? []) scope.names.set(each, item);
      else if (below !== undefined) scope.names.set(as, { kind: 'module', path: below });
      else if (path !== undefined) scope.names.set(as, { ...unknown(name), isAbsent: true });
      else scope.names.set(as, { kind: 'external', path: `${form.module}${separator}${name}`, ...absent });
    }
  }

  /** Whether an import means a file of the repo, found or not: a relative one, one by an alias, one of a package that is here. */
  #isOwn(module: string, file: string, language: string): boolean {
    if (/^(?:\.|[@~]\/|#)/.test(module)) return true;
    return language === 'python' && this.#project.resolveImport(file, language, module.split('.')[0] ?? module) !== undefined;
  }

  /** A module that is imported by a call; which one may be told by no code. */
  #loaded(name: Item | undefined, scope: Scope): Item {
    const module = knownText(name);
    if (module === undefined) return { ...unknown('a module'), isAbsent: true };
    const language = languageOf(scope.file) ?? '';
    const path = this.#project.resolveImport(scope.file, language, module);
    if (path !== undefined) return { kind: 'module', path };
    return { kind: 'external', path: module, ...(this.#isOwn(module, scope.file, language) ? { isAbsent: true as const } : {}) };
  }

  /**
   * Notes what is written over the template of a construct, past all that its class knows: a policy, a boundary, or nobody can tell.
   * https://docs.aws.amazon.com/cdk/v2/guide/cfn-layer.html#develop-customize-override
   */
  #noteOverride(method: string, path: Item | undefined, place: Place): void {
    if (!/^add_?(property_?)?(deletion_?)?override$/i.test(method)) return;
    const written = knownText(path);
    // Who may assume a role is nothing that the role may do.
    if (written !== undefined && (!/polic|statement|boundary/i.test(written) || /^(Properties\.)?AssumeRolePolicyDocument(\.|$)/.test(written))) return;
    this.unseen.push({ file: place.file, line: place.line, reason: `${method} writes ${written === undefined ? 'something that is not told' : `\`${written}\``} over what the code grants` });
  }

  /** An aspect visits everything in its scope: what it puts on anything, it may put on each identity. */
  #visit(aspect: Item | undefined, place: Place, frame: Frame): void {
    const visit = aspect?.kind === 'object' ? this.#objectMember(aspect, 'visit') : undefined;
    if (visit?.kind !== 'function') return;
    const before = this.#library.put();
    this.#guarded(frame, () => this.#call(visit, { positional: [unknown('a construct')], named: new Map() }, true));
    if (this.#library.put() > before) this.unseen.push({ file: place.file, line: place.line, reason: `an aspect, ${codeOf(aspect!)}, puts policies on what it visits` });
  }

  /** Notes a call of what is not here, where it is given what it could deny something to; a base class has all of its object. */
  #noteAbsent(target: Item, given: Arguments | undefined, place: Place): void {
    const called = target.kind === 'method' ? target.receiver : target;
    if ((called.kind !== 'external' && called.kind !== 'unknown') || !called.isAbsent) return;
    // A list's methods do nothing with what they are given but call it, and it is called here.
    const name = target.kind === 'method' ? target.name : lastOf(codeOf(target));
    if (given !== undefined && loops.test(name) && given.positional.every(({ kind }) => kind === 'function')) return;
    if (given === undefined || [...given.positional, ...given.named.values()].some((item) => canBeDenied(item))) {
      this.unseen.push({ file: place.file, line: place.line, reason: `\`${codeOf(target)}\` is not in this repo, and may deny something to what it is given` });
    }
  }

  /** Puts a value under a name; in a branch the value before may stay, so both are forgotten unless they are the same. */
  #assign(target: Target, value: Item, scope: Scope, frame: Frame): void {
    switch (target.kind) {
      case 'name': {
        const before = scope.names.get(target.name);
        scope.names.set(target.name, frame.branches > 0 ? this.#merged(before, value, target.name) : value);
        if (value.kind === 'construct') value.names.add(target.name);
        return;
      }
      case 'member': {
        const object = this.#evaluate(target.object, scope, frame);
        if (value.kind === 'construct') value.names.add(target.name);
        if (object.kind === 'method' && object.receiver.kind === 'construct' && plain(object.name) === 'cfnoptions' && target.name === 'condition') {
          object.receiver.props.set('cfncondition', value);
          return;
        }
        if (object.kind === 'list') unsettle(object);
        if (object.kind === 'dict') setEntry(object, target.name, value, frame.branches > 0, this.#names);
        if (object.kind === 'statement' && isField(plain(target.name))) object.fields.set(plain(target.name) as 'effect', frame.branches > 0 ? unknown(`${target.name}, in a branch of the code`) : value);
        // What is set on a construct is written over what its class made of it, as an override is.
        if (object.kind === 'construct' && writtenOver.test(target.name)) this.unseen.push({ file: scope.file, line: object.line, reason: `\`${target.name}\` of ${object.id ?? object.type} is set after it was made` });
        if (object.kind !== 'object') return;
        const before = object.fields.get(target.name);
        const code = object.id === undefined ? target.name : `${object.id}.${target.name}`;
        object.fields.set(target.name, frame.branches > 0 ? this.#merged(before, value, code) : value);
        this.#library.giveAway([value]);
        return;
      }
      case 'index': {
        const object = this.#evaluate(target.object, scope, frame);
        const key = knownText(this.#evaluate(target.index, scope, frame));
        if (object.kind === 'dict') setEntry(object, key, value, frame.branches > 0, this.#names);
        if (object.kind !== 'list') return;
        if (frame.branches === 0 && key !== undefined && Number(key) < object.items.length) object.items[Number(key)] = value;
        else {
          unsettle(object);
          object.items.push(...this.#itemsOf(value).map(unsure));
        }
        return;
      }
      case 'parts':
        this.#bind(target, value, scope, frame);
        return;
      case 'none':
        return;
    }
  }

  #merged(before: Item | undefined, value: Item, code: string): Item {
    return before === undefined || same(before, value) ? value : unknown(this.#names.fresh(code));
  }

  /** Puts a value under the names of a loop, a parameter or a destructuring. */
  #bind(target: Target, value: Item, scope: Scope, frame: Frame): void {
    if (target.kind !== 'parts') {
      if (target.kind === 'name') scope.names.set(target.name, value);
      else this.#assign(target, value, scope, frame);
      return;
    }
    for (const [position, part] of target.parts.entries()) {
      let item: Item | undefined;
      if (part.rest === true) item = value.kind === 'list' ? listOf(value.items.slice(position)) : unknown(this.#names.named(`the rest of ${codeOf(value)}`, `${position} on of ${this.#names.identityOf(value)}`));
      else if (typeof part.key === 'number') item = value.kind === 'list' ? value.items[part.key] : unknown(this.#names.named(`${codeOf(value)}[${part.key}]`, `${this.#names.identityOf(value)}[${this.#names.identityOf(text(String(part.key)))}]`));
      else item = this.#member(value, part.key, this.#names.named(`${codeOf(value)}.${part.key}`, `${this.#names.identityOf(value)}.${part.key}`));
      const absent = item === undefined || item.kind === 'nothing';
      const chosen = absent && part.otherwise !== undefined ? this.#evaluate(part.otherwise, scope, frame) : (item ?? nothing);
      this.#bind(part.target, chosen, scope, frame);
    }
  }

  // Expressions

  #evaluate(expression: Expression, scope: Scope, frame: Frame): Item {
    if (--this.#left < 0 || this.#expressionDepth > deepestExpression) return unknown(this.#names.fresh('too much to follow'));
    this.#expressionDepth++;
    const item = this.#evaluateKind(expression, scope, frame);
    this.#expressionDepth--;
    return item;
  }

  #evaluateKind(expression: Expression, scope: Scope, frame: Frame): Item {
    switch (expression.kind) {
      case 'text':
        return text(expression.value);
      case 'nothing':
        return nothing;
      case 'other':
      case 'test':
        return unknown(this.#names.named('an expression', this.#written(expression, expression.parts.map((part) => this.#evaluate(part, scope, frame)), scope)));
      case 'operator':
        return unknown(this.#names.named('an expression', this.#written(expression, [expression.object, ...expression.args].map((part) => this.#evaluate(part, scope, frame)), scope)));
      case 'join': {
        const items = expression.parts.map((part) => this.#evaluate(part, scope, frame));
        // A sum, or digits after digits.
        if (items.length > 1 && items.every((item) => /^\d+$/.test(knownText(item) ?? ''))) return unknown(this.#names.named('a number', this.#written(expression, items, scope)));
        if (items.some((item) => item.kind === 'list')) return listOf(items.flatMap((item) => (item.kind === 'list' ? item.items : [this.#elementsOf(item)])));
        return joinTexts(items.map((item) => this.#inText(item)));
      }
      case 'name':
        return this.#lookUp(expression.name, scope, frame);
      case 'member': {
        const object = this.#evaluate(expression.object, scope, frame);
        return this.#member(object, expression.name, this.#names.named(shownAs(object, `.${expression.name}`, expression), `${this.#names.identityOf(object)}.${expression.name}`));
      }
      case 'index': {
        const object = this.#evaluate(expression.object, scope, frame);
        const index = this.#evaluate(expression.index, scope, frame);
        const key = knownText(index);
        const code = this.#names.named(shownAs(object, `[${expression.index.kind === 'text' ? expression.index.value : codeOf(index)}]`, expression), `${this.#names.identityOf(object)}[${this.#names.identityOf(index)}]`);
        if (key !== undefined && object.kind === 'dict') return object.entries.get(key) ?? unknown(code);
        if (key !== undefined && object.kind === 'list') return object.items.at(Number(key)) ?? unknown(code);
        if (key !== undefined && object.kind === 'class') return this.#member(object, key, code);
        return unknown(code);
      }
      case 'call':
        return this.#callExpression(expression, scope, frame);
      case 'list':
        {
          const spread: Item[] = [];
          const items = expression.items.flatMap((item) => {
            if (item.kind !== 'spread') return [this.#evaluate(item, scope, frame)];
            spread.push(this.#evaluate(item.value, scope, frame));
            return this.#itemsOf(spread.at(-1)!);
          });
          return listOf(items, spread);
        }
      case 'spread':
        return this.#evaluate(expression.value, scope, frame);
      case 'dict': {
        const entries = new Map<string, Item>();
        let open: string | undefined;
        for (const { key, value } of expression.entries) {
          const item = this.#evaluate(value, scope, frame);
          if (key === undefined) {
            if (item.kind === 'dict') {
              for (const [name, each] of item.entries) entries.set(name, each);
              open = item.open ?? open;
            } else if (item.kind !== 'nothing') open = codeOf(item);
            continue;
          }
          const name = knownText(this.#evaluate(key, scope, frame));
          if (name === undefined) open = 'a computed key';
          entries.set(name ?? `\${${entries.size}}`, item);
        }
        return open === undefined ? { kind: 'dict', entries } : { kind: 'dict', entries, open };
      }
      case 'choice':
        return this.#choose(expression, scope, frame);
      case 'function':
        return { kind: 'function', form: expression.function, scope };
      case 'class':
        return classItem(expression.class, scope);
      case 'each': {
        const inner: Scope = { names: new Map(), parent: scope, file: scope.file };
        const items: Item[] = [];
        const absent: Item[] = [];
        const entries = new Map<string, Item>();
        const branches = frame.branches;
        this.#loop(expression.bindings, inner, frame, () => {
          const tests = expression.tests.map((test) => this.#evaluate(test, inner, frame));
          const holds = tests.map(truthOf);
          if (holds.includes(false)) return;
          const element = this.#evaluate(expression.element, inner, frame);
          // Over something unknown there may be no element; one with unknown parts is no more certain than they are.
          const mayBeAbsent = holds.includes(undefined) || (frame.branches > branches && (element.kind !== 'text' || knownText(element) !== undefined));
          const chosen = holds.includes(undefined) ? this.#filtered(element, tests) : element;
          const item = mayBeAbsent ? unsure(chosen) : chosen;
          if (mayBeAbsent) absent.push(element);
          if (expression.key === undefined) items.push(item);
          else entries.set(knownText(this.#evaluate(expression.key, inner, frame)) ?? `\${${entries.size}}`, item);
        });
        return expression.key === undefined ? noteUnsure(listOf(items), absent) : { kind: 'dict', entries };
      }
      case 'assigned': {
        const value = this.#evaluate(expression.value, scope, frame);
        this.#assign(expression.target, value, scope, frame);
        return value;
      }
      case 'yielded': {
        const value = this.#evaluate(expression.value, scope, frame);
        frame.yields.push(...(expression.from ? this.#itemsOf(value) : [value]));
        return nothing;
      }
      case 'typed':
        return this.#evaluate(expression.value, scope, frame);
    }
  }

  /** Several possible values: one only if they are the same; a fallback counts only where what it stands in for is nothing. */
  #choose(expression: Extract<Expression, { kind: 'choice' }>, scope: Scope, frame: Frame): Item {
    const tests = expression.tests.map((test) => this.#evaluate(test, scope, frame));
    if (expression.fallback === true) {
      for (const [position, option] of expression.options.entries()) {
        const item = this.#evaluate(option, scope, frame);
        if (item.kind === 'nothing') continue;
        return this.#orElse(item, expression.options.slice(position + 1), scope, frame);
      }
      return nothing;
    }
    const truth = tests.length === 1 ? truthOf(tests[0]) : undefined;
    if (truth !== undefined) {
      const option = expression.options[truth ? 0 : 1];
      return option === undefined ? nothing : this.#evaluate(option, scope, frame);
    }
    const options = expression.options.map((option) => this.#guarded(frame, () => this.#evaluate(option, scope, frame)));
    const [first, second] = options;
    const name = (): string => this.#names.named('a choice of the code', `${tests.length === 1 ? '' : this.#names.numberOf(expression)} ${[...tests, ...options].map((item) => this.#names.identityOf(item)).join(' ? ')}`);
    if (first !== undefined && second !== undefined && same(first, second)) return first;
    if (first?.kind === 'text' && second?.kind === 'text' && first.doubt === undefined && second.doubt === undefined) {
      const parts = eitherOf(first.parts, second.parts, name());
      if (parts !== undefined) return { kind: 'text', parts };
    }
    if (options.some((item) => item.kind === 'list')) return unsureList(options.flatMap((item) => (item.kind === 'list' ? item.items : [])));
    return unknown(name());
  }

  /** What becomes part of a text: of a collection or an object, how it is written as text is not followed. */
  #inText(item: Item): Item {
    const isFollowed = ['text', 'unknown', 'external', 'method', 'nothing'].includes(item.kind);
    return isFollowed ? item : unknown(this.#names.named(codeOf(item), this.#names.identityOf(item)));
  }

  /** What is taken where it is there, and else something else: another than what is taken alone, or with another fallback. */
  #orElse(item: Item, others: readonly Expression[], scope: Scope, frame: Frame): Item {
    if (others.length === 0 || (item.kind !== 'unknown' && item.kind !== 'method')) return item;
    // What else there is is not made: only what is there anyway is looked at.
    const fallbacks = others.map((other) => (isPlain(other) ? this.#names.identityOf(this.#evaluate(other, scope, frame)) : `${this.#names.numberOf(other)} ${this.#names.numberOf(scope)}`));
    return { ...item, code: this.#names.named(`${item.code} ?? ${others.map(written).join(' ?? ')}`, `${item.code} ?? ${fallbacks.join(' ?? ')}`) };
  }

  /** What an expression is that is not followed: the same only for the same code over the same values. */
  #written(expression: Expression, values: readonly Item[], scope: Scope): string {
    // Names that it may use are not among its parts where it has none.
    const place = values.length === 0 ? this.#names.numberOf(scope) : '';
    return `${this.#names.numberOf(expression)} ${place} ${values.map((item) => this.#names.identityOf(item)).join()}`;
  }

  /** An element that stands for those of which a test holds. */
  #filtered(element: Item, tests: readonly Item[]): Item {
    const limits = tests.map((test) => this.#names.identityOf(test)).join(' and ');
    const rename = (code: string): string => this.#names.named(code, `${code} if ${limits}`);
    if (element.kind === 'unknown' || element.kind === 'method') return { ...element, code: rename(element.code) };
    if (element.kind === 'text') return { ...element, parts: element.parts.map((part) => (typeof part === 'string' ? part : { ...part, code: rename(part.code) })) };
    return element;
  }

  #lookUp(name: string, scope: Scope, frame: Frame): Item {
    for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
      const item = at.names.get(name);
      if (item !== undefined) return item;
    }
    return name === frame.receiver ? unknown(name) : { kind: 'external', path: name };
  }

  #itemsOf(item: Item): Item[] {
    if (item.kind === 'list') return [...item.items];
    if (item.kind === 'nothing') return [];
    if (item.kind === 'dict') return [...item.entries.keys()].map(text);
    return [this.#elementsOf(item)];
  }

  #elementsOf(item: Item): Item {
    return unknown(this.#names.named(`elements of ${codeOf(item)}`, `elements ${this.#names.identityOf(item)}`));
  }

  /** Items that are appended; in a branch they may not be. */
  #sureItems(item: Item, frame: Frame): Item[] {
    const items = this.#itemsOf(item);
    return frame.branches > 0 ? items.map(unsure) : items;
  }

  #member(from: Item, name: string, code: string): Item {
    if (from.kind === 'method' && from.name === 'node' && plain(name) === 'defaultchild') return from.receiver;
    // A member of something unknown is unknown too, until it is called.
    const of = from.kind === 'method' && from.name !== 'grants' ? unknown(from.code) : from;
    switch (of.kind) {
      case 'module':
        return this.run(of.path)?.names.get(name) ?? { ...unknown(code), isAbsent: true };
      case 'dict': {
        const found = of.entries.get(name);
        if (found !== undefined) return found;
        return isCollectionMethod(name) ? { kind: 'method', receiver: of, name, code } : of.open === undefined ? nothing : unknown(code);
      }
      case 'object': {
        const found = this.#objectMember(of, name);
        if (found !== undefined) return found;
        const base = of.base === undefined ? undefined : this.#library.member(of.base, name, code);
        if (base !== undefined) return base;
        return { kind: 'method', receiver: of.base ?? of.policy ?? of, name, code };
      }
      case 'class': {
        this.#readClass(of);
        const found = this.#classMember(of, name);
        return found ?? { kind: 'method', receiver: of, name, code };
      }
      case 'text':
        if (name === 'value') return of;
        return { kind: 'method', receiver: of, name, code };
      case 'external':
      case 'construct':
      case 'unknown':
      case 'statement':
      case 'document':
        return this.#library.member(of, name, code) ?? { kind: 'method', receiver: of, name, code };
      default:
        return { kind: 'method', receiver: of, name, code };
    }
  }

  #objectMember(object: ObjectItem, name: string): Item | undefined {
    const field = object.fields.get(name);
    if (field !== undefined) return field;
    const member = this.#classMember(object.class, name);
    if (member?.kind === 'function') {
      if (member.form.isProperty === true) return this.#call({ ...member, self: object }, { positional: [], named: new Map() }, false);
      return member.form.isStatic === true ? member : { ...member, self: object };
    }
    return member;
  }

  #classMember(item: ClassItem, name: string, depth = 0): Item | undefined {
    this.#readClass(item);
    const own = item.attributes.get(name);
    if (own !== undefined || depth > 10) return own;
    for (const base of this.#basesOf(item)) {
      const found = base.kind === 'class' ? this.#classMember(base, name, depth + 1) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #basesOf(item: ClassItem): Item[] {
    return item.form.bases.map((base) => this.#evaluate(base, item.scope, newFrame()));
  }

  /** Pydantic's settings come from the environment; what the class says is only a fallback. */
  #isSettings(item: ClassItem, depth = 0): boolean {
    if (depth > 10) return false;
    return this.#basesOf(item).some((base) => (base.kind === 'external' ? /\bBaseSettings$/.test(base.path) : base.kind === 'class' && this.#isSettings(base, depth + 1)));
  }

  #readClass(item: ClassItem): void {
    if (item.isRead) return;
    item.isRead = true;
    const scope: Scope = { names: item.attributes, parent: item.scope, file: item.scope.file };
    for (const member of item.form.members) {
      if (member.kind === 'function') item.attributes.set(member.function.name, { kind: 'function', form: member.function, scope: item.scope });
    }
    if (this.#isSettings(item)) {
      for (const member of item.form.members) {
        if (member.kind !== 'assign' || member.target.kind !== 'name') continue;
        item.attributes.set(member.target.name, unknown(`${item.form.name}.${member.target.name}`));
      }
      return;
    }
    for (const member of item.form.members) {
      // Fields of instances are set when one is made.
      if (member.kind === 'assign' && item.form.constructorName !== 'constructor') this.#step(member, scope, newFrame(), '');
      else if (member.kind === 'assign' && member.target.kind === 'name' && isConstant(member.value)) this.#step(member, scope, newFrame(), '');
    }
    this.#library.giveAway(item.attributes.values());
  }

  // Calls

  #arguments(given: readonly Argument[], scope: Scope, frame: Frame): Arguments {
    const positional: Item[] = [];
    const named = new Map<string, Item>();
    for (const argument of given) {
      const item = this.#evaluate(argument.value, scope, frame);
      if (argument.spread === 'list') positional.push(...this.#itemsOf(item));
      else if (argument.spread === 'dict') {
        if (item.kind === 'dict') for (const [key, value] of item.entries) named.set(key, value);
        const more = item.kind === 'dict' ? item.open : item.kind === 'nothing' ? undefined : codeOf(item);
        if (more !== undefined) named.set(moreProps, unknown(more));
      } else if (argument.name !== undefined) named.set(argument.name, item);
      else positional.push(item);
    }
    return { positional, named };
  }

  #callExpression(expression: Call, scope: Scope, frame: Frame): Item {
    const { callee } = expression;
    const toSuper = superCall(callee);
    if (toSuper !== undefined) return this.#callSuper(toSuper, this.#arguments(expression.args, scope, frame), expression.line, scope, frame);
    const target = this.#evaluate(callee, scope, frame);
    const given = this.#arguments(expression.args, scope, frame);
    const result = this.#callItem(target, given, expression, scope, frame);
    if (result.kind !== 'unknown' || !result.code.endsWith('()')) return result;
    return { ...result, code: this.#names.called(result.code.slice(0, -2), given) };
  }

  /** Calls an item; what is given functions and is not followed may call each of them, whatever it gives them. */
  #callItem(target: Item, given: Arguments, expression: Call, scope: Scope, frame: Frame): Item {
    if (target.kind === 'function' || target.kind === 'class') return this.#callTarget(target, given, expression, scope, frame);
    const handed = functionsIn([...given.positional, ...given.named.values()]).map((item) => ({ item, before: this.#runs.get(item.form) }));
    const result = this.#callTarget(target, given, expression, scope, frame);
    for (const { item, before } of handed) {
      if (this.#runs.get(item.form) === before) this.#guarded(frame, () => this.#call(item, { positional: [], named: new Map() }, true));
    }
    return result;
  }

  #callTarget(target: Item, given: Arguments, expression: Call, scope: Scope, frame: Frame): Item {
    const { callee } = expression;
    const place = this.#place(scope, expression.line);
    this.#noteAbsent(target, given, place);
    switch (target.kind) {
      case 'function':
        return this.#call(target, given, false);
      case 'class':
        return this.#construct(target, given, expression.line, false);
      case 'external':
        if (target.path === 'require' || target.path === 'importlib.import_module') return this.#loaded(given.positional[0], scope);
        return this.#builtIn(target.path, given) ?? this.#eachOfGiven(target.path, given, frame) ?? this.#eachOfNamed(target, target.path, given, frame) ?? this.#library.call(target.path, given, place);
      case 'method': {
        const { receiver } = target;
        this.#noteOverride(target.name, given.positional[0], place);
        if (target.name === 'add' && /\bAspects\.of\b/.test(codeOf(receiver))) this.#visit(given.positional[0], place, frame);
        const known = this.#collectionMethod(receiver, languageOf(scope.file) === 'python' && target.name === 'replace' ? 'replaceAll' : target.name, given, frame) ?? this.#library.invoke(receiver, target.name, given, place);
        return known ?? this.#eachOfUnknown(target.receiver, target.name, given, frame) ?? this.#callUnseen(target.code, given);
      }
      case 'unknown':
        return this.#eachOfNamed(target, target.code, given, frame) ?? this.#callUnseen(target.code, given);
      default:
        this.#library.giveAway([...given.positional, ...given.named.values()]);
        return unknown(this.#names.called(written(callee), given, target));
    }
  }

  /** A call of what is not followed. */
  #callUnseen(code: string, { positional, named }: Arguments): Item {
    this.#library.giveAway([...positional, ...named.values()]);
    return unknown(`${code}()`);
  }

  /** Python's `map` and `filter`, which are given the function first. */
  #eachOfGiven(path: string, { positional: [callback, list], named }: Arguments, frame: Frame): Item | undefined {
    if (!/^(builtins\.)?(map|filter)$/.test(path) || (callback?.kind !== 'function' && callback?.kind !== 'method') || list === undefined) return undefined;
    const given = { positional: [callback], named };
    return this.#collectionMethod(list, lastOf(path), given, frame) ?? this.#eachOfUnknown(list, lastOf(path), given, frame);
  }

  /** The same over a list of a package, or of a file that is no code. */
  #eachOfNamed(target: Item, code: string, given: Arguments, frame: Frame): Item | undefined {
    const list = code.slice(0, Math.max(0, code.lastIndexOf('.')));
    if (list === '') return undefined;
    return this.#eachOfUnknown(target.kind === 'external' ? { ...target, path: list } : unknown(list), lastOf(code), given, frame);
  }

  /** `list.forEach(callback)` and the like over something unknown: the callback may run. */
  #eachOfUnknown(receiver: Item, name: string, given: Arguments, frame: Frame): Item | undefined {
    const [callback] = given.positional;
    // What Pulumi knows later: the callback surely runs.
    if (callback?.kind === 'function' && name === 'apply') return this.#apply(callback, [receiver]);
    if ((callback?.kind !== 'function' && callback?.kind !== 'method') || !loops.test(name)) return undefined;
    const element = this.#elementOf(receiver);
    const result = this.#guarded(frame, () => this.#apply(callback, [element]));
    if (name === 'forEach') return nothing;
    if (name === 'filter') return unknown(this.#names.named(codeOf(receiver), `${this.#names.identityOf(receiver)} if ${this.#names.identityOf(callback)}`));
    return result.kind === 'text' && knownText(result) === undefined ? listOf([result]) : listOf([unsure(result)]);
  }

  #callSuper(method: string, given: Arguments, line: number, scope: Scope, frame: Frame): Item {
    const self = frame.receiver === undefined ? undefined : this.#lookUp(frame.receiver, scope, frame);
    if (self?.kind !== 'object' || frame.class === undefined) return unknown(this.#names.fresh('super()'));
    for (const base of this.#basesOf(frame.class)) {
      if (base.kind === 'class') {
        if (method === base.form.constructorName || method === 'constructor' || method === '__init__') return this.#initialise(self, base, given, line, false);
        const found = this.#classMember(base, method);
        if (found?.kind === 'function') return this.#call({ ...found, self }, given, false);
      } else if (base.kind === 'external' && (method === '__init__' || method === 'constructor')) {
        this.#noteAbsent(base, undefined, this.#place(scope, line));
        const made = this.#library.call(base.path, given, this.#place(scope, line));
        if (made.kind === 'construct') self.base = made;
        else if (made.kind === 'statement' || made.kind === 'document') self.policy = made;
        return nothing;
      }
    }
    return unknown(this.#names.fresh(`super().${method}`));
  }

  #construct(item: ClassItem, given: Arguments, line: number, isGuess: boolean): Item {
    const object: ObjectItem = { kind: 'object', class: item, fields: new Map() };
    const id = knownText(given.named.get('id') ?? given.named.get('construct_id') ?? given.positional[1]);
    if (id !== undefined) object.id = id;
    this.#initialise(object, item, given, line, isGuess);
    return object;
  }

  #initialise(object: ObjectItem, item: ClassItem, given: Arguments, line: number, isGuess: boolean, depth = 0): Item {
    this.called.add(item.form);
    if (depth > 10 || this.#depth > deepestCall) return nothing;
    this.#readClass(item);
    const constructor = item.form.members.find((member) => member.kind === 'function' && member.function.name === item.form.constructorName);
    const scope: Scope = { names: new Map(), parent: item.scope, file: item.scope.file };
    const self = constructor?.kind === 'function' ? (constructor.function.receiver ?? 'this') : 'this';
    scope.names.set(self, object);
    const fields = item.form.members.filter((member) => member.kind === 'assign');
    if (item.form.isRecord === true) {
      const order = fields.flatMap((field) => (field.target.kind === 'name' ? [field.target.name] : []));
      order.forEach((name, index) => {
        const value = given.named.get(name) ?? given.positional[index];
        if (value !== undefined) object.fields.set(name, value);
      });
      return nothing;
    }
    if (item.form.constructorName === 'constructor' && !this.#initialising.has(item.form)) {
      const frame: Frame = { ...newFrame(), receiver: self, class: item };
      this.#initialising.add(item.form);
      for (const field of fields) {
        if (field.target.kind === 'name') object.fields.set(field.target.name, this.#evaluate(field.value, scope, frame));
      }
      this.#library.giveAway(object.fields.values());
      this.#initialising.delete(item.form);
    }
    if (constructor?.kind !== 'function') {
      for (const base of this.#basesOf(item)) {
        if (base.kind === 'class') return this.#initialise(object, base, given, line, isGuess, depth + 1);
        if (base.kind === 'external') {
          this.#noteAbsent(base, undefined, this.#place(scope, line));
          const made = this.#library.call(base.path, given, this.#place(scope, line));
          if (made.kind === 'construct') object.base = made;
          else if (made.kind === 'statement' || made.kind === 'document') object.policy = made;
        }
      }
      return nothing;
    }
    return this.#call({ kind: 'function', form: constructor.function, scope: item.scope, self: object }, given, isGuess, item);
  }

  #call(item: FunctionItem, given: Arguments, isGuess: boolean, owner?: ClassItem): Item {
    const { form } = item;
    this.called.add(form);
    this.#runs.set(form, (this.#runs.get(form) ?? 0) + 1);
    const inside = this.#inside.get(form) ?? 0;
    if (this.#depth > deepestCall || inside >= deepestRecursion || this.#left < 0) return unknown(this.#names.fresh(form.name));
    const scope: Scope = { names: new Map(), parent: item.scope, file: item.scope.file };
    const self = item.self;
    const home = owner ?? (self?.kind === 'object' ? this.#ownerOf(self.class, form) : undefined);
    const frame: Frame = { ...newFrame(), receiver: form.receiver ?? (self === undefined ? undefined : 'this'), class: home };
    if (self !== undefined && frame.receiver !== undefined) scope.names.set(frame.receiver, self);
    let position = 0;
    for (const parameter of form.parameters) {
      if (parameter.name !== undefined && parameter.name === form.receiver) continue;
      let value: Item | undefined;
      if (parameter.rest === 'list') value = listOf(given.positional.slice(position));
      else if (parameter.rest === 'dict') value = { kind: 'dict', entries: new Map(given.named), open: parameter.name ?? 'options' };
      else {
        value = parameter.name === undefined ? undefined : given.named.get(parameter.name);
        if (value === undefined) value = given.positional[position++];
      }
      if (value === undefined || (value.kind === 'nothing' && parameter.otherwise !== undefined)) {
        // Nobody gave it: a default is what the code surely takes only if somebody called it.
        const fallback = parameter.otherwise === undefined ? undefined : this.#evaluate(parameter.otherwise, scope, frame);
        const code = this.#names.named(parameter.name ?? 'a parameter', `parameter ${this.#names.numberOf(parameter)} ${isGuess ? '' : this.#names.numberOf(scope)}`);
        const type = parameter.type === undefined ? {} : { type: parameter.type };
        value = fallback !== undefined && fallback.kind !== 'nothing' && !isGuess ? fallback : { kind: 'unknown', code, ...type };
      } else if (value.kind === 'unknown' && value.type === undefined && parameter.type !== undefined) {
        value = { ...value, type: parameter.type };
      }
      this.#bind(parameter.target, value, scope, frame);
      if (parameter.field === true && parameter.name !== undefined && self?.kind === 'object') self.fields.set(parameter.name, value);
    }
    this.#depth++;
    this.#inside.set(form, inside + 1);
    const outer = this.#expressionDepth;
    this.#expressionDepth = 0;
    this.#execute(form.body, scope, frame, languageOf(scope.file));
    this.#expressionDepth = outer;
    this.#inside.set(form, inside);
    this.#depth--;
    if (frame.yields.length > 0) return listOf(frame.yields);
    const [first, ...others] = frame.returns;
    if (first === undefined) return nothing;
    if (others.every((other) => same(first, other))) return first;
    // What one returns also depends on where it was made, and on whose it is.
    return unknown(this.#names.called(form.name, given, item));
  }

  /** The class whose method a form is: `super` starts there. */
  #ownerOf(item: ClassItem, form: FunctionForm, depth = 0): ClassItem | undefined {
    if (item.form.members.some((member) => member.kind === 'function' && member.function === form)) return item;
    if (depth > 10) return undefined;
    for (const base of this.#basesOf(item)) {
      const found = base.kind === 'class' ? this.#ownerOf(base, form, depth + 1) : undefined;
      if (found !== undefined) return found;
    }
    return item;
  }

  /** A turn for an item of a list, which may not be in it. */
  #turnOf<T>(list: ListItem, item: Item, frame: Frame, work: () => T): T {
    return (item.kind === 'text' && item.doubt !== undefined) || list.perhaps?.has(item) === true ? this.#guarded(frame, work) : work();
  }

  #apply(callback: Item | undefined, items: readonly Item[]): Item {
    if (callback?.kind === 'function') return this.#call(callback, { positional: items, named: new Map() }, false);
    // `map(role.add_to_policy, statements)`: what its own class does.
    if (callback?.kind === 'method') {
      const { receiver, name } = callback;
      const [file, line] = receiver.kind === 'construct' || receiver.kind === 'statement' ? [receiver.file, receiver.line] : ['', 0];
      this.#library.invoke(receiver, name, { positional: items, named: new Map() }, { file, line, condition: this.#conditions.at(-1) });
    }
    return unknown(this.#names.fresh('a callback'));
  }

  /** Functions of the languages themselves. */
  #builtIn(path: string, { positional, named }: Arguments): Item | undefined {
    const [first, second] = positional;
    switch (path) {
      case 'list':
      case 'set':
      case 'tuple':
      case 'sorted':
      case 'reversed':
      case 'frozenset':
      case 'Array.from':
      case 'Set':
        return first === undefined ? listOf([]) : listOf(this.#itemsOf(first));
      case 'dict':
      case 'Object.assign': {
        // `Object.assign` changes what it is given first.
        const made: DictItem = path === 'Object.assign' && first?.kind === 'dict' ? first : { kind: 'dict', entries: new Map() };
        for (const item of positional) {
          if (item.kind === 'dict') for (const [key, value] of item.entries) made.entries.set(key, value);
          const more = item.kind === 'dict' ? item.open : item.kind === 'nothing' ? undefined : codeOf(item);
          if (more !== undefined) made.open = more;
        }
        for (const [key, value] of named) if (key === moreProps) made.open = codeOf(value); else made.entries.set(key, value);
        return made;
      }
      case 'str':
      case 'String':
      // A policy as text is read as what it was made from.
      case 'JSON.stringify':
      case 'json.dumps':
        return first;
      case 'JSON.parse':
      case 'json.loads':
        return first !== undefined && (first.kind !== 'text' || codeOf(first).includes('"Statement"')) ? first : undefined;
      case 'enumerate':
        return first?.kind === 'list' ? listOf(first.items.map((item, index) => listOf([text(String(index)), item]))) : undefined;
      case 'zip':
        return first?.kind === 'list' && second?.kind === 'list' ? listOf(first.items.map((item, index) => listOf([item, second.items[index] ?? nothing]))) : undefined;
      case 'map':
        return second?.kind === 'list' ? listOf(second.items.map((item) => this.#apply(first, [item]))) : undefined;
      case 'Object.values':
        return first?.kind === 'dict' ? listOf([...first.entries.values()]) : first?.kind === 'class' ? listOf(this.#turns(first, { target: { kind: 'none' }, iterable: { kind: 'nothing' } }) ?? []) : undefined;
      case 'Object.keys':
        return first?.kind === 'dict' ? listOf([...first.entries.keys()].map(text)) : undefined;
      case 'Object.entries':
        return first?.kind === 'dict' ? listOf([...first.entries].map(([key, item]) => listOf([text(key), item]))) : undefined;
      default:
        return /\bpulumi\b.*\.format$/.test(path) && first?.kind === 'text' ? textMethod(first, 'format', positional.slice(1), named, this.#names) : undefined;
    }
  }

  /** Methods of texts, lists and dicts. */
  #collectionMethod(receiver: Item, name: string, { positional, named }: Arguments, frame: Frame): Item | undefined {
    const [first, second] = positional;
    if (receiver.kind === 'external') return this.#builtIn(`${receiver.path}.${name}`, { positional, named });
    if (receiver.kind === 'list') {
      switch (name) {
        case 'append':
        case 'push':
        case 'add':
          receiver.items.push(...(frame.branches > 0 ? positional.map(unsure) : positional));
          if (frame.branches > 0) noteUnsure(receiver, positional);
          return nothing;
        case 'extend':
        case 'update':
          receiver.items.push(...(first === undefined ? [] : this.#sureItems(first, frame)));
          if (first !== undefined) noteUnsure(receiver, frame.branches > 0 ? this.#itemsOf(first) : first.kind === 'list' ? [...(first.perhaps ?? [])] : []);
          return nothing;
        case 'insert':
          receiver.items.push(...(second === undefined ? [] : frame.branches > 0 ? [unsure(second)] : [second]));
          return nothing;
        case 'unshift':
          receiver.items.unshift(...(frame.branches > 0 ? positional.map(unsure) : positional));
          if (frame.branches > 0) noteUnsure(receiver, positional);
          return nothing;
        case 'pop':
        case 'shift':
        case 'splice':
        case 'remove':
        case 'clear':
        case 'fill':
          // Which items are left is not followed.
          unsettle(receiver);
          return unknown(this.#names.fresh(`an element of ${codeOf(receiver)}`));
        case 'concat':
          return listOf([...receiver.items, ...positional.flatMap((item) => this.#itemsOf(item))], [receiver, ...positional]);
        case 'map':
        case 'flatMap': {
          const results = receiver.items.map((item, index) => this.#turnOf(receiver, item, frame, () => this.#apply(first, [item, text(String(index))])));
          return listOf(name === 'map' ? results : results.flatMap((item) => this.#itemsOf(item)));
        }
        case 'forEach':
          receiver.items.forEach((item, index) => this.#turnOf(receiver, item, frame, () => this.#apply(first, [item, text(String(index))])));
          return nothing;
        case 'filter':
          return unsureList(receiver.items);
        case 'join':
          return joinTexts(receiver.items.flatMap((item, index) => (index === 0 ? [item] : [first ?? text(','), item])));
        case 'flat':
          return listOf(receiver.items.flatMap((item) => this.#itemsOf(item)));
        case 'copy':
        case 'slice':
          return positional.length === 0 ? listOf([...receiver.items], [receiver]) : undefined;
        default:
          return undefined;
      }
    }
    if (receiver.kind === 'dict') {
      switch (name) {
        case 'items':
        case 'entries':
          return receiver.open === undefined ? listOf([...receiver.entries].map(([key, item]) => listOf([text(key), item]))) : undefined;
        case 'values':
          return receiver.open === undefined ? listOf([...receiver.entries.values()]) : undefined;
        case 'keys':
          return receiver.open === undefined ? listOf([...receiver.entries.keys()].map(text)) : undefined;
        case 'update': {
          if (first?.kind === 'dict') for (const [key, value] of first.entries) setEntry(receiver, key, value, frame.branches > 0, this.#names);
          if (first !== undefined && (first.kind !== 'dict' || first.open !== undefined)) receiver.open = codeOf(first);
          for (const [key, value] of named) setEntry(receiver, key === moreProps ? undefined : key, value, frame.branches > 0, this.#names);
          return nothing;
        }
        case 'setdefault':
        case 'clear':
        case 'popitem':
          receiver.open = `${name} of the code`;
          return unknown(this.#names.fresh(name));
        case 'pop': {
          const key = knownText(first);
          if (key === undefined || frame.branches > 0) receiver.open = `${name} of the code`;
          const found = key === undefined ? undefined : receiver.entries.get(key);
          if (key !== undefined && frame.branches === 0) receiver.entries.delete(key);
          return found ?? second ?? unknown(this.#names.fresh('an entry'));
        }
        case 'get': {
          const key = knownText(first);
          if (key === undefined) return undefined;
          return receiver.entries.get(key) ?? (receiver.open === undefined ? (second ?? nothing) : unknown(this.#names.named(key, `${this.#names.identityOf(receiver)}[${JSON.stringify(text(key).parts)}]`)));
        }
        default:
          return undefined;
      }
    }
    return receiver.kind === 'text' ? textMethod(receiver, name, positional, named, this.#names) : undefined;
  }
}

function textMethod(receiver: Extract<Item, { kind: 'text' }>, name: string, positional: readonly Item[], named: ReadonlyMap<string, Item>, names: Names): Item | undefined {
  const [first, second] = positional;
  const known = knownText(receiver);
  switch (name) {
    case 'join': {
      const items = first?.kind === 'list' ? first.items : undefined;
      return items === undefined ? undefined : joinTexts(items.flatMap((item, index) => (index === 0 ? [item] : [receiver, item])));
    }
    case 'format': {
      if (known === undefined) return undefined;
      let next = 0;
      const pieces: Item[] = [];
      let last = 0;
      for (const match of known.matchAll(/\{\{|\}\}|\{([^{}]*)\}/g)) {
        pieces.push(text(known.slice(last, match.index)));
        last = match.index + match[0].length;
        const [whole, inside] = match;
        const key = /^\w*/.exec(inside ?? '')?.[0] ?? '';
        const how = inside?.slice(key.length) ?? '';
        if (inside === undefined) pieces.push(text(whole.charAt(0)));
        else pieces.push(formatted(whole, named.get(key) ?? positional[key === '' ? next++ : Number(key)], how, /^(![sa])?$/, names));
      }
      pieces.push(text(known.slice(last)));
      return joinTexts(pieces);
    }
    case '__mod__': {
      if (known === undefined || first === undefined) return undefined;
      const given = first.kind === 'list' ? first.items : [first];
      let next = 0;
      const pieces = known.split(/(%(?:\(\w+\))?[-+ #0]*\d*(?:\.\d+)?[a-zA-Z%])/).map((piece, position): Item => {
        if (position % 2 === 0 || piece === '%%') return text(piece === '%%' ? '%' : piece);
        const key = /^%\((\w+)\)/.exec(piece)?.[1];
        const value = key === undefined ? given[next++] : first.kind === 'dict' ? first.entries.get(key) : undefined;
        return formatted(piece, value ?? (key === undefined ? undefined : first), piece.replace(/^%(\(\w+\))?/, value === undefined ? '%' : ''), /^[sdi]$/, names);
      });
      return joinTexts(pieces);
    }
    case 'lower':
    case 'toLowerCase':
      return known === undefined ? undefined : text(known.toLowerCase());
    case 'upper':
    case 'toUpperCase':
      return known === undefined ? undefined : text(known.toUpperCase());
    case 'replace':
    case 'replaceAll': {
      const [from, to] = [knownText(first), knownText(second)];
      if (known === undefined || from === undefined || to === undefined) return undefined;
      return text(name === 'replaceAll' ? known.replaceAll(from, () => to) : known.replace(from, () => to));
    }
    case 'strip':
    case 'trim':
      return known === undefined || first !== undefined ? undefined : text(known.trim());
    case 'concat':
      return joinTexts([receiver, ...positional]);
    case 'toString':
      return receiver;
    default:
      return undefined;
  }
}

/**
 * A value in its place in a text.
 * @param place the place as it is written
 * @param how how it is to be written there, @param asItIs which of that changes nothing
 */
function formatted(place: string, value: Item | undefined, how: string, asItIs: RegExp, names: Names): Item {
  if (value === undefined) return unknown(names.fresh(place));
  return asItIs.test(how) ? value : unknown(names.named(place, `${place} of ${names.identityOf(value)}`));
}

/** What calls a function for each element. */
const loops = /^(forEach|map|flatMap|filter)$/;

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function newFrame(): Frame {
  return { returns: [], yields: [], branches: 0, receiver: undefined, class: undefined };
}

function classItem(form: ClassForm, scope: Scope): ClassItem {
  return { kind: 'class', form, scope, attributes: new Map(), isRead: false };
}

/** @param from lists whose items are among them */
function listOf(items: readonly Item[], from: readonly Item[] = []): ListItem {
  return noteUnsure({ kind: 'list', items: items.slice(0, longest) }, from.flatMap((list) => (list.kind === 'list' ? [...(list.perhaps ?? [])] : [])));
}

function unsureList(items: readonly Item[]): ListItem {
  return noteUnsure(listOf(items.map(unsure)), items);
}

/** Texts and the like that are the same whatever runs: what a class keeps for all. */
function isConstant(expression: Expression): boolean {
  return expression.kind === 'text' || expression.kind === 'list' || expression.kind === 'dict';
}

/** After a change that is not followed, each item may be gone. */
function unsettle(list: ListItem): void {
  noteUnsure(list, list.items);
  list.items.splice(0, list.items.length, ...list.items.map(unsure));
}

/** Sets an entry; one that may be set leaves the dict open. */
function setEntry(dict: DictItem, key: string | undefined, value: Item, isPerhaps: boolean, names: Names): void {
  if (key === undefined) dict.open = 'a computed key';
  else if (!isPerhaps) dict.entries.set(key, value);
  else {
    const before = dict.entries.get(key);
    if (before === undefined || !same(before, value)) dict.open = `${key}, in a branch of the code`;
    dict.entries.set(key, before === undefined ? value : same(before, value) ? value : unknown(names.fresh(key)));
  }
}

/** What evaluating does not make or call anything. */
function isPlain(expression: Expression): boolean {
  return expression.kind === 'text' || expression.kind === 'name' || expression.kind === 'nothing' || (expression.kind === 'member' && isPlain(expression.object));
}

function isField(name: string): boolean {
  return ['effect', 'actions', 'notactions', 'resources', 'notresources', 'conditions', 'principals'].includes(name);
}

function isCollectionMethod(name: string): boolean {
  return ['items', 'values', 'keys', 'get', 'entries', 'update', 'setdefault', 'clear', 'pop', 'popitem'].includes(name);
}

function same(a: Item, b: Item): boolean {
  if (a === b) return true;
  // The same bucket, imported in one branch and made in the other.
  if (a.kind === 'construct' && b.kind === 'construct') {
    const [one, other] = [a.texts.get('name'), b.texts.get('name')];
    return one !== undefined && other !== undefined && same(one, other);
  }
  return a.kind === 'text' && b.kind === 'text' && a.doubt === b.doubt && JSON.stringify(a.parts) === JSON.stringify(b.parts);
}

function truthOf(item: Item | undefined): boolean | undefined {
  if (item === undefined) return undefined;
  if (item.kind === 'nothing') return false;
  if (item.kind === 'construct' || item.kind === 'object' || item.kind === 'statement' || item.kind === 'document') return true;
  const known = knownText(item);
  if (known === undefined) return undefined;
  if (/^(true|false)$/i.test(known)) return known.toLowerCase() === 'true';
  return known !== '';
}

/** `__name__ == "__main__"`, `require.main === module`: an app is deployed by running it. */
function isEntry(test: Expression | undefined): boolean {
  if (test?.kind !== 'test' || test.how !== 'equal') return false;
  const sides = new Set(test.parts.map(written));
  return (sides.has('__name__') && sides.has('"__main__"')) || (sides.has('require.main') && sides.has('module'));
}

/** A part of an item as people know it: of what is not told, after its name, and else as it is written. */
function shownAs(of: Item, part: string, expression: Expression): string {
  return of.kind === 'unknown' || of.kind === 'method' || of.kind === 'external' ? `${codeOf(of)}${part}` : written(expression);
}

/** The code of an expression, as far as names go. */
function written(expression: Expression): string {
  switch (expression.kind) {
    case 'name':
      return expression.name;
    case 'member':
      return `${written(expression.object)}.${expression.name}`;
    case 'index':
      return `${written(expression.object)}[${expression.index.kind === 'text' ? expression.index.value : written(expression.index)}]`;
    case 'call':
      return `${written(expression.callee)}()`;
    case 'text':
      return JSON.stringify(expression.value);
    default:
      return 'an expression';
  }
}

function targetExpression(target: Target): Expression {
  switch (target.kind) {
    case 'name':
      return { kind: 'name', name: target.name };
    case 'member':
      return { kind: 'member', object: target.object, name: target.name };
    case 'index':
      return { kind: 'index', object: target.object, index: target.index };
    default:
      return { kind: 'nothing' };
  }
}

/** `super().method` and `super(…)`: the method called; undefined for any other callee. */
function superCall(callee: Expression): string | undefined {
  if (callee.kind === 'name' && callee.name === 'super') return 'constructor';
  if (callee.kind !== 'member') return undefined;
  const { object } = callee;
  if (object.kind === 'call' && object.callee.kind === 'name' && object.callee.name === 'super') return callee.name;
  return object.kind === 'name' && object.name === 'super' ? callee.name : undefined;
}

function languageOf(path: string): string {
  return path.endsWith('.py') ? 'python' : 'javascript';
}
