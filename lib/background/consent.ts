import type { Consent } from '@/lib/domain/consent';
import { setSetting, settings } from '@/lib/settings';
import { followConsent } from './spot';
import { stopUnwantedReaders } from './stop-readers';

/** The reader has chosen what may be read. */
export async function setConsent(consent: Consent): Promise<null> {
  await setSetting(settings.consent, consent);
  await permissionsChanged();
  return null;
}

/** What the browser permits has changed, by our asking or behind our back. */
export async function permissionsChanged(): Promise<void> {
  await followConsent();
  await stopUnwantedReaders();
}
