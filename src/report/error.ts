/** Errors as people read them: what, where, why, the next step; a bug looks different from a mistake. */
import { BlueError, formatLocation } from '../core/errors.ts';
import type { Paint } from './paint.ts';

const REPORT_BUGS = 'https://github.com/blue/realm-action/issues';

/** Renders anything that was thrown. */
export function renderError(error: unknown, paint: Paint): string {
  if (!(error instanceof BlueError)) return renderBug(error, paint);
  const place = error.location === undefined ? '' : `${formatLocation(error.location)}: `;
  const message = place !== '' && error.message.startsWith(place.slice(0, -2)) ? error.message : `${place}${error.message}`;
  const lines = [`${paint.bad('✗')} ${message} ${paint.faint(`[${error.code}]`)}`];
  if (error.next !== undefined) lines.push(`  ${paint.faint('→')} ${error.next}`);
  return `${lines.join('\n')}\n`;
}

function renderBug(error: unknown, paint: Paint): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${paint.bad('This is a bug in blue, not a mistake of yours.')}\n${stack}\n  ${paint.faint('→')} Please report it with the lines above: ${REPORT_BUGS}\n`;
}

/** The same for `--json`. */
export function errorJson(error: unknown): Record<string, unknown> {
  if (!(error instanceof BlueError)) return { code: 'BUG', message: error instanceof Error ? error.message : String(error) };
  return {
    code: error.code,
    message: error.message,
    ...(error.location === undefined ? {} : { location: error.location }),
    ...(error.next === undefined ? {} : { next: error.next }),
  };
}
