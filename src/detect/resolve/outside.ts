/** Fields that code sets of an object it has made: `job = Job(); job.folder = 'a'`. What a method reads of them hangs on the object. */
import type { ModuleForm } from '../form.ts';
import { eachNode } from '../walk.ts';

interface Node {
  readonly kind?: string;
  readonly name?: string;
  readonly target?: Node;
  readonly object?: Node;
  readonly value?: Node;
  readonly callee?: Node;
}

/** The fields that a file sets so, each with the name of the class: `Job.folder`. */
export function fieldsSetOutside(form: ModuleForm): ReadonlySet<string> {
  const classes = new Map<string, Set<string>>();
  const set: { readonly variable: string; readonly field: string }[] = [];
  eachNode<Node>(form.body, ({ kind, target, value }) => {
    if (kind === 'assign' && target?.kind === 'name' && target.name !== undefined) {
      const made = value?.kind === 'call' ? value.callee?.name : undefined;
      if (made !== undefined && /^[A-Z]/.test(made)) classes.set(target.name, (classes.get(target.name) ?? new Set()).add(made));
    } else if ((kind === 'assign' || kind === 'append' || kind === 'assigned') && target?.kind === 'member' && target.object?.kind === 'name' && target.name !== undefined) {
      set.push({ variable: target.object.name ?? '', field: target.name });
    }
  });
  return new Set(set.flatMap(({ variable, field }) => [...(classes.get(variable) ?? [])].map((name) => `${name}.${field}`)));
}
