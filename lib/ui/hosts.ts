/** Host names as typed, told apart. */
export interface ReadHosts {
  /** Host names, lower case, without "www.". */
  readonly hosts: readonly string[];
  /** Entries that name no site. */
  readonly wrong: readonly string[];
}

/** Patterns that stand for all sites. They are asked for as the manifest declares them. */
export const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];

/** Reads entries as readers type them: a host name, or an address copied from the browser. */
export function readHosts(entries: readonly string[]): ReadHosts {
  const named = entries.map((entry) => ({ entry, host: hostIn(entry) }));
  return {
    hosts: [...new Set(named.flatMap(({ host }) => host ?? []))],
    wrong: named.filter(({ host }) => host === null).map(({ entry }) => entry),
  };
}

/** The match patterns that let a host be read, its subdomains included. */
export function originsOf(host: string): string[] {
  const hosts = isName(host) ? `*.${host}` : host;
  return [`http://${hosts}/*`, `https://${hosts}/*`];
}

/** The hosts among granted match patterns, without those that stand for all sites. */
export function hostsIn(patterns: readonly string[]): string[] {
  const hosts = patterns.flatMap(
    (pattern) => /^https?:\/\/(?:\*\.)?([^/*]+)\//u.exec(pattern)?.[1] ?? [],
  );
  return [...new Set(hosts)].sort();
}

function hostIn(entry: string): string | null {
  const url = URL.parse(/^[a-z]+:\/\//iu.test(entry) ? entry : `https://${entry}`);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username !== '') return null;
  const host = url.hostname
    .replace(/^\*\./u, '')
    .replace(/^www\./u, '')
    .replace(/\.$/u, '');
  const isAddress = !isName(host);
  return isAddress || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host) ? host : null;
}

/** Whether it is a name that may have subdomains, and no address of a machine. */
function isName(host: string): boolean {
  return host !== 'localhost' && !/^(?:\d+\.){3}\d+$|^\[/u.test(host);
}
