/** What other people wrote stays text, wherever it is shown. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanLine, cleanText, codeBlock, codeCell, codeSpan, cut, issueTitle, link, logText, prose } from '../../src/report/escape.ts';
import { parseStreamCommand } from '../doors/runner/stream-commands.ts';

/** Text as an attacker would write it, mixed with ordinary text. */
const nasty = fc.array(
  fc.oneof(
    fc.constantFrom('@maria', '#1', 'GH-12', 'owner/repo#3', 'Fixes #1', '<script>', '<!-- blue:notice -->', '<img src=x>', '`', '```', '~~~', '![](https://e.example/x.png)', '[a](javascript:b)', 'https://e.example', 'www.e.example', '|', '\\', '\r', '\n', '\u001b[31m', '\u202e', '\u200b', '::set-output name=changed::false', '##[error]x', '::add-mask::a', '-->', '- [ ] x', '# h', '*', '_', 'deadbeefdeadbeef', '&lt;', ' '),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  ),
  { maxLength: 12 },
).map((parts) => parts.join(''));

describe('cleaning', () => {
  it.each([
    ['a colour', '\u001b[1;31mred\u001b[0m', 'red'],
    ['a title sequence', '\u001b]0;owned\u0007x', 'x'],
    ['a hyperlink', '\u001b]8;;https://e.example\u001b\\x\u001b]8;;\u001b\\', 'x'],
    ['a backspace', 'ab\bc', 'abc'],
    ['a carriage return', 'a\rb', 'a\nb'],
    ['bidirectional controls', 'a\u202eb\u2066c', 'abc'],
    ['zero width', 'a\u200bb\ufeffc', 'abc'],
    ['tag characters', 'a\u{e0041}b', 'ab'],
    ['tabs and lines stay', 'a\tb\nc', 'a\tb\nc'],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('cuts no character in half', () => {
    expect(cut('ab😀c', 4)).toBe('ab…');
    expect(cut('abcd', 4)).toBe('abcd');
  });
});

describe('Markdown', () => {
  it.each([
    ['plain', 'a/*', '`a/*`'],
    ['with a backtick', 'a`b', '``a`b``'],
    ['at the edges', '`a`', '`` `a` ``'],
    ['empty', '', '` `'],
    ['with a line end', 'a\nb', '`a b`'],
  ])('a code span: %s', (_, text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  it('keeps a bar from ending a cell', () => {
    expect(codeCell('a|b')).toBe('`a\\|b`');
  });

  it.each([
    ['a mention', '@maria', '@\u200bmaria'],
    ['a reference', 'Fixes #1', 'Fixes #\u200b1'],
    ['a repository\'s reference', 'o/r#1', 'o/r#\u200b1'],
    ['a GH reference', 'GH-12', 'GH\u200b-12'],
    ['HTML', '<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['an image', '![x](y)', '\\!\\[x\\]\\(y\\)'],
    ['an address', 'https://e.example', 'https\u200b://e.example'],
    ['a list', '- x', '\\- x'],
    ['a numbered list', '1. x', '1\\. x'],
    ['a version', '1.4.0 is out', '1.4.0 is out'],
    ['a commit', 'a deadbeefdeadbeef b', 'a deadbe\u200befdead\u200bbeef b'],
    ['a formula', '$x$', '&dollar;x&dollar;'],
    ['an address behind a word', '_www.e.example', '\\_www\u200b.e.example'],
    ['a reference behind a word', '_GH-12', '\\_GH\u200b-12'],
  ])('prose: %s', (_, text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it('nothing in prose mentions, refers, links or is HTML', () => {
    fc.assert(fc.property(nasty, (text) => {
      const shown = prose(text);
      expect(shown).not.toMatch(/@\w|#\d|GH-\d|https?:\/\/|www\.|[0-9a-f]{7}|\$|<|>|\n|(?<!\\)[`*_[\]!|]/i);
    }));
  });

  it('nothing leaves a code span or block', () => {
    fc.assert(fc.property(nasty, (text) => {
      const span = codeSpan(text);
      const fence = /^`+/.exec(span)?.[0] ?? '';
      const inside = span.slice(fence.length, -fence.length);
      expect(inside.match(new RegExp(`(?<!\`)${fence}(?!\`)`))).toBeNull();
      const lines = codeBlock(text).split('\n');
      const opening = /^`+/.exec(lines[0] ?? '')?.[0] ?? '';
      expect(lines.slice(1, -1).filter((line) => line.trimStart().startsWith(opening))).toEqual([]);
      expect(codeBlock(text) + span).not.toContain('<!--');
    }));
  });

  it('a title is one line of at most 256 characters that mentions nobody', () => {
    fc.assert(fc.property(nasty, (text) => {
      const title = issueTitle(text.repeat(20));
      expect(title.length).toBeLessThanOrEqual(256);
      expect(title).not.toMatch(/@\w|#\d|\n/);
    }));
  });

  it('a link refused is plain text', () => {
    expect(link('<b>@maria', 'javascript:alert(1)')).toBe('&lt;b&gt;@\u200bmaria');
    expect(link('a](b', 'https://e.example/')).toBe('[a\\]\\(b](https://e.example/)');
  });

  it.each([['https://github.com/o/r/commit/abc', '[x](https://github.com/o/r/commit/abc)'], ['javascript:alert(1)', 'x'], ['https://e.example/a) b', 'x']])('a link to %s', (url, expected) => {
    expect(link('x', url)).toBe(expected);
  });
});

describe('the log of a workflow', () => {
  it('no line is a command', () => {
    fc.assert(fc.property(nasty, (text) => {
      for (const line of logText(text).split(/\r\n|\n|\r/)) expect(parseStreamCommand(line)).toBeUndefined();
    }));
  });

  it('stays readable', () => {
    expect(logText('a :: b\n  ::notice::x')).toBe('a :: b\n  :\u200b:notice::x');
    expect(cleanLine('  a \n b ')).toBe('a b');
  });
});
