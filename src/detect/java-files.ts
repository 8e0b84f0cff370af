/** Java's `File`: a path that is asked for its parts by methods. https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/io/File.html */
import { join, lastSegment, listOf, literalOf, mapChoice, mapEnd, mapStart, parentPath, unknownValue, type ArgumentValue, type Value } from './value.ts';

/** The type of an object that stands for a file. */
export const javaFileType = 'java.file';

/** `Paths.get(first, …)`: what is empty counts for nothing, and slashes are single. https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/nio/file/Path.html */
export function javaPath(args: readonly ArgumentValue[]): Value {
  const [first, ...others] = args.map(({ value }) => (value.kind === 'library' ? (value.slots.text ?? unknownValue) : value));
  if (!first) return unknownValue;
  return mapChoice(first, (each) => {
    const [start = unknownValue, ...rest] = [each, ...others].filter((part) => literalOf(part) !== '');
    // Below something, a part begins where that ends.
    const below = rest.map((part) => mapChoice(part, (option) => mapStart(option, (known) => known.replace(/^\/+/, ''))));
    return mapChoice(join([start, ...below], true), (path) => mapEnd(path, (known) => (known.length > 1 ? known.replace(/\/+$/, '') : known)));
  });
}

/** `new File(path)`, `new File(folder, path)`, where the folder may be a file itself. */
export function javaFile(args: readonly ArgumentValue[]): Value {
  return fileAt(join(args.map(({ value }) => (value.kind === 'library' ? (value.slots.text ?? unknownValue) : value)), true));
}

function fileAt(path: Value): Value {
  return { kind: 'library', type: javaFileType, slots: { text: path } };
}

/** What a method of a file gives, whose path is known as far as it can be. */
export function callJavaFile(path: Value, method: string): Value {
  switch (method) {
    case 'getName':
      return mapChoice(path, lastSegment);
    case 'getPath':
    case 'toString':
    case 'toPath':
      return path;
    case 'getAbsolutePath':
    case 'getCanonicalPath':
      return mapChoice(path, absolute);
    case 'getParent':
      return mapChoice(path, parentPath);
    case 'getParentFile':
      return fileAt(mapChoice(path, parentPath));
    case 'getAbsoluteFile':
    case 'getCanonicalFile':
      return fileAt(mapChoice(path, absolute));
    case 'list':
      return listOf([], unknownValue);
    case 'listFiles':
      return listOf([], fileAt(join([path, unknownValue], true)));
    default:
      return unknownValue;
  }
}

/** A path that begins somewhere begins where the program runs. */
function absolute(path: Value): Value {
  return path.kind === 'text' && typeof path.parts[0] === 'string' && path.parts[0].startsWith('/') ? path : join([unknownValue, path]);
}
