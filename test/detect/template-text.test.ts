/** What is filled in before a key is used is not told. */
import { describe, expect, it } from '@jest/globals';
import { withoutTemplates } from '../../src/detect/template-text.ts';

describe('templates in keys', () => {
  it.each([
    ['an expression', 'in/{{ ds }}/x', 'in/*/x'],
    ['two ways', 'in/{% if full %}all{% else %}part{% endif %}/x', 'in/*/x'],
    ['expressions in ways', 'in/{% if c %}{{ c.day }}{% else %}{{ ds }}{% endif %}/x', 'in/*/x'],
    ['ways in ways', 'in/{%- if a -%}{% if b %}x{% endif %}{%- endif -%}/x', 'in/*/x'],
    ['a loop', 'in/{% for d in days %}{{ d }},{% endfor %}/x', 'in/*/x'],
    ['what is set before', '{% set day = ds %}in/{{ day }}', 'in/*'],
    ['a comment', 'in/{# the day #}{{ ds }}', 'in/*'],
    ['a block without an end', 'in/{% if full %}all', 'in/*all'],
    ['a delivery stream', 'in/!{timestamp:yyyy}/x', 'in/*/x'],
    ['a form', 'in/${filename}', 'in/*'],
    ['but a brace of its own', 'in/{a}/100%', 'in/{a}/100%'],
  ])('%s', (_, pattern, expected) => {
    expect(withoutTemplates(pattern)).toBe(expected);
  });
});
