/** Reads the files that imports are bound to, with whatever else has a say in what they grant. */
import type { BindingFile } from '../commands/world.ts';
import { isCandidate, maximumFileSize } from '../detect/candidates.ts';
import type { Grant, Skipped } from '../detect/model.ts';
import { isInfrastructure, kindOf, mayGrant } from '../detect/policy/files.ts';
import type { Workspace } from '../ports.ts';
import { type Code, type CodeFile, codeFile, decode } from './code.ts';
import { isTerraform, leftOut, terraformOf } from './not-here.ts';

/** Files around a binding; where there are more, what they deny is not known. */
const MOST_AROUND = 2_000;

/**
 * Reads bindings.
 * @param code of the whole checkout, where it was read: grants are taken from there, so that what other files say counts
 */
export async function loadBindings(workspace: Workspace, paths: readonly string[], code: Code | undefined): Promise<Map<string, BindingFile>> {
  const bindings = new Map<string, BindingFile>();
  for (const path of paths) {
    const bytes = await workspace.read(path);
    if (bytes === undefined) {
      const isLeftOut = (await workspace.list()).absent.includes(path);
      bindings.set(path, isLeftOut ? { path, exists: true, grants: [], isPolicy: true, unreadable: leftOut } : { path, exists: false, grants: [] });
      continue;
    }
    const [{ faultOf }, { bindingGrants }] = await Promise.all([import('../detect/policy/index.ts'), import('../detect/binding-grants.ts')]);
    const file = codeFile(path, bytes);
    const isRead = code?.files.some((each) => each.path === path) === true;
    const { grants, unreadable: doubt } = bindingGrants(path, isRead ? code.detection : await grantsAround(workspace, file, code));
    const fault = doubt ?? (await faultOf({ path, text: decode(bytes)! }));
    const isPolicy = grants.length > 0 || fault !== undefined || mayGrant(path, bytes);
    const unreadable = fault ?? (isPolicy ? undefined : 'it is no policy in a form that can be read');
    const lastChange = await workspace.lastChange(path);
    bindings.set(path, { path, exists: true, grants, ...(isPolicy ? { isPolicy } : {}), ...(unreadable === undefined ? {} : { unreadable }), ...(lastChange ? { lastChange } : {}) });
  }
  return bindings;
}

/** The grants of a binding in a folder that detection passes over, such as an environment called test, and of the files around it. */
async function grantsAround(workspace: Workspace, binding: CodeFile, code: Code | undefined): Promise<{ grants: Grant[]; skipped: Skipped[] }> {
  const { findGrants } = await import('../detect/policy/index.ts');
  if (code === undefined) return findGrants([binding]);
  const folder = passedOver(binding.path);
  const listed = folder === '' ? [] : (await workspace.list()).files.filter((entry) => entry.path.startsWith(folder) && entry.path !== binding.path && kindOf(entry.path) !== 'none');
  const files = [...code.files, binding];
  const skipped: Skipped[] = [...code.detection.skipped];
  if (listed.length > MOST_AROUND) skipped.push({ file: binding.path, reason: `more than ${MOST_AROUND} files are around it`, blocksRemovals: false });
  for (const { path, size } of listed.slice(0, MOST_AROUND)) {
    const bytes = size > maximumFileSize ? undefined : await workspace.read(path);
    if (bytes === undefined) skipped.push({ file: path, reason: `larger than ${maximumFileSize / 1024} KiB`, blocksRemovals: false, ...terraformOf(path) });
    else files.push(codeFile(path, bytes));
  }
  const found = await findGrants(files.filter((file) => file.grants), files);
  return { grants: found.grants, skipped: [...skipped, ...found.skipped] };
}

/** What programs are written in is passed over where other files are read. */
function endingOf(path: string): string {
  return /\.[a-z]+$/.exec(path)?.[0] ?? '.py';
}

/** The outermost folder of a path that is passed over, with a slash at its end; else the one the file is in. */
function passedOver(path: string): string {
  const folders = path.split('/').slice(0, -1);
  for (const index of folders.keys()) {
    const folder = `${folders.slice(0, index + 1).join('/')}/`;
    if (!(isTerraform(path) ? isInfrastructure(`${folder}x.tf`) : isCandidate(`${folder}x${endingOf(path)}`))) return folder;
  }
  return folders.length === 0 ? '' : `${folders.join('/')}/`;
}
