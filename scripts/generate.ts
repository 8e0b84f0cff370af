/** Writes everything that is said in one table and shown elsewhere: action.yml, the README's tables, the rules' page, output schemas. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { allInputs, ownInputs } from '../src/action/inputs.ts';
import { outputDescriptions } from '../src/action/outputs.ts';
import { allCommands } from '../src/commands/table.ts';
import { rulesMarkdown } from '../src/core/rules.ts';
import { callOf } from '../src/report/help.ts';

const commands = await allCommands();
const inputs = await allInputs();
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

write('src/version.ts', `/** The version of this project; written by \`npm run generate\` from package.json. */\nexport const version = '${version}';\n`);
write('action.yml', actionYaml());
write('docs/rules.md', rulesMarkdown());
write('README.md', readme(readFileSync('README.md', 'utf8')));
writeOutputSchemas();

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content.endsWith('\n') ? content : `${content}\n`);
}

/** Single-quoted YAML: nothing in it has a meaning but the quote. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function actionYaml(): string {
  const lines = [
    '# Written by `npm run generate` from the command table. Change src/action/ or src/commands/ instead.',
    'name: Blue realm',
    "description: 'Contracts between repositories, with nothing but git: publish what you export, check what you import.'",
    'author: blue',
    'branding:',
    '  icon: share-2',
    '  color: blue',
    'inputs:',
  ];
  for (const [name, input] of Object.entries(inputs)) {
    lines.push(`  ${name}:`, `    description: ${quoted(input.description)}`, '    required: false');
    if (input.default !== undefined) lines.push(`    default: ${quoted(input.default)}`);
  }
  lines.push('outputs:');
  for (const [name, description] of Object.entries(outputDescriptions)) lines.push(`  ${name}:`, `    description: ${quoted(description)}`);
  lines.push('runs:', '  using: node24', '  main: dist/action/index.js', '  post: dist/action/index.js', "  post-if: 'always()'");
  return lines.join('\n');
}

function readme(text: string): string {
  const regions: Record<string, string> = { inputs: inputsTable(), outputs: outputsTable(), commands: commandsTable() };
  let result = text;
  for (const [name, content] of Object.entries(regions)) {
    const pattern = new RegExp(`(<!-- generated: ${name} -->\n)[\\s\\S]*?(<!-- end of ${name} -->)`);
    if (!pattern.test(result)) throw new Error(`README.md has no region '${name}'`);
    result = result.replace(pattern, (_, start: string, end: string) => `${start}\n${content}\n\n${end}`);
  }
  return result;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function inputsTable(): string {
  const rows = Object.entries(inputs).map(([name, input]) => `| \`${name}\` | ${cell(input.description)} | ${input.default === undefined ? '' : `\`${input.default}\``} | ${name in ownInputs ? 'all' : input.usedBy.join(', ')} |`);
  return ['| Input | Meaning | Default | Used by |', '|---|---|---|---|', ...rows].join('\n');
}

function outputsTable(): string {
  return ['| Output | Meaning |', '|---|---|', ...Object.entries(outputDescriptions).map(([name, description]) => `| \`${name}\` | ${cell(description)} |`)].join('\n');
}

function commandsTable(): string {
  const rows = commands.map((command) => {
    const options = Object.entries(command.options.properties).map(([name, option]) => (option.positional === undefined ? `\`--${option.type === 'boolean' && option.default === true ? 'no-' : ''}${name}\`` : `\`${option.placeholder ?? name}\``));
    return `| \`${callOf(command)}\` | ${cell(command.summary)} | ${options.join(' ')} | ${command.writes ? 'yes' : 'no'} |`;
  });
  return ['| Command | Does | Options | Writes |', '|---|---|---|---|', ...rows].join('\n');
}

/** What `--json` prints, per command, from the types themselves. */
function writeOutputSchemas(): void {
  for (const command of commands) {
    const type = `${command.name.charAt(0).toUpperCase()}${command.name.slice(1)}Output`;
    const generator = createGenerator({ path: 'src/report/json.ts', tsconfig: 'tsconfig.json', type, expose: 'none', topRef: false, skipTypeCheck: true, additionalProperties: false });
    const schema = { $id: `https://raw.githubusercontent.com/blue/realm-action/v1/schemas/output/${command.name}.schema.json`, title: `Output of ${callOf(command)} --json`, ...generator.createSchema(type) };
    write(`schemas/output/${command.name}.schema.json`, JSON.stringify(schema, null, 2));
  }
}
