/** Objects that say what they are as text: where one is joined to other text, it is that. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const python = 'import boto3\ns3 = boto3.client("s3")\nclass Day:\n    def __init__(self, year, number):\n        self.year = year\n        self.number = number\n    def __str__(self):\n        return f"{self.year}/day-{self.number}"\nday = Day("2024", "7")\n';
const typescript = "import { S3 } from '@aws-sdk/client-s3';\nconst s3 = new S3({});\nclass Language {\n  static readonly JAVA = new Language('java');\n  constructor(public readonly name: string) {}\n  toString() { return `lang-${this.name}`; }\n}\nconst put = (Key: string) => s3.putObject({ Bucket: 'b', Key });\n";
const java = 'import com.amazonaws.services.s3.AmazonS3;\nclass Job {\n  AmazonS3 s3;\n  static class Place { String root; Place(String root) { this.root = root; } public String toString() { return root + "/here"; } }\n  void put(String key) { s3.putObject("b", key, "x"); }\n';
const go = 'package a\n\nimport (\n\t"fmt"\n\t"github.com/aws/aws-sdk-go-v2/aws"\n\t"github.com/aws/aws-sdk-go-v2/service/s3"\n)\n\ntype ID struct {\n\tnumber string\n}\n\nfunc (i ID) String() string { return "id-" + i.number }\n\nfunc put(c *s3.Client, key string) {\n\tc.PutObject(nil, &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(key)})\n}\n\n';

const cases: [string, string, string, string[]][] = [
  ['Python: in an f-string', 'a.py', `${python}s3.put_object(Bucket="b", Key=f"in/{day}.csv")\n`, ['in/2024/day-7.csv']],
  ['Python: by str', 'a.py', `${python}s3.put_object(Bucket="b", Key="in/" + str(day))\n`, ['in/2024/day-7']],
  ['Python: by format and %', 'a.py', `${python}s3.put_object(Bucket="b", Key="in/{}".format(day))\ns3.put_object(Bucket="b", Key="out/%s" % day)\ns3.put_object(Bucket="b", Key="%s/%s" % ("to", day))\n`, ['in/2024/day-7', 'out/2024/day-7', 'to/2024/day-7']],
  ['Python: what a caller gives', 'a.py', `${python}def put(when):\n    s3.put_object(Bucket="b", Key=f"in/{when}")\nput(day)\n`, ['in/2024/day-7']],
  ['Python: what a parameter is declared as', 'a.py', `${python}def put(when: Day):\n    s3.put_object(Bucket="b", Key=f"in/{when}")\n`, ['in/*/day-*']],
  ['TypeScript: in a template', 'a.ts', `${typescript}put(\`in/\${Language.JAVA}.json\`);\n`, ['in/lang-java.json']],
  ['TypeScript: by + and String', 'a.ts', `${typescript}put('in/' + Language.JAVA);\nput('out/' + String(Language.JAVA));\n`, ['in/lang-java', 'out/lang-java']],
  ['TypeScript: what a caller gives', 'a.ts', `${typescript}const suffix = (lang?: Language) => \`/docs-\${lang}.json\`;\nput('in' + suffix(Language.JAVA));\n`, ['in/docs-lang-java.json']],
  ['Java: by +', 'Job.java', `${java}  void run() { put(new Place("a") + "/x"); put(String.format("%s/y", new Place("b"))); }\n}\n`, ['a/here/x', 'b/here/y']],
  ['Go: by a format', 'a.go', `${go}func run(c *s3.Client) {\n\tput(c, fmt.Sprintf("in/%s.json", ID{number: "5"}))\n\tput(c, fmt.Sprintf("out/%v", ID{number: "6"}))\n}\n`, ['in/id-5.json', 'out/id-6']],
  ['Python: an object that does not say so', 'a.py', `${python.replace('__str__', 'text')}s3.put_object(Bucket="b", Key=f"in/{day}.csv")\n`, ['in/*.csv']],
  ['Python: one that is made of itself', 'a.py', `${python.replace('return f"{self.year}/day-{self.number}"', 'return f"{self}/x"')}s3.put_object(Bucket="b", Key=f"in/{day}.csv")\n`, ['in/*/x/x.csv']],
];

describe('objects as text', () => {
  it.each(cases)('%s', async (_, path, text, expected) => {
    const { accesses } = await detect([{ path, text }]);
    expect([...new Set(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key]))].sort()).toEqual(expected);
  });
});
