import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One resource of one host. */
export interface Served {
  /** First label of the host name: "harbour-times" of harbour-times.localhost. */
  readonly host: string;
  /** Path without query. */
  readonly path: string;
  /** Media type; HTML in UTF-8 where none is given. */
  readonly type?: string;
  /** Extra response headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The content, given the origin it is asked for under. */
  readonly body: (origin: string) => string | Buffer;
}

/** A running server on loopback. */
export interface NewsServer {
  readonly port: number;
  /** The address of a path on one of the hosts. */
  readonly urlOf: (host: string, path: string) => string;
  close(): Promise<void>;
}

/** How the names under which the server is reached end: browsers resolve `*.localhost` to loopback by themselves. */
const LOOPBACK = 'localhost';

/**
 * Serves the given resources on a free port of loopback. The host name's first label tells the outlets apart, whatever
 * follows it, so that tests may use other domains for it.
 */
export async function startServer(resources: Iterable<Served>): Promise<NewsServer> {
  const table = new Map<string, Served>();
  for (const one of resources) table.set(`${one.host} ${one.path}`, one);
  const server: Server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const { pathname } = new URL(request.url ?? '/', 'http://any');
    const found = table.get(`${host.split(/[.:]/)[0]} ${decodeURIComponent(pathname)}`);
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end('<!doctype html><title>Not found</title><p>There is no such page.</p>');
      return;
    }
    response.writeHead(200, {
      'content-type': found.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...found.headers,
    });
    response.end(found.body(`http://${host}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    urlOf: (host, path) => `http://${host}.${LOOPBACK}:${port}${path}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
