/** What `doctor` asks the machine and the forge: versions, which credentials there are, and questions that only read. */
import { parseRepositoryUrl } from '../core/repository.ts';
import { BlueError } from '../core/errors.ts';
import type { ForgeAnswer, Tools } from '../ports.ts';
import type { Credential } from './credentials.ts';
import { apiOf } from './forges.ts';
import { runGit, type Git } from './git.ts';

export interface ProberOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly credential: Credential;
  /** For the repo this runs in. */
  readonly ownToken?: string | undefined;
  readonly git: Git;
}

export interface Prober {
  tools(): Promise<Tools>;
  askForge(repositoryUrl: string, role: 'realm' | 'own', path: string): Promise<ForgeAnswer>;
}

/** Opens a prober. Nothing it does writes anywhere. */
export function openProber({ environment, credential, ownToken, git }: ProberOptions): Prober {
  return {
    async tools() {
      const output = await runGit(git, ['--version']).catch(() => undefined);
      const version = /^git version (\d+\.\d+(?:\.\d+)?)/.exec(output?.stdout.toString('utf8') ?? '')?.[1];
      return {
        node: process.versions.node,
        ...(version === undefined ? {} : { git: version }),
        credential: credential.token ? 'token' : credential.sshKey ? 'ssh-key' : 'none',
        ownToken: ownToken !== undefined,
      };
    },
    async askForge(repositoryUrl, role, path) {
      const token = role === 'own' ? ownToken : credential.token;
      const repository = parseRepositoryUrl(repositoryUrl);
      const apiUrl = repository && apiOf(repository.host, environment);
      if (!repository || apiUrl === undefined) return { skipped: 'it is on no GitHub that this machine knows of' };
      if (!token) return { skipped: role === 'own' ? 'no GH_TOKEN was given' : 'no token for the realm was given' };
      const { openGitHub } = await import('./github.ts');
      try {
        // Somebody waits for the answer: no limit is worth waiting for.
        const { data } = await openGitHub({ token, apiUrl, patience: 0 }).request('GET', `/repos/${repository.path}${path}`);
        return { data };
      } catch (error) {
        if (error instanceof BlueError) return { error };
        throw error;
      }
    },
  };
}
