/** `.blue/config.yaml`: which realms a repo is a member of, and how its exports are found. */
import { parseYaml } from './document.ts';
import { rewriteYaml } from './document-edit.ts';
import { toFinding } from './file-problems.ts';
import { memberLayout } from './layout.ts';
import { membershipsOf } from './memberships.ts';
import type { ExportRule, Json, JsonObject, MemberConfig, Membership } from './model.ts';
import { mergeItems } from './merge-keys.ts';
import type { Finding } from './plan.ts';
import { checkFile, readFile } from './typed-file.ts';

/**
 * Reads `.blue/config.yaml`. Keys of others are kept, and are none of our business; an empty file is a repo without realm.
 * @throws BlueError BAD_FILE, TOO_LARGE, located
 */
export function parseMemberConfig(file: string, content: Uint8Array | string): MemberConfig {
  if (parseYaml(file, content).value === null) return {};
  return readFile<MemberConfig>('config', file, content);
}

/** What is odd in a `.blue/config.yaml` that can be read: a key that is one slip away from a known one does nothing. */
export function oddities(file: string, content: Uint8Array | string): Finding[] {
  if (parseYaml(file, content).value === null) return [];
  return checkFile('config', file, content).problems.filter((problem) => problem.level === 'warning').map((problem) => toFinding(problem, 'repo'));
}

/** What becomes different in `.blue/config.yaml`. */
export interface MemberConfigChange {
  /** Added, or put in place of the one of the same realm. */
  readonly membership?: Membership;
  /** The rules, all of them. */
  readonly exports?: readonly ExportRule[];
  /** Name of a realm this repo has left. */
  readonly remove?: string;
}

const MEMBERSHIP_KEYS = ['name', 'path', 'url', 'domain'] as const;
const RULE_KEYS = ['name', 'detect', 'file', 'pointer', 'as', 'pattern', 'include', 'exclude', 'bucket', 'covered', 'direction'] as const;

/**
 * Writes a change into `.blue/config.yaml`. One realm is written as `realm:`, several as `realms:`;
 * a file that has either keeps its form. Other people's keys and all comments stay.
 * @param text the file as it is; undefined for none
 * @returns its new text
 * @throws BlueError when the text cannot be read
 */
export function editMemberConfig(text: string | undefined, change: MemberConfigChange): string {
  const file = memberLayout.config;
  const config = text === undefined ? {} : parseMemberConfig(file, text);
  const before = (text === undefined ? {} : (parseYaml(file, text).value ?? {})) as JsonObject;
  const kept = membershipsOf(config).filter((each) => each.name !== change.remove);
  const { membership } = change;
  const known = membership && kept.some((each) => each.name === membership.name);
  const all = membership === undefined ? kept : known ? kept.map((each) => (each.name === membership.name ? membership : each)) : [...kept, membership];

  const after: JsonObject = { ...before };
  delete after['realm'];
  delete after['realms'];
  const old = membershipsOf(config) as unknown as JsonObject[];
  const written = mergeItems(old, all, (each) => String(each['name']), MEMBERSHIP_KEYS);
  const [only] = written;
  const entries: JsonObject = config.realms === undefined && written.length === 1 && only !== undefined ? { realm: only } : written.length > 0 ? { realms: written } : {};
  // Where the file had its membership, it keeps it; a new one comes first.
  const place = Object.keys(before).find((key) => key === 'realm' || key === 'realms');
  const result: JsonObject = place === undefined ? { ...entries } : {};
  for (const [key, value] of Object.entries(before)) {
    if (key === place) Object.assign(result, entries);
    if (Object.hasOwn(after, key)) result[key] = value;
  }
  if (change.exports !== undefined) {
    const rules = Array.isArray(before['exports']) ? (before['exports'] as JsonObject[]) : [];
    result['exports'] = mergeItems(rules, change.exports, (rule) => String(rule['name']), RULE_KEYS) as Json;
  }
  return rewriteYaml(file, text, result);
}
