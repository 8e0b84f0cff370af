/** Who this repo is in the realm: the checks that every command on a domain makes first. */
import { BlueError } from '../core/errors.ts';
import type { Domain, DomainFile, Realm } from '../core/model.ts';
import { memberLayout } from '../core/layout.ts';
import { isPerson, quoteShort } from '../core/names.ts';
import type { Finding } from '../core/plan.ts';
import { membershipsOf } from '../core/memberships.ts';
import { sameRepository } from '../core/repository.ts';
import type { Repo, World } from './world.ts';

/** The parts of a world that a command on a domain works with. */
export interface Member {
  readonly realm: Realm;
  readonly repo: Repo;
  readonly domain: Domain;
}

/**
 * Gives the realm, or says how to get one.
 * @throws BlueError NO_REALM
 */
export function getRealm(world: World): Realm {
  if (world.realm) return world.realm;
  throw new BlueError('NO_REALM', 'This command needs a realm, and none is configured here', {
    next: 'Run `blue realm join <path or url of the realm>` in this repo, or name one with --realm',
  });
}

/**
 * Gives the member's domain, or says why there is none.
 * @throws BlueError NO_REALM, NO_DOMAIN, NOT_A_REPOSITORY, or the domain's own file error
 */
export function getMember(world: World): Member {
  const realm = getRealm(world);
  const { repo } = world;
  if (!repo) throw new BlueError('NOT_A_REPOSITORY', 'This command needs the checkout of a member repo', { next: 'Run it inside the repo, or name the folder with -C' });
  const name = repo.membership?.domain;
  if (name === undefined) {
    const other = repo.config ? membershipsOf(repo.config).map((each) => each.name) : [];
    if (other.length > 0) {
      throw new BlueError('NO_DOMAIN', `The realm that was read is called '${realm.config.name}', and .blue/config.yaml knows ${other.map((each) => `'${each}'`).join(', ')} only`, {
        location: { file: memberLayout.config },
        next: 'Correct name, path or url of the realm there, or name the domain with --domain',
      });
    }
    throw new BlueError('NO_DOMAIN', 'This repo is no domain of the realm yet', { next: 'Run `blue realm join <realm>`, or name the domain with --domain' });
  }
  const broken = realm.broken.get(name);
  if (broken) throw broken;
  const domain = realm.domains.get(name);
  if (!domain) {
    const known = [...realm.domains.keys()].sort().join(', ') || 'none';
    throw new BlueError('NO_DOMAIN', `The realm ${realm.config.name} has no domain '${name}' (it has: ${known})`, {
      next: `Run \`blue realm join ${world.realmLabel ?? '<realm>'} --as ${name}\`, or correct realm.domain in .blue/config.yaml; a join that waits for approval is on the branch sync/${name}.join`,
    });
  }
  return { realm, repo, domain };
}

/**
 * Refuses to speak for a domain from another repo: a fork, a rename, a copy, another repo that was given the name of a deleted one.
 * A checkout without a remote is let through only where the domain has no url either.
 * @throws BlueError REFUSED
 */
export function checkIdentity(member: Member): void {
  const { repo_url: declared, repository_id: id } = member.domain.file;
  const { url, repositoryId } = member.repo;
  if (id !== undefined && repositoryId !== undefined && String(id) !== repositoryId) {
    throw new BlueError('REFUSED', `The domain '${member.domain.name}' belongs to the repository with the number ${id}, and this one has ${repositoryId}`, {
      location: { file: `domains/${member.domain.name}/domain.yaml` },
      next: 'A name can be given again, a number cannot: if this repository is meant, correct repository_id in the realm first',
    });
  }
  if (declared === undefined || (url !== undefined && sameRepository(declared, url))) return;
  const here = url ?? 'a checkout without a remote';
  throw new BlueError('REFUSED', `The domain '${member.domain.name}' belongs to ${declared}, and this is ${here}`, {
    location: { file: `domains/${member.domain.name}/domain.yaml` },
    next: 'Run this in the repo that the domain names; if the repo moved, change repo_url in the realm first',
  });
}

/** The domain's file with the number of its repository, once a run knows it; undefined where there is nothing to add. */
export function withRepositoryId({ domain, repo }: Pick<Member, 'domain' | 'repo'>): DomainFile | undefined {
  const { repo_url: url, repository_id: id } = domain.file;
  return url === undefined || id !== undefined || repo.repositoryId === undefined ? undefined : { ...domain.file, repository_id: Number(repo.repositoryId) };
}

/**
 * The address by which whoever runs this answers for something in a realm: git's email or, where that is none, the login.
 * @param what what the realm goes without otherwise
 * @param findings says so
 */
export function ownAddress({ actor: { email, login } }: World, what: string, findings: Finding[]): string[] {
  const address = [email, login === undefined ? undefined : `@${login}`].find((each) => each !== undefined && isPerson(each));
  if (address !== undefined) return [address];
  findings.push({
    rule: 'no-address',
    level: 'warning',
    message: `${email === undefined || email === '' ? 'git knows no email of yours' : `git's email of yours, ${quoteShort(email)}, is no address`}, so ${what}`,
    next: 'Set it with `git config --global user.email <address>`, and add it to the file in the realm',
  });
  return [];
}
