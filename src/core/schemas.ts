/** The JSON Schemas of every file, as data: they validate, they help in editors, and the published ones are made from them. */
import { NAME_PATTERN, PERSON_PATTERN } from './names.ts';
import type { JsonObject } from './model.ts';

/** The kinds of file this project reads as data. */
export const fileKinds = ['realm', 'domain', 'exports', 'imports', 'config', 'index'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Where the published schemas are fetched from; the path is also each schema's `$id`. */
export const SCHEMA_BASE = 'https://raw.githubusercontent.com/blue/realm-action/v1/schemas/';

type Described = JsonObject & { description: string };

// semver.org, "Is there a suggested regular expression", without its names.
const VERSION_PATTERN =
  '^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$';

// `patternErrorMessage` is what editors built on vscode-json-languageservice show; our own messages use it too.
function name(description: string): Described {
  return { type: 'string', pattern: NAME_PATTERN, patternErrorMessage: 'is not a name: lower-case letters, digits and hyphens, starting with a letter or digit, at most 63', description };
}

function version(description: string): Described {
  return { type: 'string', pattern: VERSION_PATTERN, patternErrorMessage: 'is not a semantic version (e.g. 1.3.0)', description };
}

function text(description: string): Described {
  return { type: 'string', description };
}

function time(description: string): Described {
  return {
    type: 'string',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$',
    patternErrorMessage: 'is not a date or time (e.g. 2026-01-24 or 2026-01-24T10:00:00Z)',
    description,
  };
}

function flag(description: string): Described {
  return { type: 'boolean', description };
}

function choice(description: string, ...values: (string | boolean)[]): Described {
  return { enum: values, description };
}

function list(description: string, items: JsonObject): Described {
  return { type: 'array', items, description };
}

function object(description: string, required: string[], properties: Record<string, Described>): Described {
  return { type: 'object', description, ...(required.length === 0 ? {} : { required }), properties };
}

const member: JsonObject = {
  type: 'string',
  pattern: PERSON_PATTERN,
  patternErrorMessage: 'is not an email, an @login or an @org/team',
};

const schemaOrPath: Described = {
  type: ['object', 'boolean', 'string'],
  description: 'JSON Schema (draft-07 or 2020-12) of the value: inline, or a path into contracts/.',
};

const anyValue = (description: string): Described => ({ description });

const changelogEntry = object('One published version.', ['version', 'date', 'changes'], {
  version: version('The version that was published.'),
  date: time('The day it was published.'),
  published_at: time('When it reached the realm, finer than `date`.'),
  changes: list('What changed, one sentence each.', { type: 'string' }),
  bump: choice('The size of the change.', 'none', 'patch', 'minor', 'major'),
  asks: choice('What the version asks of consumers.', 'must-act', 'may-tighten'),
  grace_until: time('Until when consumers below a breaking version are not yet broken.'),
});

const exported = object('One contract that this domain publishes.', ['name', 'version'], {
  name: name('Name of the contract.'),
  version: version('Semantic version of the contract; always in quotes.'),
  description: text('What the contract is about, for people.'),
  direction: choice('`provides`: consumers rely on it. `requires`: the provider needs consumers to satisfy it. Default `provides`.', 'provides', 'requires'),
  content_model: choice('Whether readers accept properties they do not know. Default `tolerant`.', 'tolerant', 'strict'),
  deprecated: { type: ['boolean', 'string'], description: 'Set when consumers should move on; a text says to what.' },
  schema: schemaOrPath,
  value: anyValue('The content of the contract.'),
  changelog: list('Published versions, newest first.', changelogEntry),
  source: object('Where the content came from.', ['commit'], { commit: text("Commit of the provider's repo it was published from.") }),
  supported: list(
    'The last version of each older major, for consumers that have not moved yet.',
    object('One older version that is still supported.', ['version'], {
      version: version('The older version.'),
      schema: schemaOrPath,
      value: anyValue('The content at that version.'),
      until: time('When support ends.'),
    }),
  ),
});

const imported = object('One contract that this domain relies on or satisfies.', ['contract', 'from', 'version'], {
  contract: name("Name of the provider's export."),
  from: name('The domain that exports it.'),
  version: text('Range of accepted versions, as node-semver reads it: ">=1.0.0 <2.0.0", "^1.2.0".'),
  binding: text('The file of this repo that uses the contract: `path`, or `path#principal` for one of several in a file.'),
  status: choice('State when it was last looked at; a cache, never the truth.', 'current', 'stale', 'broken'),
  resolved_version: version('The version this repo was last brought up to.'),
  resolved_at: time('When that was.'),
  evidence: object('Why the import counts as resolved.', ['kind'], {
    kind: choice('`covered`: the binding covers it. `binding-changed`: the binding changed after the version was published. `declared`: somebody said so.', 'covered', 'binding-changed', 'declared'),
    commit: text("The consumer's commit at which it held."),
    by: text('Who said so, for `declared`.'),
    note: text('One sentence for people.'),
  }),
});

const membership = object('The realm this repo is a member of.', ['name', 'domain'], {
  name: name('Name of the realm.'),
  path: text("Path of the realm's repository, relative to this repo."),
  url: text("Url of the realm's repository."),
  domain: name('Name of this repo in the realm.'),
});

const globs = (description: string): Described => list(description, { type: 'string' });

const exportRule = object('How one export is found in this repo.', ['name', 'detect'], {
  name: name('Name of the export.'),
  detect: text('The detector: `s3-paths`, `file` or `pattern`.'),
  include: globs('Files to look at, as globs. Default: all.'),
  exclude: globs('Files to leave out, as globs.'),
  bucket: { type: ['string', 'array'], items: { type: 'string' }, description: 'Which buckets belong to this export, as globs.' },
  covered: choice('What happens to a pattern that another one covers. Default `fold`.', 'fold', 'keep'),
  direction: choice("Who has to act on what is new; default: the detector's.", 'provides', 'requires'),
  file: text('For the `file` detector: the file.'),
  pointer: text('For the `file` detector: JSON Pointer into the file.'),
  as: choice("Whether the content is the export's value or its schema. Default `value`.", 'value', 'schema'),
  pattern: text('For the `pattern` detector: a regular expression with named captures.'),
});

function file(kind: FileKind, title: string, description: string, required: string[], properties: Record<string, Described>): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${SCHEMA_BASE}${kind}.schema.json`,
    title,
    ...object(description, required, properties),
  };
}

/** Draft-07, because that is what editors' YAML support reads best. Unknown keys are allowed: a newer version may have written them. */
export const schemas: Readonly<Record<FileKind, JsonObject>> = {
  realm: file('realm', 'realm.yaml', 'A realm: its name, and how it is governed.', ['name', 'version', 'governance'], {
    name: name('Name of the realm.'),
    version: version("Version of the realm's own files and rules; always in quotes."),
    created_at: time('When the realm was made.'),
    governance: object('Who decides what.', ['admission', 'approvers', 'breaking_changes'], {
      admission: choice('Who can add new domains.', 'open', 'approval', 'invite-only'),
      approvers: list('Who approves new domains and breaking changes: emails, @login or @org/team.', member),
      invited: list('With `invite-only`: domains that may join.', { type: 'string', pattern: NAME_PATTERN, patternErrorMessage: 'is not a domain name' }),
      publish: choice('How members write to the realm. Default `push`.', 'push', 'pull-request', 'pull'),
      signatures: choice('Whether commits to a domain must be signed by its keys. Default `off`.', 'off', 'warn', 'require'),
      breaking_changes: object('Policy for breaking changes.', ['require_approval', 'grace_period_days'], {
        require_approval: flag('A breaking change waits for an approver, on a pull request.'),
        grace_period_days: { type: 'integer', minimum: 0, maximum: 3650, description: 'How long consumers have before a breaking version breaks them.' },
      }),
    }),
  }),
  domain: file('domain', 'domain.yaml', "One repo's presence in a realm.", ['name', 'maintainers'], {
    name: name('Name of the domain; the same as its folder.'),
    repo_path: text('Path of the repo, relative to the realm, for realms on one machine.'),
    repo_url: text('Url of the repo: its identity.'),
    repository_id: { type: ['integer', 'string'], description: "The forge's number of the repo: names can be given again, numbers cannot." },
    maintainers: list('Who answers for it: emails, @login or @org/team.', member),
    joined_at: time('When it joined.'),
    signing_keys: list('SSH public keys that may sign commits to this domain.', { type: 'string' }),
    notify: object('How this domain, as a consumer, wants to be told.', [], {
      issues: flag('Open an issue. Default true.'),
      dispatch: choice('Send a repository_dispatch (true), start a workflow (`workflow`), or neither. Default true.', true, false, 'workflow'),
      labels: list('Labels of the issue.', { type: 'string' }),
      assignees: list('Who is assigned.', { type: 'string' }),
      only: choice('Be told of everything, or only of what needs action. Default `all`.', 'all', 'action-needed'),
    }),
  }),
  exports: file('exports', 'exports.yaml', 'What a domain publishes.', ['exports'], { exports: list('The contracts.', exported) }),
  imports: file('imports', 'imports.yaml', 'What a domain imports.', ['imports'], { imports: list('The imports.', imported) }),
  config: file('config', '.blue/config.yaml', "A repo's membership in realms, and how its exports are found. Other keys belong to others.", [], {
    realm: membership,
    realms: list('The realms this repo is a member of, where there are several.', membership),
    exports: list('What to detect, and how.', exportRule),
  }),
  index: file('index', '~/.blue/index.yaml', 'The realms a person takes part in.', ['realms'], {
    realms: list(
      'The realms.',
      object('One realm.', ['name'], {
        name: name('Name of the realm.'),
        path: text('Where it is on this machine.'),
        url: text('Url of its repository.'),
        local_path: text('Where it is cloned to.'),
      }),
    ),
  }),
};
