import { writeBackup } from '@/lib/ui/backup-file';

void writeBackup();
