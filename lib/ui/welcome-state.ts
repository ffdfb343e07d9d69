import { signal, type ReadonlySignal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Consent } from '@/lib/domain/consent';
import { send } from '@/lib/messaging/send';
import { getSetting, settings, watchSetting } from '@/lib/settings';
import { ALL_SITES, hostsIn, originsOf, readHosts } from './hosts';

/** What the reader allows. */
type Allowed = Exclude<Consent, 'none'>;

/** What became of a choice. */
type ChoiceOutcome =
  | { readonly kind: 'saved'; readonly consent: Allowed }
  | { readonly kind: 'refused' }
  | { readonly kind: 'no-hosts' }
  | { readonly kind: 'wrong-hosts'; readonly hosts: readonly string[] }
  | { readonly kind: 'failed' };

/** What the welcome page knows. */
export interface WelcomeState {
  /** Null until it is known what was allowed before. */
  readonly allowed: ReadonlySignal<{ consent: Consent; hosts: readonly string[] } | null>;
  readonly outcome: ReadonlySignal<ChoiceOutcome | null>;
  /** To be called inside a click: the browser asks its own question only then. */
  readonly choose: (choice: { consent: Allowed; hosts: readonly string[] }) => void;
}

/** Asks what holds now, and follows it. */
export function openWelcomeState(): WelcomeState {
  const allowed = signal<{ consent: Consent; hosts: readonly string[] } | null>(null);
  const outcome = signal<ChoiceOutcome | null>(null);
  const follow = (consent: Consent) =>
    void grantedHosts().then((hosts) => (allowed.value = { consent, hosts }));
  void getSetting(settings.consent).then(follow);
  watchSetting(settings.consent, follow);

  const choose: WelcomeState['choose'] = ({ consent, hosts: entries }) => {
    const { hosts, wrong } = readHosts(entries);
    outcome.value = null;
    if (wrong.length > 0) outcome.value = { kind: 'wrong-hosts', hosts: wrong };
    else if (consent === 'chosen-sites' && hosts.length === 0) outcome.value = { kind: 'no-hosts' };
    else {
      const origins = patternsFor(consent, hosts);
      // Nothing may be awaited before this, or the browser no longer takes it for the reader's own wish.
      const asked =
        origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins });
      void asked
        .then((granted) => (granted ? save(consent, origins) : ({ kind: 'refused' } as const)))
        .catch((): ChoiceOutcome => ({ kind: 'failed' }))
        .then((what) => (outcome.value = what));
    }
  };
  return { allowed, outcome, choose };
}

function patternsFor(consent: Allowed, hosts: readonly string[]): string[] {
  if (consent === 'all-sites') return [...ALL_SITES];
  return consent === 'chosen-sites' ? hosts.flatMap(originsOf) : [];
}

/** Keeps the choice, and gives back every site that it does not name. */
async function save(consent: Allowed, origins: readonly string[]): Promise<ChoiceOutcome> {
  const saved = await send('consent.set', { consent });
  if (!saved.ok) return { kind: 'failed' };
  const superfluous = (await grantedOrigins()).filter((origin) => !origins.includes(origin));
  if (superfluous.length > 0 && !(await browser.permissions.remove({ origins: superfluous })))
    return { kind: 'failed' };
  return { kind: 'saved', consent };
}

/** Match patterns that the reader granted; not those that a demo build has from its installation (decision 4). */
async function grantedOrigins(): Promise<string[]> {
  const installed = new Set<unknown>(browser.runtime.getManifest().host_permissions ?? []);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !installed.has(origin));
}

async function grantedHosts(): Promise<string[]> {
  return hostsIn(await grantedOrigins());
}
