import {
  LOCAL_DOMAINS,
  LOCAL_LABELS,
  SENSITIVE_DOMAINS,
  SENSITIVE_LABELS,
} from './sensitive-hosts';

/** Why a site is never read unless the reader asks for that very site. */
export type Exclusion = 'sensitive' | 'local';

/**
 * Why a host is excluded, null where it is not. Local: loopback, private addresses (RFC 1918, RFC 4193, RFC 6598, link
 * local), names without a dot, names of private networks. Sensitive: mail, banking, health, signing in.
 * @param host the host as `URL.hostname` gives it: lower case, IPv4 in four parts, IPv6 in brackets.
 */
export function exclusionOf(host: string): Exclusion | null {
  if (isLocal(host)) return 'local';
  return isUnder(host, SENSITIVE_DOMAINS) || isCalled(host, SENSITIVE_LABELS) ? 'sensitive' : null;
}

/** Whether a host is this machine itself (RFC 6761, RFC 1122). */
export function isLoopback(host: string): boolean {
  return isUnder(host, ['localhost']) || host === '[::1]' || ipv4(host)?.[0] === 127;
}

/** Whether two origins are one site to a reader: whatever the protocol and the port, with or without "www.". */
export function isSameSite(x: string, y: string): boolean {
  return siteIn(x) === siteIn(y);
}

function siteIn(origin: string): string {
  return origin.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/:\d+$/u, '');
}

/**
 * The domains that are excluded with all below them: what a browser can be told beforehand, by host pattern. The rest of
 * {@link exclusionOf} needs the whole host.
 */
export const EXCLUDED_DOMAINS: readonly string[] = [...SENSITIVE_DOMAINS, ...LOCAL_DOMAINS];

function isLocal(host: string): boolean {
  if (host.startsWith('[')) return isLocalIpv6(host.slice(1, -1));
  const address = ipv4(host);
  if (address !== null) return isLocalIpv4(address);
  const name = host.replace(/\.$/u, '');
  return !name.includes('.') || isUnder(name, LOCAL_DOMAINS) || isCalled(name, LOCAL_LABELS);
}

function isLocalIpv4([a, b]: readonly [number, number]): boolean {
  if (a === 0 || a === 10 || a === 127) return true;
  if (a === 100) return b >= 64 && b <= 127;
  if (a === 169) return b === 254;
  if (a === 172) return b >= 16 && b <= 31;
  return a === 192 && b === 168;
}

/** Loopback, unspecified, fc00::/7, fe80::/10, and IPv4 inside IPv6, which no news site is reached by. */
function isLocalIpv6(address: string): boolean {
  return /^(?:::1?$|f[cd]|fe[89ab]|::ffff:)/u.test(address);
}

/** The first two numbers of an IPv4 address; null where the host is a name. */
function ipv4(host: string): readonly [number, number] | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/u.exec(host);
  return parts === null ? null : [Number(parts[1]), Number(parts[2])];
}

function isUnder(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Whether the first label of a host below a domain is one of these: "mail.ru" is a domain, "mail.harbour.example" is not. */
function isCalled(host: string, labels: readonly string[]): boolean {
  const [first, ...rest] = host.split('.');
  return rest.length >= 2 && first !== undefined && labels.includes(first);
}
