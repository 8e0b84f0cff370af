/** Files without an ending to the common form: the first line tells what runs them. */
import type { ModuleForm } from '../form.ts';
import { lowerPython } from './python.ts';
import { lowerShell } from './shell.ts';
import type { Files } from './terraform-modules.ts';

/** Lowers a script by its first line, `#!/usr/bin/env bash`; what nothing runs holds nothing. */
export function lowerNameless(path: string, text: string, files?: Files): ModuleForm {
  const runner = /^(?:\s*\{%.*%\}\n)*#! ?[^\n]*?[/ ](?:(python)[\d.]*|(?:ba|da|z|k|a)?sh)(?=\s|$)/.exec(text);
  if (!runner) return { path, language: 'shell', body: [], problems: [] };
  if (runner[1] !== undefined) return lowerPython(path, text);
  // What a template repeats or leaves out is in it.
  return lowerShell(path, /\.(tpl|tftpl|tmpl|j2)$/.test(path) ? text.replace(/%\{[^}\n]{0,400}\}|\{%.{0,400}?%\}/g, ' ').replace(/\{\{.{0,400}?\}\}/g, (expression) => `\${__EXPRESSION__${/^\{\{-?\s*([A-Za-z_]\w*)\s*-?\}\}$/.exec(expression)?.[1] ?? ''}}`) : text, files);
}
