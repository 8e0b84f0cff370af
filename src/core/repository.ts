/** What a remote's url says: host, owner and name, the same for every way of writing it. */

export interface Repository {
  readonly host: string;
  /** `owner/name`, or the whole path for hosts that nest deeper. */
  readonly path: string;
}

/**
 * Reads a git url.
 * @param url https, http, ssh, git or the scp-like form `git@host:owner/name.git`
 * @returns undefined for a path on this machine, or for what is no url
 * @see https://git-scm.com/docs/git-clone#_git_urls
 */
export function parseRepositoryUrl(url: string): Repository | undefined {
  const scp = /^(?:[^@/\s]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/)(?!\\)([^\s]+)$/.exec(url);
  const full = /^(?:https?|ssh|git):\/\/(?:[^@/\s]*@)?(\[[0-9a-fA-F:]+\]|[^:/\s]+)(:\d+)?\/([^\s?#]+)$/.exec(url);
  const [host, path] = full ? [`${full[1]}${defaultPort(url, full[2])}`, full[3]] : scp ? [scp[1], scp[2]] : [];
  if (host === undefined || path === undefined) return undefined;
  const name = path.replace(/^\/+/, '').replace(/\/+$/, '').replace(/\.git$/, '');
  return name === '' ? undefined : { host: host.toLowerCase(), path: name };
}

function defaultPort(url: string, port: string | undefined): string {
  if (port === undefined || url.startsWith('ssh:') || port === ':443' || port === ':80') return '';
  return port;
}

/** A url, or the scp-like form; a path, also one with a Windows drive letter, is neither. */
export function isUrl(location: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(location) || /^[^/\\:]{2,}:[^\\]/.test(location);
}

/**
 * Whether two urls name the same repository. Owner and name ignore case, as GitHub does.
 */
export function sameRepository(left: string, right: string): boolean {
  const a = parseRepositoryUrl(left);
  const b = parseRepositoryUrl(right);
  if (!a || !b) return left.replace(/\/+$/, '') === right.replace(/\/+$/, '');
  return a.host === b.host && a.path.toLowerCase() === b.path.toLowerCase();
}
