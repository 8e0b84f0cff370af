/** The table of detectors: how an export's value is found in the member's repo. More detectors are more entries. */
import { BlueError } from '../core/errors.ts';
import type { ExportRule } from '../core/model.ts';
import type { Finding } from '../core/plan.ts';
import type { DetectedExport, Detector, Material } from './detector.ts';
import { exportValue, pathFilter, selectAccesses } from './export-value.ts';

export const detectors: readonly Detector[] = [
  { id: 's3-paths', summary: 'The keys of S3 objects that the code reads and writes.', find: findS3Paths },
  {
    id: 'file',
    summary: 'A JSON, YAML or TOML file, or a JSON Pointer into it, as the value or as the schema.',
    find: async (rule, material) => (await import('./file-detector.ts')).findInFile(rule, material),
  },
  {
    id: 'pattern',
    summary: 'What the named captures of a regular expression match in the files that some globs choose.',
    find: async (rule, material) => (await import('./pattern-detector.ts')).findByPattern(rule, material),
  },
];

/**
 * Finds one export in the repo.
 * @param rule one of `exports` in `.blue/config.yaml`
 * @throws BlueError USAGE for a detector that does not exist
 */
export async function findExport(rule: ExportRule, material: Material): Promise<DetectedExport> {
  const detector = detectors.find((each) => each.id === rule.detect);
  if (!detector) {
    throw new BlueError('USAGE', `export ${rule.name}: there is no detector "${rule.detect}"`, {
      next: `Use one of ${detectors.map((each) => each.id).join(', ')}.`,
    });
  }
  return detector.find(rule, material);
}

/** At most this many doubts are told one by one. */
const maximumDoubts = 20;

async function findS3Paths(rule: ExportRule, { detection }: Material): Promise<DetectedExport> {
  const { value, evidence } = exportValue(rule, detection);
  const isOurs = pathFilter(rule.include, rule.exclude);
  const { undecided } = selectAccesses(rule, detection);
  const blocking = detection.skipped.filter((skipped) => skipped.blocksRemovals && (skipped.file === '.' || isOurs(skipped.file)));
  const findings: Finding[] = [];
  for (const each of detection.unresolved.filter((doubt) => isOurs(doubt.file)).slice(0, maximumDoubts)) {
    findings.push({ rule: 'access-not-followed', level: 'note', message: each.reason, file: each.file, line: each.line, in: 'repo' });
  }
  for (const each of undecided.slice(0, maximumDoubts)) {
    findings.push({
      rule: 'bucket-unknown',
      level: 'note',
      message: `the code does not tell the bucket of \`${each.call}\`, so export ${rule.name} leaves it out`,
      file: each.file,
      line: each.line,
      in: 'repo',
      next: 'Name the file in `include` of a rule without `bucket` if it belongs to an export.',
    });
  }
  for (const each of blocking) findings.push({ rule: 'file-not-read', level: 'warning', message: each.reason, ...(each.file === '.' ? {} : { file: each.file }), in: 'repo' });
  return { rule, direction: rule.direction ?? 'requires', value, evidence, complete: blocking.length === 0, findings };
}
