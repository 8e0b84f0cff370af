/** `${{ … }}` and `if:` as the runner evaluates them, by GitHub's own expression library. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

type Functions = NonNullable<ConstructorParameters<typeof Evaluator>[2]>;

/** The contexts an action's metadata may use: `github`, with the token, and an empty `runner`. */
export function createContexts(environment: Readonly<Record<string, string>>, token: string | undefined): data.Dictionary {
  const github = new data.Dictionary();
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith('GITHUB_')) github.add(name.slice('GITHUB_'.length).toLowerCase(), new data.StringData(value));
  }
  github.add('token', new data.StringData(token ?? ''));
  return new data.Dictionary({ key: 'github', value: github }, { key: 'runner', value: new data.Dictionary() });
}

/** Evaluates each `${{ … }}` inside a text. @throws the library's error for a bad expression */
export function evaluateText(text: string, contexts: data.Dictionary): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => evaluate(expression, contexts, new Map()).coerceString());
}

/** Evaluates a `pre-if` or `post-if`, with the status functions. */
export function evaluateCondition(condition: string, failed: boolean, contexts: data.Dictionary): boolean {
  const functions: Functions = new Map();
  for (const [name, value] of [['always', true], ['success', !failed], ['failure', failed], ['cancelled', false]] as const) {
    functions.set(name, { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) });
  }
  const bare = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  return evaluate(bare, contexts, functions).coerceString() === 'true';
}

function evaluate(expression: string, contexts: data.Dictionary, functions: Functions): data.ExpressionData {
  const { tokens } = new Lexer(expression.trim()).lex();
  const names = contexts.pairs().map((pair) => pair.key);
  const tree = new Parser(tokens, names, [...functions.values()]).parse();
  return new Evaluator(tree, contexts, functions).evaluate();
}
