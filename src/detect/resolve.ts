/** The one resolver: follows values through the common form of every language and notes each call that may reach an object. */
import type { FunctionForm } from './form.ts';
import type { Draft } from './draft.ts';
import { beginShare, endShare, maximumSteps } from './resolve/budget.ts';
import { invoke } from './resolve/calls.ts';
import type { CallNode, Context, ModuleState, Operations, Project, Wrapper } from './resolve/context.ts';
import { evaluate } from './resolve/expressions.ts';
import { runUncalled, summarise } from './resolve/functions.ts';
import { handedValue } from './resolve/handed.ts';
import { heldWrappers } from './resolve/held.ts';
import { injectedObjects } from './resolve/injected.ts';
import { elementAt, itemsOf, memberOf } from './resolve/members.ts';
import { callMissed, isMissed } from './resolve/missed.ts';
import { exportedValue, openModule } from './resolve/modules.ts';
import { runChosen } from './resolve/run-chosen.ts';
import { runInjected } from './resolve/run-injected.ts';
import { settleCall } from './resolve/settle.ts';
import { execute, executeStatement } from './resolve/statements.ts';
import { substitute } from './resolve/substitution.ts';

export type { CallNode, LanguageTables, ModuleState, Project, Wrapper } from './resolve/context.ts';

const operations: Operations = { evaluate, execute, executeStatement, exportedValue, invoke, summarise, substitute };

/** What all parts of a new resolver share. */
function createContext(project: Project, run: ReadonlySet<string>, mayCallWrapper: (path: string) => boolean): Context {
  const context: Context = {
    project,
    operations,
    hands: { member: (value, name) => memberOf(context, value, name), items: (value) => itemsOf(context, value), handed: (value) => handedValue(context, value), folder: (level) => context.folders.get(level), script: (parts) => project.script?.(parts) ?? [] },
    machine: {
      call: (callee, args) => invoke(context, callee, args, context.site),
      items: (value) => itemsOf(context, value),
      index: (value, index) => elementAt(context, value, index),
      member: (value, name) => memberOf(context, value, name),
    },
    modules: new Map(),
    run,
    opened: new WeakMap(),
    following: new Map(),
    deferred: new Map(),
    mayCallWrapper,
    followed: new WeakSet(),
    replaced: new WeakSet(),
    asked: new WeakMap(),
    chosen: new WeakSet(),
    made: new Map(),
    summaries: new WeakMap(),
    called: new WeakSet(),
    calls: new Map(),
    recursions: new WeakMap(),
    classes: new WeakMap(),
    subclasses: new Map(),
    implementers: new Map(),
    goImplementers: new Map(),
    dispatched: new Set(),
    closures: new Set(),
    roots: [],
    wrappers: new Map(),
    folders: new Map(),
    setOutside: new Set(),
    cutOff: new Set(),
    frame: undefined,
    site: undefined,
    steps: 0,
    total: 0,
    limit: maximumSteps,
    nodes: 0,
    isExhausted: false,
    depth: 0,
    statementDepth: 0,
    followedDepth: 0,
    nesting: 0,
  };
  return context;
}

/** Runs files of a project and remembers the calls that may reach an object. */
export class Resolver {
  readonly #context: Context;

  /**
   * @param run the files that will be run: what is imported from others is followed when it is needed
   * @param mayCallWrapper whether a file may call a wrapper that is known by now: what it defines is followed where it is called
   */
  constructor(project: Project, run: ReadonlySet<string>, mayCallWrapper: (path: string) => boolean) {
    this.#context = createContext(project, run, mayCallWrapper);
  }

  /** Every call seen, in the order of the code; wrappers' callers are their children. */
  get roots(): readonly CallNode[] {
    return this.#context.roots;
  }

  /** Functions whose effects wait for callers. */
  ownWrappers(): Wrapper[] {
    return [...this.#context.wrappers.values()];
  }

  /** The same, and the files that hand on objects with such methods. */
  wrappers(): Wrapper[] {
    return [...this.ownWrappers(), ...heldWrappers(this.#context)];
  }

  /** Whether a call into a file that was not opened for it reaches an object after all. */
  isMissed(path: string): boolean {
    return isMissed(this.#context, path);
  }

  /** Does the calls into a file that waited for what is known of it by now, where nothing else hangs on them. True if any was done. */
  callMissed(path: string): boolean {
    return callMissed(this.#context, path);
  }

  /** Files of classes of which an object was made with what reaches S3, though the files may not name it. */
  injectedFiles(): ReadonlySet<string> {
    return new Set(injectedObjects(this.#context).map((object) => object.class.scope.module));
  }

  /** Files whose work was cut off: what is missing there is not absent. */
  get cutOff(): ReadonlySet<string> {
    return this.#context.cutOff;
  }

  /** Opens a file, without running its functions: what it defines is known to those that are run before it. */
  open(path: string): void {
    beginShare(this.#context, maximumSteps);
    openModule(this.#context, path);
    endShare(this.#context, path);
  }

  /** Whether a method was seen to be called by way of an interface. */
  isDispatched(form: FunctionForm): boolean {
    return this.#context.dispatched.has(form);
  }

  /** Whether some caller gave an object in the place of what a call is on: it says what is done there. */
  isReplaced(node: CallNode): boolean {
    return this.#context.replaced.has(node);
  }

  /** Whether what a closure would do was told where it is called. */
  isTold({ closure }: CallNode): boolean {
    return closure !== undefined && this.#context.closures.has(closure);
  }

  /**
   * Runs a file, once: its own statements, then every function that nothing has called.
   * @param share steps it may take
   */
  run(path: string, share = maximumSteps): ModuleState | undefined {
    const context = this.#context;
    beginShare(context, share);
    const state = openModule(context, path, share);
    if (!state || state.isDrained) {
      endShare(context, path);
      return state;
    }
    state.isDrained = true;
    const outer = context.frame;
    // A package has a frame for each of its files: the others are run if they matter themselves.
    for (const frame of state.frames.filter(({ module }) => module === state)) {
      context.frame = frame;
      frame.module.isDrained = true;
      runUncalled(context, frame);
    }
    context.frame = outer;
    endShare(context, path);
    return state;
  }

  /** Does what is left to do once all files were run: what methods of injected objects do, whoever calls them, and of objects that nobody was seen to choose. */
  runInjected(): void {
    runInjected(this.#context);
    runChosen(this.#context);
  }

  /** What a remembered call does, once nothing more can be learnt about it. */
  drafts(node: CallNode): { readonly drafts: readonly Draft[]; readonly name: string } {
    return settleCall(this.#context, node);
  }
}
