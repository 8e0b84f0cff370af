/** Scripts that others run, `./scripts/upload.sh "$folder" prod`: who runs one, and what with. */
import type { Argument, Expression, Statement } from '../form.ts';
import { eachNode } from '../walk.ts';
import type { Files } from './terraform-modules.ts';

/** How a name begins that keeps what a script is run with. */
const start = 'run of ';

/** The path by which a command names a script, from where it is known on: `scripts/upload.sh` of `"$ROOT"/scripts/upload.sh`. */
export function scriptPath(word: Expression | undefined): string | undefined {
  const last = word?.kind === 'join' ? word.parts.at(-1) : word;
  if (last?.kind === 'join') return scriptPath(last);
  const text = last?.kind === 'text' ? last.value : '';
  if (!/\.(?:ba)?sh$/.test(text) || /\s/.test(text)) return undefined;
  const known = last === word ? text : text.startsWith('/') ? text.slice(1) : undefined;
  return known === undefined || known.startsWith('/') ? undefined : withoutDots(known);
}

function withoutDots(path: string): string {
  return path.replace(/^(?:\.{0,2}\/)+/, '');
}

/** Keeps what a script is run with: its arguments by their places, and the variables that are set for it alone. */
export function ranScript(path: string, args: readonly Expression[], variables: readonly Argument[], line: number, at: number): Statement {
  const places = args.map((value, index) => ({ key: { kind: 'text' as const, value: String(index + 1) }, value }));
  const names = variables.flatMap(({ name, value }) => (name === undefined ? [] : [{ key: { kind: 'text' as const, value: name }, value }]));
  return { kind: 'assign', target: { kind: 'name', name: `${start}${path} ${line}:${at}` }, value: { kind: 'dict', entries: [...places, ...names] }, line };
}

/** The name by which a file hands on what it runs a script with. */
export function runsName(path: string): string {
  return `${start}${path}`;
}

/** What a file runs scripts with, by the scripts' paths: a list for each. */
export function ranScripts(body: readonly Statement[]): Statement[] {
  const byPath = new Map<string, Set<string>>();
  eachNode<{ kind: string; target?: { kind: string; name?: string } }>(body, ({ kind, target }) => {
    const name = kind === 'assign' && target?.kind === 'name' ? (target.name ?? '') : '';
    const path = name.startsWith(start) ? name.slice(start.length, name.lastIndexOf(' ')) : undefined;
    if (path !== undefined) byPath.set(path, (byPath.get(path) ?? new Set()).add(name));
  });
  return [...byPath].map(([path, names]): Statement => ({ kind: 'assign', target: { kind: 'name', name: runsName(path) }, value: { kind: 'list', items: [...names].map((name) => ({ kind: 'name', name })) }, line: 1 }));
}

interface Run {
  readonly file: string;
  /** As the command names it. */
  readonly path: string;
  /** Whether it is where a command stands. */
  readonly isCommand: boolean;
}

/** An argument of a script: `$1`, `${1:-x}`. */
const places = /\$\{?([1-9])\b/;

const known = new WeakMap<Files, ReadonlyMap<string, readonly Run[]>>();

/** Files that run scripts, as far as they are looked through: shells, Makefiles and workflows. */
const callers = /\.(?:ba)?sh$|(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$|(?:^|\/)\.(?:github|circleci|buildkite)\/.*\.ya?ml$|(?:^|\/)(?:\.gitlab-ci|buildspec[\w.-]*|bitbucket-pipelines|azure-pipelines)\.ya?ml$/;
const mention = /([^\s"'`]*?)([\w.-]+\.(?:ba)?sh)\b(?![\w/])/g;
/** What stands before a script where it is run: nothing of the line, or a word that runs what follows. */
const runs = /^(?:.*[;&|({`]|.*\b(?:bash|sh|sudo|exec|time|then|do|else|env|nohup|run:|script:|-)\s|(?:.*\s)?\w+=\S*\s)?\s*[@"'+-]*$/;
/** What only handles the file. */
const handles = /(?:\bchmod|\bshellcheck|\bshfmt|\bCOPY|\bADD|\bcp|\bdos2unix|\bsource|(?:^|\s)\.|#.*|\bcat|\bls|\brm|-f|-x|-e|\becho.*|\bpaths?:.*|^\s*-)\s*[^;&|]*$/;

/** The commands that may run each script, by its name. The texts tell; what is given is read when it is needed. */
function runsOf(files: Files): ReadonlyMap<string, readonly Run[]> {
  const before = known.get(files);
  if (before) return before;
  const found = new Map<string, Run[]>();
  for (const [file, { text }] of [...files].filter(([path]) => callers.test(path))) {
    for (const written of text.includes('sh') ? text.split('\n') : []) {
      if (written.length > 2_000 || !/\.(?:ba)?sh\b/.test(written)) continue;
      // `"$(dirname "$0")/up.sh"`: where it is put in is not looked at.
      const line = written.replace(/\$\([^()]{0,200}\)/g, (inner) => (/\.(?:ba)?sh\b/.test(inner) ? inner : '$_'));
      for (const [whole, folder = '', name = ''] of line.matchAll(mention)) {
        const ahead = line.slice(0, line.indexOf(whole));
        const isCommand = runs.test(ahead);
        if (!isCommand && handles.test(ahead)) continue;
        const path = withoutDots(`${folder.replace(/^.*[)}]\/?/, '').replace(/^.*\$\w+\/?/, '')}${name}`);
        found.set(name, [...(found.get(name) ?? []), { file, path, isCommand }]);
      }
    }
  }
  known.set(files, found);
  return found;
}

/** The files whose commands run some of these scripts, which are given arguments. */
export function runnersOf(scripts: readonly { readonly path: string; readonly text: string }[], files: Files): ReadonlySet<string> {
  const asked = scripts.filter(({ path, text }) => /\.(?:ba)?sh$/.test(path) && places.test(text));
  return new Set(asked.flatMap(({ path }) => (runsOf(files).get(path.slice(path.lastIndexOf('/') + 1)) ?? []).map(({ file }) => file)));
}

/** The statements of a script, done with what each command gives that runs it; as they are where one may not be seen. */
export function runScript(path: string, text: string, body: readonly Statement[], files: Files | undefined): readonly Statement[] {
  const given = new Set([...text.matchAll(new RegExp(places, 'g'))].map((match) => match[1] as string));
  if (!files || given.size === 0) return body;
  const found = (runsOf(files).get(path.slice(path.lastIndexOf('/') + 1)) ?? []).filter((each) => each.file !== path && (path === each.path || path.endsWith(`/${each.path}`)));
  if (found.length === 0 || found.length > 40 || !found.every((each) => each.isCommand)) return body;
  const names = [...given, ...new Set([...text.matchAll(/\$\{?([A-Z][A-Z0-9_]*)\b/g)].map((match) => match[1] as string))];
  const runs = [...new Map(found.map((each) => [`${each.file} ${each.path}`, each])).values()];
  const imports = runs.map((each, index): Statement => ({ kind: 'import', import: { module: each.file, names: [{ name: runsName(each.path), as: `__runs${index}` }], line: 1 } }));
  const values = names.map((name): Statement => ({
    kind: 'assign',
    target: { kind: 'name', name },
    value: { kind: 'call', callee: { kind: 'member', object: { kind: 'name', name: '__run' }, name: 'get' }, args: [{ value: { kind: 'text', value: name } }, { value: given.has(name) ? { kind: 'other', parts: [] } : { kind: 'name', name } }], line: 1 },
    line: 1,
  }));
  const all: Expression = { kind: 'list', items: runs.map((_, index): Expression => ({ kind: 'spread', value: { kind: 'name', name: `__runs${index}` } })) };
  return [...imports, { kind: 'loop', bindings: [{ target: { kind: 'name', name: '__run' }, iterable: all }], tests: [], body: [...values, ...body] }];
}
