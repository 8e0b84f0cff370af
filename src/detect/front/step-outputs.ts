/** What a step of a workflow hands to those after it: `echo "name=value" >> "$GITHUB_OUTPUT"`, variables in `GITHUB_ENV`, a job's outputs. */
import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import type { Expression, Statement } from '../form.ts';
import { eachNode } from '../walk.ts';
import { environmentName, outputVariable, type Environment } from './step-environment.ts';

/** The variables under whose names a script keeps what it writes, by the file that it writes to: those of the step. */
export interface StepFiles {
  readonly GITHUB_OUTPUT: string;
  readonly GITHUB_ENV: string;
}

/** The file that a redirection, or the operand of `tee`, names: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
export function stepFile(word: { readonly text: string } | undefined): keyof StepFiles | undefined {
  return /^"?\$\{?(GITHUB_OUTPUT|GITHUB_ENV)\}?"?$/.exec(word?.text ?? '')?.[1] as keyof StepFiles | undefined;
}

/**
 * What a line says of a name: `name=value`, in the older way `::set-output name=name::value`.
 * @param said what is printed
 * @param file where it goes
 */
export function writtenName(said: Expression, file: keyof StepFiles | undefined, files: StepFiles): { readonly name: string; readonly value: Expression } | undefined {
  const start = leading(said);
  const [older, olderName] = /^::set-output name=([\w-]+)::/.exec(start) ?? [];
  if (older !== undefined) return { name: variableOf(files.GITHUB_OUTPUT, olderName ?? ''), value: behind(said, older.length) };
  const [whole, name] = file === undefined ? [] : (/^([A-Za-z_][\w-]*)=/.exec(start) ?? []);
  return whole === undefined || file === undefined ? undefined : { name: variableOf(files[file], name ?? ''), value: behind(said, whole.length) };
}

function variableOf(prefix: string, name: string): string {
  return `${prefix}${name.replaceAll('-', '_')}`;
}

function leading(value: Expression): string {
  if (value.kind === 'text') return value.value;
  return value.kind === 'join' && value.parts[0] ? leading(value.parts[0]) : '';
}

function behind(value: Expression, length: number): Expression {
  if (value.kind === 'text') return { kind: 'text', value: value.value.slice(length) };
  const [first, ...others] = value.kind === 'join' ? value.parts : [];
  return first ? { kind: 'join', parts: [behind(first, length), ...others] } : value;
}

/** What the steps so far have handed on. */
export class StepOutputs {
  private job = '';
  private step = '';
  /** Whether the step at hand runs in some cases only. */
  isConditional = false;
  private own = new Map<string, Expression>();
  private readonly ofJobs = new Map<string, Expression>();

  private readonly text: string;

  /** @param text the workflow's */
  constructor(text: string) {
    this.text = text;
  }

  /** Whether a script's text may hand something on that is asked for. */
  mayWrite(script: string): boolean {
    return (/GITHUB_OUTPUT|::set-output/.test(script) && /\.outputs\./.test(this.text)) || script.includes('GITHUB_ENV');
  }

  /** A map is entered: a job, or a step of one. */
  enter(map: YAMLMap, around: readonly string[]): void {
    const [above, parent] = [around.at(-2), around.at(-1)];
    if (above === 'jobs' && map.has('steps')) [this.job, this.own] = [parent ?? '', new Map()];
    if (parent !== 'steps') return;
    const id = map.get('id', true) as Node | undefined;
    this.step = isScalar(id) ? String(id.value) : '';
    this.isConditional = map.has('if');
  }

  /** The names that the script of the step at hand writes by. */
  get files(): StepFiles {
    return { GITHUB_OUTPUT: `__given_${word(this.job)}_${word(this.step)}_`, GITHUB_ENV: `__set_${word(this.job)}_` };
  }

  /** A script was read: what it is seen to write is there for those after it. */
  note(statements: readonly Statement[], environment: Environment): void {
    const { GITHUB_OUTPUT: outputs, GITHUB_ENV: variables } = this.files;
    eachNode<{ kind: string; target?: { kind: string; name?: string } }>(statements, ({ kind, target }) => {
      const name = kind === 'assign' && target?.kind === 'name' ? (target.name ?? '') : '';
      if (this.step !== '' && name.startsWith(outputs)) this.own.set(outputVariable('steps', this.step, name.slice(outputs.length)), { kind: 'name', name });
      if (!name.startsWith(variables)) return;
      const variable = name.slice(variables.length);
      const before = this.isConditional ? (this.own.get(variable) ?? environment.get(variable)) : undefined;
      this.own.set(variable, before ? { kind: 'choice', tests: [], options: [before, { kind: 'name', name }] } : { kind: 'name', name });
    });
  }

  /** A job is left: its outputs are there for the jobs that need it. */
  leave(map: YAMLMap, around: readonly string[], valueOf: (text: string) => Expression): Statement[] {
    const outputs = map.get('outputs', true);
    if (around.at(-2) !== 'jobs' || !isMap(outputs)) return [];
    return outputs.items.flatMap(({ key, value }): Statement[] => {
      const name = isScalar(key) ? String(key.value) : '';
      // Nothing but what a step is seen to give.
      const asked = isScalar(value) ? environmentName(String(value.value)) : undefined;
      if (asked === undefined || !this.own.has(asked)) return [];
      const variable = `__job_${word(this.job)}_${word(name)}`;
      this.ofJobs.set(outputVariable('needs', this.job, name), { kind: 'name', name: variable });
      return [{ kind: 'assign', target: { kind: 'name', name: variable }, value: valueOf(String((value as { value: unknown }).value)), line: 1 }];
    });
  }

  /** An environment with all of it. */
  within(environment: Environment): Environment {
    return this.own.size + this.ofJobs.size === 0 ? environment : new Map([...environment, ...this.ofJobs, ...this.own]);
  }

  get names(): readonly string[] {
    return [...this.ofJobs.keys(), ...this.own.keys()];
  }
}

function word(name: string): string {
  return name.replace(/\W/g, '_');
}
