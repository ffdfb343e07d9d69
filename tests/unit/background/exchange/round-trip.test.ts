// First of all: the database's code looks for IndexedDB as it loads.
import { freshWorld } from '../world';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { analyser } from '@/lib/background/analyser';
import { exportPieceOf } from '@/lib/background/exchange/exports';
import {
  applyImport,
  beginImportOf,
  cancelImport,
  importDocument,
  importLines,
  reviewImport,
} from '@/lib/background/exchange/imports';
import { closeLibraries, openedLibrary } from '@/lib/background/library';
import { readArticle } from '@/lib/background/read-article';
import type { ImportState } from '@/lib/domain/import';
import type { ExportReply } from '@/lib/messaging/exchange';
import { makeCorrection, takeBackCorrection } from '@/lib/store/corrections/make-correction';
import type { Library } from '@/lib/store/schema';
import { HYPOTHESIS } from '../../exchange/samples';
import { following } from '../corrected-world';
import { article, everything } from '../../store/library';
import { contentOf, telling, type Telling } from './telling';

const ID = '11111111-2222-4333-8444-000000000000';

freshWorld();
afterEach(closeLibraries);

async function libraryNow(): Promise<Library> {
  const opened = await openedLibrary();
  if (!opened.ok) throw new Error(opened.why);
  return opened.library;
}

async function emptied(): Promise<Library> {
  const library = await libraryNow();
  await Promise.all(library.tables.map((table) => table.clear()));
  return library;
}

async function fill(library: Library, told: readonly Telling[]): Promise<void> {
  for (const one of told) {
    const { name, day, town, note } = one;
    const content = contentOf(one);
    const now = () => Date.parse('2024-06-01') + day;
    const read = await readArticle({ library, ...(await analyser()), now }, content);
    if (!read.ok) throw new Error(read.why);
    await library.highlights.put({
      ...{ id: `highlight-${name}`, articleId: read.articleId, part: 'text' },
      span: { start: 2, end: 13 },
      quote: {
        exact: content.text.slice(2, 13),
        prefix: 'A ',
        suffix: content.text.slice(13, 45),
        start: 2,
      },
      ...{ meaning: 'claim', note, tags: [town], sourceId: null, figure: null },
      ...{ createdAt: 1, changedAt: day },
    });
  }
  const ids = (await library.highlights.toArray()).map(({ id }) => id);
  if (ids.length > 1)
    await library.highlightLinks.put({
      ...{ id: 'link', a: ids[0] ?? '', b: ids[1] ?? '', relation: 'supports', createdAt: 3 },
    });
}

/** The library as far as it is not an index of itself: in which order words were packed says nothing. */
async function told(library: Library): Promise<Record<string, unknown>> {
  const all = await everything(library);
  const indexes = ['searchedArticles', 'freshWords', 'postings', 'imports', 'staged', 'imported'];
  const rows = Object.entries(all).filter(([name]) => !indexes.includes(name));
  // What the worker notes of its own work is about this machine, not about what was read.
  return { ...Object.fromEntries(rows), meta: await library.meta.get('articles') };
}

async function exported(): Promise<string> {
  let text = '';
  let after: string | null = null;
  for (let part = 0; part === 0 || after !== null; part++) {
    const piece: ExportReply = await exportPieceOf({
      ...{ id: ID, part, format: 'library', after, meanings: {} },
    });
    if (!piece.ok) throw new Error(piece.why);
    text += piece.text;
    after = piece.next;
  }
  return text;
}

async function bring(text: string): Promise<ImportState | null> {
  await beginImportOf(ID, 'library.json');
  await importLines(ID, 0, text.split('\n'));
  return until(reviewImport, 'staging');
}

async function until(
  step: typeof reviewImport,
  ...stages: readonly ImportState['stage'][]
): Promise<ImportState | null> {
  for (;;) {
    const reply = await step(ID);
    if (!reply.ok) throw new Error(reply.why);
    if (reply.state === null || !stages.includes(reply.state.stage)) return reply.state;
  }
}

describe('the library’s file', () => {
  it('is one JSON document', async () => {
    await fill(await libraryNow(), [{ name: 1, day: 2, town: 'Lundmere', dead: 4, note: 'x' }]);
    const document = JSON.parse(await exported()) as { entries: { kind: string }[] };
    expect(document.entries.map(({ kind }) => kind)).toEqual(['settings', 'article', 'highlight']);
  });

  it('brings the same library back, and the same file', async () => {
    const list = fc.uniqueArray(telling, { selector: ({ name }) => name, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(list, async (tellings) => {
        const library = await emptied();
        await fill(library, tellings);
        const [before, file] = [await told(library), await exported()];
        await emptied();
        const reviewed = await bring(file);
        expect(reviewed?.stage).toBe('reviewed');
        expect(reviewed?.counts.articles.fresh).toBe(tellings.length);
        expect((await told(library))['articles']).toEqual([]);
        expect((await until(applyImport, 'reviewed', 'applying'))?.stage).toBe('done');
        expect(await cancelImport(ID)).toEqual({ ok: true, state: null });
        expect(await told(library)).toEqual(before);
        expect(await exported()).toBe(file);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('brings another bearer of a name back: who is apart from all others, and can be joined again', async () => {
    const library = await libraryNow();
    await fill(library, [
      { name: 1, day: 2, town: 'Lundmere', dead: 4, note: 'x' },
      { name: 2, day: 3, town: 'Brenholt', dead: 9, note: 'y' },
    ]);
    const joined = await told(library);
    const rows = await library.citations.toArray();
    const { sourceId, articleId } = rows.find(({ name }) => name === 'Harbour Watch')!;
    const ruling = { kind: 'another-bearer', sourceId, articleId } as const;
    const correction = { id: ID, ruling, labels: ['Harbour Watch'], madeOn: null, madeAt: 5 };
    await makeCorrection(library, correction, null, following(library));
    // What can be undone is no part of the file.
    await library.changes.clear();
    const [before, file] = [await told(library), await exported()];
    await emptied();
    await bring(file);
    await until(applyImport, 'reviewed', 'applying');
    await cancelImport(ID);
    expect(await library.citations.get([`${sourceId}#${articleId}`, articleId])).toBeDefined();
    expect((await library.sources.get(sourceId))?.articles).toBe(1);
    expect(await told(library)).toEqual(before);
    expect(await exported()).toBe(file);
    await takeBackCorrection(library, ID, following(library));
    await library.changes.clear();
    expect(await told(library)).toEqual(joined);
  });

  it('into a library that has some of it adds the rest; taken back nothing is left of it', async () => {
    const [one, two] = [
      { name: 1, day: 2, town: 'Lundmere', dead: 4, note: 'x' },
      { name: 2, day: 3, town: 'Lundmere', dead: 9, note: 'y' },
    ];
    const library = await libraryNow();
    await fill(library, [one, two]);
    const [both, file] = [await told(library), await exported()];
    await emptied();
    await fill(library, [one]);
    const before = await told(library);
    const reviewed = await bring(file);
    expect(reviewed?.counts).toMatchObject({
      articles: { fresh: 1, known: 1, differing: 0 },
      highlights: { fresh: 1, known: 1, differing: 0 },
      links: { fresh: 1, known: 0, differing: 0 },
    });
    await until(applyImport, 'reviewed', 'applying');
    expect(await told(library)).toEqual(both);
    // Done is done; the same taken back midway.
    await cancelImport(ID);
    await emptied();
    await fill(library, [one]);
    await bring(file);
    await until(applyImport, 'reviewed', 'applying');
    await library.imports.update(ID, { stage: 'applying' });
    expect(await until(cancelImport, 'taking-back')).toBeNull();
    expect(await told(library)).toEqual(before);
  });

  it.each([
    ['cut off', (file: string) => file.slice(0, file.length - 60), 'truncated'],
    ['of a newer version', (file: string) => file.replace('"version":1', '"version":9'), 'newer'],
    ['of another program', () => '{"hello": 1}', 'not-ours'],
    ['of nothing', () => '', 'not-ours'],
  ])('%s is refused, and nothing is changed', async (_, damage, refusal) => {
    const library = await libraryNow();
    await fill(library, [{ name: 1, day: 2, town: 'Lundmere', dead: 4, note: 'x' }]);
    const [before, file] = [await told(library), await exported()];
    const reviewed = await bring(damage(file));
    expect(reviewed).toMatchObject({ stage: 'refused', refusal });
    await until(applyImport, 'applying');
    expect(await told(library)).toEqual(before);
  });
});

describe('an export of Hypothesis', () => {
  it('comes in completely, also for pages that were never read; a second time it is known', async () => {
    const library = await libraryNow();
    for (const times of [1, 2]) {
      await beginImportOf(ID, 'hypothesis.json');
      await importDocument(ID, JSON.stringify(HYPOTHESIS));
      const reviewed = await until(reviewImport, 'staging');
      expect(reviewed?.counts.highlights[times === 1 ? 'fresh' : 'known']).toBe(1);
      expect(reviewed?.faults).toEqual({ 'no-passage': 1 });
      await until(applyImport, 'reviewed', 'applying');
      await cancelImport(ID);
    }
    const [highlight] = await library.highlights.toArray();
    expect(highlight?.quote.exact).toBe('At least 14 people');
    const text = `The harbour master said that At least 14 people were killed.`;
    const content = {
      ...article('ferry', '2024-05-03', text),
      url: 'https://harbour.example/ferry',
    };
    const now = () => Date.parse('2024-06-01');
    await readArticle({ library, ...(await analyser()), now }, content);
    expect((await library.highlights.toArray())[0]?.span).toEqual({ start: 29, end: 47 });
    expect(await library.revisions.count()).toBe(0);
  });
});
