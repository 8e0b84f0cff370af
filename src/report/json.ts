/** A run as one JSON document, described by `schemas/output/`. */
import type { CheckResult } from '../commands/check.ts';
import type { CoverageResult } from '../commands/coverage.ts';
import type { DetectResult } from '../commands/detect.ts';
import type { DiffResult } from '../commands/diff.ts';
import type { DoctorResult } from '../commands/doctor.ts';
import type { ExportResult } from '../commands/export.ts';
import type { GraphResult } from '../commands/graph.ts';
import type { ImportResult } from '../commands/import.ts';
import type { InitResult } from '../commands/init.ts';
import type { JoinResult } from '../commands/join.ts';
import type { LeaveResult } from '../commands/leave.ts';
import type { NotifyResult } from '../commands/notify.ts';
import type { StatusResult } from '../commands/status.ts';
import type { SyncResult } from '../commands/sync.ts';
import type { ValidateResult } from '../commands/validate.ts';
import type { FanOutReceipt, Finding, Plan, Receipt } from '../core/plan.ts';

/** What `--json` prints: the command's own result, with what was found and done beside it. */
export type Output<Result> = Result & {
  readonly command: string;
  readonly findings: readonly Finding[];
  /** What was written; absent for a dry run and for commands that only look. */
  readonly receipt?: Receipt;
  /** What a dry run of `notify` would send. */
  readonly preview?: FanOutReceipt;
};

// One name per command: `schemas/output/` is generated from these.
export type CheckOutput = Output<CheckResult>;
export type CoverageOutput = Output<CoverageResult>;
export type DetectOutput = Output<DetectResult>;
export type DiffOutput = Output<DiffResult>;
export type DoctorOutput = Output<DoctorResult>;
export type ExportOutput = Output<ExportResult>;
export type GraphOutput = Output<GraphResult>;
export type ImportOutput = Output<ImportResult>;
export type InitOutput = Output<InitResult>;
export type JoinOutput = Output<JoinResult>;
export type LeaveOutput = Output<LeaveResult>;
export type NotifyOutput = Output<NotifyResult>;
export type StatusOutput = Output<StatusResult>;
export type SyncOutput = Output<SyncResult>;
export type ValidateOutput = Output<ValidateResult>;

/** Renders a run: two spaces, a newline at the end. */
export function renderJson(plan: Plan, receipt: Receipt | undefined): string {
  const output = { command: plan.command, ...(plan.result as object), findings: plan.findings, ...(receipt ? { receipt } : {}), ...(plan.preview ? { preview: plan.preview } : {}) };
  return `${JSON.stringify(output, null, 2)}\n`;
}
