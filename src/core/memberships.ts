/** Which realms a repo says it is a member of. */
import type { MemberConfig, Membership } from './model.ts';

/** The realms a repo is a member of, `realm` first. */
export function membershipsOf(config: MemberConfig): Membership[] {
  return [...(config.realm ? [config.realm] : []), ...(config.realms ?? [])];
}
