import type { ArticleId } from '@/lib/domain/article';
import type { Meaning } from '@/lib/domain/highlight';
import type { Noted } from '@/lib/exchange/annotations/noted';
import type { HighlightRow } from '@/lib/store/rows';

/** Longest surroundings that a quote keeps, in code units. */
const CONTEXT = 32;
const UUID = /^(?:urn:uuid:)?([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/iu;

/**
 * A passage of another program's file as a highlight of an article. It has no place yet: that is found in the article's text.
 * `at`: milliseconds since the epoch, for what the file does not date.
 */
export async function highlightFrom(
  noted: Noted,
  articleId: ArticleId,
  meanings: readonly Meaning[],
  at: number,
): Promise<HighlightRow> {
  const { exact, prefix, suffix, start, note, tags, createdAt, changedAt } = noted;
  const made = createdAt ?? at;
  return {
    id: UUID.exec(noted.key)?.[1]?.toLowerCase() ?? (await uuidOf(noted.key)),
    articleId,
    part: 'text',
    span: null,
    quote: { exact, prefix: prefix.slice(-CONTEXT), suffix: suffix.slice(0, CONTEXT), start },
    meaning: meaningOf(noted.meaning, meanings),
    note,
    tags: [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))],
    sourceId: null,
    figure: null,
    createdAt: made,
    changedAt: Math.max(changedAt ?? made, made),
  };
}

/** The meaning that the file names, by key or by name; else the reader's first. */
function meaningOf(named: string | null, meanings: readonly Meaning[]): string {
  const found = meanings.find(
    ({ id, name }) => named !== null && [id, name].some((one) => isSameWord(one, named)),
  );
  return (found ?? meanings[0])?.id ?? 'claim';
}

function isSameWord(one: string | null, other: string): boolean {
  return one?.toLowerCase() === other.trim().toLowerCase();
}

/** A key in the form of a UUID that follows from another program's key (RFC 9562, version 8). */
async function uuidOf(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  const bytes = new Uint8Array(digest).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
