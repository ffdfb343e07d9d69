import type { ExportName } from '@/lib/domain/export';
import type { Highlight } from '@/lib/domain/highlight';
import { exportPiece } from '@/lib/exchange/export-formats';
import { exportChunk, type FileCursor } from '@/lib/exchange/library-file/export-chunk';
import type { ExportReply } from '@/lib/messaging/exchange';
import { getSetting, settings } from '@/lib/settings';
import { storeFailure } from '@/lib/store/failure';
import { openedLibrary } from '../library';

/** Names of meanings as the reader knows them, by their key. */
type MeaningNames = Readonly<Record<string, string>>;

/** The piece of an export behind `after`; null begins it. */
export async function exportPieceOf(
  format: ExportName,
  after: string | null,
  meanings: MeaningNames,
): Promise<ExportReply> {
  const opened = await openedLibrary();
  if (!opened.ok) return { ok: false, why: opened.why };
  const { library } = opened;
  try {
    if (format === 'library') {
      const chunk = await exportChunk(
        library,
        after === null ? null : cursorFrom(after),
        await getSetting(settings.meanings),
      );
      const next = chunk.next && `${chunk.next.table}:${chunk.next.after}`;
      return { ok: true, text: chunk.text, files: [], next };
    }
    const meaningOf = ({ meaning }: Highlight): string =>
      Object.hasOwn(meanings, meaning) ? (meanings[meaning] ?? meaning) : meaning;
    return { ok: true, ...(await exportPiece(library, format, after, meaningOf)) };
  } catch (error) {
    const why = storeFailure(error);
    if (why === null) throw error;
    return { ok: false, why };
  }
}

const TABLES: readonly FileCursor['table'][] = [
  'articles',
  'highlights',
  'highlightLinks',
  'corrections',
];

function cursorFrom(after: string): FileCursor {
  const [name = '', ...key] = after.split(':');
  return { table: TABLES.find((table) => table === name) ?? 'corrections', after: key.join(':') };
}
