/** From a JSON Pointer in a file of a realm to the line where it stands, for findings. */
import { parseYaml, type ParsedDocument } from './document.ts';
import type { Realm } from './model.ts';
import type { Finding } from './plan.ts';

/** Where a finding is. */
export type Place = Pick<Finding, 'file' | 'line' | 'column'>;

/**
 * Makes a function that finds places in the files of a realm; each file is parsed once, and only when asked for.
 * @returns given a path and a JSON Pointer (RFC 6901), its place; only the file where the realm holds no text of it
 */
export function locator(realm: Realm): (path: string, pointer: string) => Place {
  const documents = new Map<string, ParsedDocument>();
  return (path, pointer) => {
    const text = realm.texts.get(path);
    if (text === undefined) return { file: path };
    const document = documents.get(path) ?? parseYaml(path, text);
    documents.set(path, document);
    const { line, column } = document.locate(pointer);
    return { file: path, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  };
}
