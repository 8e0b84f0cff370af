/** Terraform's permission sets: what is attached to them by name may deny anything, and a boundary that is a resource of its own limits them. */
import { expect, it } from '@jest/globals';
import { coverage } from '../../../src/detect/coverage.ts';
import { findGrants } from '../../../src/detect/policy/index.ts';

const resource = (type: string, body: string, set = 'team'): string => `resource "aws_ssoadmin_${type}" "more" {\n  permission_set_arn = aws_ssoadmin_permission_set.${set}.arn\n${body}}\n`;
const sets = `variable "given" {}
resource "aws_ssoadmin_permission_set" "team" {
  name = "team"
}
resource "aws_ssoadmin_permission_set" "other" {
  name = "other"
}
resource "aws_ssoadmin_permission_set_inline_policy" "read" {
  permission_set_arn = aws_ssoadmin_permission_set.team.arn
  inline_policy      = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "arn:aws:s3:::data/*" }] })
}
`;
const customers = '  customer_managed_policy_reference {\n    name = "guard"\n  }\n';

it.each([
  ['covered', ''],
  ['covered', resource('managed_policy_attachment', '  managed_policy_arn = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"\n')],
  ['unknown', resource('managed_policy_attachment', '  managed_policy_arn = var.given\n')],
  ['unknown', resource('customer_managed_policy_attachment', customers)],
  ['covered', resource('customer_managed_policy_attachment', customers, 'other')],
  ['unknown', resource('permissions_boundary_attachment', '  permissions_boundary {\n    managed_policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"\n  }\n')],
  ['covered', resource('permissions_boundary_attachment', '', 'other')],
])('%s: %s', async (expected, more) => {
  const { grants } = await findGrants([{ path: 'main.tf', text: sets + more }]);
  expect(coverage({ read: ['jobs/*'], write: [] }, grants, { principal: 'team' }).verdict).toBe(expected);
});
