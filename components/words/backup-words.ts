import { refusalInWords } from '@/components/popup/notices';
import type { Texts } from '@/components/text';
import type { BackupFailure, BackupRecord } from '@/lib/domain/backup';
import { momentInWords } from './dates';

/** What is wrong with the backups since the last attempt, in sentences. */
export function backupFailureInWords(
  texts: Texts,
  { at, why }: NonNullable<BackupRecord['failure']>,
): string {
  if (why === 'no-permission') return texts.translate('backupNoPermission');
  return texts.translate('backupFailed', momentInWords(texts, at), reasonInWords(texts, why));
}

function reasonInWords(texts: Texts, why: Exclude<BackupFailure, 'no-permission'>): string {
  const { translate } = texts;
  switch (why) {
    case 'disk-full':
      return translate('backupDiskFull');
    case 'folder':
      return translate('backupFolder');
    case 'interrupted':
      return translate('backupInterrupted');
    default:
      return refusalInWords(texts, why);
  }
}
