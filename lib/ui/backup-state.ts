import { computed, signal, type ReadonlySignal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { BackupRecord, BackupRhythm } from '@/lib/domain/backup';
import { send } from '@/lib/messaging/send';
import { setSetting, settings } from '@/lib/settings';
import { settingSignal } from './setting-signal';

/** The browser's permission to save files. */
const DOWNLOADS = { permissions: ['downloads' as const] };

/** What is known of the backups, and what can be asked for. */
interface BackupState {
  readonly state: ReadonlySignal<{
    readonly rhythm: BackupRhythm;
    readonly record: BackupRecord;
    /** Null until it is known. */
    readonly isPossible: boolean | null;
    readonly isAllowed: boolean;
    readonly work: 'none' | 'writing' | 'refused' | 'failed';
  }>;
  /** To be called inside a click: the browser asks its own question only then. */
  readonly choose: (rhythm: BackupRhythm) => void;
  /** The same. */
  readonly writeNow: () => void;
}

/** Asks how the backups stand, and follows them. */
export function openBackupState(): BackupState {
  const rhythm = settingSignal(settings.backups);
  const record = settingSignal(settings.backupRecord);
  const isPossible = signal<boolean | null>(null);
  const isAllowed = signal(true);
  const work = signal<'none' | 'writing' | 'refused' | 'failed'>('none');

  // Firefox for Android does not let extensions choose names below the downloads folder, and overwrites nothing.
  void browser.runtime.getPlatformInfo().then(({ os }) => (isPossible.value = os !== 'android'));
  const look = () =>
    void browser.permissions.contains(DOWNLOADS).then((holds) => (isAllowed.value = holds));
  look();
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);

  /** Nothing may be awaited before this, or the browser no longer takes it for the reader's own wish. */
  const withPermission = (then: () => Promise<void>) => {
    work.value = 'none';
    browser.permissions
      .request(DOWNLOADS)
      .then(async (granted) => {
        if (granted) await then();
        else work.value = 'refused';
      })
      .catch(() => (work.value = 'failed'));
  };

  const write = async () => {
    work.value = 'writing';
    const { ok } = await send('backup.now', {});
    work.value = ok ? 'none' : 'failed';
  };

  const end = async () => {
    await setSetting(settings.backups, 'off');
    await browser.permissions.remove(DOWNLOADS);
  };

  return {
    state: computed(() => ({
      rhythm: rhythm.value,
      record: record.value,
      isPossible: isPossible.value,
      isAllowed: isAllowed.value,
      work: work.value,
    })),
    choose: (chosen) => {
      work.value = 'none';
      if (chosen === 'off') end().catch(() => (work.value = 'failed'));
      else
        withPermission(async () => {
          await setSetting(settings.backups, chosen);
          // The first one at once: the reader sees where it lies and that it works.
          if (record.value.last === null) await write();
        });
    },
    writeNow: () => withPermission(write),
  };
}
