/** Where a realm is: a path or url is taken apart and checked once, before git sees any of it. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BlueError } from '../core/errors.ts';

export type Place =
  | { readonly kind: 'local'; readonly path: string; readonly label: string }
  | { readonly kind: 'http'; readonly url: string; readonly origin: string; readonly scheme: 'http' | 'https'; readonly label: string }
  | { readonly kind: 'ssh'; readonly url: string; readonly host: string; readonly label: string };

const schemes = 'a path, https://host/owner/repo, ssh://git@host/owner/repo or git@host:owner/repo';

function refuse(code: 'USAGE' | 'REFUSED', message: string, next = `Give the realm as ${schemes}.`): never {
  throw new BlueError(code, message, { next });
}

function parseHttp(text: string): Place {
  const url = parseUrl(text);
  // A token in a url is seen in process listings, in logs and in the config file of the clone.
  if (url.username !== '' || url.password !== '') {
    refuse('REFUSED', `The realm's url for ${url.host} carries a credential`, 'Take it out of the url and give it as the realm token.');
  }
  if (url.search !== '' || url.hash !== '' || url.pathname === '/') refuse('USAGE', `${text} is not the url of a repository`);
  const scheme = url.protocol === 'https:' ? 'https' : 'http';
  const clean = url.href.replace(/\/+$/, '');
  return { kind: 'http', url: clean, origin: url.origin, scheme, label: clean };
}

function parseSsh(text: string): Place {
  const url = parseUrl(text);
  if (url.password !== '') refuse('REFUSED', `The realm's url for ${url.host} carries a password`, 'Use a deploy key instead.');
  if (!/^[A-Za-z0-9._-]*$/.test(url.username) || url.username.startsWith('-') || url.hostname.startsWith('-') || url.hostname === '') {
    refuse('REFUSED', 'The user or host of the realm\'s url could be read as an option');
  }
  if (url.pathname.length < 2 || url.pathname.startsWith('/-')) refuse('USAGE', `${text} is not the url of a repository`);
  return { kind: 'ssh', url: text, host: url.hostname, label: text };
}

function parseUrl(text: string): URL {
  try {
    return new URL(text);
  } catch {
    refuse('USAGE', 'The realm\'s url cannot be read');
  }
}

/**
 * Reads a location as people write it.
 *
 * The cases, in order: what git would take for an option or a remote helper is refused; then urls; then Windows paths,
 * which would look like `host:path`; then `host:path`; the rest is a path.
 * @param location path, `file:`, `http(s):` or `ssh:` url, or `user@host:path`
 * @returns a place whose `label` holds no credential
 * @throws BlueError USAGE or REFUSED
 */
export function parsePlace(location: string): Place {
  const text = location.trim();
  if (text === '') refuse('USAGE', 'The realm\'s location is empty');
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(text)) refuse('REFUSED', 'The realm\'s location contains a control character');
  if (text.startsWith('-')) refuse('REFUSED', `${text} would be read as an option of git`);
  // `ext::sh -c …` runs a command (git-remote-ext).
  if (/^[A-Za-z0-9+.-]*::/.test(text)) refuse('REFUSED', `${text.slice(0, 40)} names a remote helper, which may run programs`);
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return parseHttp(text);
  if (scheme === 'ssh') return parseSsh(text);
  if (scheme === 'file') {
    const path = fileURLToPath(text);
    return { kind: 'local', path, label: path };
  }
  if (scheme !== undefined) refuse('REFUSED', `${scheme}:// is not a transport of realms`);
  const windows = /^[A-Za-z]:[\\/]/.test(text);
  const scp = /^(?:([A-Za-z0-9._-]+)@)?([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]):(.+)$/.exec(text);
  if (!windows && scp !== null) {
    const [, user = '', host = '', path = ''] = scp;
    if (user.startsWith('-') || host.startsWith('-') || path.startsWith('-')) refuse('REFUSED', `${text} could be read as an option`);
    return { kind: 'ssh', url: text, host: host.replace(/^\[|\]$/g, ''), label: text };
  }
  return { kind: 'local', path: resolve(text), label: text };
}
