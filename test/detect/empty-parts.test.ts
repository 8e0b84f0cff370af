/** Parts of keys that may be empty: which of them are there is what a caller says. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const javascript = (joined: string, call: string): string => `const { S3 } = require('@aws-sdk/client-s3');\nconst s3 = new S3({});\nfunction put(prefix, key) { s3.putObject({ Bucket: 'b', Key: ${joined} }); }\nfunction run() {\n  ${call};\n}\n`;
const python = (joined: string, call: string): string => `import boto3\ns3 = boto3.client("s3")\ndef put(prefix, key):\n    s3.put_object(Bucket="b", Key=${joined})\ndef run():\n    ${call}\n`;

const ways: readonly (readonly [path: string, write: typeof python, joined: string])[] = [
  ['a.js', javascript, "[prefix, key].filter(Boolean).join('/')"],
  ['a.js', javascript, "[prefix, key].filter((part) => part).join('/')"],
  ['a.py', python, '"/".join(p for p in (prefix, key) if p)'],
  ['a.py', python, '"/".join([p for p in [prefix, key] if p])'],
  ['a.py', python, '"/".join(filter(None, [prefix, key]))'],
  ['a.py', python, '"/".join(filter(bool, (prefix, key)))'],
];

describe.each(ways)('%s %# %s', (path, write, joined) => {
  it.each([
    ['put("", "k")', ['k']],
    ['put("p", "k")', ['p/k']],
    [path === 'a.py' ? 'put(None, "k")' : 'put(null, "k")', ['k']],
  ])('%s', async (call, keys) => {
    const { accesses } = await detect([{ path, text: write(joined, call) }]);
    expect(accesses.filter(({ counted }) => counted).map(({ key }) => key)).toEqual(keys);
  });
});
