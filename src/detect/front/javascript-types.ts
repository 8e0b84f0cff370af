/** TypeScript's types: the name of one, and the values there are of an enum, a union of texts, an element of a list. */
import type { SyntaxNode } from '@lezer/common';
import { unknown, type ClassForm, type Expression, type Statement } from '../form.ts';

/** What reads the rest of a file. */
interface Reader {
  /** A node's parts, without comments. */
  childrenOf(node: SyntaxNode): SyntaxNode[];
  source(node: SyntaxNode): string;
  lineOf(node: SyntaxNode): number;
  expression(node: SyntaxNode | undefined): Expression;
}

export interface TypeReader {
  /** A type's name, or that of what is in it: `Promise<Store[]>` is `Store`. */
  typeName(node: SyntaxNode | undefined): string | undefined;
  /** A type of which it is written what values there are: https://www.typescriptlang.org/docs/handbook/2/everyday-types.html#literal-types */
  enumerated(name: string, type: SyntaxNode | undefined): ClassForm | undefined;
  /** The type of a parameter that is one of a type's values: its name, or that of a union which is written in place. */
  typeOfOne(annotation: SyntaxNode): string | undefined;
  /** A type that says which fields an object has, where it is written what values there are of some; undefined where of none. */
  described(name: string, type: SyntaxNode | null): ClassForm | undefined;
  /** The unions that were met in place, as the types they are. */
  readonly unions: readonly Statement[];
  /** Those that are told by names of the file. */
  readonly later: readonly Statement[];
}

/** What a type says its values are. */
type Values = { readonly kind: 'texts'; readonly texts: readonly Expression[] } | { readonly kind: 'index'; readonly of: string; readonly values: Expression };

/** Makes a reader of one file's types. */
export function readTypes({ childrenOf, source, lineOf, expression }: Reader): TypeReader {
  const unions: Statement[] = [];
  const later: Statement[] = [];

  function typeName(node: SyntaxNode | undefined): string | undefined {
    if (!node) return undefined;
    const names = source(node).match(/[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*/g);
    return names?.find((name) => !['readonly', 'Promise', 'Array', 'Readonly', 'undefined', 'null', 'typeof', 'InstanceType'].includes(name))?.replace(/^AWS\./, '');
  }

  function enumerated(name: string, type: SyntaxNode | undefined): ClassForm | undefined {
    const value = type && valuesOf(type);
    if (type?.name === 'ObjectType') return described(name, type);
    if (!value || (value.kind === 'index' && value.of === name)) return undefined;
    const line = lineOf(type);
    const options: readonly Expression[] = value.kind === 'texts' ? value.texts : [{ kind: 'index', object: value.values, index: unknown }];
    return { name, bases: [], line, constructorName: 'constructor', isEnum: true, members: options.map((option, index): Statement => ({ kind: 'assign', target: { kind: 'name', name: String(index) }, value: option, line, declares: true })) };
  }

  /** `'a' | 'b'`, `(typeof list)[number]`, `(typeof map)[keyof typeof map]`, `keyof typeof map`. */
  function valuesOf(type: SyntaxNode): Values | undefined {
    switch (type.name) {
      case 'ParenthesizedType':
        return childrenOf(type)[1] && valuesOf(childrenOf(type)[1] as SyntaxNode);
      case 'LiteralType': {
        const literal = type.getChild('String');
        return literal ? { kind: 'texts', texts: [expression(literal)] } : undefined;
      }
      case 'UnionType': {
        const options = childrenOf(type).filter((each) => each.name !== 'LogicOp' && !/^(undefined|null)$/.test(source(each))).map(valuesOf);
        const texts = options.flatMap((option) => (option?.kind === 'texts' ? option.texts : []));
        return texts.length > 0 && options.every((option) => option?.kind === 'texts') ? { kind: 'texts', texts } : undefined;
      }
      case 'IndexedType': {
        const written = /^\(?\s*typeof\s+([\w$]{1,100})\s*\)?\s*\[\s*(number|keyof\s+typeof\s+([\w$]{1,100}))\s*\]$/.exec(source(type).slice(0, 300));
        if (!written?.[1] || (written[3] !== undefined && written[3] !== written[1])) return undefined;
        const of: Expression = { kind: 'name', name: written[1] };
        return { kind: 'index', of: written[1], values: written[3] === undefined ? of : asked(of, 'values', type) };
      }
      case 'KeyofType': {
        const of = /^keyof\s+typeof\s+([\w$]{1,100})$/.exec(source(type).slice(0, 150))?.[1];
        return of === undefined ? undefined : { kind: 'index', of, values: asked({ kind: 'name', name: of }, 'keys', type) };
      }
      default:
        return undefined;
    }
  }

  function asked(of: Expression, method: 'keys' | 'values', node: SyntaxNode): Expression {
    return { kind: 'call', callee: { kind: 'member', object: { kind: 'name', name: 'Object' }, name: method }, args: [{ value: of }], line: lineOf(node) };
  }

  function typeOfOne(annotation: SyntaxNode): string | undefined {
    const [type, ...others] = childrenOf(annotation).filter((each) => each.name !== ':');
    if (!type || others.length > 0) return undefined;
    if (/^[A-Za-z_$][\w$.]*(?:\s*\|\s*(?:undefined|null))*$/.test(source(type).slice(0, 200))) return typeName(annotation);
    const union = type.name === 'ObjectType' ? described(`union ${unions.length + later.length}`, type) : enumerated(`union ${unions.length + later.length}`, type);
    if (!union) return undefined;
    // What it is told by may stand behind it.
    const isWritten = union.members.every((member) => member.kind === 'assign' && member.value.kind === 'text');
    (isWritten ? unions : later).push({ kind: 'class', class: union });
    return union.name;
  }

  /** Types that are no enum. */
  const simple = new Set(['string', 'number', 'boolean', 'bigint', 'symbol', 'any', 'unknown', 'never', 'void', 'object', 'null', 'undefined', 'Date', 'Buffer', 'Error']);

  function described(name: string, type: SyntaxNode | null): ClassForm | undefined {
    const members: Statement[] = [];
    for (const property of type ? childrenOf(type) : []) {
      const field = property.name === 'PropertyType' ? property.getChild('PropertyDefinition') : null;
      const annotation = field && property.getChild('TypeAnnotation');
      if (!annotation || simple.has(source(annotation).replace(/^:\s*/, ''))) continue;
      const one = typeOfOne(annotation);
      if (one !== undefined) members.push({ kind: 'assign', target: { kind: 'name', name: source(field) }, value: unknown, line: lineOf(field), declares: true, isBare: true, isOne: true, type: one });
    }
    return type && members.length > 0 ? { name, bases: [], members, line: lineOf(type), constructorName: 'constructor' } : undefined;
  }

  return { typeName, enumerated, typeOfOne, described, unions, later };
}
