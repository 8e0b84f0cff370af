/** Holds each request and response to GitHub's own OpenAPI description: a committed subset of it, compiled when first needed. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Node = { [key: string]: unknown };

/** One request with its answer, as it went over the wire. */
export interface Exchange {
  readonly method: string;
  /** Path below the API's root, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
}

/** An operation of the description that a request belongs to. */
export interface Operation {
  readonly id: string;
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Contract {
  /** The operation of a request; undefined when the subset has none. */
  match(method: string, path: string): Operation | undefined;
  /** Everything in which an exchange departs from the description; empty when it keeps to it. */
  check(exchange: Exchange): string[];
}

/** Statuses that any operation may answer, documented or not. */
const general = new Set([301, 302, 307, 308, 304, 401, 403, 404, 410, 429, 500, 502, 503, 504]);

/** Reads the subset beside this file. */
export function loadContract(): Contract {
  // From the project's folder, where tests and scripts run: a bundled script is somewhere else.
  const description = convert(JSON.parse(readFileSync('test/contract/github.json', 'utf8'))) as Node;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  addFormats.default(ajv);
  ajv.addFormat('repo.nwo', true);
  ajv.addSchema(description, 'github');
  const routes = routesOf(description);
  const compiled = new Map<string, ValidateFunction>();

  /** @param path keys from the root of the description to a schema */
  function validator(path: readonly string[]): ValidateFunction {
    const pointer = `github#/${path.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: pointer });
    compiled.set(pointer, known);
    return known;
  }

  function match(method: string, path: string): Operation | undefined {
    for (const route of routes) {
      if (route.method !== method.toLowerCase()) continue;
      const found = route.pattern.exec(path);
      if (found !== null) return { id: route.id, template: route.template, parameters: found.groups ?? {} };
    }
    return undefined;
  }

  return {
    match,
    check(exchange) {
      const operation = match(exchange.method, exchange.path);
      const name = `${exchange.method} ${exchange.path}`;
      if (operation === undefined) return [`${name}: not an operation of the subset`];
      const where = ['paths', operation.template, exchange.method.toLowerCase()];
      const node = at(description, where);
      return [
        ...checkQuery(description, node, exchange.query),
        ...(exchange.status === 400 || exchange.status === 422 ? [] : checkRequest(description, node, where, exchange.requestBody, validator)),
        ...checkResponse(description, node, where, exchange, validator),
      ].map((violation) => `${name}: ${violation}`);
    },
  };
}

function checkQuery(description: Node, operation: Node, query: URLSearchParams): string[] {
  const known = new Set<string>();
  for (const parameter of (operation['parameters'] ?? []) as Node[]) {
    const resolved = resolve(description, parameter);
    if (resolved['in'] === 'query') known.add(String(resolved['name']));
  }
  return [...query.keys()].filter((key) => !known.has(key)).map((key) => `unknown query parameter '${key}'`);
}

function checkRequest(
  description: Node, operation: Node, where: readonly string[], body: unknown, validator: (path: readonly string[]) => ValidateFunction,
): string[] {
  const declared = operation['requestBody'] as Node | undefined;
  if (declared === undefined) return body === undefined ? [] : ['takes no body'];
  if (body === undefined) return declared['required'] === true ? ['needs a body'] : [];
  const path = [...where, 'requestBody', 'content', 'application/json', 'schema'];
  const schema = resolve(description, at(description, path));
  const validate = validator(path);
  const violations = validate(body) ? [] : messages(validate, 'request');
  // Bodies are open in the description, so a misspelt key would pass unnoticed.
  const properties = schema['properties'] as Node | undefined;
  if (properties !== undefined && schema['additionalProperties'] === undefined && typeof body === 'object' && body !== null) {
    for (const key of Object.keys(body)) if (!(key in properties)) violations.push(`unknown property '${key}' in the request`);
  }
  return violations;
}

function checkResponse(
  description: Node, operation: Node, where: readonly string[], exchange: Exchange, validator: (path: readonly string[]) => ValidateFunction,
): string[] {
  const responses = operation['responses'] as Node;
  const status = String(exchange.status);
  const declared = responses[status] as Node | undefined;
  if (declared === undefined) return general.has(exchange.status) ? [] : [`answered ${status}, which is not documented`];
  const reference = declared['$ref'];
  const base = typeof reference === 'string' ? reference.split('/').slice(1) : [...where, 'responses', status];
  const content = (at(description, base)['content'] ?? {}) as Node;
  if (content['application/json'] === undefined) {
    // Refusals explain themselves, documented or not.
    return exchange.responseBody === undefined || exchange.status >= 400 ? [] : [`answered ${status} with a body where none is documented`];
  }
  const validate = validator([...base, 'content', 'application/json', 'schema']);
  return validate(exchange.responseBody) ? [] : messages(validate, `response ${status}`);
}

function messages(validate: ValidateFunction, what: string): string[] {
  return (validate.errors ?? []).slice(0, 5).map((error) => `${what}${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`);
}

interface Route {
  readonly id: string;
  readonly method: string;
  readonly template: string;
  readonly pattern: RegExp;
}

function routesOf(description: Node): Route[] {
  const routes: Route[] = [];
  for (const [template, item] of Object.entries(description['paths'] as Node)) {
    // `{ref}`, `{path}` and `{basehead}` hold slashes.
    const source = template.replace(/\{(\w+)\}/g, (_, name: string) => (/^(ref|path|basehead|branch)$/.test(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`));
    for (const [method, operation] of Object.entries(item as Node)) {
      routes.push({ id: String((operation as Node)['operationId']), method, template, pattern: new RegExp(`^${source}$`) });
    }
  }
  // Fixed words before placeholders: /labels/{name} must not take what /labels means.
  return routes.sort((left, right) => left.template.split('{').length - right.template.split('{').length);
}

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a branch, and `oneOf` is read as `anyOf`, since some error bodies match two branches. */
function convert(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(convert);
  if (typeof node !== 'object' || node === null) return node;
  const converted: Node = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'nullable' && typeof value === 'boolean') continue;
    converted[key === 'oneOf' && Array.isArray(value) ? 'anyOf' : key] = convert(value);
  }
  return (node as Node)['nullable'] === true ? { anyOf: [converted, { type: 'null' }] } : converted;
}

function at(node: Node, path: readonly string[]): Node {
  let current = node;
  for (const key of path) current = current[decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')] as Node;
  return current;
}

function resolve(description: Node, node: Node): Node {
  const reference = node['$ref'];
  return typeof reference === 'string' ? resolve(description, at(description, reference.split('/').slice(1))) : node;
}
