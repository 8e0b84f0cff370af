/** Folders that are called as tests are: a stage that is deployed is read, and what tests an app is not. */
import { expect, it } from '@jest/globals';
import { isInfrastructure } from '../../../src/detect/policy/files.ts';

it.each([
  ['main.tf', true],
  ['environments/test/main.tf', true],
  ['env/test/terraform.tfvars', true],
  ['accounts/data/live/test/terragrunt.hcl', true],
  ['terraform/test/main.tf', true],
  ['infra/testing/main.tf', true],
  ['test/main.tf', false],
  ['tests/environments/test/main.tf', false],
  ['modules/role/test/main.tf', false],
  ['terraform/tests/main.tf', false],
  ['terraform/fixtures/main.tf', false],
  ['environments/test/.terraform/modules/main.tf', false],
])('%s: %s', (path, expected) => expect(isInfrastructure(path)).toBe(expected));
