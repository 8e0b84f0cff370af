/** The part of GitHub's GraphQL API that this project asks for, executed over GitHub's own schema. */
import { buildSchema, GraphQLError, graphql, type GraphQLSchema } from 'graphql';

/** Reads over REST on behalf of the caller; undefined when the caller may not see it. */
export type Read = (path: string, search?: string) => Promise<Record<string, unknown> | undefined>;

let schema: GraphQLSchema | undefined;

/** @returns the answer's body, with `errors` as GitHub words them */
export async function executeGraphql(source: string, variables: Record<string, unknown>, viewer: string, read: Read): Promise<unknown> {
  // Loaded with the first query: the schema alone takes a fifth of a second.
  schema ??= buildSchema((await import('@octokit/graphql-schema')).schema.idl, { assumeValid: true });
  const rootValue = {
    viewer: { login: viewer },
    async repository({ owner, name }: { owner: string; name: string }): Promise<unknown> {
      const repository = await read(`/repos/${owner}/${name}`);
      if (repository === undefined) return notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      const fullName = String(repository['full_name']);
      return {
        nameWithOwner: fullName,
        isArchived: repository['archived'],
        hasIssuesEnabled: repository['has_issues'],
        defaultBranchRef: { name: repository['default_branch'] },
        async issue({ number }: { number: number }): Promise<unknown> {
          const issue = await read(`/repos/${fullName}/issues/${number}`);
          return issue === undefined ? notFound(`Could not resolve to an Issue with the number of ${number}.`) : toIssue(issue);
        },
        async issues({ first }: { first: number }): Promise<unknown> {
          const all = await listAll(read, fullName);
          return { totalCount: all.length, nodes: all.slice(0, first).map(toIssue) };
        },
      };
    },
    rateLimit: { cost: 1, limit: 5000, remaining: 4999 },
  };
  const { data, errors } = await graphql({ schema, source, rootValue, variableValues: variables });
  // GitHub says the kind of an error beside its message.
  return {
    data,
    ...(errors === undefined ? {} : { errors: errors.map(({ message, path, extensions }) => ({ ...extensions, ...(path === undefined ? {} : { path }), message })) }),
  };
}

/** Newest first, as GitHub orders them unless asked otherwise. */
async function listAll(read: Read, fullName: string): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  for (let page = 1; ; page += 1) {
    const found = (await read(`/repos/${fullName}/issues`, `?state=all&per_page=100&page=${page}`)) as unknown as Record<string, unknown>[] | undefined;
    all.push(...(found ?? []));
    if (found === undefined || found.length < 100) return all;
  }
}

function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } });
}

function toIssue(issue: Record<string, unknown>): Record<string, unknown> {
  const user = issue['user'] as { login?: string } | null;
  const reason = issue['state_reason'];
  return {
    number: issue['number'],
    title: issue['title'],
    body: issue['body'] ?? '',
    url: issue['html_url'],
    state: String(issue['state']).toUpperCase(),
    stateReason: typeof reason === 'string' ? reason.toUpperCase() : null,
    updatedAt: issue['updated_at'],
    author: user === null ? null : toActor(user.login ?? ''),
  };
}

/** GraphQL names a bot without the suffix that REST gives it. */
function toActor(login: string): { __typename: string; login: string } {
  return login.endsWith('[bot]') ? { __typename: 'Bot', login: login.slice(0, -'[bot]'.length) } : { __typename: 'User', login };
}
