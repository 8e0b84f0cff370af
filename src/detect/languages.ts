/** The languages: which front end reads one, loaded only when a file needs it, and which tables speak for it. */
import type { FrontEnd } from './form.ts';
import type { LanguageTables } from './resolve.ts';
import { cdkJavaScriptRules, cdkPythonRules } from './rules/cdk.ts';
import { goMembers, goRules, goTypes } from './rules/go.ts';
import { pulumiJavaScriptRules, pulumiPythonRules, terraformRules } from './rules/infrastructure.ts';
import { javaMembers, javaRules, javaTypes } from './rules/java.ts';
import { javascriptMembers, javascriptRules, javascriptTypes } from './rules/javascript.ts';
import { minioJavaRules, minioJavaTypes, minioPythonRules, minioPythonTypes } from './rules/minio.ts';
import { pythonOrchestrationRules } from './rules/python-orchestration.ts';
import { pythonMembers, pythonRules, pythonTypes } from './rules/python.ts';
import { cloudFormationRules } from './rules/cloudformation.ts';
import { pipelineRules } from './rules/pipelines.ts';
import { goServiceRules, javaServiceRules, javascriptServiceRules, pythonServiceRules } from './rules/services.ts';
import { storageJavaScriptRules, storagePythonRules, storagePythonTypes } from './rules/storages.ts';
import { shellRules } from './rules/shell.ts';
import { RuleIndex } from './rules/rule.ts';

interface Language {
  readonly load: () => Promise<FrontEnd>;
  readonly tables: LanguageTables;
}

const noTables: LanguageTables = { rules: new RuleIndex([]), members: {}, types: {}, guess: undefined };

const shellTables: LanguageTables = { rules: new RuleIndex([shellRules, pipelineRules, cloudFormationRules]), members: {}, types: {}, guess: undefined };

/** The table of languages: one entry is a language. */
const languages: Readonly<Record<string, Language>> = {
  python: {
    load: async () => (await import('./front/python.ts')).lowerPython,
    tables: { rules: new RuleIndex([pythonRules, pythonOrchestrationRules, pythonServiceRules, cdkPythonRules, pulumiPythonRules, minioPythonRules, storagePythonRules]), members: pythonMembers, types: { ...pythonTypes, ...minioPythonTypes, ...storagePythonTypes }, guess: 'boto3.client', maker: 'boto3.resource' },
  },
  javascript: {
    load: async () => (await import('./front/javascript.ts')).lowerJavaScript,
    tables: { rules: new RuleIndex([javascriptRules, javascriptServiceRules, cdkJavaScriptRules, pulumiJavaScriptRules, storageJavaScriptRules]), members: javascriptMembers, types: javascriptTypes, guess: 'aws2.client' },
  },
  java: {
    load: async () => (await import('./front/java.ts')).lowerJava,
    tables: { rules: new RuleIndex([javaRules, javaServiceRules, minioJavaRules]), members: javaMembers, types: { ...javaTypes, ...minioJavaTypes }, guess: 'java.client' },
  },
  hcl: {
    load: async () => (await import('./front/terraform.ts')).lowerTerraform,
    tables: { rules: new RuleIndex([terraformRules, shellRules]), members: {}, types: {}, guess: undefined },
  },
  shell: { load: async () => (await import('./front/shell.ts')).lowerShell, tables: shellTables },
  script: { load: async () => (await import('./front/script.ts')).lowerNameless, tables: shellTables },
  powershell: { load: async () => (await import('./front/powershell.ts')).lowerPowerShell, tables: shellTables },
  just: { load: async () => (await import('./front/make.ts')).lowerJust, tables: shellTables },
  make: { load: async () => (await import('./front/make.ts')).lowerMake, tables: shellTables },
  docker: { load: async () => (await import('./front/shell.ts')).lowerDocker, tables: shellTables },
  jenkins: { load: async () => (await import('./front/jenkins.ts')).lowerJenkins, tables: shellTables },
  yaml: { load: async () => (await import('./front/steps.ts')).lowerSteps, tables: shellTables },
  json: { load: async () => (await import('./front/steps.ts')).lowerSteps, tables: shellTables },
  go: {
    load: async () => (await import('./front/go.ts')).lowerGo,
    tables: { rules: new RuleIndex([goRules, goServiceRules]), members: goMembers, types: goTypes, guess: 'go.client' },
  },
};

/** Loads the front ends of the languages named; unknown ones are left out. */
export async function loadFrontEnds(names: Iterable<string>): Promise<Map<string, FrontEnd>> {
  const loaded = new Map<string, FrontEnd>();
  for (const name of names) {
    const language = Object.hasOwn(languages, name) ? languages[name] : undefined;
    if (language && !loaded.has(name)) loaded.set(name, await language.load());
  }
  return loaded;
}

/** The tables of a language. */
export function tablesOf(name: string): LanguageTables {
  return (Object.hasOwn(languages, name) ? languages[name]?.tables : undefined) ?? noTables;
}
