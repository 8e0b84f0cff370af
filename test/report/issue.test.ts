/** The text of an issue: as in RFC 0001, useful to this consumer, and nothing of others can act in it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBlock, readMark, replaceBlock, sameBlock, sameMark, wrapBlock } from '../../src/core/marker.ts';
import type { Change, ImportState, Notice } from '../../src/core/plan.ts';
import { renderClosing, renderIssue, renderTransition, renderUnreachable } from '../../src/report/issue.ts';

const state: ImportState = {
  domain: 'fungal-image-analysis', contract: 'required-s3-permissions', from: 'aperture', range: '>=1.0.0', binding: 'cdk/training_tools_access_stack.py',
  resolved: '1.3.0', newest: '1.4.0', state: 'stale', pending: false, rule: 'newer-version', reason: '1.4.0 is available; resolved at 1.3.0', since: '2026-11-20',
};

function change(particulars: Partial<Change> = {}): Change {
  return {
    rule: 'item-added', contract: 'required-s3-permissions', pointer: '/value/read', after: 'training-metrics/experiments/*', bump: 'minor', action: 'must-act',
    reason: '`training-metrics/experiments/*` is added', fingerprint: 'f', ...particulars,
  };
}

function notice(particulars: Partial<Notice> = {}): Notice {
  return {
    consumer: 'fungal-image-analysis', repository: 'cultivarium/fungal-image-analysis', provider: 'aperture', contract: 'required-s3-permissions', range: '>=1.0.0',
    binding: 'cdk/training_tools_access_stack.py', resolved: '1.3.0', version: '1.4.0', bump: 'minor', direction: 'requires', action: 'must-act', state,
    changes: [change()], realm: 'letemcook', ...particulars,
  };
}

const context = { commit: 'abc1234def5678abc1234def5678abc1234def56', realmUrl: 'git@github.com:cultivarium/realm-letemcook.git', source: { url: 'https://github.com/cultivarium/aperture', commit: '0123456789abcdef0123456789abcdef01234567', file: 'models/training/metrics_exporter.py', line: 12 } };

describe('titles', () => {
  const both = [change(), change({ pointer: '/value/write' })];
  it.each<[string, Partial<Notice>, string]>([
    ['as in RFC 0001', { changes: both }, 'Update IAM policy: new S3 path training-metrics/experiments/*'],
    ['several paths', { changes: [change({ after: 'a/*' }), change({ after: 'b/*' })] }, 'Update IAM policy: 2 new S3 paths, a/* and others'],
    ['only what is not covered counts', { changes: [change({ after: 'a/*', coveredBy: ['*'] }), change({ after: 'b/*' })] }, 'Update IAM policy: new S3 path b/*'],
    ['covered already', { action: 'none', changes: [change({ action: 'none', coveredBy: ['training-metrics/*'] })] }, 'Nothing to grant: new S3 path training-metrics/experiments/* of required-s3-permissions 1.4.0 is covered'],
    ['a breaking change', { direction: 'provides', bump: 'major', version: '2.0.0', changes: [] }, 'Breaking change: required-s3-permissions 2.0.0 from aperture'],
    ['a new version', { direction: 'provides', action: 'none', changes: [] }, 'required-s3-permissions 1.4.0 from aperture is available'],
    ['an export that is gone', { state: { ...state, state: 'broken', rule: 'export-gone' }, changes: [] }, 'aperture no longer publishes required-s3-permissions'],
    ['a domain that is gone', { state: { ...state, state: 'broken', rule: 'domain-gone' }, changes: [] }, 'required-s3-permissions: the domain aperture has left the realm'],
    ['deprecated', { state: { ...state, rule: 'deprecated' }, changes: [] }, 'required-s3-permissions from aperture is deprecated'],
    ['broken', { state: { ...state, state: 'broken', rule: 'grace-ended', reason: '2.0.0 is outside "^1.0.0", and its grace ended on 2026-11-01' }, changes: [] }, 'Import of required-s3-permissions from aperture is broken: 2.0.0 is outside "^1.0.0", and its grace ended on 2026-11-01'],
  ])('%s', (_, particulars, title) => {
    expect(renderIssue(notice(particulars)).title).toBe(title);
  });
});

describe('bodies', () => {
  it('say what changed, why it matters here, what is covered, by when, and what to run', () => {
    const { body } = renderIssue(
      notice({
        changes: [change({ after: 'checkpoints/*' }), change({ after: 'checkpoints/*', pointer: '/value/write' }), change({ coveredBy: ['training-metrics/*'], action: 'none' }), change({ rule: 'item-removed', before: 'old/*', after: undefined as never, action: 'may-tighten', bump: 'patch' })].map(({ after, ...rest }) => ({ ...rest, ...(after === undefined ? {} : { after }) })),
        state: { ...state, until: '2026-12-04', daysLeft: 11 },
      }),
      context,
    );
    expect(body).toMatchSnapshot();
  });

  it('of a breaking schema change show a document that was impossible before', () => {
    const { body } = renderIssue(notice({ direction: 'provides', bump: 'major', version: '2.0.0', changes: [change({ rule: 'schema-widened', pointer: '/schema', bump: 'major', reason: 'the property `size` may be absent now', after: { type: 'object' }, before: { type: 'object', required: ['size'] }, witness: { name: 'x' } })] }), context);
    expect(body).toContain('- **major**: the property \\`size\\` may be absent now');
    expect(body).toContain('This was impossible before: `{"name":"x"}`');
  });

  it('without the older content quote the changelog', () => {
    const { body } = renderIssue(notice({ changes: [] }), { ...context, changelog: [{ version: '1.4.0', changes: ['Added `x` @maria'] }] });
    expect(body).toContain('```text\n1.4.0\n  Added `x` @maria\n```');
  });

  it('do not change from one day to the next', () => {
    const on = (daysLeft: number): string => renderIssue(notice({ state: { ...state, rule: 'newer-major', until: '2026-12-04', daysLeft, reason: `2.0.0 is a newer major than 1.3.0; ${daysLeft} day${daysLeft === 1 ? '' : 's'} left (until 2026-12-04) to move` } }), context).body;
    expect(on(11)).toBe(on(1));
  });

  it('stay under the limit, with a note of what is missing', () => {
    const changes = Array.from({ length: 5000 }, (_, index) => change({ after: `${'long/'.repeat(200)}${index}/*` }));
    const { body, title } = renderIssue(notice({ changes }), context);
    expect(body.length).toBeLessThan(65_536);
    expect(title.length).toBeLessThanOrEqual(256);
    expect(body).toMatch(/… and \d+ more: see the realm/);
    expect(readBlock(body)).toBe(body);
  });

  it('carry a pointer of at most ten keys as payload', () => {
    const { payload } = renderIssue(notice(), context);
    expect(Object.keys(payload).length).toBeLessThanOrEqual(10);
    expect(payload).toMatchObject({ realm: 'letemcook', domain: 'aperture', contract: 'required-s3-permissions', version: '1.4.0', bump: 'minor', key: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});

describe('text of others', () => {
  const nasty = fc.array(fc.oneof(
    fc.constantFrom('@maria', ' @org/team', '#1', 'Fixes #1', 'o/r#2', '<script>', '<!-- /blue:notice -->', '\n<!-- blue:notice realm=letemcook to=a from=b contract=c -->\n', '```', '`', '~~~~', '\n', '\r\n', '![](https://e.example/i.png)', '](https://e.example)', '|', '</sub>', '\u202e', '::error::x'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  ), { maxLength: 10 }).map((parts) => parts.join(''));

  /** Markdown without what is code in it: CommonMark's fences, then its spans. */
  function outsideCode(body: string): string {
    const lines: string[] = [];
    let fence: string | undefined;
    for (const line of body.split('\n')) {
      const found = /^(`{3,})/.exec(line)?.[1];
      if (fence === undefined && found !== undefined) fence = found;
      else if (fence !== undefined && line.startsWith(fence) && /^`+\s*$/.test(line)) fence = undefined;
      else if (fence === undefined) lines.push(line);
    }
    return lines.map(withoutSpans).join('\n');
  }

  /** No span of ours goes over a line. An escaped backtick begins none (CommonMark 2.4). */
  function withoutSpans(line: string): string {
    let text = '';
    for (let at = 0; at < line.length; ) {
      const run = /^`+/.exec(line.slice(at))?.[0];
      const close = run === undefined ? undefined : new RegExp(`(?<!\`)${run}(?!\`)`, 'g');
      if (close !== undefined && run !== undefined) close.lastIndex = at + run.length;
      const end = close?.exec(line)?.index;
      if (run !== undefined && end !== undefined) {
        text += 'CODE';
        at = end + run.length;
      } else {
        const length = run?.length ?? (/^\\[!-/:-@[-`{-~]/.test(line.slice(at)) ? 2 : 1);
        text += line.slice(at, at + length);
        at += length;
      }
    }
    return text;
  }

  it('cannot mention, refer, close, embed, or spoof the marker', () => {
    fc.assert(fc.property(nasty, nasty, nasty, nasty, (first, second, third, fourth) => {
      const { body, title } = renderIssue(
        notice({ range: first, binding: second, changes: [change({ after: third, coveredBy: [fourth] }), change({ after: second }), change({ pointer: '/schema', reason: fourth, witness: third, bump: 'major' })], state: { ...state, reason: fourth, state: 'broken', until: first } }),
        { ...context, changelog: [{ version: first, changes: [second, third] }], source: { url: fourth, commit: third } },
      );
      expect(readBlock(body)).toBe(body);
      expect(body.match(/<!--/g)).toHaveLength(2);
      const text = outsideCode(body);
      expect(text).not.toMatch(/@\w|#\d|GH-\d|!\[/);
      expect(text.replace(/<!--.*?-->|<\/?sub>/g, '')).not.toMatch(/<[a-z!/]/i);
      for (const [, url] of text.matchAll(/\]\((.*?)\)/g)) expect(url).toMatch(/^https:\/\/github\.com\/cultivarium\//);
      expect(title).not.toMatch(/@\w|#\d|\n/);
    }), { numRuns: 300 });
  });

  it('in comments and in the realm\'s own issue neither', () => {
    fc.assert(fc.property(nasty, (text) => {
      const broken = notice({ state: { ...state, state: 'broken', reason: text } });
      const all = [
        renderTransition(broken, 'broken'), renderTransition(broken, 'reopened'),
        renderClosing({ contract: 'c', provider: 'p', resolved: text, reason: 'current' }),
        renderUnreachable({ realm: 'r', consumer: 'c', repository: text, reason: text, maintainers: [text, '@maria'], notices: [broken] }).body,
      ];
      for (const one of all) expect(outsideCode(one)).not.toMatch(/@\w|#\d|!\[/);
    }));
  });
});

describe('the marked block', () => {
  const mark = { realm: 'r', consumer: 'c', provider: 'p', contract: 'k' };
  const block = wrapBlock(mark, { version: '1.0.0', commit: 'a'.repeat(40) }, 'ours');

  it('is found whatever stands around it, also with CRLF', () => {
    const body = `above\r\n\r\n${block.replaceAll('\n', '\r\n')}\r\n\r\nbelow`;
    expect(readBlock(body)).toBe(block);
    expect(readMark(body)).toMatchObject({ ...mark, facts: { version: '1.0.0' } });
    expect(replaceBlock(body, 'NEW')).toBe('above\n\nNEW\n\nbelow');
  });

  it.each([
    ['no block', 'mine', 'mine\n\nNEW'],
    ['an empty body', '', 'NEW'],
    ['no end', block.split('\n').slice(0, -1).join('\n'), 'ours\n\nNEW'],
    ['no beginning', block.split('\n').slice(1).join('\n'), 'ours\n<!-- /blue:notice -->\n\nNEW'],
  ])('with %s nothing of people is lost', (_, body, expected) => {
    expect(replaceBlock(body, 'NEW').replace(/^\n/, '')).toBe(expected);
  });

  it('is the same when only the realm\'s commit differs', () => {
    const make = (commit: string, text: string): string => wrapBlock(mark, { commit }, `${text} at ${commit.slice(0, 7)}`);
    expect(sameBlock(make('1'.repeat(40), 'x'), make('2'.repeat(40), 'x'))).toBe(true);
    expect(sameBlock(make('1'.repeat(40), 'x'), make('2'.repeat(40), 'y'))).toBe(false);
    expect(sameBlock(undefined, block)).toBe(false);
  });

  it('belongs to one import', () => {
    expect(sameMark(mark, { ...mark })).toBe(true);
    for (const key of ['realm', 'consumer', 'provider', 'contract'] as const) expect(sameMark(mark, { ...mark, [key]: 'other' })).toBe(false);
  });
});

describe('texts of a megabyte', () => {
  const big = '`|a'.repeat(350_000);
  const limit = 65_536;

  it.each([
    ['range', notice({ range: big })],
    ['binding', notice({ binding: big })],
    ['resolved version', notice({ resolved: big })],
    ['reason', notice({ state: { ...state, state: 'broken', reason: big } })],
    ['since and until', notice({ state: { ...state, since: big, until: big } })],
    ['changes', notice({ changes: [change({ after: big, coveredBy: [big] }), change({ pointer: '/schema', reason: big, witness: big, bump: 'major' })] })],
  ])('of a %s leave a body that GitHub takes', (_, hostile) => {
    const { body, title } = renderIssue(hostile, { ...context, changelog: Array.from({ length: 50 }, () => ({ version: big, changes: [big, big] })) });
    expect(body.length).toBeLessThan(limit);
    expect(readBlock(body)).toBe(body);
    expect(title.length).toBeLessThanOrEqual(256);
    expect(renderTransition(hostile, 'broken').length).toBeLessThan(limit);
  });

  it('in the realm\'s own issue too', () => {
    const waiting = Array.from({ length: 300 }, () => notice({ contract: 'c'.repeat(63), provider: 'p'.repeat(63), version: `1.0.0-${'x'.repeat(120)}` }));
    const { body } = renderUnreachable({ realm: 'r', consumer: 'c', repository: big, reason: big, maintainers: Array.from({ length: 30 }, () => big), notices: waiting });
    expect(body.length).toBeLessThan(limit);
    expect(readBlock(body)).toBe(body);
  });
});
