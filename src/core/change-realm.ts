/** A realm as it would be after a plan: a new value, the old one untouched. */
import type { Domain, Realm } from './model.ts';

/**
 * Puts a domain into a realm, in place of the one of its name.
 * @returns a new realm; nothing is written
 */
export function withDomain(realm: Realm, domain: Domain): Realm {
  return { ...realm, domains: new Map(realm.domains).set(domain.name, domain) };
}

/**
 * Takes a domain out of a realm.
 * @returns a new realm; nothing is written
 */
export function withoutDomain(realm: Realm, name: string): Realm {
  const domains = new Map(realm.domains);
  domains.delete(name);
  return { ...realm, domains };
}
