/** The files of a Django app that say where uploaded files are kept, and those that keep some, as their text shows it. */
import { languageOf } from './candidates.ts';
import type { SourceFile } from './model.ts';

const storageOfS3 = 'storages.backends.s3';

/** Whether a file has, or names, a storage of S3 by the library for them. */
function namesStorage({ path, text }: SourceFile): boolean {
  return languageOf(path) === 'python' && text.includes(storageOfS3);
}

/** What says that a file is an app's settings. Those of one stage may have none of these: their folder tells. */
const ofSettings = /^[ \t]*(?:INSTALLED_APPS|ROOT_URLCONF|STORAGES|DEFAULT_FILE_STORAGE)\b/m;
const inSettings = /(?:^|\/)settings(?:\/[\w-]+|[\w-]*)\.py$/;

/** Makes the question which settings may give one of a name a value, by where lines begin with it. */
export function findDjangoSettings(files: Iterable<SourceFile>): (name: string) => readonly string[] {
  const settings = [...files].filter(({ path, text }) => languageOf(path) === 'python' && (inSettings.test(path) || ofSettings.test(text)));
  return (name) => (/^[A-Z][A-Z0-9_]*$/.test(name) ? settings.filter(({ text }) => new RegExp(`^[ \\t]*${name}\\b`, 'm').test(text)).map(({ path }) => path) : []);
}

/**
 * The files that keep what is uploaded, though they name no S3.
 * @param marked the files that name S3
 */
export function djangoUploads(candidates: readonly SourceFile[], marked: readonly SourceFile[]): readonly SourceFile[] {
  if (!marked.some(namesStorage)) return [];
  const known = new Set(marked);
  return candidates.filter((file) => !known.has(file) && languageOf(file.path) === 'python' && /\bdefault_storage\b|\b(?:File|Image)Field\(/.test(file.text));
}
