/** Objects of boto3's resource that a function makes with a resource it is given: whatever is asked of them. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const uses: [string, string][] = [
  ['a method', 's3.Object(bucket, key).get()'],
  ['a method that takes nothing, of a name that others have', 's3.Object(bucket, key).load()'],
  ['what is read of it', 'size = s3.Object(bucket, key).content_length'],
  ['what is read and given', 'return s3.Object(bucket, key).e_tag'],
  ['what is read of a variable', 'try:\n        obj = s3.Object(bucket, key)\n        size = obj.last_modified\n    except Exception:\n        return None'],
];

describe('objects that a given resource makes', () => {
  it.each(uses)('%s', async (_, use) => {
    const text = `import boto3\ndef check(s3, bucket, key):\n    ${use}\ndef outer(s3, name):\n    check(s3, "b", f"in/{name}")\ndef main():\n    s3 = boto3.Session().resource("s3")\n    check(s3, "b", "near")\n    outer(s3, "far")\n`;
    const { accesses } = await detect([{ path: 'a.py', text }]);
    expect(accesses.filter(({ counted }) => counted).flatMap(({ access, bucket, key, alternatives }) => (alternatives ?? [key]).map((each) => `${access} ${bucket} ${each}`)).sort()).toEqual(['read b in/far', 'read b near']);
  });

  it('but not what is read of anything else', async () => {
    const text = 'import boto3\ndef check(thing, key):\n    return thing.Object(key).size_of + thing.make("b", key).content_length + thing.content_length\ncheck(boto3.resource("s3"), "x")\n';
    expect((await detect([{ path: 'a.py', text }])).accesses).toEqual([]);
  });
});
