import { BACKUP_IS_WANTED } from '@/lib/domain/backup';
import { send } from '@/lib/messaging/send';
import { writeExport } from './exchange-export';

/** Whether the background opened this page. Who opens it by hand gets no backup, nor the notice that one has failed. */
export function isBackupWanted(): boolean {
  return location.hash === BACKUP_IS_WANTED;
}

/** Writes the whole library into a file that lives as long as this page, and hands it to the background, which closes the page. */
export async function writeBackup(): Promise<void> {
  const written = await attempt();
  // Only a cancelled writing gives none, and nobody cancels here.
  if (!written?.ok) await send('backup.failed', { why: whyNot(written?.why) });
  else {
    const { file, id } = written;
    await send('backup.written', { url: URL.createObjectURL(file), bytes: file.size, id });
  }
}

async function attempt(): Promise<Awaited<ReturnType<typeof writeExport>>> {
  try {
    const { signal } = new AbortController();
    return await writeExport('library', { meanings: {}, signal, onShare: () => undefined });
  } catch (error) {
    // A mistake of ours: it belongs into the console, where it is looked for.
    reportError(error);
    return { ok: false, why: 'unexpected' };
  }
}

type Why = Parameters<typeof send<'backup.failed'>>[1]['why'];
const TOLD: readonly Why[] = ['private-window', 'store-full', 'store-newer', 'store-unavailable'];

function whyNot(why: string | undefined): Why {
  return TOLD.find((one) => one === why) ?? 'unexpected';
}
