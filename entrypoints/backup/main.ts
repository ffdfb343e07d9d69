import { isBackupWanted, writeBackup } from '@/lib/ui/backup-file';

if (isBackupWanted()) void writeBackup();
else void import('./page').then(({ showPage }) => showPage());
