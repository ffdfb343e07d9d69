import type { ArticleRow, RevisionRow } from '@/lib/store/rows';
import type { Library } from '@/lib/store/schema';
import type { ArticleEntry, Entry } from './entry';
import { entryLine, FOOT, HEAD } from './write';

/** Where a piece of the file ends: the table at work and the last key of it that was written. */
export interface FileCursor {
  readonly table: 'articles' | 'highlights' | 'highlightLinks' | 'corrections';
  readonly after: string;
}

/** A piece of the file; `next` is null behind the last one. */
export interface FileChunk {
  readonly text: string;
  readonly next: FileCursor | null;
}

/** Rows of a piece: few enough that a piece with long articles stays a few megabytes. */
const ARTICLES = 50;
const OTHERS = 500;

const ORDER: readonly FileCursor['table'][] = [
  'articles',
  'highlights',
  'highlightLinks',
  'corrections',
];

/**
 * The piece of the library's file behind `cursor`; null begins the file. Rows come in the order of their keys, so that
 * the same library gives the same bytes, and what is written while the export runs does no harm.
 */
export async function exportChunk(
  library: Library,
  cursor: FileCursor | null,
  meanings: readonly unknown[],
): Promise<FileChunk> {
  if (cursor === null) {
    const first = entryLine({ kind: 'settings', meanings: [...meanings] }, true);
    return { text: HEAD + first, next: { table: 'articles', after: '' } };
  }
  const entries = await entriesAfter(library, cursor);
  const text = entries.map(({ entry }) => entryLine(entry, false)).join('');
  const last = entries.at(-1);
  if (last) return { text, next: { table: cursor.table, after: last.id } };
  const table = ORDER[ORDER.indexOf(cursor.table) + 1];
  return table ? { text, next: { table, after: '' } } : { text: `\n${FOOT}\n`, next: null };
}

interface Keyed {
  readonly id: string;
  readonly entry: Entry;
}

async function entriesAfter(library: Library, { table, after }: FileCursor): Promise<Keyed[]> {
  if (table === 'articles') return articlesAfter(library, after);
  if (table === 'highlights') {
    const rows = await library.highlights.where('id').above(after).limit(OTHERS).toArray();
    return rows.map((highlight) => {
      const { id, tags, records, ...rest } = highlight;
      const copy = { id, ...rest, tags: [...tags], ...(records && { records: [...records] }) };
      return { id, entry: { kind: 'highlight', highlight: copy } };
    });
  }
  if (table === 'highlightLinks') {
    const rows = await library.highlightLinks.where('id').above(after).limit(OTHERS).toArray();
    return rows.map((link) => ({ id: link.id, entry: { kind: 'link', link } }));
  }
  const rows = await library.corrections.where('id').above(after).limit(OTHERS).toArray();
  return rows.map(({ quantities: _, labels, records, ...rest }) => {
    const copy = { ...rest, labels: [...labels], ...(records && { records: [...records] }) };
    return { id: rest.id, entry: { kind: 'correction', correction: copy } };
  });
}

/** One question for each table, not one for each article: ten thousand transactions leave more behind than the file has bytes. */
function articlesAfter(library: Library, after: string): Promise<Keyed[]> {
  const { articles, texts, revisions } = library;
  return library.transaction('r', [articles, texts, revisions], async () => {
    const rows = await articles.where('id').above(after).limit(ARTICLES).toArray();
    const [first, last] = [rows[0]?.id ?? '', rows.at(-1)?.id ?? ''];
    const [bodies, earlier] = await Promise.all([
      texts.bulkGet(rows.map(({ id }) => id)),
      // Those of exactly these articles: they follow each other.
      revisions.where('[articleId+revision]').between([first, 0], [last, Infinity]).toArray(),
    ]);
    const old = Map.groupBy(earlier, ({ articleId }) => articleId);
    return rows.map((row, i) => ({
      id: row.id,
      entry: entryOf(row, bodies[i]?.text ?? '', old.get(row.id) ?? []),
    }));
  });
}

function entryOf(row: ArticleRow, text: string, earlier: readonly RevisionRow[]): ArticleEntry {
  const { url, canonicalUrl, addresses, site, title, byline, published, language } = row;
  const { day, firstReadAt, readAt, revision, posts } = row;
  return {
    kind: 'article',
    ...{ url, canonicalUrl, addresses: [...addresses], site, title, byline, published },
    ...{ language, text, day, firstReadAt, readAt, revision },
    ...(posts && { posts: [...posts] }),
    revisions: earlier.map((old) => ({
      revision: old.revision,
      title: old.title,
      text: old.text,
      readAt: old.readAt,
    })),
  };
}
