/** The shape of Terraform's language, HCL: bodies of attributes and blocks, and expressions with their place. */

interface Place {
  readonly line: number;
  /** The expression as written, cut to a readable length. */
  readonly code: string;
}

export type Expression = Place &
  (
    | { readonly kind: 'template'; readonly parts: readonly (string | Expression)[]; /** Line of the first character inside the quotes. */ readonly textLine: number }
    | { readonly kind: 'literal'; readonly text: string }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'attribute'; readonly of: Expression; readonly name: string }
    | { readonly kind: 'index'; readonly of: Expression; readonly index: Expression }
    | { readonly kind: 'splat'; readonly of: Expression }
    | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[]; readonly spread: boolean }
    | { readonly kind: 'tuple'; readonly items: readonly Expression[] }
    | { readonly kind: 'object'; readonly entries: readonly (readonly [key: Expression, value: Expression])[] }
    | {
        readonly kind: 'for';
        readonly key: string | undefined;
        readonly value: string;
        readonly collection: Expression;
        readonly resultKey: Expression | undefined;
        readonly result: Expression;
        readonly condition: Expression | undefined;
        readonly grouped: boolean;
      }
    | { readonly kind: 'conditional'; readonly condition: Expression; readonly yes: Expression; readonly no: Expression }
    | { readonly kind: 'operation'; readonly operator: string; readonly operands: readonly Expression[] }
    | { readonly kind: 'unknown' }
  );

export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  readonly line: number;
}

export interface Body {
  readonly attributes: ReadonlyMap<string, Expression>;
  readonly blocks: readonly Block[];
}

/** Something that could not be read, where reading went on behind it. */
export interface Fault {
  readonly line: number;
  readonly reason: string;
}

/** The parts of an expression, one level down. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'template':
      return expression.parts.filter((part) => typeof part !== 'string');
    case 'attribute':
    case 'splat':
      return [expression.of];
    case 'index':
      return [expression.of, expression.index];
    case 'call':
      return expression.arguments;
    case 'tuple':
      return expression.items;
    case 'object':
      return expression.entries.flat();
    case 'for':
      return [expression.collection, expression.result, ...[expression.resultKey, expression.condition].filter((each) => each !== undefined)];
    case 'conditional':
      return [expression.condition, expression.yes, expression.no];
    case 'operation':
      return expression.operands;
    default:
      return [];
  }
}

/** The blocks of one type inside a body. */
export function blocksOf(body: Body, type: string): readonly Block[] {
  return body.blocks.filter((block) => block.type === type);
}
