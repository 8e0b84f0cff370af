/** Every regular expression of the policies' readers on long texts that fit its beginning again and again: twice the text, twice the time. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { it, expect } from '@jest/globals';
import ts from 'typescript';

const folder = join(import.meta.dirname ?? '.', '../../../src/detect');

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.ts') ? [path] : [];
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}

function expressionsIn(file: string): RegExp[] {
  const found: RegExp[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  function visit(node: ts.Node): void {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}

const common = [' ', 'a', '0', '.', '/', ':', '{', '(', '[', '-', '"', '\\', '\n', '%', '!', '${', '{{', 'a.', '.a', 'a[', '["', ' (', ' (default ', '- ', '? ', '//', '$A', '<a'];
const length = 60_000;

function inputsFor({ source }: RegExp): string[] {
  const letters = new Set(source.replaceAll(/\\[a-zA-Z]|[\\^$?+*|()[\]]/g, ''));
  const words = [...(source.match(/[A-Za-z_]{2,}/g) ?? [])].slice(0, 6);
  const units = new Set([...common, ...letters, ...words.flatMap((word) => [word, `${word}.`, `${word}.a`, `${word} `, `:${word}/`, ` (${word} `])]);
  return [...units].flatMap((unit) => {
    const repeated = unit.repeat(length / unit.length);
    return [repeated, `${repeated}!`, `\${{${repeated}`];
  });
}

function timeOf(expression: RegExp, input: string): number {
  const started = performance.now();
  if (expression.global) for (const _ of input.matchAll(expression));
  else expression.exec(input);
  return performance.now() - started;
}

it('takes no square of time', () => {
  const files = ['policy', 'terraform', 'coverage.ts', 'conditions.ts', 'same-bucket.ts', 'binding.ts', 'binding-grants.ts'].flatMap((name) => filesOf(join(folder, name)));
  const expressions = new Map(files.flatMap(expressionsIn).map((each) => [String(each), each]));
  expect(expressions.size).toBeGreaterThan(100);
  const slow: string[] = [];
  for (const [name, expression] of expressions) {
    for (const input of inputsFor(expression)) {
      // One measurement may be disturbed.
      if (timeOf(expression, input) > 150 && Math.min(timeOf(expression, input), timeOf(expression, input)) > 150) slow.push(`${name} on ${JSON.stringify(input.slice(0, 20))}`);
    }
  }
  expect(slow).toEqual([]);
}, 120_000);
