import type { ExportName } from '@/lib/domain/export';
import type { Refusal } from '@/lib/domain/status';
import { send } from '@/lib/messaging/send';
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

/** A file that was written, or why it was not; null where it was given up. */
export type Written =
  | { readonly ok: true; readonly file: Blob; readonly name: string }
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
 * Writes the library in a format, piece by piece. Every piece becomes a Blob of its own at once: browsers keep those outside
 * of the page's memory.
 */
export async function writeExport(format: ExportName, writing: Writing): Promise<Written> {
  const { meanings, signal, onShare } = writing;
  const [name, ending, type] = FILES[format];
  const parts: Blob[] = type === 'text/csv' ? [new Blob([BYTE_ORDER_MARK])] : [];
  const zip = format === 'notes' ? zipped((bytes) => parts.push(new Blob([bytes]))) : null;
  let after: string | null = null;
  do {
    const outcome = await pieceBehind(after, format, meanings);
    if (signal.aborted) return null;
    if (!outcome.ok) return { ok: false, why: 'action' };
    if (!outcome.value.ok) return outcome.value;
    const { text, files, next } = outcome.value;
    if (text !== '') parts.push(new Blob([text]));
    for (const file of files) zip?.add(file.name, file.text);
    if (next !== null) onShare(shareOf(next));
    after = next;
  } while (after !== null);
  zip?.end();
  const file = new Blob(parts, { type });
  return { ok: true, file, name: `${name}-${dayOf(new Date())}.${ending}` };
}

function pieceBehind(after: string | null, format: ExportName, meanings: Writing['meanings']) {
  return send('export.piece', { format, after, meanings: { ...meanings } });
}

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
