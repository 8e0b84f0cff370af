/** Follows `$ref`, `$dynamicRef` and `$recursiveRef`, the last two through the resources entered on the way. */

import type { Location, Locations, Resource } from './locations.ts';
import { isObject, own } from './values.ts';

/** A schema together with the resources entered on the way to it, which is what `$dynamicRef` depends on. */
export interface Site {
  readonly location: Location;
  readonly scope: readonly Resource[];
}

/** Only resources with dynamic anchors can change what a reference means, and only their first entry counts. */
export function enter(scope: readonly Resource[], location: Location): Site {
  const { resource } = location;
  if (resource.dynamicAnchors.size === 0 || scope.includes(resource)) return { location, scope };
  return { location, scope: [...scope, resource] };
}

/** The schema below, reached by keys. */
export function childSite(locations: Locations, site: Site, ...keys: (string | number)[]): Site {
  return enter(site.scope, locations.child(site.location, ...keys));
}

/** Tells schemas apart, also those that stand at one place but were reached in ways that matter. */
export function siteKey(site: Site): string {
  const { document, pointer } = site.location;
  return `${document.number}${pointer}|${site.scope.map((resource) => resource.uri).join(' ')}`;
}

/**
 * Where the reference under `keyword` leads; undefined where there is none, or nothing at its end.
 * A dynamic reference leads to the outermost resource of the scope that has the anchor (2020-12 core, section 8.2.3.2).
 */
export function followReference(locations: Locations, site: Site, keyword: string): Site | undefined {
  const { location, scope } = site;
  const reference = isObject(location.schema) ? own(location.schema, keyword) : undefined;
  if (typeof reference !== 'string') return undefined;
  const found = locations.follow(location, reference);
  if (found === undefined) return undefined;
  const direct = enter(scope, found);
  if (keyword === '$ref') return direct;
  const name = keyword === '$recursiveRef' ? '' : reference.slice(reference.indexOf('#') + 1);
  if (found.resource.dynamicAnchors.get(name) !== found) return direct;
  const outermost = direct.scope.find((resource) => resource.dynamicAnchors.has(name));
  return enter(scope, outermost?.dynamicAnchors.get(name) ?? found);
}
