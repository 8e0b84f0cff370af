/** Puts another local server under the gateway's origin, as GitHub serves git and its API side by side. */
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';

/**
 * @param target origin of the other server, without a slash at its end
 * @returns a handler for `startGitHub({ git })`
 */
export function proxyTo(target: string): (request: IncomingMessage, response: ServerResponse) => void {
  const { hostname, port } = new URL(target);
  return (request, response) => {
    const upstream = httpRequest({ hostname, port, path: request.url, method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    upstream.on('error', () => response.destroy());
    request.pipe(upstream);
  };
}
