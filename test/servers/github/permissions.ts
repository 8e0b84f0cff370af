/** Which permission each operation asks for, as GitHub documents it for fine-grained tokens and Apps. */
import type { Operation } from '../../contract/contract.ts';

export type Level = 'read' | 'write';
/** What a token may do; `metadata: read` is implied. */
export type Permissions = Readonly<Partial<Record<'contents' | 'issues' | 'pull_requests' | 'actions' | 'administration' | 'secrets' | 'environments', Level>>>;

/** One of the listed pairs is enough. */
export interface Requirement {
  readonly anyOf: readonly (readonly [keyof Permissions | 'metadata', Level])[];
}

const byPrefix: readonly (readonly [RegExp, Requirement])[] = [
  [/^issues\/(get|list)/, { anyOf: [['issues', 'read'], ['pull_requests', 'read']] }],
  [/^issues\/(create-comment|update-comment|add-labels|add-assignees)$/, { anyOf: [['issues', 'write'], ['pull_requests', 'write']] }],
  [/^issues\//, { anyOf: [['issues', 'write']] }],
  [/^pulls\/(get|list)/, { anyOf: [['pull_requests', 'read']] }],
  [/^pulls\//, { anyOf: [['pull_requests', 'write']] }],
  [/^repos\/create-dispatch-event$/, { anyOf: [['contents', 'write']] }],
  [/^actions\/create-workflow-dispatch$/, { anyOf: [['actions', 'write']] }],
  [/^actions\/list-environment-secrets$/, { anyOf: [['environments', 'read']] }],
  [/^actions\/.*secrets$/, { anyOf: [['secrets', 'read']] }],
  [/^actions\/get-github-actions-default/, { anyOf: [['administration', 'read']] }],
  [/^actions\//, { anyOf: [['actions', 'read']] }],
  [/^git\/(get|list)/, { anyOf: [['contents', 'read']] }],
  [/^git\//, { anyOf: [['contents', 'write']] }],
  [/^repos\/(get-content|get-commit|list-commits|compare|codeowners|get-branch$)/, { anyOf: [['contents', 'read']] }],
  [/^repos\/list-deploy-keys$/, { anyOf: [['administration', 'read']] }],
  [/^repos\/get-environment$/, { anyOf: [['actions', 'read']] }],
];

/** What an operation asks for; metadata alone when nothing else is known. */
export function requirementOf(operation: Operation): Requirement {
  return byPrefix.find(([pattern]) => pattern.test(operation.id))?.[1] ?? { anyOf: [['metadata', 'read']] };
}

/** Whether a token with these permissions may do it. */
export function allows(permissions: Permissions, requirement: Requirement): boolean {
  return requirement.anyOf.some(([name, level]) => name === 'metadata' || permissions[name] === 'write' || permissions[name] === level);
}

/** The header by which GitHub says what would have been enough. */
export function acceptedHeader(requirement: Requirement): string {
  return requirement.anyOf.map(([name, level]) => `${name}=${level}`).join('; ');
}
