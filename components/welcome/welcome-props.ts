import type { Consent } from '@/lib/domain/consent';

/** What the reader chooses on the welcome page. */
export interface SiteChoice {
  readonly consent: Exclude<Consent, 'none'>;
  /** Host names as typed, one an entry; empty unless the choice is `chosen-sites`. */
  readonly hosts: readonly string[];
}

/** What became of the last choice. `wrong-hosts` names the entries that are no host names. */
export type ChoiceOutcome =
  | { readonly kind: 'saved'; readonly consent: Exclude<Consent, 'none'> }
  | { readonly kind: 'refused' }
  | { readonly kind: 'no-hosts' }
  | { readonly kind: 'wrong-hosts'; readonly hosts: readonly string[] }
  | { readonly kind: 'failed' };

/** What the welcome page is given. */
export interface WelcomeProps {
  /** What holds now. */
  readonly consent: Consent;
  /** Hosts that the browser lets Ibid read now, where they were chosen one by one. */
  readonly hosts: readonly string[];
  readonly outcome: ChoiceOutcome | null;
  /** Called inside the click: a permission may be asked for in it, as long as nothing is awaited before. */
  readonly onChoose: (choice: SiteChoice) => void;
}
