/** `.github/CODEOWNERS`: who reviews which part of a realm, between two marks; hand-written lines stay. */
import { layout } from './layout.ts';
import type { Realm } from './model.ts';
import type { Edit } from './plan.ts';

const BEGIN = '# blue:begin - written by `blue realm init`, `join` and `leave`; changes up to blue:end are lost';
const END = '# blue:end';
const BEGIN_MARK = /^# *blue:begin\b/;
const END_MARK = /^# *blue:end\b/;

// An owner is a login, a team or an email; anything else would make GitHub skip the line.
// docs.github.com/repositories/…/about-code-owners, "CODEOWNERS syntax".
const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)?|[^\s@#]+@[^\s@#]+)$/;

/** What CODEOWNERS needs to know about a domain. */
export interface OwnedDomain {
  readonly name: string;
  readonly maintainers: readonly string[];
}

/**
 * Brings CODEOWNERS in step with the domains: each folder to its maintainers, everything shared to the approvers.
 * @param domains all domains the realm has afterwards
 * @returns undefined when nothing changes
 */
export function editCodeowners(realm: Realm, domains: readonly OwnedDomain[]): Edit | undefined {
  const text = realm.texts.get(layout.codeowners);
  const content = codeownersText(text, realm.config.governance.approvers, [...domains, ...brokenDomains(realm, domains)]);
  return content === text ? undefined : { path: layout.codeowners, content };
}

/** A domain whose files are bad keeps its line as it stands: nobody may lose a folder to a typing error. */
function brokenDomains(realm: Realm, domains: readonly OwnedDomain[]): OwnedDomain[] {
  const kept: OwnedDomain[] = [];
  for (const line of (realm.texts.get(layout.codeowners) ?? '').split(/\r?\n/)) {
    const [path = '', ...owners] = line.trim().split(/\s+/);
    const name = /^\/domains\/([^/]+)\/$/.exec(path)?.[1];
    if (name === undefined || !realm.broken.has(name) || [...domains, ...kept].some((each) => each.name === name)) continue;
    kept.push({ name, maintainers: owners });
  }
  return kept;
}

/**
 * Writes the part between the marks.
 * @param text the file as it is; undefined for none
 * @returns its new text, with LF line ends
 */
export function codeownersText(text: string | undefined, approvers: readonly string[], domains: readonly OwnedDomain[]): string {
  const lines = [BEGIN];
  const add = (path: string, owners: readonly string[]): void => {
    const known = owners.filter((owner) => OWNER.test(owner));
    // A path without owners would take away those of an earlier line.
    if (known.length > 0) lines.push(`${path} ${known.join(' ')}`);
  };
  // The last matching line wins, so what is shared comes first.
  for (const path of [`/${layout.realm}`, `/${layout.contracts}`, '/.github/', `/${layout.domains}`]) add(path, approvers);
  const sorted = [...domains].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, maintainers } of sorted) add(`/${layout.folder(name)}/`, maintainers);
  lines.push(END);

  const old = (text ?? '').replace(/^\ufeff/, '').replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
  if (text === undefined || text.trim() === '') return `${lines.join('\n')}\n`;
  const begin = old.findIndex((line) => BEGIN_MARK.test(line));
  const length = begin === -1 ? -1 : old.slice(begin).findIndex((line) => END_MARK.test(line));
  if (begin === -1 || length === -1) {
    // Without both marks nothing can be told apart from hand-written lines: those stay, and ours come after.
    const kept = old.filter((line) => !BEGIN_MARK.test(line) && !END_MARK.test(line));
    return `${[...kept, ...(kept.at(-1) === '' ? [] : ['']), ...lines].join('\n')}\n`;
  }
  return `${[...old.slice(0, begin), ...lines, ...old.slice(begin + length + 1)].join('\n')}\n`;
}
