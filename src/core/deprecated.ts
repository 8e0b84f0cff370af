/** Whether a provider asks consumers to leave a contract. */
import type { Export } from './model.ts';

/** `deprecated: true`, or a sentence that says why; `false` and an empty sentence say nothing. */
export function isDeprecated(exported: Export): boolean {
  return exported.deprecated === true || (typeof exported.deprecated === 'string' && exported.deprecated !== '');
}
