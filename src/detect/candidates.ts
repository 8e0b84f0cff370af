/** Which files are worth reading, and which of those worth parsing: by path, then by one pass over the bytes. */

const languages: Readonly<Record<string, string>> = {
  py: 'python',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'javascript',
  mts: 'javascript',
  cts: 'javascript',
  tsx: 'javascript',
  go: 'go',
  java: 'java',
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
  mk: 'make',
  ps1: 'powershell',
  psm1: 'powershell',
  tf: 'hcl',
  tofu: 'hcl',
  hcl: 'hcl',
  tpl: 'script',
  tftpl: 'script',
  tmpl: 'script',
  j2: 'script',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  template: 'yaml',
  jenkinsfile: 'jenkins',
  jenkins: 'jenkins',
  groovy: 'jenkins',
};

/** The largest file that is read. */
export const maximumFileSize = 1024 * 1024;

const skippedFolders = new Set([
  'node_modules', 'vendor', '_vendor', 'third_party', 'third-party', 'thirdparty', 'bower_components', 'site-packages', 'dist-packages', 'dist', 'build', 'out', 'target',
  '.git', '.venv', 'venv', 'env', '.tox', '.terraform', '.next', '.nuxt', '.serverless', '.aws-sam', 'cdk.out', '__pycache__', '.yarn', '.pnpm-store',
  'test', 'tests', '__tests__', 'spec', 'specs', '__mocks__', 'mocks', 'mock', 'testdata', 'test-data', 'test_data', 'testing', 'fixtures', '__fixtures__', '__snapshots__', 'e2e', 'integration-tests', 'integration_tests', 'unit_tests', 'generated', '__generated__', 'gen',
]);

/** What other languages' tools name their folders, and who writes in these may name a package. */
const packageFolders: Readonly<Record<string, ReadonlySet<string>>> = {
  go: new Set(['build', 'out', 'target', 'dist', 'env', 'spec', 'specs']),
  java: new Set(['build', 'out', 'target', 'dist', 'env', 'spec', 'specs']),
  python: new Set(['out', 'target', 'env', 'spec', 'specs']),
  javascript: new Set(['env']),
};

/** Whether a folder is a package of the language it holds, for all its name; what Java is built into lies beside its sources. */
function isPackage(folder: string, language: string, before: readonly string[]): boolean {
  return Object.hasOwn(packageFolders, language) && packageFolders[language]?.has(folder) === true && (language !== 'java' || before.includes('src'));
}

/** Folders that hold one folder for each stage of a deployment, and what one of these may be called that elsewhere holds tests. */
const heldByStage = new Set(['environments', 'environment', 'envs', 'env', 'stages', 'accounts', 'account', 'live', 'workspaces', 'clusters', 'overlays', 'deployments', 'tenants']);
const stages = new Set(['test', 'testing']);
/** Where Terraform is, its stages are: `terraform/test` lies beside `terraform/production`. */
export const heldByTerraform: ReadonlySet<string> = new Set(['terraform', 'terragrunt', 'tofu', 'opentofu', 'tf', 'iac', 'infra', 'infrastructure']);
/** What programs are written in: their tests may lie anywhere. */
const programs = new Set(['python', 'javascript', 'go', 'java']);

/**
 * Whether a folder is a stage that is deployed, as `environments/test` is, and holds no tests.
 * @param before the folders that it is in
 * @param more folders that hold stages of what is asked for
 */
export function isStage(folder: string, before: readonly string[], more?: ReadonlySet<string>): boolean {
  const parent = before.at(-1)?.toLowerCase() ?? '';
  return stages.has(folder) && (heldByStage.has(parent) || more?.has(parent) === true);
}

/** Where scripts lie that have no ending. The repo's own folder is the empty one. */
const scriptFolders = new Set(['', 'bin', 'sbin', 'script', 'scripts', 'ci', '.ci', 'cicd', 'hack', 'tool', 'tools', 'hooks', 'deploy', 'deployment', 'deployments', 'ops', 'devops', 'docker', '.buildkite', '.circleci', '.github', '.travis', 'utils']);

/** The language of a path by its ending or its well-known name; undefined for what is not read. */
export function languageOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^(GNU)?[Mm]akefile(\.|$)/.test(name)) return 'make';
  if (/^\.?[Jj]ustfile$/.test(name) || name.endsWith('.just')) return 'just';
  if (/(^|\.)Dockerfile(\.|$)|^Containerfile$/.test(name)) return 'docker';
  if (/^Jenkinsfile(\.|$)/.test(name)) return 'jenkins';
  if (name === 'Procfile') return undefined;
  if (name.endsWith('.tf.json')) return 'hcl';
  const dot = name.lastIndexOf('.');
  // Its first line tells more: see `front/script.ts`. `LICENSE` and its like are no scripts.
  if (dot === -1 && /^[a-z]/.test(name)) return scriptFolders.has(path.slice(0, -name.length).split('/').at(-2) ?? '') ? 'script' : undefined;
  if (dot <= 0) return undefined;
  const ending = name.slice(dot + 1).toLowerCase();
  return Object.hasOwn(languages, ending) ? languages[ending] : undefined;
}

/** Whether a path looks like a test, a mock, vendored, generated or built code, or a lock file. */
export function isSkipped(path: string): boolean {
  const segments = path.split('/');
  const name = segments.pop() ?? '';
  // What a build leaves behind is no script: one that lies there was written by hand.
  const language = languageOf(path) ?? '';
  const isScript = /^(?:shell|make|just|docker|script|powershell)$/.test(language);
  if (segments.some((segment, at) => skippedFolders.has(segment) && !(isScript && (segment === 'build' || segment === 'out')) && !isPackage(segment, language, segments.slice(0, at)) && (programs.has(language) || !isStage(segment, segments.slice(0, at), language === 'hcl' ? heldByTerraform : undefined)))) return true;
  if (/\.min\.[cm]?js$|\.bundle\.js$|\.d\.[cm]?ts$|\.pb\.go$|_pb2(_grpc)?\.py$|\.generated\.|_generated\.|\.snap$/.test(name)) return true;
  if (/^(package-lock|npm-shrinkwrap|composer\.lock|\.eslintrc.*)\.?(json)?$|^(yarn|pnpm)-lock\.ya?ml$|^pnpm-lock\.yaml$/.test(name)) return true;
  if (/[._-](test|tests|spec|mock|mocks|stub|e2e)\.[a-z]+$|_test\.go$|^test_.*\.py$|_test\.py$|^conftest\.py$|Tests?\.java$|IT\.java$/.test(name)) return true;
  return /^setupTests\.|^(?:jest|vitest)[.A-Z-]|^(?:global|test)-?[sS]etup\.|^(?:global|test)-?[tT]eardown\./.test(name);
}

/**
 * Whether a file may hold accesses or grants, by its path alone.
 * @param path relative to the repo, with `/`
 */
export function isCandidate(path: string): boolean {
  // A go.mod says where imports lead.
  return (languageOf(path) !== undefined || path.endsWith('go.mod')) && !isSkipped(path);
}

const decoder = new TextDecoder('latin1');

/** Names of S3 and of the libraries that reach it. One expression, so that the text is walked once. */
export const markers = /boto|s3:|s3_|_s3|s3\.|\.s3|s3a:|s3fs|s3path|s3hook|s3-|-s3|["'/(= ]s3["'/,) ]|\bs3[A-Z][a-z]|S3[A-Z][a-z]|::S3|aws s3|s[345]cmd|S3\(|S3Client|\bS3\b|s3api|vsis3|smart_open|fsspec|awswrangler|cloudpathlib|s3torch|amazons3|AmazonS3|services\.s3|service\/s3|aws_s3|amplify\/storage|\bio\.minio\b|["'/]minio["'/]|\bminio-go\b|\b(?:from|import) minio\b|\bStorage\.(?:put|get|list|remove|copy)\(/;

/** `s3` or `S3` in bytes, before anything is decoded. */
function mentionsS3(bytes: Uint8Array): boolean {
  // Buffer's search is native; a plain array has the same contents.
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes('s3') || buffer.includes('S3') || buffer.includes('smart_open') || buffer.includes('fsspec') || buffer.includes('boto') || buffer.includes('amplify') || buffer.includes('minio');
}

/**
 * Whether a file's bytes name S3 or a library made for it: the first gate. Files that pass are parsed;
 * others only if a parsed file's wrapper is called in them, or if they define what a parsed file imports.
 * @param bytes the file
 */
export function hasMarker(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.length > maximumFileSize) return false;
  return mentionsS3(bytes) && isMarked(decoder.decode(bytes));
}

const everyMarker = new RegExp(markers, 'g');

/** What precedes a comment's words on their line, as far as that tells, in any of the languages. `#s3 = …` is a private field of JavaScript. */
const commentStart = /^\s*(?:\/\/|#(?:[\s#]|$)|\*(?:\s|$)|\/\*(?!.*\*\/))|\s(?:\/\/|#)\s/;

/** Whether a marker stands outside of comments: who only speaks of S3 does nothing with it. */
function isMarked(text: string): boolean {
  let line = -1;
  let asked = 0;
  for (const { index } of text.matchAll(everyMarker)) {
    const start = text.lastIndexOf('\n', index) + 1;
    asked = start === line ? asked + 1 : 0;
    line = start;
    // A line of so many markers is read, whatever it is.
    if (asked > 50 || !commentStart.test(text.slice(start, index))) return true;
  }
  return false;
}

/** The same question of a text that is already decoded. */
export function textHasMarker(text: string): boolean {
  return text.length <= maximumFileSize && /s3|S3|smart_open|fsspec|boto|amplify|minio/.test(text) && isMarked(text);
}
