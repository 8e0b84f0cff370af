/** Names and paths as they are checked before they touch a path, a branch or a commit message. */
import { BlueError, type Location } from './errors.ts';

/** One source for the files' schemas and for every option that takes a name. */
export const NAME_PATTERN = '^[a-z0-9][a-z0-9-]{0,62}$';
const NAME = new RegExp(NAME_PATTERN);

/** Who answers for a domain or a realm: an email, `@login` or `@org/team`. */
export const PERSON_PATTERN = '^(?:@[A-Za-z0-9][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_.-]+)?|[^\\s@"<>(),:;]+@[^\\s@"<>(),:;]+)$';
const PERSON = new RegExp(PERSON_PATTERN);

/** Whether a file of a realm takes this for a person or a team. */
export function isPerson(text: string): boolean {
  return PERSON.test(text);
}

/** Reserved by Windows with and without an extension: a realm with such a folder cannot be checked out there.
 * Source: learn.microsoft.com, "Naming Files, Paths, and Namespaces". */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

const MAX_PATH = 1024;
// Controls, and the characters that reorder text on a screen (Unicode TR 36): a path is shown to people.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * Says why a name is not one, or nothing.
 * @returns half a sentence that follows the quoted name
 */
export function nameProblem(name: string): string | undefined {
  if (WINDOWS_DEVICE.test(name)) return 'is the name of a device on Windows';
  if (NAME.test(name)) return undefined;
  if (name === '') return 'is empty';
  if (name.length > 63) return 'is longer than 63 characters';
  return 'is not a name: lower-case letters, digits and hyphens, starting with a letter or digit';
}

/**
 * Checks the name of a realm, a domain or a contract.
 * @param location where the name was read, for the error
 * @returns the same name
 * @throws BlueError BAD_NAME, with a name that would do as the next step
 */
export function checkName(kind: 'realm' | 'domain' | 'contract', name: string, location?: Location): string {
  const problem = nameProblem(name);
  if (problem === undefined) return name;
  const better = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '').slice(0, 63).replace(/-+$/, '');
  const usable = better !== '' && nameProblem(better) === undefined;
  throw new BlueError('BAD_NAME', `${kind} name ${quoteShort(name)} ${problem}`, {
    location,
    next: usable ? `Use '${better}', for example` : 'Choose another name, for example a repository name in kebab-case',
  });
}

/**
 * Says why a text is no path inside a folder, or nothing.
 * @returns half a sentence that follows the quoted path
 */
export function relativePathProblem(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (path.length > MAX_PATH) return `is longer than ${MAX_PATH} characters`;
  if (UNPRINTABLE.test(path)) return 'contains a control character';
  // On Windows a backslash separates folders, so `a\..\..\b` would leave the root there and nowhere else.
  if (path.includes('\\')) return "contains a backslash; folders are separated by '/'";
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is absolute';
  if (path.startsWith('~')) return 'starts in a home folder';
  for (const part of path.split('/')) {
    if (part === '..') return "leaves its folder with '..'";
    if (part === '' || part === '.') return "has an empty or '.' part";
    // Windows drops trailing dots and spaces, so `.. ` and `a.` would name something else there.
    if (/[. ]$/.test(part)) return 'has a part that ends in a dot or a space';
    if (WINDOWS_DEVICE.test(part.split('.', 1)[0] ?? '')) return `has the part '${part}', a device on Windows`;
    // git's own folder, also by the short names and case folding of Windows and macOS (CVE-2014-9390).
    if (/^(?:\.git|git~[0-9]+)$/i.test(part.normalize('NFKC').replace(/[\u200b-\u200d\ufeff]/g, ''))) return "enters git's own folder";
  }
  return undefined;
}

/**
 * Checks a path that has to stay inside some root: relative, with `/`, without `.` and `..`.
 * @param location where the path was read, for the error
 * @returns the same path
 * @throws BlueError BAD_PATH
 */
export function checkRelativePath(path: string, location?: Location): string {
  const problem = relativePathProblem(path);
  if (problem === undefined) return path;
  throw new BlueError('BAD_PATH', `path ${quoteShort(path)} ${problem}`, {
    location,
    next: "Write the path relative to the repo's root, with '/': src/models/export.py",
  });
}

/** Quotes somebody else's text in a message: one line, no control character, bounded. */
export function quoteShort(text: string): string {
  const cut = text.length > 80 ? `${text.slice(0, 77)}...` : text;
  return JSON.stringify(cut).replace(/[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
