import browser from 'webextension-polyfill';
import type { Marking } from '@/lib/domain/consent';
import type { Meaning, MeaningId } from '@/lib/domain/highlight';
import type { Keeping } from '@/lib/domain/keeping';
import type { Outcome } from '@/lib/messaging/outcome';
import { send } from '@/lib/messaging/send';
import { setSetting, settings, type Setting } from '@/lib/settings';
import { readHosts } from './hosts';
import type { SettingsState } from './settings-state';

/** What can be asked for on the settings page. Whatever goes wrong is said there. */
export function settingsActions(state: SettingsState) {
  const { problem } = state;

  const settle = async (asked: Promise<Outcome<unknown>>) => {
    problem.value = null;
    if (!(await asked).ok) problem.value = 'action';
  };

  const set = <Value>(setting: Setting<Value>, value: Value) => {
    problem.value = null;
    setSetting(setting, value).catch(() => (problem.value = 'action'));
  };

  return {
    onChooseSites: state.sites.choose,
    onPause: (typed: string) => {
      const { hosts, wrong } = readHosts(typed.split(/[\s,;]+/u).filter((one) => one !== ''));
      state.wrongSites.value = wrong;
      for (const host of hosts) void settle(send('site.pause', { origin: `https://${host}` }));
    },
    onResume: (origin: string) => void settle(send('site.resume', { origin })),
    onDisallow: (origin: string) => void settle(send('site.disallow', { origin })),
    onMarking: (marking: Marking) => set(settings.marking, marking),
    onSelectionButton: (on: boolean) => set(settings.selectionButton, on),
    onKeepFor: (keeping: Keeping) => set(settings.keepFor, keeping),
    onBackups: state.backups.choose,
    onBackUpNow: state.backups.writeNow,
    onMeanings: (
      meanings: readonly Meaning[],
      moved: Readonly<Record<MeaningId, MeaningId>>,
    ): void => {
      problem.value = null;
      void send('meanings.set', { meanings: meanings.map((one) => ({ ...one })), moved }).then(
        (outcome) => {
          if (!outcome.ok) problem.value = 'action';
          else if (!outcome.value.ok) problem.value = outcome.value.why;
        },
      );
    },
    onTakeBack: (id: string) => void settle(send('correction.takeBack', { id })),
    onKey: (name: string, shortcut: string) => {
      problem.value = null;
      browser.commands
        .update({ name, shortcut })
        .catch(() => (problem.value = 'key-refused'))
        .finally(() => void state.refreshCommands());
    },
    onBrowserKeys: () => {
      problem.value = null;
      openBrowserKeys().catch(() => (problem.value = 'action'));
    },
    onShowLicences: () => {
      state.licences.value ??= '';
      void fetch('/licences.txt')
        .then((response) => response.text())
        .then((text) => (state.licences.value = text));
    },
    onDeleteEverything: () => {
      state.deletion.value = 'working';
      void send('everything.delete', {}).then(
        ({ ok }) => (state.deletion.value = ok ? 'done' : 'failed'),
      );
    },
  };
}

/** Firefox has a call for it, Chromium a page. */
async function openBrowserKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as {
    openShortcutSettings?: () => Promise<void>;
  };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
