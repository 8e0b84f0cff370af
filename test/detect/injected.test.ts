/** Injected objects: a service is made with a client or with another service, and its methods are called by a framework that nobody sees. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const javascriptStore = "const AWS = require('aws-sdk');\nclass Store {\n  constructor(bucket) { this.s3 = new AWS.S3(); this.bucket = bucket; }\n  put(name) { return new Promise((resolve) => this.s3.putObject({ Bucket: this.bucket, Key: name }, resolve)); }\n}\nmodule.exports = { Store };\n";
const javascriptReports = "class Reports {\n  constructor(store) { this.store = store; }\n  async save(id) { await this.store.put(`reports/${id}.pdf`); }\n}\nmodule.exports = { Reports };\n";
const pythonStore = 'import boto3\n\nclass Store:\n    def __init__(self, bucket):\n        self.client = boto3.client("s3")\n        self.bucket = bucket\n    def put(self, key):\n        self.client.put_object(Bucket=self.bucket, Key=key)\n';

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly told: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'JavaScript: a route that is bound': {
    files: { 'store.js': javascriptStore, 'reports.js': javascriptReports, 'app.js': "const { Store } = require('./store');\nconst { Reports } = require('./reports');\nconst reports = new Reports(new Store('b'));\napp.post('/reports', reports.save.bind(reports));\n" },
    told: ['reports.js:3 write b reports/*.pdf'],
  },
  'JavaScript: a service of a service, in an object of several': {
    files: {
      'store.js': javascriptStore,
      'reports.js': javascriptReports,
      'jobs.js': "class Jobs {\n  constructor({ reports }) { this.reports = reports; }\n  async nightly(day) { await this.reports.save('nightly-' + day); }\n}\nmodule.exports = { Jobs };\n",
      'app.js': "const { Store } = require('./store');\nconst { Reports } = require('./reports');\nconst { Jobs } = require('./jobs');\nconst reports = new Reports(new Store('b'));\nschedule(new Jobs({ reports }));\n",
    },
    told: ['jobs.js:3 write b reports/nightly-*.pdf'],
  },
  'JavaScript: own methods that hand on tell no more than the place itself': {
    files: {
      'store.js': javascriptStore,
      'reports.js': "class Reports {\n  constructor(store) { this.store = store; }\n  async all(ids) { for (const id of ids) await this.one(id); }\n  async one(id) { await this.store.put(`reports/${id}.pdf`); }\n  async latest() { await this.one('latest'); }\n}\nmodule.exports = { Reports };\n",
      'app.js': "const { Store } = require('./store');\nconst { Reports } = require('./reports');\nregister(new Reports(new Store('b')));\n",
    },
    told: ['reports.js:3 write b reports/*.pdf', 'reports.js:5 write b reports/latest.pdf'],
  },
  'JavaScript: own methods that hand on, two deep': {
    files: {
      'store.js': javascriptStore,
      'reports.js': "class Reports {\n  constructor(store) { this.store = store; }\n  one(id) { return this.store.put(`reports/${id}.pdf`); }\n  daily(id) { return this.one('daily-' + id); }\n  first(id) { return this.daily('first-' + id); }\n}\nmodule.exports = { Reports };\n",
      'app.js': "const { Store } = require('./store');\nconst { Reports } = require('./reports');\nregister(new Reports(new Store('b')));\n",
    },
    told: ['reports.js:5 write b reports/daily-first-*.pdf'],
  },
  'Python: a handler': {
    files: { 'store.py': pythonStore, 'reports.py': 'class Reports:\n    def __init__(self, store):\n        self.store = store\n    def save(self, name):\n        self.store.put(f"reports/{name}.pdf")\n', 'app.py': 'from store import Store\nfrom reports import Reports\n\nreports = Reports(Store("b"))\nrouter.add_api_route("/reports", reports.save)\n' },
    told: ['reports.py:5 write b reports/*.pdf'],
  },
  'Python: two objects of one class': {
    files: { 'store.py': pythonStore, 'reports.py': 'class Reports:\n    def __init__(self, store, prefix):\n        self.store = store\n        self.prefix = prefix\n    def save(self, name):\n        self.store.put(f"{self.prefix}/{name}.pdf")\n', 'app.py': 'from store import Store\nfrom reports import Reports\n\nroutes = [Reports(Store("a"), "daily"), Reports(store=Store("b"), prefix="weekly")]\n' },
    told: ['reports.py:6 write a daily/*.pdf', 'reports.py:6 write b weekly/*.pdf'],
  },
  'Python: where a caller is seen on the object, that says it': {
    files: { 'store.py': pythonStore, 'reports.py': 'class Reports:\n    def __init__(self, store):\n        self.store = store\n    def save(self, name):\n        self.store.put(f"reports/{name}.pdf")\n', 'app.py': 'from store import Store\nfrom reports import Reports\n\nreports = Reports(Store("b"))\nreports.save("one")\n' },
    told: ['app.py:5 write b reports/one.pdf'],
  },
  'TypeScript: a client without a type, handed to a class that names no SDK': {
    files: { 'client.ts': "import { S3 } from '@aws-sdk/client-s3';\nimport { Reports } from './reports';\nexport const reports = new Reports(new S3({}), 'b');\n", 'reports.ts': 'export class Reports {\n  constructor(private readonly store, private readonly bucket: string) {}\n  save(id: string) { return this.store.putObject({ Bucket: this.bucket, Key: `reports/${id}.pdf` }); }\n}\n' },
    told: ['reports.ts:3 write b reports/*.pdf'],
  },
};

describe('injected objects', () => {
  it.each(Object.entries(cases))('%s', async (_, { files, told }) => {
    const { accesses } = await detect(Object.entries(files).map(([path, text]) => ({ path, text })));
    expect(accesses.filter(({ counted }) => counted).map(({ file, line, access, bucket, key }) => `${file}:${line} ${access} ${bucket} ${key}`)).toEqual(told);
  });

  it('looks through objects that are made with many others in no more time than there are of them', async () => {
    const layers = Array.from({ length: 12 }, (_, layer) => layer);
    const objects = layers.flatMap((layer) => [0, 1, 2, 3].map((at) => `o${layer}_${at} = L${layer}(${[0, 1, 2, 3].map((each) => (layer === 0 ? 'Plain(1)' : `o${layer - 1}_${(at + each) % 4}`)).join(', ')})`));
    const text = `${pythonStore}\nclass Plain:\n    def __init__(self, n):\n        self.n = n\n${layers.map((layer) => `class L${layer}:\n    def __init__(self, a, b, c, d):\n        self.a = a\n`).join('')}${objects.join('\n')}\nStore('b').put('x')\n`;
    const start = performance.now();
    const { accesses } = await detect([{ path: 'app.py', text }]);
    expect(accesses.filter(({ counted }) => counted).map(({ key }) => key)).toEqual(['x']);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
