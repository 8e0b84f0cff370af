/** What the action says to its runner: outputs, masks, annotations, summary; through `@actions/core`, without its HTTP client. */
// The package's index also loads its OIDC client, and with it undici: 60 to 70 ms in every run of every member, for a client that is
// never used here. These are the same package's own files for the file commands and the log commands.
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';
import { summary } from '../../node_modules/@actions/core/lib/summary.js';
import type { Finding } from '../core/plan.ts';
import { logText } from '../report/escape.ts';

/** A summary above this is dropped by the runner as a whole. */
const LONGEST_SUMMARY = 1_000_000;
/** Ten of a kind per step are shown, and their text is cut. */
const MOST_ANNOTATIONS = 10;
const LONGEST_ANNOTATION = 4_000;

/** Masks a secret in the log, with the forms that git and HTTP give it, and line by line. */
export function mask(secret: string): void {
  const forms = [secret, Buffer.from(`x-access-token:${secret}`).toString('base64'), ...secret.split(/\r?\n/)];
  for (const form of new Set(forms)) if (form.trim().length > 3) issueCommand('add-mask', {}, form);
}

/** Sets an output. The caller sees to it that the value is safe to interpolate. */
export function setOutput(name: string, value: string): void {
  if (process.env['GITHUB_OUTPUT']) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
  else issueCommand('set-output', { name }, value);
}

/** Keeps a value for the post step. */
export function saveState(name: string, value: string): void {
  if (process.env['GITHUB_STATE']) issueFileCommand('STATE', prepareKeyValueMessage(name, value));
  else issueCommand('save-state', { name }, value);
}

/** Prints text; whatever stands in it, no line is a command. */
export function log(text: string): void {
  process.stdout.write(logText(text));
}

/** Reports an error of the run itself. */
export function fail(message: string, location: { file?: string; line?: number } = {}): void {
  issueCommand('error', { ...location, title: 'blue realm' }, message);
}

/**
 * Puts findings on the lines they are about.
 * @param prefix the working directory, relative to the workspace, so that the runner finds the files
 */
export function annotate(findings: readonly Finding[], prefix: string): void {
  const kinds = { error: 'error', warning: 'warning', note: 'notice' } as const;
  const counts: Record<string, number> = {};
  for (const finding of findings) {
    const kind = kinds[finding.level];
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (counts[kind] > MOST_ANNOTATIONS) continue;
    const here = finding.file !== undefined && finding.in !== 'realm';
    const place = here ? { file: prefix === '' ? finding.file! : `${prefix}/${finding.file}`, ...(finding.line === undefined ? {} : { line: finding.line }) } : {};
    const next = finding.next === undefined ? '' : `\n${finding.next}`;
    issueCommand(kind, { ...place, title: finding.rule }, `${finding.message}${next}`.slice(0, LONGEST_ANNOTATION));
  }
}

/** Adds to the page of the job. Outside of a runner there is none. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  const fits = Buffer.byteLength(markdown) <= LONGEST_SUMMARY;
  await summary.addRaw(fits ? markdown : `${Buffer.from(markdown).subarray(0, LONGEST_SUMMARY).toString('utf8').replace(/\ufffd+$/, '')}\n\n_The rest is left out: it is too long for a summary._`, true).write();
}
