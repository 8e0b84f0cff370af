/** What a file stands for as a binding: grants written elsewhere that it gives to somebody, and Denies of the same principal. */
import { describe, it, expect } from '@jest/globals';
import { coverage, grantsOf } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

const role = 'resource "aws_iam_role" "task" {\n  name = "task"\n}\n';
const template = '{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::${bucket}/jobs/*"}]}';
const attached = `resource "aws_iam_role_policy" "read" {
  role   = aws_iam_role.task.id
  policy = templatefile("\${path.module}/read.json.tpl", { bucket = "data" })
}
`;
const denied = `resource "aws_iam_role_policy" "deny" {
  role   = aws_iam_role.task.id
  policy = jsonencode({ Statement = [{ Effect = "Deny", Action = "s3:*", Resource = "arn:aws:s3:::data/jobs/secret/*" }] })
}
`;

async function verdict(files: Record<string, string>, binding: string): Promise<string> {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { grants } = await findGrants(all, all);
  return coverage({ read: ['jobs/*'], write: [] }, grantsOf(binding, grants)).verdict;
}

describe('the grants of a binding', () => {
  const files = { 'a/role.tf': role, 'a/read.tf': attached, 'a/read.json.tpl': template };

  it('are those it attaches, wherever they are written', async () => {
    expect(await verdict(files, 'a/read.tf')).toBe('covered');
    expect(await verdict(files, 'a/read.json.tpl')).toBe('covered');
    expect(await verdict(files, 'a/role.tf')).toBe('not covered');
  });

  it('are limited by what another file denies to the same role', async () => {
    expect(await verdict({ ...files, 'a/deny.tf': denied }, 'a/read.tf')).toBe('not covered');
  });

  it('are not limited by a role of the same name in another folder', async () => {
    expect(await verdict({ ...files, 'b/role.tf': role, 'b/deny.tf': denied }, 'a/read.tf')).toBe('covered');
  });

  it('are not widened by what another file allows', async () => {
    const more = attached.replace('"read"', '"more"').replace('read.json.tpl', 'more.json.tpl');
    expect(await verdict({ 'a/role.tf': role, 'a/read.tf': attached, 'a/read.json.tpl': template.replace('jobs', 'runs'), 'a/more.tf': more, 'a/more.json.tpl': template }, 'a/read.tf')).toBe('not covered');
  });

  it('come from a file named without the folder of its module', async () => {
    expect(await verdict({ ...files, 'a/read.tf': attached.replace('${path.module}/', '') }, 'a/read.tf')).toBe('covered');
  });
});
