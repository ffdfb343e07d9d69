import * as v from 'valibot';
import { LONGEST_TEXT } from '@/lib/domain/analysis';

/** A message that carries nothing. */
export const nothing = v.strictObject({});

/** Text of a page: no more than it takes to see that it is too long, so that no page can fill the worker's memory. */
export const pageText = v.pipe(v.string(), v.maxLength(LONGEST_TEXT + 1));

/** A line of a page: a headline, a byline, an address. */
export const line = v.pipe(v.string(), v.maxLength(10_000));

/** Key of an article, a finding or a source. */
export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/** A tab's number. */
export const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An origin of the web ("https://harbour.example"). */
export const origin = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((value) => {
    const url = URL.parse(value);
    return url !== null && /^https?:$/.test(url.protocol) && url.origin === value;
  }, 'no origin of the web'),
);

/** Which of an article's two strings an offset counts in. */
export const part = v.picklist(['title', 'text']);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The posts of a live blog, see `ArticleContent.posts`; no page has more. */
export const posts = v.pipe(
  v.array(v.strictObject({ start: offset, published: line })),
  v.maxLength(5_000),
);

/** A passage by its offsets. */
export const span = v.pipe(
  v.strictObject({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'ends before it starts'),
);

/** A passage of an article: by its offsets where they are known, else by a sentence of it. */
export const place = v.union([v.strictObject({ part, span }), v.strictObject({ sentence: line })]);

/** A passage of an article, see {@link place}. */
export type Place = v.InferOutput<typeof place>;

/** A finding as painted. */
export const mark = v.strictObject({
  id: key,
  kind: v.picklist(['mention', 'figure']),
  part,
  span,
  level: v.picklist(['none', 'read-before', 'agree', 'conflict', 'update']),
});
