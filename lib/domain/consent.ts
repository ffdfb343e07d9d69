/**
 * What the reader allowed: `none` (nothing yet, the state after install); `all-sites`; `chosen-sites` (those whose
 * host permission was granted one by one); `on-click` (only the page on which the reader asks).
 */
export const CONSENTS = ['none', 'all-sites', 'chosen-sites', 'on-click'] as const;

/** One of {@link CONSENTS}. */
export type Consent = (typeof CONSENTS)[number];

/** How much is painted: every finding, only those that conflict, or nothing until the reader steps to one. */
export const MARKINGS = ['everything', 'conflicts', 'on-request'] as const;

/** One of {@link MARKINGS}. */
export type Marking = (typeof MARKINGS)[number];
