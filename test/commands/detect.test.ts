/** `detect` over a folder: what it could not read is told once. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DetectResult } from '../../src/commands/detect.ts';
import { openWorld, type TestWorld } from '../doors/world.ts';
import { blue } from './run.ts';

let world: TestWorld;
beforeAll(() => {
  world = openWorld();
});
afterAll(() => world.remove());

describe('a file that is read for accesses and for grants', () => {
  it('is told once where both stumble at the same place', async () => {
    world.repo('terraform', { 'main.tf': 'resource "aws_s3_object" "a" {\n  bucket = "b"\n  key = "k"\n\nresource "aws_iam_policy" "p" {\n  policy = "s3:GetObject"\n}\n' });
    const { run, text } = await blue(world, 'terraform', ['detect']);
    const { skipped } = run!.plan.result as DetectResult;
    expect(skipped).toEqual([{ file: 'main.tf', reason: 'line 5: a block before this one does not end; the rest was read', blocksRemovals: true, language: 'terraform', roots: ['.'] }]);
    expect(text.match(/does not end/g)).toHaveLength(1);
  });
});
