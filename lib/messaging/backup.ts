import * as v from 'valibot';
import type { BackupFailure } from '@/lib/domain/backup';
import { call } from './call';
import { madeKey } from './hand-shapes';
import { line, nothing } from './shapes';

const REFUSALS = [
  'private-window',
  'store-full',
  'store-newer',
  'store-unavailable',
  'unexpected',
] as const satisfies readonly BackupFailure[];

/** Messages about backups. Their outcome stands in storage, see `settings.backupRecord`. */
export const backup = {
  /** settings: write a backup now, whether or not one is due. Answered when it is over, however it ended. */
  'backup.now': call<null>()({ from: 'page', body: nothing }),

  /** backup page: the library stands in the file at this address, which lives as long as the page does. */
  'backup.written': call<null>()({
    from: 'page',
    body: v.strictObject({
      url: v.pipe(line, v.startsWith('blob:')),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
      /** Key of the export that the file was written by. */
      id: madeKey,
    }),
  }),

  /** backup page: the library could not be written. */
  'backup.failed': call<null>()({
    from: 'page',
    body: v.strictObject({ why: v.picklist(REFUSALS) }),
  }),
} as const;
