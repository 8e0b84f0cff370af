/** Words of git, OpenSSH and GitHub that no test server here says; collected from their documentation and public issues. */
import { expect, it } from '@jest/globals';
import { classifyGitError, excerpt, isTransient } from '../../src/adapters/git-errors.ts';

const fatal403 = "fatal: unable to access 'https://github.com/o/r/': The requested URL returned error: 403";

it.each<['read' | 'write', string, string, boolean]>([
  ['write', `remote: Permission to o/r.git denied to github-actions[bot].\n${fatal403}`, 'READ_ONLY', false],
  ['write', `remote: Write access to repository not granted.\n${fatal403}`, 'READ_ONLY', false],
  ['write', `remote: This repository was archived so it is read-only.\n${fatal403}`, 'READ_ONLY', false],
  ['write', ' ! [remote rejected] x -> main (refusing to allow a Personal Access Token to create or update workflow `.github/workflows/a.yml` without `workflow` scope)', 'READ_ONLY', false],
  ['read', `remote: The 'o' organization has enabled or enforced SAML SSO. To access\nremote: this repository, you must use the HTTPS remote\n${fatal403}`, 'AUTH_FAILED', false],
  ['write', `remote: The repository owner has an IP allow list enabled, and 10.0.0.1 is not permitted\n${fatal403}`, 'AUTH_FAILED', false],
  ['read', 'remote: Invalid username or token. Password authentication is not supported for Git operations.\nfatal: Authentication failed for \'https://github.com/o/r/\'', 'AUTH_FAILED', false],
  ['read', 'remote: Repository not found.\nfatal: repository \'https://github.com/o/r/\' not found', 'NOT_FOUND', false],
  ['read', 'ERROR: Repository not found.\nfatal: Could not read from remote repository.\n\nPlease make sure you have the correct access rights\nand the repository exists.', 'NOT_FOUND', false],
  ['write', 'remote: error: GH013: Repository rule violations found for refs/heads/main.\n! [remote rejected] main -> main (push declined due to repository rule violations)', 'PROTECTED_BRANCH', false],
  ['write', 'remote: error: GH006: Protected branch update failed for refs/heads/main.\n! [remote rejected] main -> main (protected branch hook declined)', 'PROTECTED_BRANCH', false],
  ['write', '!\trefs/heads/x:refs/heads/main\t[rejected] (fetch first)', 'HEAD_MOVED', false],
  ['write', '!\trefs/heads/x:refs/heads/main\t[rejected] (stale info)', 'HEAD_MOVED', false],
  ['write', "!\tx:refs/heads/main\t[remote rejected] (cannot lock ref 'refs/heads/main': is at a but expected b)", 'HEAD_MOVED', false],
  ['read', 'error: RPC failed; curl 56 GnuTLS recv error (-9): A TLS packet with unexpected length was received.\nfetch-pack: unexpected disconnect while reading sideband packet\nfatal: early EOF', 'UNREACHABLE', true],
  ['read', 'error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502', 'SERVER_ERROR', true],
  ['read', "fatal: unable to access 'https://h/': SSL certificate problem: self-signed certificate in certificate chain", 'UNREACHABLE', false],
  ['read', "fatal: unable to access 'https://h/': server certificate verification failed. CAfile: none CRLfile: none", 'UNREACHABLE', false],
  ['read', "fatal: unable to access 'https://h/': Failed to connect to proxy port 3128: Connection refused", 'UNREACHABLE', true],
  ['read', 'ssh: Could not resolve hostname h: Name or service not known\nfatal: Could not read from remote repository.', 'UNREACHABLE', true],
  ['read', 'kex_exchange_identification: Connection closed by remote host', 'UNREACHABLE', true],
  ['read', '@@@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @@@\nHost key verification failed.\nfatal: Could not read from remote repository.', 'HOST_KEY', false],
  ['read', "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.", 'AUTH_FAILED', false],
  ['read', 'something nobody has seen', 'GIT_FAILED', false],
  ['read', '', 'GIT_FAILED', false],
])('on %s, %j is %s', (doing, stderr, code, transient) => {
  const error = classifyGitError(stderr, { label: 'https://github.com/o/r', doing, redact: (text) => text });
  expect(error.code).toBe(code);
  expect(isTransient(error)).toBe(transient);
  expect(error.message).toMatch(/^\S.*/);
  expect(error.next).toMatch(/^[A-Z].*\.$/);
});

it('leaves out of an answer what says nothing, what is too long, and what could act on a terminal', () => {
  expect(excerpt('Cloning into x\nhint: pull\n\n\u001b[31mremote: no\u001b[0m\u0007\r\nPlease make sure you have the correct access rights\nand the repository exists.\n\u202etxet')).toBe('remote: no; txet');
  expect(excerpt('x'.repeat(5000))).toHaveLength(601);
  expect(excerpt(Array.from({ length: 50 }, (_, index) => `line ${index}`).join('\n'))).toBe('line 0; line 1; line 2; line 3; line 4; line 5');
});
