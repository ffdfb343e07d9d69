/** Exports of large libraries: no piece of one grows with the library. */
import { freshWorld } from '../world';
import { afterEach, expect, it } from 'vitest';
import { exportPieceOf } from '@/lib/background/exchange/exports';
import { closeLibraries, openedLibrary } from '@/lib/background/library';
import type { ExportName } from '@/lib/domain/export';
import type { ExportReply } from '@/lib/messaging/exchange';
import { packFigures } from '@/lib/store/pack-findings';
import { removeParts, removePartsBefore, writePart } from '@/lib/store/export-parts';
import { exportedPart } from '@/lib/store/queries/export-parts';
import type { ArticleRow, FigureRow } from '@/lib/store/rows';
import { FakeFolder } from './fake-folder';

const ID = '11111111-2222-4333-8444-000000000000';
const OTHER = '11111111-2222-4333-8444-000000000001';
const SENTENCE = 'The Harbour Watch counted 12 boats at the quay.';

freshWorld();
afterEach(() => {
  closeLibraries();
  Reflect.deleteProperty(navigator, 'storage');
});

/** Gives the browser a place for files, or none. */
function place(getDirectory: () => Promise<unknown>): void {
  Object.defineProperty(navigator, 'storage', { configurable: true, value: { getDirectory } });
}

function articleRow(id: string): ArticleRow {
  const url = `https://harbour.example/${id}`;
  return {
    ...{ id, url, canonicalUrl: url, addresses: [url], site: 'Harbour Times', title: 'Boats' },
    ...{ byline: null, published: '2026-04-15', language: 'en', day: '2026-04-15' },
    ...{ firstReadAt: 1, readAt: 1, revision: 1, hash: '', analysisVersion: null },
    counts: { sources: 0, figures: 0 },
  } as unknown as ArticleRow;
}

function figureRow(articleId: string, n: number): FigureRow {
  return {
    ...{ id: `${articleId}:figure:${n}`, articleId, part: 'text', start: n, end: n + 2 },
    ...{ phrase: '12', low: 12, high: 12, bound: 'exact', unit: 'boats', measure: 'vehicles' },
    ...{ subject: 'boats', sourceName: 'Harbour Watch', places: ['Varn'], period: null },
    ...{ sentence: SENTENCE, day: '2026-04-15', topics: [], terms: [n] },
  } as unknown as FigureRow;
}

async function fill(articles: number, figures: number): Promise<void> {
  const opened = await openedLibrary();
  if (!opened.ok) throw new Error(opened.why);
  const ids = Array.from({ length: articles }, (_, at) => `a${String(at).padStart(6, '0')}`);
  const of = (id: string) => Array.from({ length: figures }, (_, n) => figureRow(id, n));
  await opened.library.articles.bulkPut(ids.map(articleRow));
  await opened.library.figures.bulkPut(ids.map((id) => packFigures(id, of(id))));
}

/** What each piece of an export is answered with. */
async function* pieces(format: ExportName) {
  let after: string | null = null;
  for (let part = 0; part === 0 || after !== null; part++) {
    const piece: ExportReply = await exportPieceOf({ id: ID, part, format, after, meanings: {} });
    if (!piece.ok) throw new Error(piece.why);
    yield piece;
    after = piece.next;
  }
}

it('a table of 100,000 figures comes in pieces of a few megabytes, whole', async () => {
  await fill(1_000, 100);
  let [rows, longest, count] = [0, 0, 0];
  for await (const { text } of pieces('figures')) {
    rows += text.split('\r\n').length - 1;
    longest = Math.max(longest, text.length);
    count += 1;
  }
  expect(rows).toBe(100_001);
  expect(count).toBeGreaterThan(5);
  expect(longest).toBeLessThan(3_000_000);
}, 60_000);

it('goes to the disk piece by piece where there is a place for it, and from there when it is over', async () => {
  const root = new FakeFolder();
  place(async () => root);
  await fill(3, 2);
  const parts: string[] = [];
  for await (const { text, isOnDisk } of pieces('figures')) {
    expect([text, isOnDisk]).toEqual(['', true]);
    parts.push(await (await exportedPart(ID, parts.length)).text());
  }
  expect(parts.join('').split('\r\n')).toHaveLength(8);
  await writePart(OTHER, 0, ['of another', ' export']);
  await removeParts(ID);
  await expect(exportedPart(ID, 0)).rejects.toThrow();
  expect(await (await exportedPart(OTHER, 0)).text()).toBe('of another export');
});

it('is cleared up where a page left it long ago, and only there', async () => {
  const root = new FakeFolder();
  place(async () => root);
  await writePart(ID, 0, ['left behind']);
  const { lastModified } = await exportedPart(ID, 0);
  await removePartsBefore(lastModified);
  expect(await (await exportedPart(ID, 0)).text()).toBe('left behind');
  await removePartsBefore(lastModified + 1);
  await expect(exportedPart(ID, 0)).rejects.toThrow();
});

it('comes with the message where the browser has no place for files', async () => {
  place(() => Promise.reject(new DOMException('no', 'SecurityError')));
  await fill(1, 2);
  const all: string[] = [];
  for await (const { text, isOnDisk } of pieces('figures')) {
    expect(isOnDisk).toBe(false);
    all.push(text);
  }
  expect(all.join('').split('\r\n')).toHaveLength(4);
});
