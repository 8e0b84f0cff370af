/** Reads the member's code as far as it can matter, and hands it to the detectors. */
import type { BindingFile, FoundExport } from './commands/world.ts';
import type { MemberConfig } from './core/model.ts';
import { hasMarker, isCandidate } from './detect/candidates.ts';
import { detect } from './detect/index.ts';
import type { Detection, SourceFile } from './detect/model.ts';
import { findGrants, mayGrant } from './detect/policy/index.ts';
import type { Outside } from './outside.ts';
import type { Workspace } from './ports.ts';

export interface Code {
  readonly detection: Detection;
  readonly found: readonly FoundExport[];
}
