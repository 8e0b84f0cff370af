/** Command lines of Hadoop: `hadoop fs -put a b`, `hdfs dfs -ls a`, `hadoop distcp a b`, `s3-dist-cp --src a --dest b`. */

import type { WordHands } from './command-line.ts';

/** Options of `distcp` that take a value: https://hadoop.apache.org/docs/stable/hadoop-distcp/DistCp.html */
const valued = new Set(['-m', '-f', '-log', '-v', '-bandwidth', '-atomic', '-tmp', '-strategy', '-filters', '-numListstatusThreads', '-blocksperchunk', '-copybuffersize', '-rdiff', '-diff', '-D', '-conf', '-fs', '-jt', '-files', '-libjars', '-archives']);

/**
 * Reads such a command line as a call: the verb of the file system, or the tool, and what it goes from and to.
 * @returns undefined for any other command
 */
export function hadoopCall<T>(words: readonly T[], texts: readonly (string | undefined)[], hands: WordHands<T>): { name: string; args: { value: T; name?: string }[] } | undefined {
  const name = texts[0]?.replace(/^.*\//, '');
  const jar = name === 'hadoop' && texts[1] === 'jar' ? 2 : 0;
  if (/^s3-?dist-?cp(\.jar)?$/.test(texts[jar]?.replace(/^.*\//, '') ?? '')) return { name: 's3-dist-cp.run', args: namedPaths(words, texts, jar + 1, hands) };
  if (name !== 'hadoop' && name !== 'hdfs' && name !== 'mapred') return undefined;
  if (texts[1] === 'distcp') {
    const operands = operandsFrom(words, texts, 2, valued);
    const last = operands.at(-1);
    return operands.length < 2 || last === undefined ? undefined : { name: 'hadoop.distcp', args: [{ value: operands.at(-2) as T }, { value: last }] };
  }
  if (texts[1] !== 'fs' && texts[1] !== 'dfs') return undefined;
  const at = texts.findIndex((text, index) => index > 1 && /^-[a-z]\w*$/i.test(text ?? '') && text !== '-D' && text !== '-conf' && text !== '-fs');
  const verb = texts[at]?.slice(1);
  if (at === -1 || verb === undefined) return undefined;
  const operands = operandsFrom(words, texts, at + 1, new Set());
  // What goes from several places goes to the last.
  const last = operands.at(-1);
  const isCopy = /^(cp|mv|put|get|copyToLocal|copyFromLocal|moveFromLocal|moveToLocal|appendToFile|getmerge)$/.test(verb);
  const given = isCopy && operands.length > 2 && last !== undefined ? [operands.at(-2) as T, last] : operands;
  const isRecursive = texts.some((text, index) => index > at && /^-(r|R|rf)$/.test(text ?? ''));
  return { name: `hadoop fs.${verb}`, args: [...given.map((value) => ({ value })), ...(isRecursive ? [{ value: hands.make('true'), name: 'recursive' }] : [])] };
}

function operandsFrom<T>(words: readonly T[], texts: readonly (string | undefined)[], from: number, takesValue: ReadonlySet<string>): T[] {
  const operands: T[] = [];
  for (let at = from; at < words.length; at += 1) {
    const written = texts[at];
    if (written?.startsWith('-') && written !== '-') {
      if (takesValue.has(written)) at += 1;
    } else operands.push(words[at] as T);
  }
  return operands;
}

/** `--src a --dest=b` */
function namedPaths<T>(words: readonly T[], texts: readonly (string | undefined)[], from: number, hands: WordHands<T>): { value: T; name: string }[] {
  return words.flatMap((word, index) => {
    const [whole = '', name, equals] = (index >= from && /^--?(src|dest)(=)?/.exec(texts[index] ?? hands.leading(word) ?? '')) || [];
    const value = equals === undefined ? words[index + 1] : hands.strip(word, whole.length);
    return name === undefined || value === undefined ? [] : [{ value, name }];
  });
}
