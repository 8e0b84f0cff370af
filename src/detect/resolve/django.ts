/** Django's storage: what its settings say that uploaded files are kept in, and which keys the fields of models give them. */
import { choose, join, literalOf, mapChoice, text, unknownValue, type ArgumentValue, type LibraryValue, type Value } from '../value.ts';
import { mergeValues } from './combine.ts';
import type { Context } from './context.ts';
import { libraryBehind } from './library-bases.ts';

/** The type of a storage in the table of calls. */
const storageType = 'held.django';
/** Classes of django-storages for S3, by the end of their names: https://django-storages.readthedocs.io/en/latest/backends/amazon-S3.html */
const ofLibrary = /^storages\.backends\.(?:s3|s3boto3)\.S3\w*$/;

/** The storage that names by which an app asks for it stand for; undefined where its settings name none of S3. */
export function djangoStorage(context: Context, module: string, name: string): LibraryValue | undefined {
  return module === 'django.core.files.storage' && name === 'default_storage' ? defaultStorage(context) : undefined;
}

/** https://docs.djangoproject.com/en/5.2/ref/settings/#std-setting-STORAGES */
function defaultStorage(context: Context): LibraryValue | undefined {
  const found = [...new Set(['STORAGES', 'DEFAULT_FILE_STORAGE'].flatMap((name) => context.project.djangoSettings(name)))].flatMap((path) => storageOf(context, path) ?? []);
  const [first, ...others] = found;
  if (!first || others.length === 0) return first;
  // Settings of several stages: it is one of theirs.
  const names = new Set(found.flatMap(({ slots }) => Object.keys(slots)));
  return { ...first, slots: Object.fromEntries([...names].map((each) => [each, choose(found.map(({ slots }) => slots[each] ?? unknownValue))])) };
}

/**
 * A setting as the app's own files give it a value; of several stages any. Undefined where none does.
 * https://docs.djangoproject.com/en/5.2/topics/settings/#using-settings-in-python-code
 */
export function djangoSetting(context: Context, name: string): Value | undefined {
  const values = context.project.djangoSettings(name).flatMap((path) => context.operations.exportedValue(context, path, name) ?? []);
  return values.length === 0 ? undefined : mergeValues(values);
}

/** What one file of settings says, of the storage that is asked for by no name. */
function storageOf(context: Context, path: string): LibraryValue | undefined {
  const said = (name: string): Value | undefined => context.operations.exportedValue(context, path, name);
  const storages = said('STORAGES');
  const entry = storages?.kind === 'dict' ? storages.entries.get('default') : undefined;
  const named = entry?.kind === 'dict' ? entry.entries.get('BACKEND') : said('DEFAULT_FILE_STORAGE');
  const options = entry?.kind === 'dict' ? entry.entries.get('OPTIONS') : undefined;
  const option = (name: string): Value | undefined => (options?.kind === 'dict' ? options.entries.get(name) : undefined);
  for (const backend of named?.kind === 'choice' ? named.options : [named]) {
    const own = backendOf(context, path, literalOf(backend) ?? '');
    if (!own) continue;
    const bucket = option('bucket_name') ?? own.slots['bucket'] ?? said('AWS_STORAGE_BUCKET_NAME');
    const folder = option('location') ?? own.slots['folder'] ?? said('AWS_LOCATION');
    const endpoint = option('endpoint_url') ?? own.slots['endpoint'] ?? said('AWS_S3_ENDPOINT_URL');
    return { ...own, slots: { ...(bucket ? { bucket } : {}), ...(folder ? { folder } : {}), ...(endpoint ? { endpoint } : {}) } };
  }
  return undefined;
}

/** A class by its whole name: django-storages' own, or one of the repo that is built on it. */
function backendOf(context: Context, path: string, name: string): LibraryValue | undefined {
  if (ofLibrary.test(name)) return { kind: 'library', type: storageType, slots: {} };
  const dot = name.lastIndexOf('.');
  const home = dot > 0 ? context.project.resolveImport(path, 'python', name.slice(0, dot)) : undefined;
  const made = home ? context.operations.exportedValue(context, home, name.slice(dot + 1)) : undefined;
  const behind = made?.kind === 'class' ? libraryBehind(context, made) : undefined;
  return behind?.type === storageType ? behind : undefined;
}

/**
 * What a field of a model for files is given, with the storage it has where it names none, and the keys it gives: below a folder, whose
 * name may have dates in it, or what a function gives for each.
 * https://docs.djangoproject.com/en/5.2/ref/models/fields/#django.db.models.FileField.upload_to
 */
export function fieldForFiles(context: Context, path: string, args: readonly ArgumentValue[]): readonly ArgumentValue[] {
  // What a migration says is what a model once said.
  if (!/^django\.db\.models\.(?:File|Image)Field$/.test(path) || /(?:^|\/)migrations\//.test(context.frame?.module.path ?? '')) return args;
  const others = args.filter(({ name }) => name !== 'upload_to' && name !== 'storage');
  const given = args.find(({ name }) => name === 'upload_to')?.value;
  const key = given === undefined ? unknownValue : given.kind === 'function' ? context.hands.handed(given) : mapChoice(given, inFolder);
  const own = args.find(({ name }) => name === 'storage')?.value;
  const storage = own ? storageIn(context, own) : defaultStorage(context);
  return [...others, { name: 'key', value: key }, ...(storage ? [{ name: 'storage', value: storage }] : [])];
}

/** A storage as a field is given it: an object, or what makes one. */
function storageIn(context: Context, given: Value): LibraryValue | undefined {
  const value = given.kind === 'function' ? context.hands.handed(given) : given;
  if (value.kind === 'library') return value;
  return value.kind === 'instance' ? libraryBehind(context, value.class, value) : value.kind === 'class' ? libraryBehind(context, value) : undefined;
}

function inFolder(folder: Value): Value {
  const literal = literalOf(folder);
  const dated = literal === undefined ? folder : join(literal.split(/%[-\w]/).flatMap((piece, at): Value[] => (at === 0 ? [text(piece)] : [unknownValue, text(piece)])));
  return literal === '' ? unknownValue : join([dated, unknownValue], true);
}
