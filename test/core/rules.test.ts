/** The catalogue of rules: each reachable by its own example, each with a mirror or a reason for having none. */
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { diffExport } from '../../src/core/diff.ts';
import { bumps, type Direction, type Export, type JsonSchema } from '../../src/core/model.ts';
import { explainRule, findRule, ruleIds, type RuleId, type Rule, rules, rulesMarkdown, stateRules, versionRules, type ExampleExport } from '../../src/core/rules.ts';

function toExport(example: ExampleExport | undefined, direction: Direction): Export | undefined {
  return example === undefined ? undefined : { name: 'contract', version: '1.3.0', direction, ...example };
}

const directions: Direction[] = ['provides', 'requires'];

const all = Object.entries(rules) as [RuleId, Rule][];

describe.each(all)('%s', (id, rule) => {
  it('is what its example shows, with its bump, in both directions', () => {
    for (const direction of directions) {
      const diff = diffExport(toExport(rule.before, direction), toExport(rule.after, direction));
      expect(diff.changes.map((change) => change.rule)).toContain(id);
      const change = diff.changes.find((each) => each.rule === id);
      expect([direction, change?.bump]).toEqual([direction, rule.bump[direction]]);
      expect(change?.reason).not.toBe('');
      expect(change?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('shows itself alone: its example makes no other change', () => {
    const diff = diffExport(toExport(rule.before, 'provides'), toExport(rule.after, 'provides'));
    // A lack of an answer stands beside the difference that it is about.
    const others = diff.changes.filter((change) => change.rule !== id && id !== 'schema-undecided');
    expect(others.map((change) => change.rule)).toEqual([]);
  });

  it('has a mirror that points back, or a reason for having none', () => {
    expect((rule.mirror === undefined) !== (rule.waiver === undefined)).toBe(true);
    if (rule.mirror !== undefined) expect(findRule(rule.mirror)?.mirror).toBe(id);
  });

  it('turns into its mirror when the example is read backwards', () => {
    for (const direction of directions) {
      const back = diffExport(toExport(rule.after, direction), toExport(rule.before, direction));
      if (rule.mirror !== undefined) expect(back.changes.map((change) => change.rule)).toContain(rule.mirror);
    }
  });

  it('has an example whose words do not say it twice', () => {
    expect(rule.meaning).toMatch(/\.$/);
    expect(bumps).toContain(rule.bump.provides);
    expect(bumps).toContain(rule.bump.requires);
  });
});

describe('examples of schemas', () => {
  const isSchema = ([, rule]: (typeof all)[number]): boolean => rule.before?.schema !== undefined && rule.after?.schema !== undefined && rule.bump.provides === 'major';

  it.each(all.filter(isSchema).filter(([id]) => id !== 'schema-undecided' && !id.startsWith('pattern-')))('%s has a witness that ajv confirms', (id, rule) => {
    const change = diffExport(toExport(rule.before, 'provides'), toExport(rule.after, 'provides')).changes.find((each) => each.rule === id);
    expect(change).toHaveProperty('witness');
    const valid = (schema: unknown, data: unknown): boolean => new Ajv2020({ strict: false, validateFormats: false }).validate(schema as JsonSchema as object, data);
    expect(valid(rule.after?.schema, change?.witness)).toBe(true);
    expect(valid(rule.before?.schema, change?.witness)).toBe(false);
  });
});

describe('explainRule', () => {
  it.each(ruleIds())('%s has a page', (id) => {
    expect(explainRule(id)).toMatch(new RegExp(`^${id}\n\n.+`));
  });

  it('gives the bumps, the example and the mirror', () => {
    const page = explainRule('enum-value-added');
    expect(page).toContain('provides: major');
    expect(page).toContain('requires: major');
    expect(page).toContain('{"schema":{"enum":["a","b","c"]}}');
    expect(page).toContain('Mirror: enum-value-removed');
  });

  it.each(['nonsense', '', '__proto__', 'constructor'])('knows no %s', (id) => {
    expect(explainRule(id)).toBeUndefined();
  });
});

describe('rulesMarkdown', () => {
  it('has a heading or a line for every rule, and no broken link', () => {
    const page = rulesMarkdown();
    for (const [id] of all) expect(page).toContain(`\n### \`${id}\`\n`);
    for (const id of [...Object.keys(stateRules), ...Object.keys(versionRules)]) expect(page).toContain(`\n| \`${id}\` |`);
    for (const [, anchor] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(page).toContain(`### \`${anchor}\``);
    expect(page.endsWith('\n')).toBe(true);
  });

  it('is the same each time', () => {
    expect(rulesMarkdown()).toBe(rulesMarkdown());
  });
});

it('examples of draft-07 and 2020-12 are schemas that ajv compiles', () => {
  for (const [, rule] of all) {
    for (const example of [rule.before, rule.after]) {
      if (typeof example?.schema !== 'object' || '$ref' in example.schema) continue;
      expect(() => new Ajv({ strict: false, validateFormats: false }).compile(example.schema as object)).not.toThrow();
    }
  }
});
