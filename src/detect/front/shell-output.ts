/** What a shell function prints, as what a function gives: `$(uri_of a)` is what `uri_of` says. Only functions are told that say one thing on each way through them. */
import type { Expression, Statement } from '../form.ts';

/** How the reader of a script sees its commands. */
export interface OutputHands {
  /** The variables that a command sets. */
  assign(command: ShellCommand): readonly Statement[];
  /** What `echo` or `printf` prints. */
  said(command: ShellCommand): Expression | undefined;
  /** What a tool that only changes a text prints, or several behind each other. */
  filtered(node: { readonly type: string }): Expression | undefined;
}

export interface ShellCommand {
  readonly type: string;
  readonly name?: { readonly value: string };
  readonly suffix: readonly { readonly type: string }[];
}

interface ShellNode {
  readonly type: string;
}

/** Commands that print nothing, whatever they are given. */
const silent = new Set(['test', '[', 'true', 'false', ':', 'shift', 'set', 'shopt', 'trap', 'mkdir', 'rm', 'touch', 'sleep', 'cd', 'unset', 'wait', 'local', 'export', 'declare', 'readonly', 'typeset']);
/** Functions that speak to people, and so not to who reads the output. */
const speaking = /log(?!in)|warn|err|info|debug|die|fail|usage|assert|require|check|valid/i;

/** Thrown inside where a function says more than is told. */
const unclear = Symbol('unclear');

/** What a part of a function does to the output: whether something was said and more may follow. */
interface Part {
  readonly statements: readonly Statement[];
  readonly says: boolean;
  /** Whether what follows it is reached. */
  readonly goesOn: boolean;
}

const nothing: Part = { statements: [], says: false, goesOn: true };

/**
 * The statements of a function whose value is what another prints.
 * @param body the function's body
 * @returns undefined where it says nothing, or several things behind each other, or what is not known
 */
export function outputOf(body: ShellNode, hands: OutputHands): readonly Statement[] | undefined {
  try {
    const { statements } = partOf(body, hands);
    return containsReturn(statements) ? statements : undefined;
  } catch (error) {
    if (error !== unclear) throw error;
    return undefined;
  }
}

function listOf(commands: readonly { readonly command: ShellNode }[], hands: OutputHands): Part {
  const statements: Statement[] = [];
  let says = false;
  for (const { command } of commands) {
    const part = partOf(command, hands);
    // What was said before stands before this.
    if (says && containsReturn(part.statements)) throw unclear;
    if (!says) statements.push(...part.statements);
    says ||= part.says;
    if (!part.goesOn) return { statements, says: false, goesOn: false };
  }
  return { statements, says, goesOn: true };
}

function partOf(node: ShellNode, hands: OutputHands): Part {
  switch (node.type) {
    case 'Command':
      return commandPart(node as unknown as ShellCommand, hands);
    case 'CompoundList':
      return listOf((node as unknown as { commands: readonly { command: ShellNode }[] }).commands, hands);
    case 'BraceGroup':
      return partOf((node as unknown as { body: ShellNode }).body, hands);
    case 'Pipeline': {
      const value = hands.filtered(node);
      if (!value) throw unclear;
      return { statements: [{ kind: 'return', value }], says: true, goesOn: true };
    }
    case 'TestCommand':
    case 'ArithmeticCommand':
      return nothing;
    case 'Redirected': {
      const { command, redirects } = node as unknown as { command: ShellNode; redirects: readonly { readonly type: string }[] };
      if (redirects.some(isAway)) return nothing;
      return partOf(command, hands);
    }
    case 'AndOr': {
      const [first, ...others] = (node as unknown as { commands: readonly ShellNode[] }).commands;
      const before = first ? partOf(first, hands) : nothing;
      const parts = others.map((each) => partOf(each, hands));
      if (before.says && parts.some((part) => containsReturn(part.statements))) throw unclear;
      return parts.every((part) => part.statements.length === 0) ? before : { statements: [...before.statements, { kind: 'branch', tests: [], bodies: parts.map((part) => part.statements), exhaustive: false }], says: before.says || parts.some((part) => part.says), goesOn: true };
    }
    case 'If': {
      const { then, elif, else: otherwise } = node as unknown as { then: ShellNode; elif: readonly { then: ShellNode }[]; else: ShellNode | undefined };
      return branches([then, ...elif.map((each) => each.then), ...(otherwise ? [otherwise] : [])], otherwise !== undefined, hands);
    }
    case 'Case': {
      const { items } = node as unknown as { items: readonly { pattern: readonly { value: string }[]; body: ShellNode }[] };
      return branches(items.map((item) => item.body), items.some((item) => item.pattern.some(({ value }) => value === '*')), hands);
    }
    default:
      throw unclear;
  }
}

function branches(bodies: readonly ShellNode[], exhaustive: boolean, hands: OutputHands): Part {
  const parts = bodies.map((body) => partOf(body, hands));
  return { statements: [{ kind: 'branch', tests: [], bodies: parts.map((part) => part.statements), exhaustive }], says: parts.some((part) => part.says), goesOn: !exhaustive || parts.some((part) => part.goesOn) };
}

function commandPart(command: ShellCommand, hands: OutputHands): Part {
  const name = command.name?.value;
  const statements = hands.assign(command);
  if (name === undefined || silent.has(name) || command.suffix.some(isAway)) return { ...nothing, statements };
  if (name === 'return' || name === 'exit') return { statements: [{ kind: 'stop' }], says: false, goesOn: false };
  if (name === 'echo' || name === 'printf') {
    const value = hands.said(command);
    if (!value) throw unclear;
    return { statements: [{ kind: 'return', value }], says: true, goesOn: true };
  }
  if (speaking.test(name)) return nothing;
  const value = hands.filtered(command);
  if (!value) throw unclear;
  return { statements: [{ kind: 'return', value }], says: true, goesOn: true };
}

/** Whether what a command prints goes somewhere else: `>&2`, `> file`. */
function isAway(part: { readonly type: string }): boolean {
  const { type, operator, descriptor } = part as { type: string; operator?: string; descriptor?: unknown };
  return type === 'Redirect' && /^(>|>>|>&|>\||&>|&>>)$/.test(operator ?? '') && (descriptor === undefined || operator?.startsWith('&') === true);
}

function containsReturn(statements: readonly Statement[]): boolean {
  return statements.some((each) => each.kind === 'return' || (each.kind === 'branch' && each.bodies.some(containsReturn)));
}
