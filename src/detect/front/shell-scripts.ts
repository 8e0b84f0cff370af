/** Scripts inside a script: what a shell, here or on another host, is given to run as a word or as a document. */
import type { Word } from 'unbash';

/** Options of ssh that take a word of their own (ssh(1)). */
const valuedOptions = /^-[A-Za-z]*[BbcDEeFIiJLlmOoPpQRSWw]$/;

/** Whether a command reads what it runs from its input: it is a shell, or hands on to one, or to a host whose shell does. */
export function readsScript(texts: readonly (string | undefined)[]): boolean {
  return readsInput(texts.flatMap((text) => text?.split(/\s+/) ?? [undefined]), texts);
}

function readsInput(texts: readonly (string | undefined)[], words: readonly (string | undefined)[]): boolean {
  const name = texts[0]?.replace(/^.*\//, '') ?? '';
  if (name === 'ssh' && !words.slice(1).some((text) => /[\s;|&]/.test(text ?? ''))) return true;
  const shell = texts.findIndex((text) => /^(\S*\/)?(ba|z|da|a|k)?sh$/.test(text ?? ''));
  // `bash run.sh`: its input is that script's.
  return shell !== -1 && (shell === 0 || /^(ssh|sudo|su|docker|podman|kubectl|oc|docker-compose|env|nsenter|chroot|bash|sh)$/.test(name)) && texts.slice(shell + 1).every((text) => text === undefined || text.startsWith('-'));
}

/** The words that ssh runs on the other host: those after the host. */
export function remoteWords(words: readonly Word[], texts: readonly (string | undefined)[]): readonly Word[] {
  let at = 1;
  while (at < words.length && texts[at]?.startsWith('-')) at += valuedOptions.test(texts[at] ?? '') ? 2 : 1;
  return words.slice(at + 1);
}

/** The script that a word gives to a shell. What this shell puts in keeps its name; what it leaves to the other has a name nobody gives. */
export function quotedScript(word: Word): string {
  const [part, ...others] = word.parts ?? [];
  if (!part || others.length > 0 || part.type !== 'DoubleQuoted') return (word.parts ?? []).length > 1 ? word.text : word.value;
  return foreignNames(part.text.slice(1, -1)).replace(/\\(["\\`])/g, '$1');
}

/** The script that a word is for this shell itself, which reads it once more: all its names are its own. */
export function ownScript(word: Word): string {
  const [part, ...others] = word.parts ?? [];
  if (!part || others.length > 0) return (word.parts ?? []).length > 1 ? word.text : word.value;
  if (part.type === 'DoubleQuoted') return part.text.slice(1, -1).replace(/\\(["\\`$])/g, '$1');
  return part.type === 'SingleQuoted' ? part.value : word.text;
}

/**
 * The script that a document gives to a shell, with the document's own offsets.
 * @param quoted whether the delimiter is, so that nothing is put in by this shell
 */
export function documentScript(text: string, quoted: boolean): string {
  return quoted ? text : foreignNames(text);
}

/** `\$x` is a name of the other shell: it becomes `$_x`, which is as long. What this shell puts in, it puts into single quotes too. */
function foreignNames(text: string): string {
  return text.replace(/'([^'"\n\\]*\$[^'"\n\\]*)'/g, '"$1"').replace(/\\\$(\{|\()?/g, (_, opener: string | undefined) => (opener === undefined ? '$_' : opener === '{' ? '${_' : '$( '));
}
