/** GitHub as the place where consumers are told: many repositories looked at in one query, one write after the other. */
import { BlueError } from '../core/errors.ts';
import type { IssueRecord, RepositoryView } from '../core/fanout.ts';
import type { ForgeWrite, NoticeForge, RepositoryQuestion } from '../ports.ts';
import { openGitHub, statusOf, type GitHubOptions, type GraphqlError } from './github.ts';

/** Repositories in one query: an issue by its number costs little, a search brings up to `searched` bodies each. */
const chunk = { known: 100, search: 20 };
const searched = 50;
/** More numbers than this are a list by their author rather than a query each. */
const mostNumbers = 100;
/** Repositories over which GitHub fails while it answers about others; after so many, it is GitHub that is down. */
const mostFailures = 3;

const issueFields = 'fragment I on Issue { number title body url state stateReason author { __typename login } }';

interface IssueNode {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly state: 'OPEN' | 'CLOSED';
  readonly stateReason: string | null;
  readonly author: { readonly __typename: string; readonly login: string } | null;
}

interface RepositoryNode {
  readonly nameWithOwner: string;
  readonly isArchived: boolean;
  readonly hasIssuesEnabled: boolean;
  readonly defaultBranchRef: { readonly name: string } | null;
  readonly issues?: { readonly totalCount: number; readonly nodes: readonly (IssueNode | null)[] };
}

interface RestIssue {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  readonly html_url: string;
  readonly state: string;
  readonly state_reason?: string | null;
  readonly user: { readonly login: string } | null;
  readonly pull_request?: unknown;
}

/** Opens GitHub for telling consumers. @param options see `openGitHub` */
export function openGitHubForge(options: GitHubOptions & { readonly label?: string }): NoticeForge {
  const client = openGitHub(options);
  let viewer: Promise<string | undefined> | undefined;

  async function login(): Promise<string | undefined> {
    viewer ??= client.graphql('{ viewer { login } }', {}).then((answer) => (answer.data?.['viewer'] as { login?: string } | null | undefined)?.login);
    viewer.catch(() => (viewer = undefined));
    return await viewer;
  }

  async function look(questions: readonly RepositoryQuestion[]): Promise<RepositoryView[]> {
    const views = new Map<RepositoryQuestion, RepositoryView>();
    const budget = { failures: mostFailures };
    for (const search of [false, true]) {
      const group = questions.filter((question) => (question.search || question.issues.length > mostNumbers) === search);
      const size = search ? chunk.search : chunk.known;
      for (let start = 0; start < group.length; start += size) {
        const part = group.slice(start, start + size);
        const asked = part.map((question) => ({ ...question, issues: question.issues.slice(0, mostNumbers), search }));
        for (const [index, view] of (await query(asked, budget)).entries()) views.set(part[index]!, view);
      }
    }
    return questions.map((question) => views.get(question)!);
  }

  /** A query that is too much for GitHub fails as a whole: then each half is tried. */
  async function query(questions: readonly RepositoryQuestion[], budget: { failures: number }): Promise<RepositoryView[]> {
    try {
      return await queryOnce(questions);
    } catch (error) {
      if (!(error instanceof BlueError) || error.code !== 'SERVER_ERROR') throw error;
      if (questions.length <= 1) {
        budget.failures -= 1;
        if (budget.failures < 0) throw error;
        return questions.map(() => ({ found: false, failed: true, reason: error.message }));
      }
      const half = Math.ceil(questions.length / 2);
      return [...(await query(questions.slice(0, half), budget)), ...(await query(questions.slice(half), budget))];
    }
  }

  async function queryOnce(questions: readonly RepositoryQuestion[]): Promise<RepositoryView[]> {
    const { data, errors } = await client.graphql(...buildQuery(questions));
    const fatal = errors.find((error) => error.type === undefined || !['NOT_FOUND', 'FORBIDDEN'].includes(error.type));
    if (data === null || fatal !== undefined) {
      throw new BlueError('SERVER_ERROR', `POST /graphql: GitHub failed (${(fatal?.message ?? 'no data').slice(0, 200)})`, { next: 'Run this again later.' });
    }
    const views: RepositoryView[] = [];
    for (const [index, question] of questions.entries()) {
      const node = data[`r${index}`] as (RepositoryNode & Record<string, unknown>) | null | undefined;
      views.push(node === null || node === undefined ? missing(errors, `r${index}`) : await toView(node, question));
    }
    return views;
  }

  async function toView(node: RepositoryNode & Record<string, unknown>, question: RepositoryQuestion): Promise<RepositoryView> {
    const known = question.issues.map((number) => node[`i${number}`] as IssueNode | null | undefined);
    const nodes = [...known, ...(node.issues?.nodes ?? [])].filter((issue) => issue !== null && issue !== undefined);
    const issues = new Map(nodes.map((issue) => [issue.number, fromNode(issue)]));
    // More than one query shows: then everything that those have written whose issues count, page by page.
    if ((node.issues?.totalCount ?? 0) > searched) {
      for (const creator of question.authors) {
        for (const issue of await listBy(node.nameWithOwner, creator)) issues.set(issue.number, issue);
      }
    }
    return {
      found: true,
      name: node.nameWithOwner,
      archived: node.isArchived,
      issuesEnabled: node.hasIssuesEnabled,
      issues: [...issues.values()],
      ...(node.defaultBranchRef === null ? {} : { defaultBranch: node.defaultBranchRef.name }),
    };
  }

  async function listBy(repository: string, creator: string): Promise<IssueRecord[]> {
    const items = await client.pages(`/repos/${repository}/issues?state=all&creator=${encodeURIComponent(creator)}&per_page=100`);
    return (items as RestIssue[]).filter((item) => item.pull_request === undefined).map(fromRest);
  }

  async function write(change: ForgeWrite): Promise<IssueRecord | undefined> {
    const { method, path, body } = describe(change);
    try {
      const { data } = await client.request(method, path, body);
      return change.do === 'create-issue' ? fromRest(data as RestIssue) : undefined;
    } catch (error) {
      const extras = change.do === 'create-issue' && (change.assignees.length > 0 || change.labels.length > 1);
      if (!extras || statusOf(error) !== 422) throw error;
      // Who may be assigned and which labels are allowed is not ours to know; being told matters more.
      return await write({ ...change, assignees: [], labels: change.labels.slice(0, 1) });
    }
  }

  return {
    label: options.label ?? new URL(client.apiUrl).host.replace(/^api\./, ''),
    spent: client.spent,
    login,
    look,
    async hasComment(repository, number, text, since) {
      const comments = await client.pages(`/repos/${repository}/issues/${number}/comments?since=${encodeURIComponent(since)}&per_page=100`);
      return (comments as { body?: string }[]).some((comment) => comment.body?.includes(text) === true);
    },
    write,
    describe,
  };
}

/** The request behind a write. */
export function describe(change: ForgeWrite): { method: string; path: string; body: unknown } {
  const root = `/repos/${change.repository}`;
  switch (change.do) {
    case 'create-issue':
      return {
        method: 'POST',
        path: `${root}/issues`,
        body: { title: change.title, body: change.body, labels: change.labels, ...(change.assignees.length === 0 ? {} : { assignees: change.assignees }) },
      };
    case 'update-issue':
      return {
        method: 'PATCH',
        path: `${root}/issues/${change.number}`,
        body: {
          ...(change.body === undefined ? {} : { body: change.body }),
          ...(change.open === undefined ? {} : { state: change.open ? 'open' : 'closed', state_reason: change.reason ?? (change.open ? 'reopened' : 'completed') }),
        },
      };
    case 'comment':
      return { method: 'POST', path: `${root}/issues/${change.number}/comments`, body: { body: change.body } };
    case 'dispatch':
      return { method: 'POST', path: `${root}/dispatches`, body: { event_type: change.event, client_payload: change.payload } };
    case 'dispatch-workflow':
      return { method: 'POST', path: `${root}/actions/workflows/${encodeURIComponent(change.workflow)}/dispatches`, body: { ref: change.ref } };
  }
}

/** Names go in as variables: nothing of them becomes part of the query. */
function buildQuery(questions: readonly RepositoryQuestion[]): [string, Record<string, string>] {
  const variables: Record<string, string> = {};
  const parameters: string[] = [];
  const parts: string[] = [];
  let fields = false;
  for (const [index, question] of questions.entries()) {
    const [owner = '', name = ''] = question.repository.split('/');
    variables[`o${index}`] = owner;
    variables[`n${index}`] = name;
    parameters.push(`$o${index}: String!, $n${index}: String!`);
    const numbers = [...new Set(question.issues)].filter((number) => Number.isSafeInteger(number) && number > 0 && number < 2 ** 31);
    const known = numbers.map((number) => ` i${number}: issue(number: ${number}) { ...I }`);
    const search = question.search ? ` issues(first: ${searched}, orderBy: { field: CREATED_AT, direction: DESC }) { totalCount nodes { ...I } }` : '';
    fields ||= known.length > 0 || question.search;
    parts.push(`r${index}: repository(owner: $o${index}, name: $n${index}) { nameWithOwner isArchived hasIssuesEnabled defaultBranchRef { name }${known.join('')}${search} }`);
  }
  return [`query(${parameters.join(', ')}) {\n${parts.join('\n')}\n}${fields ? `\n${issueFields}` : ''}`, variables];
}

function missing(errors: readonly GraphqlError[], alias: string): RepositoryView {
  const error = errors.find((candidate) => candidate.path?.[0] === alias);
  return { found: false, reason: error?.type === 'FORBIDDEN' ? 'the token may not read this repository' : 'not found, or the token may not see it' };
}

function fromNode(node: IssueNode): IssueRecord {
  return {
    number: node.number,
    open: node.state === 'OPEN',
    ...(node.stateReason === null ? {} : { reason: node.stateReason.toLowerCase() }),
    title: node.title,
    body: node.body,
    // GraphQL names a bot without the suffix that REST gives it.
    author: node.author === null ? '' : node.author.__typename === 'Bot' && !node.author.login.endsWith('[bot]') ? `${node.author.login}[bot]` : node.author.login,
    url: node.url,
  };
}

function fromRest(issue: RestIssue): IssueRecord {
  return {
    number: issue.number,
    open: issue.state === 'open',
    ...(typeof issue.state_reason === 'string' ? { reason: issue.state_reason } : {}),
    title: issue.title,
    body: issue.body ?? '',
    author: issue.user?.login ?? '',
    url: issue.html_url,
  };
}
