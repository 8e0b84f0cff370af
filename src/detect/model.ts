/** What detection takes and gives: text in, accesses, grants and doubts out. */

/** One file of a repo, as text. Paths are relative to the repo, with `/`. */
export interface SourceFile {
  readonly path: string;
  /** May be a getter: it is read when needed. */
  readonly text: string;
  /** Whether the file names S3, where the caller has looked already (`hasMarker`). */
  readonly marked?: boolean;
}

/** How a key came to be known. */
export type Via = 'direct' | 'wrapper-call' | 'wrapper-body' | 'uri';

/** One place in code that reads or writes objects. */
export interface Access {
  readonly file: string;
  /** Line of the call's own token, from 1. */
  readonly line: number;
  readonly access: 'read' | 'write';
  /** The IAM actions this call needs, e.g. `s3:GetObject`. */
  readonly actions: readonly string[];
  /** Bucket pattern; null when nothing is known of it. */
  readonly bucket: string | null;
  /** Key pattern: `*` is any run of characters, `/` too; adjacent unknown parts are one `*`. */
  readonly key: string;
  /** The exact finite set of patterns, when the unknown part ranges over literals in the code. */
  readonly alternatives?: readonly string[];
  readonly via: Via;
  /** The call as people know it: `put_object`, `PutObjectCommand`, `aws s3 cp`. */
  readonly call: string;
  readonly language: string;
  /** A wrapper's body that has callers in the repo: listed, but the callers count instead. */
  readonly counted: boolean;
  /** Anything a reader should know: `fallback of an environment variable`, `endpoint is not AWS`. */
  readonly note?: string;
}

/** One statement of a policy about S3, for one resource. */
export interface Grant {
  readonly file: string;
  readonly line: number;
  readonly effect: 'Allow' | 'Deny';
  /** Action patterns, `s3:Get*`; of `NotAction` when `notActions`. */
  readonly actions: readonly string[];
  readonly notActions?: boolean;
  /** Bucket pattern; null when nothing is known of it. */
  readonly bucket: string | null;
  /** Key pattern; null for the bucket's own ARN. */
  readonly key: string | null;
  /** The resource is a `NotResource`: everything but it. */
  readonly notResource?: boolean;
  /** The file that gives it to its principal, where that is another than the one it is written in. */
  readonly attachedIn?: string;
  /** `iam-json`, `cloudformation`, `terraform`, `cdk-python`, `cdk-typescript`, `serverless`, … */
  readonly form: string;
  /** Whose grant it is, where the code tells: a role's or a construct's name. */
  readonly principal?: string;
  /** `identity` counts for coverage; `resource` is a bucket policy. */
  readonly kind: 'identity' | 'resource';
  /** A part of the resource that the code does not tell: the pattern's `*` is then no wildcard. */
  readonly unknown?: string;
  /** There is a Condition: covered only if it holds. */
  readonly condition?: string;
  /** How the code names a bucket whose name it does not wholly tell: equal code, equal bucket. */
  readonly bucketCode?: string;
  /** Other names by which the code knows the principal: a variable, a role name. */
  readonly aliases?: readonly string[];
  /** What the principal is called in its account, as far as the code tells: `*` stands for what it does not. */
  readonly accountName?: string;
  /** The principal is only named here: whatever makes it is elsewhere. */
  readonly isMadeElsewhere?: boolean;
  /** The condition only limits listing, to prefixes that match these patterns (`s3:prefix`). */
  readonly prefixes?: readonly string[];
  /** The folder of the Terraform module from which it is reached: addresses, such as its principal, hold within one. */
  readonly root?: string;
  /** Tells the statements of one reading apart: the resources of one `NotResource` belong together. */
  readonly statement?: number;
}

/** Something the detector saw but could not follow. */
export interface Unresolved {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** A file that was not read or not read to its end. */
export interface Skipped {
  readonly file: string;
  readonly reason: string;
  /** True when a removal must not be concluded from it: a parse error, a limit. */
  readonly blocksRemovals: boolean;
  /** Where it is code that grants: what it denies may be denied to roles of other files. */
  readonly language?: 'cdk' | 'terraform';
  /** Of Terraform, the folders of the modules from which it is reached: as in a grant's `root`. */
  readonly roots?: readonly string[];
}

export interface Detection {
  readonly accesses: readonly Access[];
  readonly grants: readonly Grant[];
  readonly unresolved: readonly Unresolved[];
  readonly skipped: readonly Skipped[];
}

/** What a contract asks for. */
export interface Need {
  readonly read: readonly string[];
  readonly write: readonly string[];
  readonly list?: readonly string[];
  readonly delete?: readonly string[];
}

/** A pattern the binding does not grant, with one key that would be refused. */
export interface MissingGrant {
  readonly access: 'read' | 'write' | 'list' | 'delete';
  readonly pattern: string;
  readonly example: string;
}

export interface Coverage {
  readonly verdict: 'covered' | 'not covered' | 'unknown';
  readonly missing: readonly MissingGrant[];
  /** Sentences: which line grants what, which Deny or Condition decides, what cannot be told. */
  readonly reasons: readonly string[];
  readonly principal?: string;
}
