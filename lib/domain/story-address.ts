/** Parameters that tell where a reader came from or how a page is to look, never which story it is. */
const BESIDE_THE_POINT: ReadonlySet<string> = new Set([
  ...['fbclid', 'gclid', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'yclid', 'twclid', 'ttclid'],
  ...['igshid', 'igsh', 'mc_cid', 'mc_eid', 'mkt_tok', 'spm', 'trk', '_ga', '_gl', 'xtor'],
  ...['ref', 'ref_src', 'ref_url', 'referrer', 'cmp', 'cmpid', 'icid', 'ncid', 'ocid', 's_cid'],
  ...['smid', 'smtyp', 'sr_share', 'guccounter', 'guce_referrer', 'guce_referrer_sig', 'wt_mc'],
  ...['wt_zmc', 'amp', 'amp_js_v', 'usqp', 'print', 'printable', 'printview'],
]);

/** The same for whole families of them. */
const FAMILIES = /^(?:utm_|at_|hsa_|pk_|mtm_|piwik_|matomo_|ns_)/u;

/** Parameters that only say so with these values: "view" may name a story elsewhere. */
const LOOKS: Readonly<Record<string, RegExp>> = {
  outputtype: /^amp$/iu,
  output: /^(?:amp|print)$/iu,
  view: /^(?:print|amp|mobile)$/iu,
  format: /^(?:print|amp)$/iu,
  mode: /^(?:print|amp)$/iu,
};

/**
 * An address as a key of its story: the same for the desktop's, the mobile, the AMP and the printed page, with or
 * without "www.", tracking parameters and a slash at the end. Never to be opened: it need not exist. Everything that
 * is not of the web is given back as it is.
 * @param address an absolute address as a browser writes it: host in lower case, no default port.
 */
export function storyAddress(address: string): string {
  const parsed = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/u.exec(outOfCache(address));
  if (parsed === null) return address;
  const [, host = '', path = '', query = ''] = parsed;
  const asked = tellingParameters(query);
  return `https://${bareHost(host)}${barePath(path)}${asked === '' ? '' : `?${asked}`}`;
}

/** A host (with its port, if any) without what only says how its pages look ("www.", "m.", "amp."). */
export function bareHost(host: string): string {
  const bare = host.replace(/^(?:(?:www|m|mobile|amp|edition)\.)+/u, '').replace(/\.(?=$|:)/u, '');
  // "m.example" is a site of its own: what is left must still be a name in a domain.
  return bare.includes('.') || /^localhost\b/u.test(bare) ? bare : host;
}

/** The publisher's own address in one of a cache of AMP pages, which serves nothing but the publisher's page. */
function outOfCache(address: string): string {
  const cached =
    /^https:\/\/[^/?#]+\.cdn\.ampproject\.org\/[cv]\/(s\/)?([^?#]+\.[^?#]+)(\?[^#]*)?/u.exec(
      address,
    );
  if (cached === null) return address;
  return `http${cached[1] === undefined ? '' : 's'}://${cached[2] ?? ''}${cached[3] ?? ''}`;
}

/** The path without the marks of AMP and of printing, the name of a folder's page and the slash at its end. */
function barePath(path: string): string {
  const bare = path
    .replace(/\/{2,}/gu, '/')
    .replace(/\/(?:(?:index|default)\.(?:html?|php|aspx?)\/?)?$/u, '')
    .replace(/^(?:\/amp)+(?=\/)/u, '')
    .replace(/(?<=.)(?:\/(?:amp|print))+$/u, '')
    .replace(/(?:\.(?:amp|print))+(?=(?:\.html?)?$)/u, '');
  // One mark may have stood behind another; each round is shorter than the last.
  if (bare !== '' && bare !== path) return barePath(bare);
  return bare === '' ? '/' : bare;
}

/** What of a query tells stories apart, in one order. */
function tellingParameters(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '' && !isBesideThePoint(pair))
    .sort()
    .join('&');
}

function isBesideThePoint(pair: string): boolean {
  const [name = '', value = ''] = pair.split('=', 2);
  const key = name.toLowerCase();
  return BESIDE_THE_POINT.has(key) || FAMILIES.test(key) || (LOOKS[key]?.test(value) ?? false);
}
