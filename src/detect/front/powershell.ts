/** PowerShell to the common form, as far as it sets variables and runs commands: each line is read as one of a shell. */
import { unknown, type Expression, type ModuleForm, type Statement } from '../form.ts';
import { lowerScript } from './shell.ts';

/** What stands for a value that is not told. */
const hole = '${__EXPRESSION__}';

/** Lowers a script: what it does in branches and loops counts as done, and a variable is any of the values it is given. */
export function lowerPowerShell(path: string, text: string): ModuleForm {
  const commands: Statement[] = [];
  const assigned = new Map<string, Expression[]>();
  for (const { text: line, at } of linesOf(text)) {
    const [, name, how, value] = /^\$(?:(?:script|global|env|local):)?(\w+)\s*([+-]?)=\s*(.*)$/i.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      const [set] = /^(["']).*\1$/.test(value.trim()) && how === '' ? lowerScript(`x=${forShell(value.trim())}`, () => at, []) : [];
      const key = name.toLowerCase();
      assigned.set(key, [...(assigned.get(key) ?? []), set?.kind === 'assign' ? set.value : unknown]);
      if (!/^["']/.test(value.trim())) commands.push(...commandsOf(value, at));
      continue;
    }
    commands.push(...commandsOf(line, at));
  }
  const values = [...assigned].map(([name, options]): Statement => {
    const bodies = options.map((value): Statement[] => [{ kind: 'assign', target: { kind: 'name', name }, value, line: 1 }]);
    const [only] = bodies;
    return bodies.length === 1 && only?.[0] ? only[0] : { kind: 'branch', tests: [], bodies, exhaustive: true };
  });
  return { path, language: 'shell', body: [...values, ...commands], problems: [] };
}

/** The lines without comments and what opens or closes a block; a grave accent goes on with the next one. */
function linesOf(text: string): { readonly text: string; readonly at: number }[] {
  const lines = text.replace(/<#[\s\S]*?#>/g, (comment) => comment.replace(/[^\n]/g, '')).split('\n');
  const found: { text: string; at: number }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const first = at;
    const pieces: string[] = [];
    let last = (lines[at] as string).trimEnd();
    while (/[`|]$/.test(last) && at + 1 < lines.length) {
      at += 1;
      pieces.push(last.replace(/`$/, ''));
      last = (lines[at] as string).trim();
    }
    const line = [...pieces, last].join(' ');
    const bare = line.trim().replace(/^[{}\s]+/, '').replace(/^(?:(?:else\s*)?if|elseif|while|foreach|for|switch)\s*\((?:[^()]|\([^()]*\))*\)\s*\{?/i, '').replace(/^(?:try|else|finally|do|process|begin|end)\s*\{/i, '').replace(/^catch\b[^{]*\{/i, '').trim();
    // A block that is closed on its line.
    const inner = bare.replace(/\}\s*$/, (brace, offset: number) => ((bare.slice(0, offset).match(/\{/g) ?? []).length > (bare.slice(0, offset).match(/\}/g) ?? []).length ? brace : ''));
    if (inner !== '' && !inner.startsWith('#')) found.push({ text: inner.trim(), at: first + 1 });
  }
  return found;
}

function commandsOf(line: string, at: number): readonly Statement[] {
  if (!/s3/i.test(line)) return [];
  return lowerScript(forShell(line.replace(/^&\s*/, '').replace(/^(["'])(\S*aws(?:\.exe)?)\1/, 'aws').replace(/^\(/, '').replace(/\s@\w+(?=\s|$)/g, '')), () => at, []);
}

/** Variables in the shell's way; names are the same whatever their letters' case. */
function forShell(line: string): string {
  return line
    // Paths of Windows.
    .replace(/\\(?=[\w.*$])/g, '/')
    .replace(/\$\((?:[^()]|\([^()]*\))*\)/g, (inner) => variableIn(inner.slice(2, -1).trim()))
    .replace(/\$(?:env:(\w+)|\{(?:env:)?(\w+)\}|(?:script|global|local):(\w+))/gi, (_, one?: string, two?: string, three?: string) => `\${${(one ?? two ?? three ?? '').toLowerCase()}}`)
    .replace(/\$([A-Za-z_]\w*)((?:\.\w+|\[[^\]]*\])*)/g, (_, name: string, more: string, offset: number, whole: string) => (more !== '' && !(more.startsWith('.') && isInQuotes(whole, offset)) ? hole : `\${${name.toLowerCase()}}${more}`))
    .replace(/`(["$])/g, '\\$1');
}

/** In quotes, `$name.zip` is the name and an ending. */
function isInQuotes(text: string, at: number): boolean {
  return (text.slice(0, at).match(/"/g) ?? []).length % 2 === 1;
}

function variableIn(inner: string): string {
  const name = /^\$(?:env:)?(\w+)$/.exec(inner)?.[1];
  return name === undefined ? hole : `\${${name.toLowerCase()}}`;
}
