/** Locations as people write them, and those that git must never see. */
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parsePlace } from '../../src/adapters/place.ts';

describe('a location', () => {
  it.each([
    ['https://github.com/o/realm', { kind: 'http', scheme: 'https', url: 'https://github.com/o/realm', origin: 'https://github.com' }],
    ['https://github.com/o/realm.git/', { kind: 'http', url: 'https://github.com/o/realm.git' }],
    ['HTTPS://GitHub.com:8443/o/realm', { kind: 'http', url: 'https://github.com:8443/o/realm', origin: 'https://github.com:8443' }],
    ['http://127.0.0.1:8080/o/realm', { kind: 'http', scheme: 'http', origin: 'http://127.0.0.1:8080' }],
    ['git@github.com:o/realm.git', { kind: 'ssh', url: 'git@github.com:o/realm.git', host: 'github.com' }],
    ['host:path/realm', { kind: 'ssh', host: 'host' }],
    ['git@[::1]:o/realm', { kind: 'ssh', host: '::1' }],
    ['ssh://git@ssh.github.com:443/o/realm.git', { kind: 'ssh', host: 'ssh.github.com' }],
    ['../realm', { kind: 'local', path: resolve('../realm'), label: '../realm' }],
    ['/srv/realm', { kind: 'local', path: resolve('/srv/realm') }],
    ['./a:b', { kind: 'local', path: resolve('./a:b') }],
    ['C:\\realms\\one', { kind: 'local' }],
    ['C:/realms/one', { kind: 'local' }],
    ['file:///srv/realm', { kind: 'local', path: '/srv/realm' }],
    ['  ../realm\n', { kind: 'local', label: '../realm' }],
  ])('%s is understood', (location, place) => expect(parsePlace(location)).toMatchObject(place));

  it.each([
    ['', 'USAGE'],
    ['--upload-pack=touch /tmp/x', 'REFUSED'],
    ['-oProxyCommand=x', 'REFUSED'],
    ['ext::sh -c touch% /tmp/x', 'REFUSED'],
    ['fd::17/foo', 'REFUSED'],
    ['::x', 'REFUSED'],
    ['git://github.com/o/realm', 'REFUSED'],
    ['ftp://host/o/realm', 'REFUSED'],
    ['transport::https://host/x', 'REFUSED'],
    ['https://user:secret@github.com/o/realm', 'REFUSED'],
    ['https://ghp_secret@github.com/o/realm', 'REFUSED'],
    ['https://github.com', 'USAGE'],
    ['https://github.com/o/realm?x=1', 'USAGE'],
    ['https://', 'USAGE'],
    ['ssh://-oProxyCommand=touch/x', 'REFUSED'],
    ['ssh://git:secret@host/o/realm', 'REFUSED'],
    ['ssh://git@host', 'USAGE'],
    ['git@host:-x', 'REFUSED'],
    ['-x@host:y', 'REFUSED'],
    ['a\u0000b', 'REFUSED'],
    ['a\nb', 'REFUSED'],
  ])('%j is refused', (location, code) => {
    let error: unknown;
    try {
      parsePlace(location);
    } catch (caught) {
      error = caught;
    }
    expect(error).toMatchObject({ name: 'BlueError', code });
    expect(String(error)).not.toContain('secret');
  });
});
