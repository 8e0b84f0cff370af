/** The `pattern` detector: what named captures match in chosen files, by a matcher whose work grows with the text only. */
import { BlueError } from '../core/errors.ts';
import type { ExportRule } from '../core/model.ts';
import type { Finding } from '../core/plan.ts';
import type { DetectedExport, Material } from './detector.ts';
import { pathFilter, type PatternEvidence } from './export-value.ts';
import { compilePattern } from './linear-pattern.ts';

const maximumFiles = 2_000;
const maximumMatches = 10_000;
/** Steps of the matcher over all files: about a second. */
const maximumSteps = 40_000_000;

/**
 * Collects what a rule's named captures match.
 * @param rule `pattern` with at least one named capture, and `include` globs
 * @returns a value with one sorted list of texts for each capture
 * @throws BlueError USAGE for a rule without `pattern` or `include`, or a pattern that cannot be matched in linear time
 */
export async function findByPattern(rule: ExportRule, material: Material): Promise<DetectedExport> {
  if (rule.pattern === undefined || rule.include === undefined || rule.include.length === 0) {
    throw new BlueError('USAGE', `export ${rule.name}: the pattern detector needs \`pattern\` and \`include\``, { next: 'Give a regular expression with named captures, and the globs of the files to look at.' });
  }
  const pattern = compilePattern(rule.pattern);
  if (pattern.captures.length === 0) {
    throw new BlueError('USAGE', `export ${rule.name}: the pattern has no named capture`, { next: 'Name what is to be taken: (?<name>…).' });
  }
  const isOurs = pathFilter(rule.include, rule.exclude);
  const found = new Map<string, Set<string>>(pattern.captures.map((name) => [name, new Set<string>()]));
  const findings: Finding[] = [];
  let left = maximumSteps;
  let matches = 0;
  const paths = material.paths.filter(isOurs).sort();
  let isCutOff = paths.length > maximumFiles;
  let isMissing = false;
  for (const path of paths.slice(0, maximumFiles)) {
    const text = await material.read(path);
    if (text === undefined) {
      isMissing = true;
      findings.push({ rule: 'file-not-read', level: 'warning', message: 'it is not in this checkout', file: path, in: 'repo' });
      continue;
    }
    const result = pattern.match(text, left, maximumMatches - matches);
    left -= result.steps;
    matches += result.matches.length;
    for (const match of result.matches) for (const [name, value] of Object.entries(match)) found.get(name)?.add(value);
    if (!result.complete) {
      isCutOff = true;
      break;
    }
  }
  if (isCutOff) {
    findings.push({ rule: 'pattern-cut-off', level: 'warning', message: `export ${rule.name}: too much to match; what was found so far is not all`, in: 'repo', next: 'Narrow `include`, or make the pattern start with something definite.' });
  }
  const value = Object.fromEntries([...found].map(([name, texts]) => [name, [...texts].sort()]));
  const evidence: PatternEvidence[] = [];
  return { rule, direction: rule.direction ?? 'provides', value, evidence, complete: !isCutOff && !isMissing, findings };
}
