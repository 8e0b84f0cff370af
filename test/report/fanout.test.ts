/** The summary of a fan-out says who was told, who could not be, and how much is left. */
import { describe, expect, it } from '@jest/globals';
import { renderFanoutSummary, renderFanoutText, renderPlanned, type FanoutReport } from '../../src/report/fanout.ts';
import { plain } from '../../src/report/paint.ts';

const report: FanoutReport = {
  notices: [
    { consumer: 'fungal', contract: 'k', outcome: 'created', reference: '42', url: 'https://github.com/lab/fungal/issues/42', title: 'Update IAM policy: new S3 path a/*', dispatch: 'accepted' },
    { consumer: 'moss', contract: 'k', outcome: 'unchanged', reference: '1' },
    { consumer: 'fern', contract: 'k', outcome: 'unchanged', reference: '2', reason: 'closed as not planned; the next version is told again' },
    { consumer: 'algae', contract: 'k', outcome: 'left-to-realm', reason: 'the repository is archived | @maria <b>' },
    { consumer: 'kelp', contract: 'k', outcome: 'updated', reference: '3', dispatch: 'not-permitted' },
  ],
  leftover: ['yeast'],
  stopped: 'GitHub\'s limit is reached',
  unreachable: [{ consumer: 'algae', reason: 'the repository is archived | @maria <b>', maintainers: ['@maria'] }],
  spent: { reads: 2, writes: 4, ledger: 3 },
};

describe('a run', () => {
  it('for the terminal', () => {
    expect(renderFanoutText(report, plain)).toEqual([
      '✓ fungal: Created issue #42, dispatch accepted',
      '    "Update IAM policy: new S3 path a/*"',
      '⚠️ algae: Could not be told',
      '    the repository is archived | @maria <b>',
      '✓ kelp: Updated issue #3, no dispatch (the credential may not)',
      '2 already say what is true',
      '1 consumer is left for the next run: yeast',
      'Stopped early: GitHub\'s limit is reached',
      '2 reads, 4 writes, 3 commits to the ledger',
    ]);
  });

  it('for the job summary, with nothing of others acting in it', () => {
    const summary = renderFanoutSummary(report, 'letemcook');
    expect(summary).toMatchSnapshot();
    expect(summary).not.toMatch(/(?<!`)@maria|<b>/);
  });

  it('stays under the limit of a summary', () => {
    const many: FanoutReport = { ...report, notices: Array.from({ length: 5000 }, (_, index) => ({ consumer: `c${index}`, contract: 'k', outcome: 'failed', reason: 'x'.repeat(5000) })) };
    expect(renderFanoutSummary(many, 'r').length).toBeLessThan(1024 * 1024);
    expect(renderFanoutSummary(many, 'r')).toContain('… and 4800 more.');
  });
});

describe('a dry run', () => {
  it('shows every request with its body', () => {
    expect(renderPlanned([{ method: 'POST', path: '/repos/a/b/dispatches', body: { event_type: 'x' } }])).toEqual(['1 request would be sent:', 'POST /repos/a/b/dispatches', '  {', '    "event_type": "x"', '  }']);
    expect(renderPlanned([])).toEqual(['Nothing would be sent']);
  });
});
