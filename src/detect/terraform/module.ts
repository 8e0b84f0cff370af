/** Terraform modules: the files of a folder as one, with its variables, locals, outputs and the modules that it calls. */
import type { SourceFile } from '../model.ts';
import { parseTerraform } from './parse.ts';
import { parseTerraformJson } from './json.ts';
import { blocksOf, type Block, type Expression, type Fault } from './syntax.ts';

/** Something with the file it is written in. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
}

export interface Module {
  /** Its folder, `.` for the root. */
  readonly folder: string;
  readonly resources: readonly Located<Block>[];
  readonly data: readonly Located<Block>[];
  readonly calls: readonly Located<Block>[];
  readonly variables: ReadonlyMap<string, Located<Block>>;
  readonly locals: ReadonlyMap<string, Located<Expression>>;
  readonly outputs: ReadonlyMap<string, Located<Block>>;
  /** What `terraform.tfvars` and `*.auto.tfvars` set, and what other `.tfvars` may set. */
  readonly settings: ReadonlyMap<string, Located<Expression>>;
  readonly possibleSettings: ReadonlyMap<string, readonly Located<Expression>[]>;
}

/** The folder of a path; `.` for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}

/** Files whose blocks are laid over those of the others (https://developer.hashicorp.com/terraform/language/files/override). */
function isOverride(path: string): boolean {
  return /(^|\/|_)override\.(tf|tofu)(\.json)?$/.test(path);
}

/** A block with another one laid over it: its attributes replace those of the same name, its inner blocks all of the same type. */
function laidOver(block: Block, over: Block): Block {
  const replaced = new Set(over.body.blocks.map(({ type }) => type));
  const blocks = [...block.body.blocks.filter(({ type }) => !replaced.has(type)), ...over.body.blocks];
  return { ...block, body: { attributes: new Map([...block.body.attributes, ...over.body.attributes]), blocks } };
}

/**
 * Reads files into modules.
 * @param files `.tf`, `.tf.json`, `.tofu` and `.tfvars` files
 * @returns modules by folder, and what could not be read
 */
export function readModules(files: readonly SourceFile[]): { modules: Map<string, Module>; faults: Located<Fault>[] } {
  const faults: Located<Fault>[] = [];
  const folders = new Map<string, SourceFile[]>();
  for (const file of files) {
    const folder = folderOf(file.path);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const modules = new Map<string, Module>();
  for (const [folder, own] of folders) {
    const resources: Located<Block>[] = [];
    const data: Located<Block>[] = [];
    const calls: Located<Block>[] = [];
    const variables = new Map<string, Located<Block>>();
    const locals = new Map<string, Located<Expression>>();
    const outputs = new Map<string, Located<Block>>();
    const settings = new Map<string, Located<Expression>>();
    const possibleSettings = new Map<string, Located<Expression>[]>();
    function add(list: Located<Block>[], located: Located<Block>): void {
      const { labels } = located.value;
      const before = isOverride(located.file) ? list.findIndex(({ value }) => value.labels.join('.') === labels.join('.')) : -1;
      const old = list[before];
      if (old === undefined) list.push(located);
      // What it says comes from both files: it stays where the block is written.
      else list[before] = { file: old.file, value: laidOver(old.value, located.value) };
    }
    const inOrder = [...own.filter(({ path }) => !isOverride(path)), ...own.filter(({ path }) => isOverride(path))];
    for (const { path, text } of inOrder) {
      const read = path.endsWith('.json') ? parseTerraformJson(text) : parseTerraform(text);
      for (const fault of read.faults) faults.push({ file: path, value: fault });
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (/\.tfvars(\.json)?$/.test(name)) {
        const automatic = /^terraform\.tfvars(\.json)?$|\.auto\.tfvars(\.json)?$/.test(name);
        for (const [key, value] of read.body.attributes) {
          if (automatic) settings.set(key, { file: path, value });
          else possibleSettings.set(key, [...(possibleSettings.get(key) ?? []), { file: path, value }]);
        }
        continue;
      }
      for (const block of read.body.blocks) {
        const located = { file: path, value: block };
        const [label] = block.labels;
        if (block.type === 'resource') add(resources, located);
        else if (block.type === 'data') add(data, located);
        else if (block.type === 'module') add(calls, located);
        else if (block.type === 'variable' && label !== undefined) variables.set(label, located);
        else if (block.type === 'output' && label !== undefined) outputs.set(label, located);
        else if (block.type === 'locals') for (const [key, value] of block.body.attributes) locals.set(key, { file: path, value });
      }
    }
    modules.set(folder, { folder, resources, data, calls, variables, locals, outputs, settings, possibleSettings });
  }
  return { modules, faults };
}

/** The block of a resource or data source. */
export function findBlock(list: readonly Located<Block>[], type: string, name: string): Located<Block> | undefined {
  return list.find(({ value }) => value.labels[0] === type && value.labels[1] === name);
}

/** Nested blocks of one type, also where a `dynamic` block makes them. */
export function nestedBlocks(block: Block, type: string): { block: Block; dynamic?: Block }[] {
  const plain = blocksOf(block.body, type).map((each) => ({ block: each }));
  const made = blocksOf(block.body, 'dynamic')
    .filter((each) => each.labels[0] === type)
    .flatMap((dynamic) => blocksOf(dynamic.body, 'content').map((content) => ({ block: content, dynamic })));
  return [...plain, ...made];
}
