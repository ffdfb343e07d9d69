import { expect, it } from 'vitest';
import type { Ruling } from '@/lib/domain/correction';
import { undo } from '@/lib/store/changes';
import { makeCorrection, takeBackCorrection } from '@/lib/store/corrections/make-correction';
import { figuresIn } from '@/lib/store/findings';
import { saveHighlight } from '@/lib/store/highlights/save-highlight';
import { correctionsMade } from '@/lib/store/queries/corrections';
import { crossReferencesOf } from '@/lib/store/queries/cross-references';
import { marksOf } from '@/lib/store/queries/marks';
import { mergeReasons } from '@/lib/store/queries/merge-reasons';
import { sourceClusters } from '@/lib/store/queries/source-clusters';
import type { FigureRow } from '@/lib/store/rows';
import type { Library } from '@/lib/store/schema';
import { unpackFigures } from '@/lib/store/pack-findings';
import {
  anchor,
  ARTICLES,
  following,
  highlightOn,
  idOf,
  libraryOf,
  NOW,
  read,
  SOURCES,
  state,
  textOf,
} from './corrected-world';
import { uuid } from './uuid';

let count = 0;

async function rule(library: Library, ruling: Ruling): Promise<string> {
  const id = uuid(++count);
  const correction = { id, ruling, labels: ['it'], madeOn: null, madeAt: NOW + count };
  expect(await makeCorrection(library, correction, null, following(library))).toBe(true);
  return id;
}

/** Relation, phrase here and phrase there of an article's links, sorted. */
async function links(library: Library, i: number): Promise<string[]> {
  const views = await crossReferencesOf(library, await idOf(i));
  return views
    .map(({ relation, here, there }) => `${relation} ${here.phrase} ${there.phrase}`)
    .sort();
}

async function figures(library: Library): Promise<FigureRow[]> {
  return (await library.figures.toArray()).flatMap((row) => unpackFigures(row));
}

async function membersOf(library: Library, id: string): Promise<readonly string[]> {
  return (await sourceClusters(library, [id])).get(id)?.members ?? [];
}

it('joins two sources in the whole library: what one of them says later is its own update', async () => {
  const library = await libraryOf([0, 2]);
  expect(await links(library, 2)).toContain('conflict 11 Twelve');
  const id = await rule(library, {
    kind: 'same-source',
    a: SOURCES.ministry,
    b: SOURCES.watch,
  });
  expect(await links(library, 2)).toContain('update 11 Twelve');
  expect(await membersOf(library, SOURCES.ministry)).toHaveLength(2);
  expect(await mergeReasons(library, SOURCES.watch)).toEqual([
    { kind: 'correction', correctionId: id, labels: ['it'], madeAt: NOW + count },
  ]);
  await takeBackCorrection(library, id, following(library));
  expect(await links(library, 2)).toContain('conflict 11 Twelve');
  expect(await membersOf(library, SOURCES.ministry)).toEqual([SOURCES.ministry]);
});

it('keeps a namesake in one article apart from all others, until that is taken back', async () => {
  const library = await libraryOf([0, 1, 2]);
  const before = await state(library);
  const articleId = await idOf(0);
  const id = await rule(library, { kind: 'another-bearer', sourceId: SOURCES.watch, articleId });
  const own = `${SOURCES.watch}#${articleId}`;
  expect((await library.citations.get([own, articleId]))?.name).toBe('Harbour Watch');
  expect(await membersOf(library, own)).toEqual([own]);
  // Nobody calls the watch "HW" any longer, and a figure of article 0 is no longer the watch's.
  expect(await membersOf(library, SOURCES.short)).toEqual([SOURCES.short]);
  const credited = (await figures(library)).filter((row) => row.sourceId === own);
  expect(credited.map(({ phrase, sourceKeys }) => [phrase, sourceKeys])).toEqual([
    ['Twelve', [own]],
  ]);
  const again = { kind: 'another-bearer', sourceId: own, articleId } as const;
  const correction = { id: uuid(++count), ruling: again, labels: [], madeOn: null, madeAt: NOW };
  expect(await makeCorrection(library, correction, null, following(library))).toBe(false);
  await takeBackCorrection(library, id, following(library));
  expect(await state(library)).toEqual(before);
});

it('splits what was taken for one source, and says why it was', async () => {
  const library = await libraryOf([0, 1]);
  expect(await membersOf(library, SOURCES.short)).toEqual([SOURCES.watch, SOURCES.short]);
  expect(await mergeReasons(library, SOURCES.short)).toMatchObject([
    {
      kind: 'short-name',
      short: 'HW',
      full: 'Harbour Watch',
      toldIn: { articleId: await idOf(0) },
    },
  ]);
  await rule(library, { kind: 'different-sources', a: SOURCES.watch, b: SOURCES.short });
  expect(await membersOf(library, SOURCES.short)).toEqual([SOURCES.short]);
  expect(await membersOf(library, SOURCES.watch)).toEqual([SOURCES.watch]);
  await rule(library, { kind: 'same-source', a: SOURCES.short, b: SOURCES.watch });
  expect(await membersOf(library, SOURCES.short)).toEqual([SOURCES.watch, SOURCES.short]);
});

it('takes a source out everywhere, under its short names too', async () => {
  const library = await libraryOf([0, 1, 2]);
  const before = await state(library);
  const id = await rule(library, { kind: 'not-a-source', sourceId: SOURCES.watch });
  const marks = [
    ...(await marksOf(library, await idOf(0))),
    ...(await marksOf(library, await idOf(1))),
  ];
  expect(marks.filter(({ kind }) => kind === 'mention')).toHaveLength(1);
  expect(await library.sources.bulkGet([SOURCES.watch, SOURCES.short])).toEqual([
    undefined,
    undefined,
  ]);
  const credited = (await figures(library)).filter(({ sourceId }) => sourceId !== null);
  expect(new Set(credited.map(({ sourceName }) => sourceName))).toEqual(
    new Set(['Quayside', 'Brenholt Ministry']),
  );
  await read(library, 3);
  await takeBackCorrection(library, id, following(library));
  expect(before).toEqual(await state(await libraryOf([0, 1, 2])));
  expect(await state(library)).toEqual(await state(await libraryOf([0, 1, 2, 3])));
});

it('credits a figure to whom the reader says', async () => {
  const library = await libraryOf([0, 2]);
  await rule(library, {
    kind: 'wrong-source',
    figure: await anchor(2, '11'),
    sourceId: SOURCES.watch,
  });
  const row = (await figures(library)).find(({ phrase }) => phrase === '11');
  expect(row).toMatchObject({ sourceId: SOURCES.watch, sourceName: 'Harbour Watch' });
  expect(await links(library, 2)).toContain('update 11 Twelve');
  expect((await library.sources.get(SOURCES.ministry))?.figures).toBe(0);
});

it('compares a figure by what the reader says it says', async () => {
  const library = await libraryOf([0, 2]);
  expect(await links(library, 0)).toEqual([
    'agree Twelve 12',
    'conflict 12 11',
    'conflict Twelve 11',
  ]);
  const figure = await anchor(2, '11');
  await rule(library, { kind: 'wrong-value', figure, low: 12, high: 12, bound: 'exact' });
  expect(await links(library, 0)).toEqual(['agree 12 11', 'agree Twelve 11', 'agree Twelve 12']);
});

it('takes out what is no figure, with its links', async () => {
  const library = await libraryOf([0, 2]);
  await rule(library, { kind: 'not-a-figure', figure: await anchor(2, '11') });
  expect(await links(library, 2)).toEqual([]);
  expect((await library.articles.get(await idOf(2)))?.counts.figures).toBe(1);
});

it('never links two figures again that are not comparable, and leaves their other links', async () => {
  const library = await libraryOf([0, 2]);
  await rule(library, {
    kind: 'not-comparable',
    a: await anchor(2, '11'),
    b: await anchor(0, 'Twelve'),
  });
  const left = ['agree Twelve 12', 'conflict 12 11'];
  expect(await links(library, 0)).toEqual(left);
  await read(library, 0, `Again. ${textOf(0)}`);
  expect(await links(library, 0)).toEqual(left);
});

it('finds its figure again in a revised text, and rests where it is gone', async () => {
  const library = await libraryOf([0, 2]);
  await rule(library, { kind: 'not-a-figure', figure: await anchor(2, '11') });
  await read(library, 2, `Harbour. ${textOf(2)}`);
  expect(await links(library, 2)).toEqual([]);
  await read(library, 2, 'Quite other words now: Brenholt Ministry, Quayside, of 7 and of 11 men.');
  expect(await links(library, 2)).not.toEqual([]);
  expect(await correctionsMade(library)).toHaveLength(1);
});

it('puts the figure of a highlight in the place of the one that was detected in its words', async () => {
  const library = await libraryOf([0, 2]);
  const figure = { low: 14, high: 14, bound: 'exact', measure: 'deaths', subject: null } as const;
  const highlight = await highlightOn(90, 2, '11 dead', { figure });
  await saveHighlight(library, highlight, NOW, following(library));
  const rows = await figuresIn(library, await idOf(2));
  expect(rows.map(({ phrase, highlightId }) => [phrase, highlightId]).sort()).toEqual([
    ['11 dead', uuid(90)],
    ['7', null],
  ]);
  expect(await links(library, 0)).toContain('update Twelve 11 dead');
});

it('is all or nothing: what fails midway leaves the library as it was', async () => {
  const library = await libraryOf(ARTICLES);
  const before = await state(library);
  const follow = following(library);
  const correction = {
    id: uuid(++count),
    ruling: { kind: 'not-a-source', sourceId: SOURCES.quayside },
    labels: [],
    madeOn: null,
    madeAt: NOW,
  } as const;
  const dying = makeCorrection(library, correction, null, async (rows) => {
    await follow(rows);
    throw new Error('killed');
  });
  await expect(dying).rejects.toThrow('killed');
  expect(await state(library)).toEqual(before);
  expect(await undo(library, uuid(++count), follow)).toBeNull();
});
