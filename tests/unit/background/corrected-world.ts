import type { FindingAnchor, Ruling } from '@/lib/domain/correction';
import type { HighlightFigure } from '@/lib/domain/highlight';
import { quoteOf } from '@/lib/domain/quote';
import { readArticle } from '@/lib/background/read-article';
import { rulebook } from '@/lib/background/rulebook';
import { foldName } from '@/lib/matching/source-key';
import type { Follow } from '@/lib/store/changes';
import { followHand } from '@/lib/store/follow-hand';
import type { HighlightToSave } from '@/lib/store/highlights/save-highlight';
import { articleIdOf } from '@/lib/store/keys';
import type { Library } from '@/lib/store/schema';
import { uuid } from './uuid';
import { article, emptyLibrary, everything, finding, type Finds } from '../store/library';

/** Day on which everything is read, long after it was published. */
export const NOW = Date.parse('2022-01-01T00:00:00Z');

/** Keys of the sources that the world's articles cite; `short` is what one calls the watch. */
export const SOURCES = {
  watch: foldName('Harbour Watch'),
  short: foldName('HW'),
  quayside: foldName('Quayside'),
  ministry: foldName('Brenholt Ministry'),
};

const EVENT = { day: '2021-03-02', place: 'Brenholt', words: 'bomb fish market stall' };

const TOLD: readonly { readonly name: string; readonly text: string; readonly finds: Finds }[] = [
  {
    name: 'one',
    text: 'Twelve people died, the Harbour Watch (HW) said. Quayside said 12 were buried.',
    finds: {
      sources: [{ name: 'Harbour Watch', aliases: ['HW'] }, { name: 'Quayside' }],
      figures: [
        { phrase: 'Twelve', value: 12, source: 0, ...EVENT },
        { phrase: '12', value: 12, source: 1, ...EVENT },
      ],
    },
  },
  {
    name: 'two',
    text: 'The toll rose to 19, HW said. All 19 were stallholders, and 30 were hurt.',
    finds: {
      sources: [{ name: 'HW' }],
      figures: [
        { phrase: '19', value: 19, source: 0, ...EVENT },
        { phrase: '19 were', value: 19, ...EVENT },
        { phrase: '30', value: 30, measure: 'injuries', ...EVENT },
      ],
    },
  },
  {
    name: 'three',
    text: 'The Brenholt Ministry counts 11 dead. A storm sank 7 boats, Quayside said.',
    finds: {
      sources: [{ name: 'Brenholt Ministry', kind: 'government' }, { name: 'Quayside' }],
      figures: [
        { phrase: '11', value: 11, source: 0, ...EVENT },
        { phrase: '7', value: 7, measure: 'vehicles', source: 1, ...EVENT },
      ],
    },
  },
  {
    name: 'four',
    text: 'Nobody agrees: 12 died, said Quayside; 40 were hurt; dozens fled the fish market bomb.',
    finds: {
      sources: [{ name: 'Quayside', aliases: ['QS'] }],
      figures: [
        { phrase: '12', value: 12, source: 0, ...EVENT },
        { phrase: '40', value: 40, measure: 'injuries', ...EVENT },
      ],
    },
  },
];

/** Numbers of the articles that there are to read. */
export const ARTICLES = TOLD.map((_, i) => i);

/** What an article of the world says. */
export function textOf(i: number): string {
  return TOLD[i]?.text ?? '';
}

/** Key of an article of the world. */
export function idOf(i: number): Promise<string> {
  return articleIdOf(`https://harbour.example/${TOLD[i]?.name ?? ''}`);
}

/** Reads an article of the world, or one at its address with another text. */
export async function read(library: Library, i: number, revised?: string): Promise<void> {
  const told = TOLD[i];
  if (!told) throw new Error(`No article ${String(i)}`);
  const text = revised ?? told.text;
  const content = article(told.name, `2021-03-0${String(2 + i)}`, text);
  const analyse = () => finding(text, told.finds);
  const result = await readArticle({ library, analyse, now: () => NOW }, content);
  if (!result.ok) throw new Error(result.why);
}

/** A library of some articles, read in this order. */
export async function libraryOf(order: readonly number[]): Promise<Library> {
  const library = await emptyLibrary();
  for (const i of order) await read(library, i);
  return library;
}

/** What follows from the reader's hand, as the background does it. */
export function following(library: Library): Follow {
  return followHand(library, rulebook(), { highlights: new Set(), findings: new Set() });
}

/** A figure of the world as corrections name it: the `nth` phrase of an article. */
export async function anchor(i: number, phrase: string): Promise<FindingAnchor> {
  const text = textOf(i);
  const start = text.indexOf(phrase);
  const quote = quoteOf(text, { start, end: start + phrase.length });
  return { articleId: await idOf(i), kind: 'figure', part: 'text', quote };
}

/** Every sort of correction that the world has a use for. */
export async function rulings(): Promise<Ruling[]> {
  return [
    { kind: 'same-source', a: SOURCES.quayside, b: SOURCES.watch },
    { kind: 'same-source', a: SOURCES.ministry, b: SOURCES.quayside },
    { kind: 'different-sources', a: SOURCES.watch, b: SOURCES.short },
    { kind: 'different-sources', a: SOURCES.ministry, b: SOURCES.watch },
    { kind: 'not-a-source', sourceId: SOURCES.quayside },
    { kind: 'not-a-source', sourceId: SOURCES.short },
    { kind: 'another-bearer', sourceId: SOURCES.quayside, articleId: await idOf(2) },
    { kind: 'another-bearer', sourceId: SOURCES.watch, articleId: await idOf(0) },
    { kind: 'wrong-source', figure: await anchor(2, '11'), sourceId: SOURCES.watch },
    { kind: 'wrong-source', figure: await anchor(0, 'Twelve'), sourceId: null },
    { kind: 'wrong-source', figure: await anchor(1, '30'), sourceId: SOURCES.quayside },
    {
      kind: 'wrong-value',
      figure: await anchor(1, '19'),
      low: 12,
      high: null,
      bound: 'at-least',
    },
    { kind: 'wrong-value', figure: await anchor(1, '19 were'), low: 21, high: 21, bound: 'exact' },
    { kind: 'not-a-figure', figure: await anchor(3, '12') },
    { kind: 'not-a-figure', figure: await anchor(1, '19') },
    {
      kind: 'not-comparable',
      a: await anchor(0, 'Twelve'),
      b: await anchor(1, '19 were'),
    },
    { kind: 'not-comparable', a: await anchor(3, '40'), b: await anchor(1, '30') },
  ];
}

/** A highlight on a phrase of an article. */
export async function highlightOn(
  n: number,
  i: number,
  phrase: string,
  more: { readonly figure?: HighlightFigure; readonly sourceId?: string; note?: string } = {},
): Promise<HighlightToSave> {
  const text = textOf(i);
  const start = text.indexOf(phrase);
  const span = { start, end: start + phrase.length };
  return {
    id: uuid(n),
    articleId: await idOf(i),
    part: 'text',
    span,
    quote: quoteOf(text, span),
    meaning: 'claim',
    note: more.note ?? '',
    tags: [],
    sourceId: more.sourceId ?? null,
    figure: more.figure ?? null,
  };
}

const DERIVED = [
  ...['articles', 'texts', 'sources', 'citations', 'mentions', 'attributions', 'figures'],
  ...['linked', 'quotations', 'quotationLinks', 'detections', 'corrections', 'highlights'],
];

/** All that follows from articles and the reader's word, whatever the order in which they came; rows by their keys. */
export async function state(library: Library): Promise<Record<string, unknown>> {
  const all = await everything(library);
  return Object.fromEntries(DERIVED.map((table) => [table, all[table]]));
}

/** A library with the same corrections and highlights, into which the articles are read in some order. */
export async function readAnew(library: Library, order: readonly number[]): Promise<Library> {
  const fresh = await emptyLibrary();
  const [corrections, highlights] = await Promise.all([
    library.corrections.toArray(),
    library.highlights.toArray(),
  ]);
  await fresh.corrections.bulkPut(corrections.map(({ quantities: _, ...row }) => row));
  await fresh.highlights.bulkPut(highlights.map((row) => ({ ...row, span: null })));
  for (const i of order) await read(fresh, i);
  return fresh;
}
