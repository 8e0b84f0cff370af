/** `diff`: what changed between two versions of an exports file, how big it is, and why. */
import { parseYaml } from '../core/document.ts';
import { BlueError } from '../core/errors.ts';
import type { Bump, Export, JsonSchema } from '../core/model.ts';
import type { ExportDiff, Finding, Plan } from '../core/plan.ts';
import { parseExportsFile } from '../core/realm.ts';
import { checkGivenVersion, largestBump } from '../core/version.ts';
import { type Command, text } from './command.ts';

export interface DiffResult {
  readonly old: string;
  readonly new: string;
  readonly bump: Bump;
  readonly exports: readonly ExportDiff[];
}

export const diff: Command<DiffResult> = {
  name: 'diff',
  group: 'insides',
  summary: 'Show the changes between two versions of an exports file.',
  details:
    'Each side is a file, or <revision>:<path> for a file at a git revision of this repo. Prints every change with its bump and its reason, ' +
    'and for a breaking schema change a document that was impossible before.',
  writes: false,
  needs: { realm: 'none', domain: false, code: 'none', repo: false },
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['old', 'new'],
    properties: {
      old: { type: 'string', description: 'The earlier version.', positional: 1, placeholder: '<old>' },
      new: { type: 'string', description: 'The later version.', positional: 2, placeholder: '<new>' },
    },
  },
  examples: [
    { command: 'blue diff old.yaml new.yaml', says: 'compares two files' },
    { command: 'blue diff HEAD~1:domains/aperture/exports.yaml domains/aperture/exports.yaml', says: 'compares a file with its last version in git' },
  ],
  async plan(world, options): Promise<Plan<DiffResult>> {
    const { diffExports } = await import('../core/diff.ts');
    const sides = ['old', 'new'].map((side) => {
      const name = text(options, side);
      const content = name === undefined ? undefined : world.texts.get(name);
      if (name === undefined || content === undefined) throw new BlueError('USAGE', `diff needs two files, and has no ${side} one`, { next: 'See `blue diff --help`' });
      return { name, exports: parseExportsFile(name, content), contracts: contractsOf(world.texts, name) };
    });
    const [before, after] = [sides[0]!, sides[1]!];
    const exports = diffExports(before.exports, after.exports, { contractsBefore: before.contracts, contractsAfter: after.contracts });
    const findings = versionFindings(before.exports, after.exports, exports);
    return { command: 'diff', findings, result: { old: before.name, new: after.name, bump: largestBump(exports.map((each) => each.bump)), exports } };
  },
};

/** What is wrong with the versions that the later file gives. Warnings: `diff` shows, and `validate --base` refuses. */
function versionFindings(before: readonly Export[], after: readonly Export[], exports: readonly ExportDiff[]): Finding[] {
  return after.flatMap(({ name, version }) => {
    const was = before.find((exported) => exported.name === name);
    if (was === undefined) return [];
    const unchanged: ExportDiff = { contract: name, direction: 'provides', from: was.version, to: was.version, bump: 'none', changes: [] };
    const found = checkGivenVersion(exports.find((each) => each.contract === name) ?? unchanged, version);
    return found.map((finding): Finding => ({ ...finding, level: 'warning', next: finding.next!.replace(', or --force', '') }));
  });
}

/** The shared schemas that a side names, as they are on that side. */
function contractsOf(texts: ReadonlyMap<string, string>, side: string): Map<string, JsonSchema> {
  const contracts = new Map<string, JsonSchema>();
  for (const [key, content] of texts) {
    const [given, path] = key.split('\n');
    if (given === side && path !== undefined) contracts.set(path, parseYaml(path, content).value as JsonSchema);
  }
  return contracts;
}
