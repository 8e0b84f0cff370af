/** Which paths inside a realm are ordinary: they mean the same on every system, and to every tool. */
import { BlueError } from '../core/errors.ts';

/** Names that Windows keeps for devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/**
 * Whether a path may be read from a realm's tree or written to it.
 * No empty, `.`, `..` or `.git` part (in the forms that Windows and macOS take for `.git`, as git's verify_path does),
 * no control character, no backslash, no colon, no part that Windows would shorten.
 * @param path relative, with `/`
 */
export function isRealmPath(path: string): boolean {
  if (path === '' || path.length > 1024 || /[\u0000-\u001f\u007f\\:]/.test(path)) return false;
  for (const part of path.split('/')) {
    if (part === '' || part === '.' || part === '..' || part.length > 255 || device.test(part)) return false;
    if (/[. ]$/.test(part)) return false;
    // HFS+ ignores these characters, so that `.g\u200cit` is `.git` there (CVE-2014-9390).
    const plain = part.replace(/[\u200b-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '').toLowerCase();
    if (plain === '.git' || /^git~\d+$/.test(plain)) return false;
  }
  return true;
}

/**
 * Checks a path that is about to be written.
 * @throws BlueError BAD_PATH
 */
export function checkRealmPath(path: string): void {
  if (!isRealmPath(path)) {
    throw new BlueError('BAD_PATH', `${JSON.stringify(path)} is not a path a realm may hold`, {
      next: 'Use a relative path with "/", without ".." and ".git", of plain names.',
    });
  }
}
