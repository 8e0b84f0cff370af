/** The shape of a detector: what it may look at, and what one rule finds. */
import type { Direction, ExportRule, Json, JsonSchema } from '../core/model.ts';
import type { Finding } from '../core/plan.ts';
import type { PatternEvidence } from './export-value.ts';
import type { Detection } from './model.ts';

/** What a detector may look at. */
export interface Material {
  readonly detection: Detection;
  /** Every path of the repo, also those that this checkout leaves out. */
  readonly paths: readonly string[];
  /** The text of a file; undefined when there is none. */
  read(path: string): Promise<string | undefined>;
}

/** What one rule finds. */
export interface DetectedExport {
  readonly rule: ExportRule;
  readonly direction: Direction;
  readonly description?: string;
  readonly value?: Json;
  readonly schema?: JsonSchema;
  readonly evidence: readonly PatternEvidence[];
  /** False when a file could not be read or parsed: nothing may be concluded from what is missing. */
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

export interface Detector {
  readonly id: string;
  /** One sentence for people. */
  readonly summary: string;
  find(rule: ExportRule, material: Material): Promise<DetectedExport>;
}
