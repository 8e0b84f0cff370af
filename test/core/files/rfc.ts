/** The files of RFC 0001 as they are written there. */
export const realmYaml = `name: letemcook
version: "1.0.0"
created_at: 2026-01-24T10:00:00Z

governance:
  # Who can add new domains?
  admission: approval  # open | approval | invite-only
  approvers:
    - eric@example.com

  # Breaking change policy
  breaking_changes:
    require_approval: true
    grace_period_days: 14
`;

export const domainYaml = `name: aperture
repo_path: /Users/ericg/letemcook/aperture
# Or for remote:
# repo_url: git@github.com:cultivarium/aperture.git

maintainers:
  - eric@example.com

joined_at: 2026-01-24T10:00:00Z
`;

export const exportsYaml = `exports:
  - name: required-s3-permissions
    version: "1.3.0"
    description: S3 paths that aperture training code needs to access

    schema:
      type: object
      properties:
        read:
          type: array
          items: { type: string }
        write:
          type: array
          items: { type: string }

    value:
      read:
        - "jobs/*/masks/*"
        - "jobs/*/*/config.json"
        - "jobs/*/*/manifest.json"
        - "training-runs/*"
        - "training-metrics/*"
      write:
        - "jobs/*/*/manifest.json"
        - "training-metrics/*"

    changelog:
      - version: "1.3.0"
        date: 2026-01-24
        changes:
          - "Added training-metrics/* for experiment tracking"
      - version: "1.2.0"
        date: 2026-01-20
        changes:
          - "Added write permissions for manifest updates"
`;

export const importsYaml = `imports:
  - contract: required-s3-permissions
    from: aperture
    version: ">=1.0.0"
    binding: cdk/training_tools_access_stack.py
    status: current  # current | stale | broken
    resolved_version: "1.3.0"
    resolved_at: 2026-01-24T12:00:00Z
`;

export const configYaml = `# aperture/.blue/config.yaml
realm:
  name: letemcook
  path: ../realm-letemcook  # Relative path to realm repo
  domain: aperture
`;

export const indexYaml = `# ~/.blue/index.yaml
realms:
  - name: letemcook
    path: /Users/ericg/letemcook/realm-letemcook

  - name: ml-infra
    url: git@github.com:org/realm-ml-infra.git
    local_path: /Users/ericg/.blue/realms/ml-infra
`;

export const fungalDomainYaml = domainYaml.replaceAll('aperture', 'fungal-image-analysis');

/** The RFC's realm, as paths and texts. */
export const realmFiles: Readonly<Record<string, string>> = {
  'realm.yaml': realmYaml,
  'domains/aperture/domain.yaml': domainYaml,
  'domains/aperture/exports.yaml': exportsYaml,
  'domains/fungal-image-analysis/domain.yaml': fungalDomainYaml,
  'domains/fungal-image-analysis/imports.yaml': importsYaml,
};
