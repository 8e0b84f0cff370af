/** Small programs are run for real, with all that is unknown to detection drawn at random: each key they reach is among those that are told. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import vm from 'node:vm';
import { detect } from '../../src/detect/index.ts';

/** A program before its names are chosen: what each choice stands for depends on what is in scope. */
type Draw = (most: number) => number;

interface Names {
  readonly texts: string[];
  readonly lists: string[];
  readonly dicts: string[];
  readonly functions: string[];
  readonly isInside: boolean;
}

const literals = ['a', 'b/', 'k/', 'x.json', '/z', 'A', 'raw/in', ''];
const inputs = ['in', 'x/y', '', 'Q', ' w ', 'k/'];

/** Writes programs out of numbers that are drawn one after the other. */
class Writer {
  #made = 0;
  readonly #draw: Draw;

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  program(): string {
    const names: Names = { texts: [], lists: [], dicts: [], functions: [], isInside: false };
    const functions = this.#times(2, () => this.#function(names));
    const list = `let list = [${this.#text(names)}, ${this.#text(names)}];`;
    const dict = `let dict = { a: ${this.#text(names)}, b: ${this.#text(names)} };`;
    names.lists.push('list');
    names.dicts.push('dict');
    return [...functions, list, dict, ...this.#times(8, () => this.#statement(names, 0)), this.#put(names)].join('\n');
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#draw(from.length)] as T;
  }

  #name(start: string): string {
    this.#made += 1;
    return `${start}${this.#made}`;
  }

  #times<T>(most: number, make: () => T): T[] {
    return Array.from({ length: 1 + this.#draw(most) }, make);
  }

  #literal(): string {
    return JSON.stringify(this.#pick(literals));
  }

  #text(names: Names, depth = 0): string {
    const again = (): string => this.#text(names, depth + 1);
    switch (this.#draw(depth > 2 ? 4 : 16)) {
      case 0:
        return 'input()';
      case 1:
      case 2:
        return names.texts.length > 0 ? this.#pick(names.texts) : this.#literal();
      case 3:
        return this.#literal();
      case 4:
        return `(${again()} + ${again()})`;
      case 5:
        return `\`k/\${${again()}}/\${${again()}}\``;
      case 6:
        return `${again()}.${this.#pick(['toUpperCase()', 'toLowerCase()', 'trim()', 'slice(1)', 'slice(0, -1)', 'slice(0, 2)'])}`;
      case 7:
        return `${again()}.replaceAll(${JSON.stringify(this.#pick(['a', 'k/', '/']))}, ${this.#literal()})`;
      case 8:
        return `${again()}.split("/")${this.#pick(['[0]', '.pop()', '.join("-")'])}`;
      case 9:
        return `(flag() ? ${again()} : ${again()})`;
      case 10:
        return `(${again()} || ${again()})`;
      case 11:
      case 12:
        return names.lists.length > 0 ? `${this.#pick(names.lists)}${this.#pick(['.join("/")', '[0]', '.map((each) => each + "m").join("-")'])}` : again();
      case 13:
        return names.dicts.length > 0 ? `${this.#pick(names.dicts)}${this.#pick(['.a', '["b"]'])}` : again();
      default:
        return names.functions.length > 0 ? `${this.#pick(names.functions)}(${again()})` : again();
    }
  }

  #put(names: Names): string {
    return `s3.putObject({ Bucket: 'b', Key: ${this.#text(names)} });`;
  }

  #body(names: Names, depth: number): string {
    const inner: Names = { ...names, texts: [...names.texts], lists: [...names.lists], dicts: [...names.dicts] };
    return this.#times(2, () => this.#statement(inner, depth + 1)).join('\n');
  }

  #function(names: Names): string {
    const name = this.#name('f');
    const parameter = this.#name('p');
    const inner: Names = { texts: [parameter], lists: [], dicts: [], functions: [...names.functions], isInside: true };
    const body = this.#times(2, () => this.#statement(inner, 1)).join('\n');
    const text = `function ${name}(${parameter}) {\n${body}\nreturn ${this.#text(inner)};\n}`;
    names.functions.push(name);
    return text;
  }

  #statement(names: Names, depth: number): string {
    const changed = names.texts.filter((name) => name.startsWith('v'));
    switch (this.#draw(depth > 1 ? 10 : 14)) {
      case 0:
      case 1: {
        const value = this.#text(names);
        const name = this.#name('v');
        names.texts.push(name);
        return `let ${name} = ${value};`;
      }
      case 2:
        return changed.length > 0 ? `${this.#pick(changed)} ${this.#pick(['=', '+='])} ${this.#text(names)};` : this.#put(names);
      case 3: {
        const items = `[${this.#text(names)}, ${this.#text(names)}]`;
        const name = this.#name('l');
        names.lists.push(name);
        return `let ${name} = ${items};`;
      }
      case 4:
      case 5: {
        if (names.lists.length === 0) return this.#put(names);
        const list = this.#pick(names.lists);
        return this.#pick([`${list}.push(${this.#text(names)});`, `${list}.unshift(${this.#text(names)});`, `${list}[0] = ${this.#text(names)};`, `${list}.reverse();`, `${list}.sort();`, `if (${list}.length > 1) ${list}.pop();`]);
      }
      case 6: {
        if (names.dicts.length > 0 && this.#draw(2) === 0) return `${this.#pick(names.dicts)}${this.#pick(['.a', '["b"]'])} = ${this.#text(names)};`;
        const entries = `{ a: ${this.#text(names)}, b: ${this.#text(names)} }`;
        const name = this.#name('d');
        names.dicts.push(name);
        return `let ${name} = ${entries};`;
      }
      case 7:
      case 8:
      case 9:
        return this.#put(names);
      case 10:
        return `if (flag()) {\n${this.#body(names, depth)}\n} else {\n${this.#body(names, depth)}\n}`;
      case 11: {
        const name = this.#name('i');
        const list = names.lists.length > 0 && this.#draw(2) === 0 ? `[...${this.#pick(names.lists)}]` : '["u", "w/"]';
        return `for (const ${name} of ${list}) {\n${this.#body({ ...names, texts: [...names.texts, name] }, depth)}\n}`;
      }
      case 12:
        return `for (let turn = 0; turn < number(); turn += 1) {\n${this.#body(names, depth)}\n}`;
      default:
        return `try {\n${this.#body(names, depth)}\nif (flag()) throw new Error();\n} catch {\n${this.#body(names, depth)}\n}`;
    }
  }
}

const head = "const { S3 } = require('@aws-sdk/client-s3');\nconst s3 = new S3({});\nconst input = () => process.argv[2];\nconst flag = () => Math.random() > 0.5;\nconst number = () => process.argv.length;\n";

/** The keys of one run, in which chance stands for what is unknown. */
function keysOfRun(program: string, seed: number): string[] {
  let state = seed;
  const draw = (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % most;
  };
  const keys: string[] = [];
  const s3 = {
    putObject({ Key }: { Key: string }) {
      keys.push(Key);
      if (keys.length > 500) throw new Error('enough');
    },
  };
  try {
    vm.runInNewContext(program, { s3, input: () => inputs[draw(inputs.length)], flag: () => draw(2) === 1, number: () => draw(3) }, { timeout: 500 });
  } catch (error) {
    // A run may end anywhere, but it must have begun.
    if ((error as Error).name === 'SyntaxError') throw error;
  }
  return keys.filter((key) => key.length < 1000);
}

function matches(pattern: string, key: string): boolean {
  return new RegExp(`^${pattern.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\S]*')}$`).test(key);
}

describe('programs that are run', () => {
  it('reach no key that is not told', async () => {
    let reached = 0;
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(0x7fffffff)), async (numbers) => {
        const program = new Writer((most) => (numbers.next().value as number) % most).program();
        const { accesses } = await detect([{ path: 'a.js', text: head + program }]);
        const patterns = accesses.filter((access) => access.counted).flatMap((access) => access.alternatives ?? [access.key]);
        // S3 refuses an empty key.
        const keys = [1, 2, 3, 4, 5, 6].flatMap((seed) => keysOfRun(program, seed * 7919)).filter((key) => key !== '');
        reached += keys.length;
        const missed = keys.filter((key) => !patterns.some((pattern) => matches(pattern, key)));
        if (missed.length > 0) throw new Error(`${program}\nreaches ${JSON.stringify([...new Set(missed)].slice(0, 4))}, told were ${JSON.stringify(patterns)}`);
      }),
      { seed: Number(process.env['SEED'] ?? 20_261_128), numRuns: Number(process.env['RUNS'] ?? 300) },
    );
    expect(reached).toBeGreaterThan(1000);
  });
});
