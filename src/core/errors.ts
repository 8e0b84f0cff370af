/** The one error people see: what went wrong, where, why, and the next step; anything else is a bug. */

/** A stable name for each way a run can fail. Doors print it; tests and scripts may rely on it. */
export type ErrorCode =
  | 'USAGE'
  | 'BAD_FILE'
  | 'BAD_NAME'
  | 'BAD_VERSION'
  | 'BAD_PATH'
  | 'NO_REALM'
  | 'NO_DOMAIN'
  | 'NOT_A_REPOSITORY'
  | 'CONFLICT'
  | 'HEAD_MOVED'
  | 'AUTH_FAILED'
  | 'READ_ONLY'
  | 'NOT_FOUND'
  | 'PROTECTED_BRANCH'
  | 'HOST_KEY'
  | 'UNREACHABLE'
  | 'SERVER_ERROR'
  | 'RATE_LIMITED'
  | 'GIT_FAILED'
  | 'TIMED_OUT'
  | 'TOO_LARGE'
  | 'REFUSED';

/** Where in a file something is; lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A mistake or an outside failure that is explained to the person who can mend it. */
export class BlueError extends Error {
  readonly code: ErrorCode;
  readonly location: Location | undefined;
  /** What to do now, as one sentence in the imperative. */
  readonly next: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    details: { location?: Location | undefined; next?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'BlueError';
    this.code = code;
    this.location = details.location;
    this.next = details.next;
  }
}

/** What a machine refuses, by the names that Node gives it: https://nodejs.org/docs/latest-v20.x/api/errors.html#common-system-errors */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'this user has no right to',
  EPERM: 'the system does not permit it',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left for this user',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EEXIST: 'something else is there',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  EBUSY: 'something else uses it',
  EIO: 'the disk failed',
};

/** Puts a refusal of the machine, at a place that is known, into words; anything else comes back as it is. */
export function explainFailure(error: unknown): unknown {
  if (error instanceof BlueError || typeof error !== 'object' || error === null) return error;
  const { code, path } = error as Partial<NodeJS.ErrnoException>;
  const why = code === undefined || !Object.hasOwn(refusals, code) ? undefined : refusals[code];
  if (why === undefined || path === undefined) return error;
  return new BlueError('REFUSED', `${path} cannot be used: ${why} (${code})`, { location: { file: path }, next: 'Look at this place on this machine, then run it again', cause: error });
}

/**
 * Writes a location as editors and terminals understand it.
 * @param location file with optional line and column, from 1
 * @returns `file`, `file:line` or `file:line:column`
 */
export function formatLocation(location: Location): string {
  const { file, line, column } = location;
  if (line === undefined) return file;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}
