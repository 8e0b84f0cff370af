/** What git and servers print, turned into a cause and a next step; in the manner of npm/git's `lib/make-error.js`. */
import { BlueError, type ErrorCode } from '../core/errors.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly code: ErrorCode;
  readonly message: (label: string) => string;
  readonly next: string;
  /** Where it differs: only on reading, or only on writing. */
  readonly only?: 'read' | 'write';
}

const tokenAdvice =
  'See that the realm token is given, has not expired, and may read this repository (contents: read; to publish, contents: write).';

/**
 * The first rule that matches decides, so what is special comes before what is general. Each pattern was seen from git
 * (2.39 to 2.47), OpenSSH or GitHub; the tests make a server say each of them.
 */
const rules: readonly Rule[] = [
  {
    pattern: /\[rejected\] \((?:fetch first|non-fast-forward|stale info)\)|\[remote rejected\].*\((?:cannot lock ref|failed to (?:update|lock)|incorrect old value|reference already exists)/,
    code: 'HEAD_MOVED',
    message: (label) => `Somebody else has published to ${label} meanwhile`,
    next: 'Run the command again: it reads the realm anew.',
  },
  {
    pattern: /cannot lock ref|Unable to create '.*\.lock': File exists|is at [0-9a-f]+ but expected|reference already exists/,
    code: 'HEAD_MOVED',
    message: (label) => `Another process is writing to ${label}`,
    next: 'Run the command again. If it stays so, look for a *.lock file that a crashed git left in the realm.',
  },
  {
    pattern: /refusing to allow .* to create or update workflow/,
    code: 'READ_ONLY',
    message: (label) => `The token may not change workflows in ${label}`,
    next: 'Give a token with workflows: write for this one change, or commit the workflows by hand.',
  },
  {
    pattern: /archived so it is read-only/,
    code: 'READ_ONLY',
    message: (label) => `${label} is archived`,
    next: 'Ask its owner to unarchive the realm, or leave it.',
  },
  {
    pattern: /SAML SSO|IP allow list|forbids access via/,
    code: 'AUTH_FAILED',
    message: (label) => `The organisation of ${label} does not let this token in`,
    next: 'Authorise the token for the organisation (single sign-on, approval, address), or use one that is.',
  },
  {
    pattern: /GH006|GH013|protected branch hook declined|repository rule violations|pre-receive hook declined|hook declined/,
    code: 'PROTECTED_BRANCH',
    message: (label) => `A rule of ${label} does not let this credential push to the branch`,
    next: 'Publish by pull request (publish: pull-request), or let this credential bypass the rule.',
  },
  {
    pattern: /marked as read only|Write access to repository not granted|Permission to .* denied to/,
    code: 'READ_ONLY',
    message: (label) => `The credential may read ${label}, not write to it`,
    next: 'Give a token with contents: write on the realm, or a deploy key with write access.',
  },
  {
    pattern: /Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED|host key is known for|No matching host key/i,
    code: 'HOST_KEY',
    message: (label) => `The server of ${label} does not show a host key that is known`,
    next: 'Compare its key with what its owner publishes, and give it as known hosts; if it changed unannounced, somebody may be in between.',
  },
  {
    pattern: /Load key .*(?:invalid format|error in libcrypto|incorrect passphrase)|bad permissions/,
    code: 'AUTH_FAILED',
    message: () => 'The realm\'s SSH key cannot be read by ssh',
    next: 'Store the whole private key file, without a passphrase.',
  },
  {
    pattern: /Permission denied \((?:publickey|password|keyboard)|Too many authentication failures/,
    code: 'AUTH_FAILED',
    message: (label) => `The SSH key was not accepted for ${label}`,
    next: 'Add its public half to the realm as a deploy key (with write access, to publish).',
  },
  {
    pattern: /could not read (?:Username|Password)|terminal prompts disabled|Authentication failed|returned error: 401/,
    code: 'AUTH_FAILED',
    message: (label) => `${label} did not accept the token, or none was given`,
    next: `${tokenAdvice} A secret that does not exist arrives as an empty text.`,
  },
  {
    pattern: /returned error: 403/,
    code: 'READ_ONLY',
    message: (label) => `The credential may read ${label}, not write to it`,
    next: 'Give a token with contents: write on the realm, or a deploy key with write access.',
    only: 'write',
  },
  {
    pattern: /returned error: 403/,
    code: 'AUTH_FAILED',
    message: (label) => `${label} refuses this token (403)`,
    next: `${tokenAdvice} An organisation may also ask for single sign-on, an approved token, or an allowed address.`,
  },
  {
    pattern: /unable to update url base from redirection|returned error: 30\d/,
    code: 'NOT_FOUND',
    message: (label) => `${label} has moved: the server answers with a redirect, which is not followed with a credential`,
    next: 'Give the new url of the realm.',
  },
  {
    pattern: /[Rr]epository .*not found|Repository not found|returned error: 404|does not appear to be a git repository|is this a git repository\?|not valid: is this/,
    code: 'NOT_FOUND',
    message: (label) => `${label} was not found, or the credential may not see it`,
    next: 'Check the url; then check that the token or deploy key may read that repository.',
  },
  {
    pattern: /returned error: 429/,
    code: 'SERVER_ERROR',
    message: (label) => `The server of ${label} answers that there were too many requests (429)`,
    next: 'Wait some minutes and run this again.',
  },
  {
    pattern: /returned error: 5\d\d|HTTP(?:\/[\d.]+)? 5\d\d|Internal Server Error|remote: .*(?:internal error|Internal server error)/,
    code: 'SERVER_ERROR',
    message: (label) => `The server of ${label} failed`,
    next: 'Run this again later; see the status page of the server.',
  },
  {
    pattern: /certificate|SSL routines|schannel|gnutls_handshake|TLS connect error/i,
    code: 'UNREACHABLE',
    message: (label) => `The connection to ${label} could not be secured`,
    next: 'Add the certificate of the server or proxy to this machine (git config http.sslCAInfo), never switch the check off.',
  },
  {
    pattern:
      /Could not resolve|Failed to connect|Couldn't connect|Connection (?:refused|reset|closed|timed out)|Operation timed out|timed out|Network is unreachable|No route to host|Empty reply|Recv failure|Send failure|transfer closed|early EOF|unexpected disconnect|hung up unexpectedly|RPC failed|invalid index-pack|bad line length|protocol error|expected flush|Could not read from remote|kex_exchange|Broken pipe|Operation too slow|curl \d+/,
    code: 'UNREACHABLE',
    message: (label) => `The connection to ${label} failed or was cut`,
    next: 'See whether this machine reaches the server (network, proxy), then run this again.',
  },
  {
    pattern: /insufficient permission for adding an object|Permission denied|Read-only file system|unable to create|unable to write/,
    code: 'READ_ONLY',
    message: (label) => `${label} cannot be written to by this user`,
    next: 'Check who owns the realm\'s files, and whether the disk is writable and has room.',
    only: 'write',
  },
];

/** Lines that git adds to every failure and that say nothing. */
const noise = /^(?:Please make sure you have the correct access rights|and the repository exists\.?|hint:|To |Done$|error: failed to push some refs|Cloning into|\s*$)/;

/** Takes the lines of a server's or git's answer that people need, without control characters, and not too many. */
export function excerpt(stderr: string): string {
  const lines: string[] = [];
  for (const line of stderr.split(/\r?\n|\r/)) {
    // Whatever a server prints reaches a terminal and a log: no escape sequence may.
    const clean = line.replace(/\u001b\[[0-9;?]*[A-Za-z]|[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
    if (clean !== '' && !noise.test(clean)) lines.push(clean);
  }
  const text = lines.slice(0, 6).join('; ');
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}

/**
 * Makes the error for a git process that failed.
 * @param stderr what it printed, or its porcelain answer with it
 * @param context `label`: the realm as people call it; `doing`: what was tried; `redact`: takes secrets out
 * @returns a BlueError whose message names the cause; GIT_FAILED when nothing is known about it
 */
export function classifyGitError(
  stderr: string,
  context: { label: string; doing: 'read' | 'write'; redact: (text: string) => string },
): BlueError {
  const said = context.redact(excerpt(stderr));
  const rule = rules.find(({ pattern, only }) => (only === undefined || only === context.doing) && pattern.test(stderr));
  const label = context.redact(context.label);
  if (rule === undefined) {
    return new BlueError('GIT_FAILED', `git could not ${context.doing} ${label}: ${said === '' ? 'it did not say why' : said}`, {
      next: 'Read what git says; if it does not explain itself, run this again with the same input and report it.',
    });
  }
  // A lost race is ordinary, and git's words about it are for people who pushed by hand.
  const detail = rule.code === 'HEAD_MOVED' || said === '' ? '' : ` (${said})`;
  return new BlueError(rule.code, `${rule.message(label)}${detail}`, { next: rule.next });
}

/** Whether reading once more may help. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof BlueError)) return false;
  if (error.code === 'SERVER_ERROR') return true;
  return error.code === 'UNREACHABLE' && !/could not be secured/.test(error.message);
}
