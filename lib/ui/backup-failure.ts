import { useEffect, useState } from 'preact/hooks';
import type { BackupRecord } from '@/lib/domain/backup';
import { getSetting, settings, watchSetting } from '@/lib/settings';

/** Why the last backup failed; null where it did not, or where the reader wants none. */
export function useBackupFailure(): BackupRecord['failure'] {
  const [failure, setFailure] = useState<BackupRecord['failure']>(null);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const look = async () => {
      const rhythm = await getSetting(settings.backups);
      const record = await getSetting(settings.backupRecord);
      if (!signal.aborted) setFailure(rhythm === 'off' ? null : record.failure);
    };
    void look();
    watchSetting(settings.backups, () => void look(), signal);
    watchSetting(settings.backupRecord, () => void look(), signal);
    return () => ended.abort();
  }, []);
  return failure;
}
