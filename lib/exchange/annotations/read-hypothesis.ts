import * as v from 'valibot';
import type { Noted, NotedFile } from './noted';
import { timeOf } from './read-annotations';

const text = v.pipe(v.string(), v.maxLength(50_000));
const selector = v.object({
  type: v.string(),
  exact: v.optional(text),
  prefix: v.optional(text),
  suffix: v.optional(text),
  start: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
const annotation = v.object({
  id: v.string(),
  created: v.optional(v.string()),
  updated: v.optional(v.string()),
  uri: v.string(),
  text: v.optional(text, ''),
  tags: v.optional(v.array(text), []),
  document: v.optional(v.object({ title: v.optional(v.union([text, v.array(text)])) })),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(v.unknown()), []) })), []),
});
const file = v.object({ annotations: v.array(v.unknown()) });
const searched = v.object({ rows: v.array(v.unknown()) });

/**
 * The passages in a JSON export of Hypothesis: what its client's "Export annotations" writes (`{export_date, annotations}`)
 * or its API answers (`{total, rows}`). Null where the document is neither. Notes on a whole page and replies are refused.
 */
export function readHypothesis(document: unknown): NotedFile | null {
  const exported = v.safeParse(file, document);
  const answered = v.safeParse(searched, document);
  const items = exported.success
    ? exported.output.annotations
    : answered.success
      ? answered.output.rows
      : null;
  if (items === null) return null;
  const noted = items.map(notedOf);
  return {
    noted: noted.filter((one) => one !== null),
    refused: noted.filter((one) => one === null).length,
  };
}

function notedOf(value: unknown): Noted | null {
  const parsed = v.safeParse(annotation, value);
  if (!parsed.success || !/^https?:\/\//u.test(parsed.output.uri)) return null;
  const { id, uri, text: note, tags, document, target, created, updated } = parsed.output;
  const selectors = (target[0]?.selector ?? []).flatMap((one) => {
    const read = v.safeParse(selector, one);
    return read.success ? [read.output] : [];
  });
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && exact);
  if (quote?.exact === undefined) return null;
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const title = document?.title;
  return {
    key: `hypothesis:${id}`,
    url: uri,
    title: (Array.isArray(title) ? title[0] : title) ?? '',
    exact: quote.exact,
    prefix: quote.prefix ?? '',
    suffix: quote.suffix ?? '',
    start: position?.start ?? 0,
    note,
    tags,
    meaning: null,
    createdAt: timeOf(created),
    changedAt: timeOf(updated ?? created),
  };
}
