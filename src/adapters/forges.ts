/** Which GitHub this machine speaks to, and with whose token: the realm's, this repo's own, or the one for consumers. */
import { parseRepositoryUrl } from '../core/repository.ts';
import type { NoticeForge, ReviewForge, Role } from '../ports.ts';
import type { GitHubOptions } from './github.ts';

/** Tokens by what they are for. */
export type Tokens = Readonly<Partial<Record<Role, string>>>;

export interface Forges {
  readonly forgeHost: string;
  openNotices(role: Role): Promise<NoticeForge | undefined>;
  openReviews(role: Role, repositoryUrl: string): Promise<ReviewForge | undefined>;
}

/**
 * Opens nothing yet: a client is loaded when something is to be said.
 * @param environment `GITHUB_SERVER_URL`, `GITHUB_API_URL`, `GITHUB_GRAPHQL_URL` are read; github.com unless given
 */
export function openForges(environment: NodeJS.ProcessEnv, tokens: Tokens): Forges {
  const forgeHost = new URL(environment['GITHUB_SERVER_URL'] || 'https://github.com').host;
  const notices = new Map<Role, Promise<NoticeForge>>();
  function options(role: Role): GitHubOptions | undefined {
    const token = tokens[role];
    const apiUrl = apiOf(forgeHost, environment);
    const graphqlUrl = environment['GITHUB_GRAPHQL_URL'];
    return token && apiUrl !== undefined ? { token, apiUrl, ...(graphqlUrl ? { graphqlUrl } : {}) } : undefined;
  }
  return {
    forgeHost,
    async openNotices(role) {
      const how = options(role);
      if (how === undefined) return undefined;
      // One per role: limits are paced by what was sent through it.
      const known = notices.get(role) ?? import('./github-forge.ts').then(({ openGitHubForge }) => openGitHubForge(how));
      notices.set(role, known);
      return await known;
    },
    async openReviews(role, repositoryUrl) {
      const how = options(role);
      if (how === undefined || parseRepositoryUrl(repositoryUrl)?.host !== forgeHost) return undefined;
      const { openGitHubReviews } = await import('./github-reviews.ts');
      return openGitHubReviews(how);
    },
  };
}

/** The API of a host: github.com's, or that of the server this job or shell is set up for. */
export function apiOf(host: string, environment: NodeJS.ProcessEnv): string | undefined {
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  if (environment['GITHUB_API_URL'] && new URL(server).host === host) return environment['GITHUB_API_URL'];
  return host === 'github.com' ? 'https://api.github.com' : undefined;
}
