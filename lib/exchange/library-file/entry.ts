import * as v from 'valibot';
import { highlightRelation, ruling, savedHighlight } from '@/lib/messaging/hand-shapes';
import { key, line, posts } from '@/lib/messaging/shapes';

/** What the file calls itself; any other JSON is somebody else's. */
export const FORMAT = 'ibid-library';

/** Newest version of the file that this code reads and the one that it writes. */
export const FILE_VERSION = 1;

/** Longest text of an article in a file, in code units: what is longer was never read. */
const LONGEST_TEXT = 1_000_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const revision = v.pipe(v.number(), v.integer(), v.minValue(1));
const webAddress = v.pipe(line, v.regex(/^https?:\/\//u));

/** An article with all that a later reading could not find again; its findings are read anew from its text. */
const article = v.object({
  kind: v.literal('article'),
  url: webAddress,
  canonicalUrl: webAddress,
  /** Every address it was read at; one at least. */
  addresses: v.pipe(v.array(webAddress), v.minLength(1), v.maxLength(1_000)),
  site: line,
  title: line,
  byline: v.nullable(line),
  published: v.nullable(line),
  language: v.nullable(line),
  text,
  /** See `ArticleContent.posts`. */
  posts: v.exactOptional(posts),
  /** See `Article.day`. */
  day: v.pipe(line, v.regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/u)),
  firstReadAt: time,
  readAt: time,
  revision,
  /** What it said before, the oldest first. */
  revisions: v.array(v.object({ revision, title: line, text, readAt: time })),
});

const records = v.optional(v.array(key));

const highlight = v.object({
  kind: v.literal('highlight'),
  highlight: v.object({ ...savedHighlight.entries, sourceName: v.optional(line), records }),
});

const link = v.object({
  kind: v.literal('link'),
  link: v.object({ id: key, a: key, b: key, relation: highlightRelation, createdAt: time }),
});

const correction = v.object({
  kind: v.literal('correction'),
  correction: v.object({
    id: key,
    ruling,
    labels: v.array(line),
    madeOn: v.nullable(key),
    madeAt: time,
    sourceName: v.optional(line),
    records,
  }),
});

/** The settings that highlights depend on: what their colours mean. Checked where settings are. */
const settings = v.object({ kind: v.literal('settings'), meanings: v.array(v.unknown()) });

/** One line of a library file. Fields that this version does not know are left out, never copied. */
export const entry = v.variant('kind', [article, highlight, link, correction, settings]);

/** See {@link entry}. */
export type Entry = v.InferOutput<typeof entry>;

/** An article in a library file. */
export type ArticleEntry = v.InferOutput<typeof article>;
