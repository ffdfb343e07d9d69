import * as v from 'valibot';
import type { Ruling } from '@/lib/domain/correction';
import { BOUNDS, MEASURES } from '@/lib/domain/figure';
import { HIGHLIGHT_RELATIONS } from '@/lib/domain/highlight';
import { key, line, part, span } from './shapes';

/** Key that whoever sends a message makes for what it makes, so that sent twice it makes one: a UUID. */
export const madeKey = v.pipe(v.string(), v.uuid());

/** Longest passage that can be highlighted, in code units: some ten pages. */
const LONGEST_QUOTE = 50_000;
/** Longest note, in code units. */
const LONGEST_NOTE = 50_000;
/** Longest tag, in code units, and most tags of one highlight. */
const LONGEST_TAG = 100;
const MOST_TAGS = 50;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const around = v.pipe(v.string(), v.maxLength(32));
const end = v.nullable(v.pipe(v.number(), v.finite()));

/** A passage with its surroundings; see `lib/domain/quote.ts`. */
const quote = v.strictObject({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_QUOTE)),
  prefix: around,
  suffix: around,
  start: offset,
});

const tag = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TAG));

/** A highlight as it is made or edited; the background adds when. */
export const highlight = v.strictObject({
  id: madeKey,
  /** From a tab: ignored, it is the tab's own article. From a page of ours: null keeps that of the highlight. */
  articleId: v.nullable(key),
  part,
  span: v.nullable(span),
  quote,
  meaning: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  tags: v.pipe(
    v.array(tag),
    v.maxLength(MOST_TAGS),
    v.transform((tags) => [...new Set(tags)]),
  ),
  sourceId: v.nullable(key),
  figure: v.nullable(
    v.strictObject({
      low: end,
      high: end,
      bound: v.picklist(BOUNDS),
      measure: v.picklist(MEASURES),
      subject: v.nullable(v.pipe(v.string(), v.maxLength(300))),
    }),
  ),
});

/** A highlight as it is made or edited. */
export type HighlightDraft = v.InferOutput<typeof highlight>;

const time = v.pipe(v.number(), v.finite());

/** A highlight as the library has it. Imports may have other keys than ours. */
export const savedHighlight = v.strictObject({
  ...highlight.entries,
  id: key,
  articleId: key,
  tags: v.array(v.string()),
  createdAt: time,
  changedAt: time,
});

/** How one highlight stands to another. */
export const highlightRelation = v.picklist(HIGHLIGHT_RELATIONS);

/** Where the page found the words of highlights that their article's text no longer has exactly. */
export const placedHighlights = v.pipe(
  v.array(v.strictObject({ id: madeKey, span })),
  v.maxLength(10_000),
);

const figure = v.strictObject({ articleId: key, kind: v.literal('figure'), part, quote });

/** What the reader says against a detection; see `lib/domain/correction.ts`. */
export const ruling = v.variant('kind', [
  v.strictObject({ kind: v.literal('not-a-source'), sourceId: key }),
  v.strictObject({ kind: v.literal('same-source'), a: key, b: key }),
  v.strictObject({ kind: v.literal('different-sources'), a: key, b: key }),
  v.strictObject({ kind: v.literal('another-bearer'), sourceId: key, articleId: key }),
  v.strictObject({ kind: v.literal('wrong-source'), figure, sourceId: v.nullable(key) }),
  v.strictObject({
    kind: v.literal('wrong-value'),
    figure,
    low: end,
    high: end,
    bound: v.picklist(BOUNDS),
  }),
  v.strictObject({ kind: v.literal('not-a-figure'), figure }),
  v.strictObject({ kind: v.literal('not-comparable'), a: figure, b: figure }),
]) satisfies v.GenericSchema<Ruling>;

/** A correction as it is made; the background adds when. */
export const correction = v.strictObject({
  id: madeKey,
  ruling,
  labels: v.pipe(v.array(line), v.maxLength(10)),
  madeOn: v.nullable(key),
});

/** A correction as it is made. */
export type CorrectionDraft = v.InferOutput<typeof correction>;
