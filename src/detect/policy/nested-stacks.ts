/** To what a template hands its identities by their names: modules and nested stacks that are not in this repo may deny them anything. */
import { typeOf, type Template } from './intrinsics.ts';
import { entry, itemsOf, textOf, type Value } from './value.ts';

/** An identity that is handed on. */
export interface HandedOn {
  /** Its logical name. */
  readonly identity: string;
  /** What it is handed to, for people. */
  readonly to: string;
  readonly line: number;
}

const identities = /^AWS::IAM::(Role|User|Group)$/;

/**
 * Finds what is handed to somebody who is not at hand.
 * @param isHere whether a file of the repo may be the template at an address
 */
export function handedOn(template: Template, isHere: (url: string) => boolean): HandedOn[] {
  const found: HandedOn[] = [];
  for (const [name, resource] of template.resources) {
    const type = typeOf(template, name) ?? '';
    const url = entry(entry(resource, 'Properties'), 'TemplateURL');
    const isModule = type.endsWith('::MODULE');
    if (!isModule && (type !== 'AWS::CloudFormation::Stack' || (url !== undefined && isHere(lastText(url))))) continue;
    const to = `${isModule ? 'the module' : 'the stack'} ${name}, which is not in this repo`;
    for (const identity of referencesIn(entry(resource, 'Properties'))) {
      if (identities.test(typeOf(template, identity) ?? '')) found.push({ identity, to, line: resource.line });
    }
  }
  return found;
}

/** The end of an address, behind which there is only the name of a file: `templates/roles.yaml` in any join of texts. */
function lastText(value: Value): string {
  if (value.kind === 'text') return value.parts.map((part) => (typeof part === 'string' ? part : '')).join('');
  if (value.kind === 'list') return lastText(value.items.at(-1) ?? { kind: 'unknown', code: '', line: value.line });
  if (value.kind !== 'map') return '';
  const [sub] = itemsOf(entry(value, 'Fn::Sub'));
  const inner = sub ?? [...value.entries.values()].at(-1);
  return inner === undefined ? '' : lastText(inner);
}

/** Every name that `Ref`, alone or in a text, stands for. */
function referencesIn(value: Value | undefined, into = new Set<string>(), depth = 0): Set<string> {
  if (value === undefined || depth > 20) return into;
  if (value.kind === 'list') for (const item of value.items) referencesIn(item, into, depth + 1);
  if (value.kind !== 'map') return into;
  const name = textOf(entry(value, 'Ref'));
  if (name !== undefined) into.add(name);
  const [sub] = itemsOf(entry(value, 'Fn::Sub'));
  for (const [, inside = ''] of (textOf(sub) ?? '').matchAll(/\$\{([^{}.]+)\}/g)) into.add(inside);
  for (const inner of value.entries.values()) referencesIn(inner, into, depth + 1);
  return into;
}
