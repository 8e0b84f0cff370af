/** Which files are read, and which are parsed. */
import { expect, it } from '@jest/globals';
import { hasMarker, isCandidate } from '../../src/detect/candidates.ts';

it.each([
  ['src/a.py', true],
  ['lib/store.ts', true],
  ['cmd/main.go', true],
  ['Dockerfile', true],
  ['ops/Dockerfile.worker', true],
  ['Makefile', true],
  ['.github/workflows/ci.yml', true],
  ['package.json', true],
  ['infra/main.tf', true],
  ['scripts/publish', true],
  ['ci/upload-logs', true],
  ['deploy', true],
  ['LICENSE', false],
  ['.env', false],
  ['data/0a1b2c', false],
  ['scripts/notes.txt', false],
  ['README.md', false],
  ['tests/test_a.py', false],
  ['src/a.test.ts', false],
  ['src/a_test.go', false],
  ['src/AppTest.java', false],
  ['node_modules/x/index.js', false],
  ['vendor/github.com/x/y.go', false],
  ['dist/index.js', false],
  ['static/app.min.js', false],
  ['src/types.d.ts', false],
  ['package-lock.json', false],
  ['api/x.pb.go', false],
  ['latest/attest.py', true],
  ['scripts/infra', true],
  ['app/bin/fetch-data', true],
  ['scripts/LICENSE', false],
  ['scripts/.env', false],
  ['src/infra', false],
  ['tests/scripts/infra', false],
])('isCandidate %s', (path, expected) => {
  expect(isCandidate(path)).toBe(expected);
});

it.each([
  ['s3 = boto3.client("s3")', true],
  ["import { S3Client } from '@aws-sdk/client-s3'", true],
  ['import { uploadData } from "aws-amplify/storage" // s3', true],
  ['aws s3 cp a b', true],
  ['df = pd.read_csv("s3://b/k")', true],
  ['from smart_open import open', true],
  ['#s3 = new S3Client({});', true],
  ['/* the client */ const s3 = make();', true],
  ['x = 1  # s3.get_object', false],
  ['s3.get_object()  # x', true],
  ['const url = "https://s3.amazonaws.com";', true],
  ['# a copy of s3://b/k\nprint(1)', false],
  ['// See AWS S3 docs\nconst x = 1;', false],
  ['/**\n * Uploads to S3.\n */\nfunction f() {}', false],
  ['// S3\nawait s3.send(command);', true],
  ['print("hello")', false],
  ['const x = "bs39f";', false],
  ['', false],
])('hasMarker %j', (text, expected) => {
  expect(hasMarker(new TextEncoder().encode(text))).toBe(expected);
});
