/** Load, plan, apply; and once more when the realm moved meanwhile. */
import type { Command, Options } from './commands/command.ts';
import { apply, preview } from './apply.ts';
import { BlueError } from './core/errors.ts';
import type { Plan, Receipt } from './core/plan.ts';
import { load, reload } from './load.ts';
import type { Loaded, Selection } from './load/loaded.ts';
import type { Outside } from './outside.ts';
import { checkSourceOrder } from './source-order.ts';

/** Full jitter over a doubling bound: measured to need the fewest pushes when many members write at once. */
const retry = { tries: 12, first: 100, longest: 4_000 } as const;

export interface Run {
  readonly plan: Plan;
  /** Undefined when nothing was to be written: a dry run, or a command that only looks. */
  readonly receipt: Receipt | undefined;
  /** 0 clean, 1 findings at error level. */
  readonly exitCode: 0 | 1;
}

/**
 * Runs a command.
 * @param selection which realm and domain, when the door was told
 * @throws BlueError for everything a person can mend; any other error is a bug
 */
export async function run(command: Command, options: Options, outside: Outside, selection: Selection = {}): Promise<Run> {
  let loaded: Loaded | undefined;
  try {
    loaded = await load(command, options, outside, selection);
    for (let retries = 0; ; retries += 1) {
      const own = await command.plan(loaded.world, options);
      const planned = { ...own, findings: [...loaded.world.problems, ...own.findings] };
      const seen = planned.commit?.replaces === undefined ? [] : await checkSourceOrder(planned, loaded, outside);
      const plan = seen.length === 0 ? planned : { ...planned, findings: [...planned.findings, ...seen] };
      const exitCode = plan.findings.some((finding) => finding.level === 'error') ? 1 : 0;
      if (options['dry-run'] === true) return { plan: await preview(plan, loaded, outside), receipt: undefined, exitCode };
      if (!command.writes && plan.fanOut === undefined) return { plan, receipt: undefined, exitCode };
      try {
        return { plan, receipt: await apply(plan, loaded, outside, retries), exitCode };
      } catch (error) {
        if (!(error instanceof BlueError) || error.code !== 'HEAD_MOVED' || retries + 1 >= retry.tries) throw error;
        await outside.sleep(outside.random() * Math.min(retry.longest, retry.first * 2 ** retries));
        outside.progress('The realm has moved; reading it again');
        loaded = await reload(loaded, outside);
      }
    }
  } finally {
    await loaded?.store?.close();
  }
}
