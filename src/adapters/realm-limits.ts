/** What a realm may hold: one member's excess is kept out of what is read, and does not stop the others. */
import { layout } from '../core/layout.ts';

/** Beyond it a run would be slow or out of memory for everybody in the realm. */
export interface Limits {
  readonly fileBytes: number;
  readonly totalBytes: number;
  /** Of one domain. */
  readonly domainBytes: number;
  readonly entries: number;
  /** Of one domain. */
  readonly domainEntries: number;
  readonly depth: number;
}

export const limits: Limits = { fileBytes: 10 * 1024 * 1024, totalBytes: 64 * 1024 * 1024, domainBytes: 16 * 1024 * 1024, entries: 50_000, domainEntries: 12_500, depth: 32 };

/** How much of what a domain may hold is left. What lies outside of the domains is bound by the limits of the whole. */
export interface Shares {
  /** @returns why a file is not read; undefined where it is, and then it counts */
  takeFile(path: string, size: number): string | undefined;
  /** @returns why no more of a folder is read */
  takeEntry(folder: string): string | undefined;
}

export function makeShares(allowed: Limits): Shares {
  const bytes = new Map<string, number>();
  const entries = new Map<string, number>();
  return {
    takeFile(path, size) {
      if (size > allowed.fileBytes) return `has ${size} bytes; no file over ${allowed.fileBytes} bytes is read`;
      const domain = layout.domainOf(path);
      if (domain === undefined) return undefined;
      const sum = (bytes.get(domain) ?? 0) + size;
      if (sum > allowed.domainBytes) return `goes over the ${allowed.domainBytes} bytes that are read of one domain`;
      bytes.set(domain, sum);
      return undefined;
    },
    takeEntry(folder) {
      const domain = layout.domainOf(`${folder}/`);
      if (domain === undefined) return undefined;
      const sum = (entries.get(domain) ?? 0) + 1;
      entries.set(domain, sum);
      return sum > allowed.domainEntries ? `holds more than the ${allowed.domainEntries} files that are read of one domain` : undefined;
    },
  };
}
