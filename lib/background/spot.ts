import browser from 'webextension-polyfill';
import { SECTION_NAMES } from '@/lib/domain/section-names';
import { EXCLUDED_DOMAINS, isLoopback } from '@/lib/domain/site-policy';
import { getSetting, settings } from '@/lib/settings';

/** Where our scripts run by themselves. */
interface Scope {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** A site's front page: its address has no path and no query, so no article stands there. */
const FRONT = '/';
/** Front pages of sites and of their usual sections. */
const FRONTS: readonly string[] = [
  FRONT,
  ...SECTION_NAMES.trim()
    .split(' ')
    .flatMap((name) => [`/${name}`, `/${name}/`]),
];
/** Up to so many patterns of sites are multiplied with those of sections: each one is looked at on every page. */
const FEW_SITES = 4;

/** The paths of front pages that have a pattern of their own. */
function frontsOf(matches: readonly string[]): readonly string[] {
  return matches.length > FEW_SITES ? [FRONT] : FRONTS;
}

/**
 * Where each script runs that runs by itself, by its id, which is its file's name. On front pages it is `front` instead
 * of spot, which costs a third of it (decision 37).
 */
const SCRIPTS: Readonly<Record<string, (scope: Scope) => Scope>> = {
  spot: ({ matches, excludeMatches }) => ({
    matches,
    excludeMatches: [...excludeMatches, ...frontsOf(matches).map((path) => `*://*${path}`)],
  }),
  front: ({ matches, excludeMatches }) => ({
    matches: matches.flatMap((pattern) =>
      frontsOf(matches).map((path) =>
        pattern === '<all_urls>' ? `*://*${path}` : pattern.replace(/\/[^/]*$/u, path),
      ),
    ),
    excludeMatches,
  }),
};

/** Registrations wait for each other: two at once would register the same id twice. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Makes spot run where the reader allowed it and the browser permits it, and nowhere else. To be called whenever either
 * may have changed, and once in every worker's life, since permissions may change while none is alive.
 */
export function followConsent(): Promise<void> {
  const next = last.then(register, register);
  last = next;
  return next;
}

async function register(): Promise<void> {
  const scope = await currentScope();
  for (const [id, scopeOf] of Object.entries(SCRIPTS)) await registerScript(id, scopeOf(scope));
}

async function registerScript(id: string, { matches, excludeMatches }: Scope): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  if (registered && isScope(registered, { matches, excludeMatches })) return;
  const script = {
    id,
    js: [`${id}.js`],
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    runAt: 'document_idle' as const,
    allFrames: false,
  };
  await (registered
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}

/** Whether a script runs where it should: the usual case, in which nothing is written. Browsers keep no order. */
function isScope(script: Partial<Scope>, scope: Scope): boolean {
  const same = (a: readonly string[] = [], b: readonly string[]) =>
    JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
  return same(script.matches, scope.matches) && same(script.excludeMatches, scope.excludeMatches);
}

async function currentScope(): Promise<Scope> {
  const [consent, paused, allowed, { origins = [] }] = await Promise.all([
    getSetting(settings.consent),
    getSetting(settings.pausedSites),
    getSetting(settings.allowedSites),
    browser.permissions.getAll(),
  ]);
  const byItself = consent === 'all-sites' || consent === 'chosen-sites';
  return {
    matches: byItself ? origins.filter(isOfTheWeb) : [],
    excludeMatches: excludedPatterns(paused, allowed, import.meta.env.MODE === 'demo'),
  };
}

/**
 * Where spot does not even look: what the policy excludes, as far as a pattern can say it, and paused sites. A pattern
 * has no port and an exclusion no exception: a domain with an allowed site below it is left to the background's check.
 */
export function excludedPatterns(
  paused: readonly string[],
  allowed: readonly string[],
  loopback: boolean,
): readonly string[] {
  const allowedHosts = allowed.map(hostOf);
  const domains = [...EXCLUDED_DOMAINS, '127.0.0.1'].filter(
    (domain) =>
      !(loopback && isLoopback(domain)) &&
      !allowedHosts.some((host) => host === domain || host.endsWith(`.${domain}`)),
  );
  return [
    ...domains.map((domain) =>
      /^[\d.]+$/u.test(domain) ? `*://${domain}/*` : `*://*.${domain}/*`,
    ),
    ...paused.flatMap((origin) => {
      const host = hostOf(origin).replace(/^www\./u, '');
      return [`*://${host}/*`, ...(/^[\d.]+$|^\[/u.test(host) ? [] : [`*://www.${host}/*`])];
    }),
  ];
}

function hostOf(origin: string): string {
  return URL.parse(origin)?.hostname ?? '';
}

function isOfTheWeb(pattern: string): boolean {
  return /^(?:\*|https?):\/\//u.test(pattern) || pattern === '<all_urls>';
}
