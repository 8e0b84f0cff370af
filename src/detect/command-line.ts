/** Command lines of the tools that reach S3: the tool and its verb, operands, options; over expressions or over values. */
import { hadoopCall } from './hadoop-command-line.ts';

/** How words of one kind are looked into. */
export interface WordHands<T> {
  /** The known start of a word. */
  leading(word: T): string | undefined;
  /** The word without its first characters. */
  strip(word: T, length: number): T;
  make(text: string): T;
}

/** Options of `aws s3`, `s5cmd` and `s3cmd` that take a value; `aws s3api` and others always take one. */
const valued = new Set([
  'exclude', 'include', 'acl', 'storage-class', 'sse', 'sse-kms-key-id', 'sse-c', 'sse-c-key', 'content-type', 'cache-control', 'profile', 'region', 'endpoint-url', 'metadata', 'expires', 'grants', 'source-region', 'page-size', 'output', 'query', 'metadata-directive', 'content-encoding',
  'content-disposition', 'content-language', 'expected-size', 'request-payer', 'cli-read-timeout', 'cli-connect-timeout', 'ca-bundle', 'expires-in', 'website-redirect', 'color', 'credentials-file', 'numworkers', 'concurrency', 'part-size', 'host', 'host-bucket', 'access_key', 'secret_key',
]);

/**
 * Reads a command line as a call: `aws s3 cp a b --recursive` is `aws s3.cp` with two operands and one name.
 * @param words the words, tool first
 * @param texts each word's text where it is wholly known
 * @returns undefined for any other command
 */
export function toolCall<T>(words: readonly T[], texts: readonly (string | undefined)[], hands: WordHands<T>): { name: string; args: { value: T; name?: string }[] } | undefined {
  const tool = toolOf(texts);
  if (tool === undefined) return hadoopCall(words, texts, hands);
  const path: string[] = [];
  const args: { value: T; name?: string }[] = [];
  const depth = tool === 'aws' ? 2 : 1;
  let takesValues = tool === 'sam';
  for (let at = 1; at < words.length; at += 1) {
    const value = words[at] as T;
    const written = texts[at];
    const option = /^--?([a-zA-Z][\w-]*)(?:=(.*))?$/s.exec(written ?? hands.leading(value) ?? '');
    if (option && (written !== undefined || option[2] !== undefined)) {
      const name = option[1] as string;
      if (option[2] !== undefined) args.push({ name, value: hands.strip(value, option[0].length - option[2].length) });
      else if ((takesValues && !name.startsWith('no-')) || valued.has(name)) {
        at += 1;
        const next = words[at];
        if (next !== undefined) args.push({ name, value: next });
      } else args.push({ name, value: hands.make('true') });
      continue;
    }
    if (path.length < depth) {
      // `aws $OPTIONS s3 cp`: a variable before the verb holds options.
      if (written === undefined) continue;
      path.push(written);
      if (tool === 'aws' && path.length === 1) takesValues = written !== 's3';
      continue;
    }
    args.push({ value });
  }
  if (path.length < depth) return undefined;
  return { name: tool === 'aws' ? `aws ${path[0]}.${path[1]}` : `${tool}.${path[0]}`, args };
}

/** Which tool a command line is for: by its name, or, under a name of the user's own, by the verbs that follow. */
function toolOf(texts: readonly (string | undefined)[]): 'aws' | 's5cmd' | 's3cmd' | 'sam' | undefined {
  const name = texts[0]?.replace(/^.*\//, '');
  if (name === 'aws' || name === 's5cmd' || name === 's3cmd' || name === 'sam') return name;
  // The image of https://hub.docker.com/r/amazon/aws-cli
  if (/^aws-cli(:|$)/.test(name ?? '')) return 'aws';
  // `awslocal` speaks to a server of its own.
  if (name === 'awslocal' || name === 'echo' || name === 'printf') return undefined;
  const [, service, verb] = texts;
  if (service === 's3' && verb !== undefined && /^(cp|mv|sync|rm|ls|presign)$/.test(verb)) return 'aws';
  return service === 's3api' && verb !== undefined && /^[a-z]+(-[a-z0-9]+)+$/.test(verb) ? 'aws' : undefined;
}
