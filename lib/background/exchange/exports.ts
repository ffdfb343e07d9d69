import type { ExportName } from '@/lib/domain/export';
import type { Highlight } from '@/lib/domain/highlight';
import { exportPiece, type ExportPiece } from '@/lib/exchange/export-formats';
import { exportChunk, type FileCursor } from '@/lib/exchange/library-file/export-chunk';
import type { ExportReply } from '@/lib/messaging/exchange';
import { getSetting, settings } from '@/lib/settings';
import { storeFailure } from '@/lib/store/failure';
import type { Library } from '@/lib/store/schema';
import { writePart } from '@/lib/store/export-parts';
import { openedLibrary } from '../library';

/** Names of meanings as the reader knows them, by their key. */
type MeaningNames = Readonly<Record<string, string>>;

/** Characters from which on a piece is long enough, and milliseconds after which it has taken long enough. */
const ENOUGH = 1_000_000;
const LONGEST = 400;

/** A piece of an export that is asked for. */
export interface ExportRequest {
  readonly format: ExportName;
  /** `next` of the piece before; null begins. */
  readonly after: string | null;
  readonly meanings: MeaningNames;
  /** Key of the export, and number of the piece, under which its text goes to the disk. */
  readonly id: string;
  readonly part: number;
}

/** A piece of an export, put on the disk where the browser has a place for it. Asked for twice, it is written twice, the same. */
export async function exportPieceOf(request: ExportRequest): Promise<ExportReply> {
  const opened = await openedLibrary();
  if (!opened.ok) return { ok: false, why: opened.why };
  try {
    const { texts, files, next } = await longPiece(opened.library, request);
    const isOnDisk = texts.length > 0 && (await writePart(request.id, request.part, texts));
    return { ok: true, text: isOnDisk ? '' : texts.join(''), isOnDisk, files, next };
  } catch (error) {
    const why = storeFailure(error);
    if (why === null) throw error;
    return { ok: false, why };
  }
}

/** As many pieces as are worth a message: each by itself is a few articles. */
async function longPiece(
  library: Library,
  request: ExportRequest,
): Promise<Omit<ExportPiece, 'text'> & { readonly texts: readonly string[] }> {
  const texts: string[] = [];
  const files: ExportPiece['files'][number][] = [];
  let { after: next } = request;
  let length = 0;
  const until = performance.now() + LONGEST;
  do {
    const piece = await pieceBehind(library, { ...request, after: next });
    if (piece.text !== '') texts.push(piece.text);
    files.push(...piece.files);
    length += piece.text.length + piece.files.reduce((sum, { text }) => sum + text.length, 0);
    next = piece.next;
  } while (next !== null && length < ENOUGH && performance.now() < until);
  return { texts, files, next };
}

async function pieceBehind(
  library: Library,
  { format, after, meanings }: ExportRequest,
): Promise<ExportPiece> {
  if (format === 'library') {
    const cursor = after === null ? null : cursorFrom(after);
    const chunk = await exportChunk(library, cursor, await getSetting(settings.meanings));
    const next = chunk.next && `${chunk.next.table}:${chunk.next.after}`;
    return { text: chunk.text, files: [], next };
  }
  const meaningOf = ({ meaning }: Highlight): string =>
    Object.hasOwn(meanings, meaning) ? (meanings[meaning] ?? meaning) : meaning;
  return exportPiece(library, format, after, meaningOf);
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
