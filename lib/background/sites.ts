import { isSameSite } from '@/lib/domain/site-policy';
import { getSetting, setSetting, settings, type Setting } from '@/lib/settings';
import { lookAtSite } from './open-tabs';
import { followConsent } from './spot';
import { stopUnwantedReaders } from './stop-readers';

/** Nothing is read on a site until it is resumed; its marks go. */
export async function pauseSite(origin: string): Promise<null> {
  await change(settings.pausedSites, (sites) => [...sites, origin]);
  await followConsent();
  await stopUnwantedReaders();
  return null;
}

/** A paused site is read again, its open tabs at once. */
export async function resumeSite(origin: string): Promise<null> {
  await change(settings.pausedSites, (sites) => sites.filter((site) => !isSameSite(site, origin)));
  await followConsent();
  await lookAtSite(origin);
  return null;
}

/** A sensitive or local site is read because the reader asked for it. */
export async function allowSite(origin: string): Promise<null> {
  await change(settings.allowedSites, (sites) => [...sites, origin]);
  await followConsent();
  await lookAtSite(origin);
  return null;
}

/** A sensitive or local site is read no longer; its marks go. */
export async function disallowSite(origin: string): Promise<null> {
  await change(settings.allowedSites, (sites) => sites.filter((site) => site !== origin));
  await followConsent();
  await stopUnwantedReaders();
  return null;
}

async function change(
  setting: Setting<readonly string[]>,
  edit: (sites: readonly string[]) => readonly string[],
): Promise<void> {
  await setSetting(setting, [...new Set(edit(await getSetting(setting)))]);
}
