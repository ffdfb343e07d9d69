import type { ExportName } from '@/lib/domain/export';
import type { Refusal } from '@/lib/domain/status';
import type { ExportReply } from '@/lib/messaging/exchange';
import type { Outcome } from '@/lib/messaging/outcome';
import { send } from '@/lib/messaging/send';
import { exportedPart } from '@/lib/store/queries/export-parts';
import { zipped } from './exchange-zip';

/** What writing needs, and is told. */
export interface Writing {
  /** Names of the meanings as the reader knows them, by their key. */
  readonly meanings: Readonly<Record<string, string>>;
  /** Gives the writing up. */
  readonly signal: AbortSignal;
  /** How far it has come, 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** A file that was written, or why it was not; null where it was given up. When it is saved, its export is over. */
export type Written =
  | { readonly ok: true; readonly id: string; readonly file: Blob; readonly name: string }
  | { readonly ok: false; readonly why: Refusal | 'action' }
  | null;

/** Name before its day, ending and media type of each file. */
const FILES: Readonly<Record<ExportName, readonly [name: string, ending: string, type: string]>> = {
  library: ['ibid-library', 'json', 'application/json'],
  annotations: ['ibid-highlights', 'jsonld', 'application/ld+json'],
  notes: ['ibid-notes', 'zip', 'application/zip'],
  figures: ['ibid-figures', 'csv', 'text/csv'],
  highlights: ['ibid-highlights', 'csv', 'text/csv'],
  bibtex: ['ibid-articles', 'bib', 'application/x-bibtex'],
  csl: ['ibid-articles', 'json', 'application/vnd.citationstyles.csl+json'],
};

/** Without it spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes the library in a format, piece by piece. The background puts the pieces on the disk, and the file is made of those: neither
 * page nor background ever holds more of it than one. Where a browser has no place for them they become Blobs.
 */
export async function writeExport(format: ExportName, writing: Writing): Promise<Written> {
  const id = crypto.randomUUID();
  const pieces = await piecesOf(id, format, writing);
  if (!Array.isArray(pieces)) {
    endExport(id);
    return pieces;
  }
  const [name, ending, type] = FILES[format];
  const file = new Blob(pieces, { type });
  return { ok: true, id, file, name: `${name}-${dayOf(new Date())}.${ending}` };
}

/** Lets the parts of an export go from the disk. Not waited for: what stays is cleared up later. */
export function endExport(id: string): void {
  void send('export.over', { id });
}

/** What a file consists of, in order; or why there is none. */
async function piecesOf(
  id: string,
  format: ExportName,
  { meanings, signal, onShare }: Writing,
): Promise<Blob[] | Exclude<Written, { readonly ok: true }>> {
  const isTable = FILES[format][2] === 'text/csv';
  const pieces: Blob[] = isTable ? [new Blob([BYTE_ORDER_MARK])] : [];
  const zip = format === 'notes' ? zipped((bytes) => pieces.push(new Blob([bytes]))) : null;
  let after: string | null = null;
  for (let part = 0; part === 0 || after !== null; part++) {
    const outcome: Outcome<ExportReply> = await send('export.piece', {
      id,
      part,
      format,
      after,
      meanings: { ...meanings },
    });
    if (signal.aborted) return null;
    if (!outcome.ok) return { ok: false, why: 'action' };
    if (!outcome.value.ok) return outcome.value;
    const { text, isOnDisk, files, next }: ExportPiece = outcome.value;
    if (isOnDisk) pieces.push(await exportedPart(id, part));
    else if (text !== '') pieces.push(new Blob([text]));
    for (const file of files) zip?.add(file.name, file.text);
    if (next !== null) onShare(shareOf(next));
    after = next;
  }
  zip?.end();
  return pieces;
}

type ExportPiece = Extract<ExportReply, { readonly ok: true }>;

/** The order of articles is that of their keys, hashes whose first digits lie evenly: they tell how far a piece has come. */
function shareOf(next: string): number {
  const [table, key] = next.includes(':') ? next.split(':', 2) : ['articles', next.slice(1)];
  const place = table === 'articles' ? parseInt(`0${(key ?? '').slice(0, 4)}`, 16) / 0x10000 : 1;
  return Number.isNaN(place) ? 1 : place;
}

/** The reader's own day, ISO. */
function dayOf(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${String(now.getFullYear())}-${month ?? ''}-${day ?? ''}`;
}
