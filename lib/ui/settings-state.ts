import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Correction } from '@/lib/domain/correction';
import type { Refusal } from '@/lib/domain/status';
import { settings } from '@/lib/settings';
import { correctionsMade } from '@/lib/store/queries/corrections';
import { holdingsOf } from '@/lib/store/queries/holdings';
import { watch } from '@/lib/store/queries/watch';
import { openBackupState } from './backup-state';
import { ownVersion } from './own-version';
import { settingSignal } from './setting-signal';
import { openWelcomeState } from './welcome-state';

/** A command and its key, as the browser has them now. */
interface CommandKey {
  readonly name: string;
  readonly description: string;
  readonly shortcut: string;
}

/** What may go wrong on the settings page. */
type SettingsProblem = Refusal | 'action' | 'key-refused';

/** What the settings page knows, as signals that fill in. */
export type SettingsState = ReturnType<typeof openSettingsState>;

/** Asks for all settings, and follows them. */
export function openSettingsState() {
  const problem = signal<SettingsProblem | null>(null);
  const commands = signal<readonly CommandKey[]>([]);
  const corrections = signal<readonly Correction[] | null>(null);
  const holdings = signal<Awaited<ReturnType<typeof holdingsOf>> | null>(null);
  const failed = (why: Refusal) => (problem.value = why);
  watch(correctionsMade, { told: (made) => (corrections.value = made), failed });
  watch(holdingsOf, { told: (held) => (holdings.value = held), failed });

  const refreshCommands = async () => {
    // Browsers of phones have no keys.
    const all = (await browser.commands?.getAll()) ?? [];
    commands.value = all.flatMap(({ name, description, shortcut }) =>
      // The browser's own command that opens the popup has no description.
      name === undefined || !description ? [] : [{ name, description, shortcut: shortcut ?? '' }],
    );
  };
  void refreshCommands();

  return {
    sites: openWelcomeState(),
    paused: settingSignal(settings.pausedSites),
    allowed: settingSignal(settings.allowedSites),
    marking: settingSignal(settings.marking),
    selectionButton: settingSignal(settings.selectionButton),
    meanings: settingSignal(settings.meanings),
    keepFor: settingSignal(settings.keepFor),
    backups: openBackupState(),
    commands,
    refreshCommands,
    corrections,
    holdings,
    wrongSites: signal<readonly string[]>([]),
    deletion: signal<'not-asked' | 'working' | 'done' | 'failed'>('not-asked'),
    licences: signal<string | null>(null),
    problem,
    version: ownVersion(),
    /** Firefox lets extensions set their keys; Chromium keeps them to its own list. */
    keysCanBeSet: typeof browser.commands?.update === 'function',
  };
}
