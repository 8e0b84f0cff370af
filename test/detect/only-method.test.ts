/** Duck typing in Python: a parameter that says no type is of the only class that has the method it is asked for. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const upload = 'class Upload:\n    def __init__(self, id):\n        self.id = id\n    def index_key(self):\n        return f"uploads/{self.id}/index.json"\n    def key(self):\n        return f"uploads/{self.id}"\n    def _own_key(self):\n        return "own"\n';
const use = (call: string): string => `import boto3\ns3 = boto3.client("s3")\ndef put(upload):\n    s3.put_object(Bucket="b", Key=f"v1/{upload.${call}}")\n`;

const cases: [string, Readonly<Record<string, string>>, string][] = [
  ['the only class that has it', { 'data.py': upload, 'app.py': use('index_key()') }, 'v1/uploads/*/index.json'],
  ['two classes that have it', { 'data.py': upload, 'other.py': 'class Other:\n    def index_key(self):\n        return "x"\n', 'app.py': use('index_key()') }, 'v1/*'],
  ['a class that is built on the only one and says another part anew', { 'data.py': `${upload}class Draft(Upload):\n    def __init__(self):\n        self.id = "draft"\n`, 'app.py': use('index_key()') }, 'v1/uploads/*/index.json'],
  ['a name that anything may have', { 'data.py': upload, 'app.py': use('key()') }, 'v1/*'],
  ['a function that is no method', { 'data.py': 'if True:\n    def index_key(self):\n        return "x"\n', 'app.py': use('index_key()') }, 'v1/*'],
];

describe('a parameter without a type', () => {
  it.each(cases)('%s', async (_, files, key) => {
    const { accesses } = await detect(Object.entries(files).map(([path, text]) => ({ path, text })));
    expect(accesses.map((access) => access.alternatives?.join() ?? access.key)).toEqual([key]);
  });
});
