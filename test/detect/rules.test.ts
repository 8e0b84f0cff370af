/** The table of calls is sound: every line can be read, reaches something, and is no double. */
import { describe, expect, it } from '@jest/globals';
import { cdkJavaScriptRules, cdkPythonRules } from '../../src/detect/rules/cdk.ts';
import { goRules, goTypes } from '../../src/detect/rules/go.ts';
import { pulumiJavaScriptRules, pulumiPythonRules, terraformRules } from '../../src/detect/rules/infrastructure.ts';
import { javaRules, javaTypes } from '../../src/detect/rules/java.ts';
import { javascriptRules, javascriptTypes } from '../../src/detect/rules/javascript.ts';
import { minioJavaRules, minioJavaTypes, minioPythonRules, minioPythonTypes } from '../../src/detect/rules/minio.ts';
import { pythonOrchestrationRules } from '../../src/detect/rules/python-orchestration.ts';
import { pythonMembers, pythonRules, pythonTypes } from '../../src/detect/rules/python.ts';
import { parsePlaces, type CallRule } from '../../src/detect/rules/rule.ts';
import { cloudFormationRules } from '../../src/detect/rules/cloudformation.ts';
import { pipelineRules } from '../../src/detect/rules/pipelines.ts';
import { goServiceRules, javaServiceRules, javascriptServiceRules, pythonServiceRules } from '../../src/detect/rules/services.ts';
import { storageJavaScriptRules, storagePythonRules, storagePythonTypes } from '../../src/detect/rules/storages.ts';
import { shellRules } from '../../src/detect/rules/shell.ts';

const tables: [string, readonly CallRule[], readonly string[]][] = [
  ['python', [...pythonRules, ...pythonOrchestrationRules, ...pythonServiceRules, ...cdkPythonRules, ...pulumiPythonRules, ...minioPythonRules, ...storagePythonRules], [...Object.values(pythonTypes), ...Object.values(minioPythonTypes), ...Object.values(storagePythonTypes), ...Object.values(pythonMembers)]],
  ['javascript', [...javascriptRules, ...javascriptServiceRules, ...cdkJavaScriptRules, ...pulumiJavaScriptRules, ...storageJavaScriptRules], Object.values(javascriptTypes)],
  ['go', [...goRules, ...goServiceRules], Object.values(goTypes)],
  ['java', [...javaRules, ...javaServiceRules, ...minioJavaRules], [...Object.values(javaTypes), ...Object.values(minioJavaTypes)]],
  ['shell', [...shellRules, ...pipelineRules, ...cloudFormationRules], []],
  ['terraform', terraformRules, []],
];
/** Types the resolver itself knows what to do with. */
const builtIn = new Set(['listing', 'go.listing', 'aws3.listing', 'aws3.command', 'aws3.sent', 'java.builder', 'text.builder', 's3fs.listing', 's3fs.glob', 'uri.listing', 'hadoop.path', 'amplify.folders', 'listing.objects', 'listing.object', 'held.driver']);
const slots = new Set(['bucket', 'key', 'prefix', 'uri', 'path', 'root', 'name', 'source', 'sourceUri', 'sourcePath', 'sourceBucket', 'sourceKey', 'mode', 'method', 'params', 'command', 'sql', 'arguments', 'endpoint', 'client', 'levelKey', 'levelPrefix', 'level', 'sourceLevelKey', 'sourceLevel', 'before', 'folder', 'sourceRoot', 'sourceName']);

describe.each(tables)('%s', (_, rules, types) => {
  it('every line says what it does or makes', () => {
    expect(rules.filter((rule) => !rule.access && !rule.gives && !rule.at && rule.words === undefined)).toEqual([]);
  });
  it('every place is one the matcher asks for', () => {
    expect(rules.flatMap((rule) => [...parsePlaces(rule.at).keys()]).filter((slot) => !slots.has(slot))).toEqual([]);
  });
  it('every type that is made has calls', () => {
    const receivers = new Set(rules.map((rule) => rule.on));
    const made = [...rules.flatMap((rule) => rule.gives ?? []), ...types];
    expect(made.filter((type) => !receivers.has(type) && !builtIn.has(type) && type !== 'boto3.meta')).toEqual([]);
  });
  it('no call stands twice with the same access and condition', () => {
    const seen = new Set<string>();
    const doubles: string[] = [];
    for (const rule of rules) {
      for (const name of rule.calls.split(' ')) {
        const key = [rule.on, name, rule.access, rule.at, rule.only].join(' ');
        if (seen.has(key)) doubles.push(key);
        seen.add(key);
      }
    }
    expect(doubles).toEqual([]);
  });
});
