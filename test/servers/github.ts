/** GitHub for tests: `emulate` behind a gateway for what it lacks, with every exchange held to GitHub's OpenAPI description. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { loadContract, type Operation } from '../contract/contract.ts';
import { executeGraphql } from './github/graphql.ts';
import { createLimiter, createVirtualClock, type Clock, type LimitRules } from './github/limits.ts';
import { acceptedHeader, allows, requirementOf, type Permissions } from './github/permissions.ts';

export { createVirtualClock, documentedLimits, type Clock } from './github/limits.ts';

export interface RepositorySeed {
  /** `owner/name` */
  readonly name: string;
  readonly private?: boolean;
  readonly issues?: boolean;
  readonly archived?: boolean;
  /** File names below `.github/workflows/`, which a workflow_dispatch may start. */
  readonly workflows?: readonly string[];
  /** Names; nobody can read what is in them. */
  readonly secrets?: readonly string[];
  readonly environments?: Readonly<Record<string, { readonly limited: boolean; readonly secrets: readonly string[] }>>;
  /** Types of the rules of every branch. */
  readonly rules?: readonly string[];
  /** What GitHub finds wrong in CODEOWNERS. */
  readonly codeownersErrors?: readonly string[];
  /** When somebody last pushed, ISO 8601. */
  readonly pushedAt?: string;
}

/** A credential: whose it is, where it reaches, and what it may do there. */
export interface TokenSeed {
  readonly login: string;
  /** `owner/name`, or `owner/*`; everything unless given. */
  readonly repositories?: readonly string[];
  readonly permissions: Permissions;
}

export interface GitHubOptions {
  readonly repositories: readonly RepositorySeed[];
  readonly tokens: Readonly<Record<string, TokenSeed>>;
  /** People who exist without a token. */
  readonly people?: readonly string[];
  readonly clock?: Clock;
  /** Enforced when given. */
  readonly limits?: LimitRules;
  /** Serves what is not the API: git over HTTP. */
  readonly git?: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
}

/** A request as the API saw it. */
export interface RecordedRequest {
  readonly method: string;
  /** With query, below the API's root. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  /** Milliseconds on the server's clock. */
  readonly at: number;
}

export interface Dispatch {
  readonly repository: string;
  readonly event: string;
  readonly payload: Record<string, unknown>;
  /** Set for a workflow_dispatch. */
  readonly workflow?: string;
}

/** The next matching requests are answered like this. */
export interface Fault {
  readonly method?: string;
  readonly path?: RegExp;
  readonly times?: number;
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Does the work, and only then loses the answer. */
  readonly afterwards?: boolean;
}

export interface GitHubServer {
  /** `GITHUB_SERVER_URL` */
  readonly url: string;
  /** `GITHUB_API_URL` */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphqlUrl: string;
  readonly requests: RecordedRequest[];
  readonly dispatches: Dispatch[];
  /** Departures from GitHub's description, by us or by the emulator: a test expects none. */
  readonly violations: string[];
  /** Times a limit was exceeded. */
  readonly exceeded: readonly string[];
  readonly clock: Clock;
  fault(fault: Fault): void;
  /** Acts as a person, past tokens, faults, limits and the log. */
  as(login: string): (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;
  /** Renames a repository; the old name redirects. */
  rename(from: string, to: string): Promise<void>;
  /** Changes a setting of a repository: archived, issues, gone. */
  set(repository: string, settings: { archived?: boolean; issues?: boolean; gone?: boolean }): void;
  /** The method and path of each request since the last call, for transcripts. */
  transcript(): string[];
  close(): Promise<void>;
}

interface RepositoryState {
  readonly seed: RepositorySeed;
  archived: boolean;
  issues: boolean;
  gone: boolean;
}

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

const prefix = '/api/v3';
/** The emulator allows 5,000 requests per token string and hour; a login has several. */
const aliases = 20;

/** Starts the gateway on a free port of 127.0.0.1. */
export async function startGitHub(options: GitHubOptions): Promise<GitHubServer> {
  const contract = loadContract();
  const clock = options.clock ?? createVirtualClock();
  const limiter = createLimiter(clock, options.limits);
  const requests: RecordedRequest[] = [];
  const dispatches: Dispatch[] = [];
  const violations: string[] = [];
  const faults: (Fault & { left: number })[] = [];
  const moved = new Map<string, string>();
  const repositories = new Map<string, RepositoryState>();
  for (const seed of options.repositories) {
    repositories.set(seed.name.toLowerCase(), { seed, archived: seed.archived ?? false, issues: seed.issues ?? true, gone: false });
  }
  let read = 0;

  const server = createServer((request, response) => {
    void respond(request, response).catch((error: unknown) => {
      violations.push(`the gateway failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // With a `baseUrl`, the emulator reports that as its own address: only a port chosen here tells where it really listens.
  const port = await freePort();
  const emulatorUrl = `http://127.0.0.1:${port}`;
  const emulator = await createEmulator({ service: 'github', port, hostname: '127.0.0.1', baseUrl: `${url}${prefix}`, seed: seedOf(options) });

  /** Issues closed as duplicates: the emulator takes that for completed. */
  const duplicates = new Set<string>();

  /** Remembers why an issue was closed, and says so in whatever shows it. */
  function withReasons(method: string, path: string, sent: unknown, answer: Answer): Answer {
    const [, repository = '', number] = /^\/repos\/([^/]+\/[^/]+)\/issues(?:\/(\d+))?$/.exec(path.split('?')[0] ?? '') ?? [];
    if (repository === '' || answer.status >= 400) return answer;
    const key = (issue: { number?: unknown }): string => `${repository.toLowerCase()}#${String(issue.number)}`;
    const change = (sent ?? {}) as { state?: unknown; state_reason?: unknown };
    if (method === 'PATCH' && number !== undefined && change.state !== undefined) {
      if (change.state === 'closed' && change.state_reason === 'duplicate') duplicates.add(key({ number }));
      else duplicates.delete(key({ number }));
    }
    const show = (issue: Record<string, unknown>): Record<string, unknown> => (duplicates.has(key(issue)) ? { ...issue, state_reason: 'duplicate' } : issue);
    return { ...answer, body: Array.isArray(answer.body) ? answer.body.map(show) : show(answer.body as Record<string, unknown>) };
  }

  /** Asks the emulator itself. */
  async function ask(login: string, method: string, path: string, body?: unknown): Promise<Answer> {
    read += 1;
    const answer = await fetch(`${emulatorUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${aliasOf(login, Math.floor(read / 200) % aliases)}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const link = answer.headers.get('link');
    return withReasons(method, path, body, { status: answer.status, // Its pages are on its own address.
      ...(link === null ? {} : { headers: { link: link.replaceAll(`${emulatorUrl}/`, `${url}${prefix}/`) } }), ...(text === '' ? {} : { body: JSON.parse(text) as unknown }) });
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = new URL(request.url ?? '/', url);
    const api = target.pathname.startsWith(`${prefix}/`) || target.pathname === '/api/graphql';
    if (!api) {
      if (options.git === undefined) response.writeHead(404).end();
      else await options.git(request, response);
      return;
    }
    const text = await readBody(request);
    const body = text === '' ? undefined : (JSON.parse(text) as unknown);
    const method = request.method ?? 'GET';
    const path = target.pathname === '/api/graphql' ? '/graphql' : decodeURI(target.pathname.slice(prefix.length));
    const token = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const limit = limiter.admit(token, path === '/graphql' ? 'GET' : method);
    let faulted = false;
    const answer = limit.refusal === undefined
      ? await withFaults(method, path, () => route(method, path, target, token, body), () => (faulted = true))
      : { status: limit.refusal.status, headers: limit.refusal.headers, body: { message: limit.refusal.message, documentation_url: 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api' } };
    requests.push({ method, path: `${path}${target.search}`, body, status: answer.status, at: clock.now() });
    // A fault is no answer of GitHub's.
    if (path !== '/graphql' && !faulted) {
      violations.push(...contract.check({ method, path: canonical(path), query: target.searchParams, requestBody: body, status: answer.status, responseBody: answer.body }));
    }
    response.writeHead(answer.status, {
      ...(answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...limit.headers,
      ...answer.headers,
    });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  }

  async function withFaults(method: string, path: string, work: () => Promise<Answer>, onFault: () => void): Promise<Answer> {
    const fault = faults.find((candidate) => candidate.left > 0 && (candidate.method ?? method) === method && (candidate.path ?? /./).test(path));
    if (fault === undefined) return await work();
    fault.left -= 1;
    onFault();
    if (fault.afterwards === true) await work();
    return { status: fault.status, ...(fault.headers === undefined ? {} : { headers: fault.headers }), ...(fault.status === 204 ? {} : { body: fault.body ?? { message: 'Server Error' } }) };
  }

  async function route(method: string, path: string, target: URL, token: string, body: unknown): Promise<Answer> {
    const holder = options.tokens[token];
    if (holder === undefined) {
      const message = token === '' ? 'Requires authentication' : 'Bad credentials';
      return { status: 401, body: { message, documentation_url: 'https://docs.github.com/rest', status: '401' } };
    }
    if (path === '/graphql') {
      const { query, variables } = body as { query: string; variables?: Record<string, unknown> };
      const result = await executeGraphql(query, variables ?? {}, holder.login, async (wanted, search = '') => {
        const found = await routeRepository('GET', canonicalName(wanted), search, holder, undefined);
        return found.status === 200 ? (found.body as Record<string, unknown>) : undefined;
      });
      const errors = (result as { errors?: { type?: string; message: string }[] }).errors ?? [];
      for (const error of errors) if (error.type === undefined) violations.push(`POST /graphql: ${error.message}`);
      return { status: 200, body: result };
    }
    const byId = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
    if (byId !== null) {
      const found = await ask(holder.login, 'GET', `/repositories/${byId[1]}`);
      if (found.status !== 200) return notFound();
      return await routeRepository(method, `/repos/${String((found.body as { full_name: string }).full_name)}${byId[2] ?? ''}`, target.search, holder, body);
    }
    const old = /^\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1];
    const current = old === undefined ? undefined : moved.get(old.toLowerCase());
    if (old !== undefined && current !== undefined) {
      const found = await ask(holder.login, 'GET', `/repos/${current}`);
      const location = `${url}${prefix}/repositories/${String((found.body as { id: number }).id)}${path.slice(`/repos/${old}`.length)}${target.search}`;
      return { status: method === 'GET' ? 301 : 307, headers: { location }, body: { message: method === 'GET' ? 'Moved Permanently' : 'Temporary Redirect', url: location, documentation_url: 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects' } };
    }
    return await routeRepository(method, path, target.search, holder, body);
  }

  async function routeRepository(method: string, path: string, search: string, holder: TokenSeed, body: unknown): Promise<Answer> {
    const operation = contract.match(method, path);
    const fullName = /^\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1];
    if (fullName === undefined || operation === undefined) return complete(operation, await ask(holder.login, method, path + search, body));
    const repository = repositories.get(fullName.toLowerCase());
    if (repository === undefined || repository.gone) return notFound();
    const reaches = (holder.repositories ?? ['*']).some((pattern) => pattern === '*' || pattern.toLowerCase() === fullName.toLowerCase()
      || (pattern.endsWith('/*') && fullName.toLowerCase().startsWith(pattern.slice(0, -1).toLowerCase())));
    if (repository.seed.private === true && !reaches) return notFound();
    const requirement = requirementOf(operation);
    const reading = requirement.anyOf.every(([, level]) => level === 'read');
    const permitted = reaches ? allows(holder.permissions, requirement) : false;
    // What is public may be read by anybody, but for the names of secrets.
    if (!permitted && !(reading && repository.seed.private !== true && !operation.id.endsWith('secrets'))) {
      return {
        status: 403,
        headers: { 'x-accepted-github-permissions': acceptedHeader(requirement) },
        body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest', status: '403' },
      };
    }
    if (operation.id.startsWith('issues/') && !repository.issues && !/label/.test(operation.id)) {
      return { status: 410, body: { message: 'Issues has been disabled in this repository.', documentation_url: 'https://docs.github.com/v3/issues/', status: '410' } };
    }
    if (!reading && repository.archived) {
      return { status: 403, body: { message: 'Repository was archived so is read-only.', documentation_url: 'https://docs.github.com/rest', status: '403' } };
    }
    const own = ownAnswer(operation, fullName, repository, body);
    if (own !== undefined) return own;
    return complete(operation, await ask(holder.login, method, path + search, body), repository);
  }

  /** What the emulator lacks or does otherwise than GitHub. */
  function ownAnswer(operation: Operation, fullName: string, repository: RepositoryState, body: unknown): Answer | undefined {
    if (operation.id === 'repos/create-dispatch-event') return dispatchEvent(fullName, body as Record<string, unknown> | undefined);
    if (operation.id === 'actions/create-workflow-dispatch') {
      const workflow = operation.parameters['workflow_id'] ?? '';
      if (!(repository.seed.workflows ?? []).includes(workflow)) return notFound();
      const { ref, inputs } = body as { ref: string; inputs?: Record<string, unknown> };
      dispatches.push({ repository: fullName, event: 'workflow_dispatch', payload: { ref, ...inputs }, workflow });
      return { status: 204 };
    }
    const settings = settingsOf(operation, repository.seed);
    if (settings !== undefined) return settings;
    const issue = body as { title?: unknown; body?: unknown } | undefined;
    if (operation.id === 'issues/create' || operation.id === 'issues/update' || operation.id === 'issues/create-comment') {
      if (typeof issue?.body === 'string' && issue.body.length > 65_536) return invalid('body is too long (maximum is 65536 characters)');
      if (typeof issue?.title === 'string' && issue.title.length > 256) return invalid('title is too long (maximum is 256 characters)');
      if (operation.id === 'issues/create' && typeof issue?.title !== 'string') return invalid('title is missing');
    }
    return undefined;
  }

  function dispatchEvent(fullName: string, body: Record<string, unknown> | undefined): Answer {
    const extra = Object.keys(body ?? {}).filter((key) => key !== 'event_type' && key !== 'client_payload');
    const event = body?.['event_type'];
    const payload = (body?.['client_payload'] ?? {}) as Record<string, unknown>;
    const faultsFound = [
      ...(extra.length > 0 ? [`${extra.map((key) => `"${key}"`).join(', ')} are not permitted keys.`] : []),
      ...(typeof event === 'string' ? [] : ['"event_type" wasn\'t supplied.']),
      ...(typeof event === 'string' && event.length > 100 ? ['"event_type" is too long (maximum is 100 characters).'] : []),
      ...(Object.keys(payload).length > 10 ? ['No more than 10 properties are allowed; 11 were supplied.'] : []),
      ...(JSON.stringify(payload).length > 65_535 ? ['client_payload is too large.'] : []),
    ];
    if (faultsFound.length > 0) return { status: 422, body: { message: `Invalid request.\n\n${faultsFound.join('\n')}`, documentation_url: 'https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event', status: '422' } };
    dispatches.push({ repository: fullName, event: String(event), payload });
    return { status: 204 };
  }

  function canonical(path: string): string {
    const byId = /^\/repositories\/\d+(\/.*)?$/.exec(path);
    return byId === null ? path : `/repos/owner/name${byId[1] ?? ''}`;
  }

  /** GraphQL follows renames by itself. */
  function canonicalName(path: string): string {
    const name = /^\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1] ?? '';
    return path.replace(name, moved.get(name.toLowerCase()) ?? name);
  }

  let told = 0;
  return {
    url, apiUrl: `${url}${prefix}`, graphqlUrl: `${url}/api/graphql`, requests, dispatches, violations, exceeded: limiter.exceeded, clock,
    fault(fault) {
      faults.push({ ...fault, left: fault.times ?? 1 });
    },
    as: (login) => async (method, path, body) => {
      const answer = await ask(login, method, path, body);
      if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return (answer.body ?? {}) as Record<string, unknown>;
    },
    async rename(from, to) {
      const [owner = ''] = from.split('/');
      const answer = await ask(ownerToken(owner), 'PATCH', `/repos/${from}`, { name: to.split('/')[1] });
      if (answer.status !== 200) throw new Error(`rename: ${answer.status} ${JSON.stringify(answer.body)}`);
      const state = repositories.get(from.toLowerCase());
      if (state === undefined) throw new Error(`no repository ${from}`);
      repositories.delete(from.toLowerCase());
      repositories.set(to.toLowerCase(), state);
      moved.set(from.toLowerCase(), to);
    },
    set(name, settings) {
      const state = repositories.get(name.toLowerCase());
      if (state === undefined) throw new Error(`no repository ${name}`);
      Object.assign(state, settings);
    },
    transcript() {
      const fresh = requests.slice(told).map((request) => `${request.method} ${request.path} ${request.status}`);
      told = requests.length;
      return fresh;
    },
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await emulator.close();
    },
  };
}

/** What only settings say; the emulator has none of it. */
function settingsOf({ id, parameters }: Operation, seed: RepositorySeed): Answer | undefined {
  const date = '2026-01-01T00:00:00Z';
  const listed = (names: readonly string[]): Answer => ({ status: 200, body: { total_count: names.length, secrets: names.map((name) => ({ name, created_at: date, updated_at: date })) } });
  const name = decodeURIComponent(parameters['environment_name'] ?? '');
  const environment = seed.environments?.[name];
  switch (id) {
    case 'actions/list-repo-secrets':
      return listed(seed.secrets ?? []);
    case 'actions/list-repo-organization-secrets':
      return listed([]);
    case 'actions/list-environment-secrets':
      return environment === undefined ? notFound() : listed(environment.secrets);
    case 'repos/get-environment':
      if (environment === undefined) return notFound();
      return { status: 200, body: { id: 1, node_id: 'EN_1', name, url: 'https://example.com/e', html_url: 'https://example.com/e', created_at: date, updated_at: date, protection_rules: [], deployment_branch_policy: environment.limited ? { protected_branches: true, custom_branch_policies: false } : null } };
    case 'repos/get-branch-rules':
      return { status: 200, body: (seed.rules ?? []).map((type) => ({ type, ruleset_source_type: 'Repository', ruleset_source: seed.name, ruleset_id: 1, ...(type === 'pull_request' ? { parameters: { dismiss_stale_reviews_on_push: false, require_code_owner_review: true, require_last_push_approval: false, required_approving_review_count: 1, required_review_thread_resolution: false } } : {}) })) };
    case 'repos/codeowners-errors':
      return { status: 200, body: { errors: (seed.codeownersErrors ?? []).map((message, index) => ({ line: index + 1, column: 1, kind: 'Unknown owner', message, path: '.github/CODEOWNERS' })) } };
    default:
      return undefined;
  }
}

/** Fields that GitHub's description requires and the emulator leaves out. */
function complete(operation: Operation | undefined, answer: Answer, repository?: RepositoryState): Answer {
  if (operation === undefined || answer.status >= 400 || answer.body === undefined) return answer;
  const body = completeUsers(answer.body) as Record<string, unknown>;
  if (operation.id === 'repos/get') {
    return { ...answer, body: { network_count: 0, subscribers_count: 0, ...body, archived: repository?.archived ?? body['archived'], has_issues: repository?.issues ?? body['has_issues'], pushed_at: repository?.seed.pushedAt ?? body['pushed_at'] } };
  }
  if (operation.id === 'pulls/request-reviewers') return { ...answer, status: 201, body };
  if (operation.id === 'repos/get-collaborator-permission-level') return { ...answer, body: { role_name: body['permission'], ...body } };
  return { ...answer, body };
}

/** Organisations lack a user's links, and `[bot]` is not escaped in any of them. */
function completeUsers(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(completeUsers);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, completeUsers(value)]));
  if (typeof entries['login'] !== 'string' || typeof entries['avatar_url'] !== 'string') return entries;
  const base = String(entries['url']);
  const links = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'organizations', 'repos', 'events', 'received_events'];
  const user: Record<string, unknown> = { gravatar_id: '', site_admin: false, type: 'Organization', html_url: base, ...Object.fromEntries(links.map((link) => [`${link}_url`, `${base}/${link}`])), ...entries };
  for (const [key, value] of Object.entries(user)) {
    if (key.endsWith('url') && typeof value === 'string') user[key] = value.replaceAll('[', '%5B').replaceAll(']', '%5D');
  }
  if (entries['login'].endsWith('[bot]')) user['type'] = 'Bot';
  return user;
}

function notFound(): Answer {
  return { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' } };
}

function invalid(message: string): Answer {
  return { status: 422, body: { message: 'Validation Failed', errors: [{ resource: 'Issue', code: 'custom', field: 'body', message }], documentation_url: 'https://docs.github.com/rest/issues/issues' } };
}

/** One person owns every user-owned repository's login, and all logins belong to all organisations: rights are the gateway's business. */
function seedOf(options: GitHubOptions): Record<string, unknown> {
  const owners = [...new Set(options.repositories.map((repository) => repository.name.split('/')[0] ?? ''))];
  const logins = [...new Set([...Object.values(options.tokens).map((token) => token.login), ...(options.people ?? []), ...owners.map(ownerToken)])];
  const tokens: Record<string, { login: string; scopes: string[] }> = {};
  for (const login of logins) {
    for (let alias = 0; alias < aliases; alias += 1) tokens[aliasOf(login, alias)] = { login, scopes: ['repo', 'user', 'admin:org'] };
  }
  return {
    tokens,
    github: {
      users: logins.map((login) => ({ login })),
      orgs: owners.map((login) => ({ login, members: logins.map((member) => ({ login: member, role: 'admin' })) })),
      repos: options.repositories.map((repository) => {
        const [owner, name] = repository.name.split('/');
        return { owner, name, private: repository.private ?? false, auto_init: true };
      }),
    },
  };
}

function ownerToken(owner: string): string {
  return `${owner}-owner`;
}

function aliasOf(login: string, alias: number): string {
  return `${login}.${alias}`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return port;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
