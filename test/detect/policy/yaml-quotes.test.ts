/** Quoted texts of YAML over several lines that stand no deeper than their key: templates have them, and their readers take them. */
import { describe, it, expect } from '@jest/globals';
import { findGrants } from '../../../src/detect/policy/index.ts';
import { readYaml } from '../../../src/detect/policy/yaml.ts';
import { entry, textOf } from '../../../src/detect/policy/value.ts';

describe('a quoted text over several lines', () => {
  it.each([
    ['double quotes', 'Parameters:\n  P:\n    Description: "one\n    two"\n    Type: String\n', 'one two'],
    ['single quotes', "Parameters:\n  P:\n    Description: 'one\ntwo ''three''\n  '\n    Type: String\n", "one two 'three' "],
    ['an escaped quote', 'Parameters:\n  P:\n    Description: "one \\"\n    two"\n    Type: String\n', 'one " two'],
    ['in a text that looks like one', "Parameters:\n  P:\n    Script: |\n      echo: 'not closed\n    Description: 'one\n    two'\n    Type: String\n", 'one two'],
    ['behind a comment with a quote', "Parameters:\n  # it: 'is\n  P:\n    Description: 'one\n    two'\n    Type: String\n", 'one two'],
  ])('%s', async (_, text, expected) => {
    const { documents, faults } = await readYaml(text);
    expect(faults).toEqual([]);
    const parameter = entry(entry(documents[0], 'Parameters'), 'P');
    expect([textOf(entry(parameter, 'Description')), textOf(entry(parameter, 'Type'))]).toEqual([expected, 'String']);
  });

  it.each(['a: "one\ntwo\n', "a: 'one\nb: [\n"])('that does not end is a fault: %j', async (text) => {
    expect((await readYaml(text)).faults).not.toEqual([]);
  });

  it('does not keep the policies of its template from being read, nor moves them', async () => {
    const text = `Parameters:
  P:
    Description: "Tells it.
    All of it."
Resources:
  Task:
    Type: AWS::IAM::Role
    Properties:
      Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*' }] } }]
`;
    const { grants, skipped } = await findGrants([{ path: 'template.yaml', text }]);
    expect(skipped).toEqual([]);
    expect(grants.map(({ line, principal, key }) => [line, principal, key])).toEqual([[9, 'Task', '*']]);
  });
});
