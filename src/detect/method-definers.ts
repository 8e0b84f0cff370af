/** Where Python's methods are defined, by name, told from the files' text: one that stands in a single place belongs to a single class. */
import type { SourceFile } from './model.ts';

/**
 * Finds the files that define a method.
 * @returns by the method's name, each file as often as it defines it
 */
export function findMethodDefiners(files: ReadonlyMap<string, SourceFile>): (name: string) => readonly string[] {
  let known: Map<string, string[]> | undefined;
  return (name) => (known ??= definitions(files.values())).get(name) ?? [];
}

function definitions(files: Iterable<SourceFile>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, text } of files) {
    if (!path.endsWith('.py')) continue;
    for (const [, name = ''] of text.matchAll(/^[ \t]+(?:async[ \t]+)?def[ \t]+(\w+)/gm)) {
      const places = found.get(name);
      if (places) places.push(path);
      else found.set(name, [path]);
    }
  }
  return found;
}
