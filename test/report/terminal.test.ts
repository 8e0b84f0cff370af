/** What may act on a terminal: the colours that this project writes, and nothing else of what others wrote. */
import { expect, it } from '@jest/globals';
import { shortJson } from '../../src/report/changes.ts';
import { terminalText } from '../../src/report/terminal.ts';

it.each([
  ['our colours', '\u001b[1ma\u001b[22m \u001b[2mb\u001b[22m \u001b[31mc\u001b[39m \u001b[32md\u001b[39m \u001b[33me\u001b[39m', undefined],
  ['text that would be hidden', 'a\u001b[8mb', 'ab'],
  ['text in the colour of its background', 'a\u001b[30;40mb\u001b[38;5;0mc\u001b[7md', 'abcd'],
  ['other sequences', 'a\u001b[2Jb\u001b]0;title\u0007c', 'abc'],
])('%s', (_, text, expected) => {
  expect(terminalText(text)).toBe(expected ?? text);
});

it('a document that is cut is not cut through a character', () => {
  expect(shortJson('a\u{1f600}b', 4)).toBe('"a…');
});
