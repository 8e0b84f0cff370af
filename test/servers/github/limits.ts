/** GitHub's rate limits as its documentation states them, counted against a clock that a test may turn. */

/** What the server measures time by, in milliseconds. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** A clock that moves only when somebody sleeps. */
export function createVirtualClock(start = Date.parse('2026-11-23T08:00:00Z')): Clock & { advance(milliseconds: number): void } {
  let now = start;
  return {
    now: () => now,
    advance(milliseconds) {
      now += milliseconds;
    },
    sleep(milliseconds) {
      now += Math.max(0, milliseconds);
      return Promise.resolve();
    },
  };
}

/** Sources: GitHub docs, "Rate limits for the REST API": primary and secondary limits. */
export interface LimitRules {
  /** Requests an hour for one credential. */
  readonly perHour: number;
  /** Points a minute: a read is 1, a write 5. */
  readonly pointsPerMinute: number;
  /** Content-creating requests. */
  readonly creationsPerMinute: number;
  readonly creationsPerHour: number;
}

export const documentedLimits: LimitRules = { perHour: 5000, pointsPerMinute: 900, creationsPerMinute: 80, creationsPerHour: 500 };

export interface Refusal {
  readonly status: 403 | 429;
  readonly headers: Record<string, string>;
  readonly message: string;
}

export interface Limiter {
  /** Counts a request; a refusal means that a limit was exceeded. */
  admit(credential: string, method: string): { headers: Record<string, string>; refusal?: Refusal };
  /** How often a limit was exceeded. */
  readonly exceeded: readonly string[];
}

interface Spent {
  windowStart: number;
  used: number;
  points: { at: number; cost: number }[];
  creations: number[];
}

const minute = 60_000;
const hour = 60 * minute;

/** Counts per credential. @param rules undefined leaves everything admitted, and still writes the headers */
export function createLimiter(clock: Clock, rules: LimitRules | undefined): Limiter {
  const ledger = new Map<string, Spent>();
  const exceeded: string[] = [];

  function refuse(credential: string, what: string, refusal: Refusal): Refusal {
    exceeded.push(`${what} by ${credential} at ${new Date(clock.now()).toISOString()}`);
    return refusal;
  }

  return {
    exceeded,
    admit(credential, method) {
      const limits = rules ?? documentedLimits;
      const now = clock.now();
      const spent = ledger.get(credential) ?? { windowStart: now, used: 0, points: [], creations: [] };
      ledger.set(credential, spent);
      if (now - spent.windowStart >= hour) Object.assign(spent, { windowStart: now, used: 0 });
      spent.points = spent.points.filter((entry) => now - entry.at < minute);
      spent.creations = spent.creations.filter((at) => now - at < hour);
      const reset = Math.ceil((spent.windowStart + hour) / 1000);
      const write = method !== 'GET' && method !== 'HEAD';
      const headers = (remaining: number): Record<string, string> => ({
        'x-ratelimit-limit': String(limits.perHour),
        'x-ratelimit-remaining': String(Math.max(0, remaining)),
        'x-ratelimit-used': String(spent.used),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': 'core',
      });
      if (rules !== undefined) {
        if (spent.used >= rules.perHour) {
          return { headers: headers(0), refusal: refuse(credential, 'primary limit', { status: 403, headers: headers(0), message: 'API rate limit exceeded for installation.' }) };
        }
        const points = spent.points.reduce((sum, entry) => sum + entry.cost, 0) + (write ? 5 : 1);
        const lastMinute = spent.creations.filter((at) => now - at < minute).length;
        const over = points > rules.pointsPerMinute ? 'points per minute'
          : write && lastMinute >= rules.creationsPerMinute ? 'creations per minute'
          : write && spent.creations.length >= rules.creationsPerHour ? 'creations per hour' : undefined;
        if (over !== undefined) {
          const wait = over === 'creations per hour' ? Math.ceil(((spent.creations[0] ?? now) + hour - now) / 1000) : 60;
          return {
            headers: headers(limits.perHour - spent.used),
            refusal: refuse(credential, over, {
              status: 403,
              headers: { ...headers(limits.perHour - spent.used), 'retry-after': String(wait) },
              message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
            }),
          };
        }
      }
      spent.used += 1;
      spent.points.push({ at: now, cost: write ? 5 : 1 });
      if (write) spent.creations.push(now);
      return { headers: headers(limits.perHour - spent.used) };
    },
  };
}
