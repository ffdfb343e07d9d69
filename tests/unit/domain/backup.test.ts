import { describe, expect, it } from 'vitest';
import { isBackupDue, nextBackupPath, type Backup, type BackupRecord } from '@/lib/domain/backup';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-21T17:00:00Z');
const EPOCH = '0c5e2f7a-3a0d-4b8e-9c39-1b1d1b1d0001';

const written = (hoursAgo: number, path = ''): Backup => ({
  ...{ at: NOW - hoursAgo * HOUR, path, bytes: 1, stamp: '' },
});
const record = (last: Backup | null, failedHoursAgo?: number): BackupRecord => ({
  last,
  failure:
    failedHoursAgo === undefined
      ? null
      : { at: NOW - failedHoursAgo * HOUR, why: 'disk-full' as const },
});

describe('a backup is due', () => {
  it.each([
    ['never, where none are wanted', 'off', record(null), false],
    ['at once, where there is none', 'weekly', record(null), true],
    ['a day after the last one', 'daily', record(written(24)), true],
    ['not sooner', 'daily', record(written(23)), false],
    ['a week after the last one', 'weekly', record(written(7 * 24)), true],
    ['not sooner than that', 'weekly', record(written(7 * 24 - 1)), false],
    ['an hour after one failed', 'daily', record(written(30), 1), true],
    ['not at once after one failed', 'daily', record(written(30), 0.9), false],
  ] as const)('%s', (_, rhythm, at, due) => {
    expect(isBackupDue(rhythm, at, NOW)).toBe(due);
  });
});

describe('the file of a backup', () => {
  it('has one of three names in turn', () => {
    const paths: string[] = [];
    for (let turn = 0; turn < 5; turn += 1)
      paths.push(nextBackupPath(EPOCH, turn === 0 ? null : written(0, paths.at(-1))));
    expect(paths).toEqual(
      [1, 2, 3, 1, 2].map((turn) => `Ibid/ibid-backup-0c5e2f7a-${String(turn)}.json`),
    );
  });

  it('never takes the place of one of another library', () => {
    const other = written(0, 'Ibid/ibid-backup-99999999-1.json');
    expect(nextBackupPath(EPOCH, other)).toBe('Ibid/ibid-backup-0c5e2f7a-1.json');
  });
});
