import * as v from 'valibot';
import type { Noted, NotedFile } from './noted';

const MOST_TEXT = 50_000;

const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));
const body = v.object({
  value: v.optional(text, ''),
  purpose: v.optional(v.string()),
});
const quoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(text, v.minLength(1)),
  prefix: v.optional(text, ''),
  suffix: v.optional(text, ''),
});
const positionSelector = v.object({
  type: v.literal('TextPositionSelector'),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const target = v.object({
  source: v.pipe(v.union([v.string(), v.object({ id: v.string() })])),
  selector: v.unknown(),
});
const annotation = v.object({
  id: v.optional(v.string()),
  body: v.optional(v.unknown()),
  bodyValue: v.optional(text),
  target: v.unknown(),
  created: v.optional(v.string()),
  modified: v.optional(v.string()),
});
const page = v.object({ items: v.array(v.unknown()) });
const collection = v.object({ first: v.object({ items: v.array(v.unknown()) }) });

/**
 * The passages in a document of Web Annotations: one annotation, a list with any of them, an AnnotationPage, or an
 * AnnotationCollection with its first page in it. Null where it is none of these.
 */
export function readAnnotations(document: unknown): NotedFile | null {
  const items = itemsOf(document);
  if (items === null) return null;
  const noted = items.map(notedOf);
  return {
    noted: noted.filter((one) => one !== null),
    refused: noted.filter((one) => one === null).length,
  };
}

function itemsOf(document: unknown): readonly unknown[] | null {
  if (Array.isArray(document)) {
    const list = document.map((one: unknown) => (isAnnotation(one) ? one : null));
    return list.length === 0 || list.some((one) => one !== null) ? list : null;
  }
  const paged = v.safeParse(page, document);
  if (paged.success) return paged.output.items;
  const collected = v.safeParse(collection, document);
  if (collected.success) return collected.output.first.items;
  return isAnnotation(document) ? [document] : null;
}

function isAnnotation(value: unknown): boolean {
  const type = v.safeParse(v.object({ type: v.unknown() }), value);
  const types: unknown[] = type.success ? [type.output.type].flat() : [];
  return types.includes('Annotation');
}

function notedOf(value: unknown): Noted | null {
  const parsed = v.safeParse(annotation, value);
  if (!parsed.success) return null;
  const { id, created, modified } = parsed.output;
  const aimed = v.safeParse(target, listOf(parsed.output.target)[0]);
  if (!aimed.success) return null;
  const { source } = aimed.output;
  const url = typeof source === 'string' ? source : source.id;
  const selectors = listOf(aimed.output.selector).flatMap(withRefinements);
  const quote = firstOf(quoteSelector, selectors);
  if (!/^https?:\/\//u.test(url) || quote === null) return null;
  const bodies = listOf(parsed.output.body).flatMap((one) => {
    const read = v.safeParse(body, typeof one === 'string' ? { value: one } : one);
    return read.success ? [read.output] : [];
  });
  const valuesFor = (...purposes: readonly (string | undefined)[]): string[] =>
    bodies.filter((one) => purposes.includes(one.purpose)).map((one) => one.value);
  return {
    key: id ?? `${url}#${quote.exact}`,
    url,
    title: '',
    ...{ exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    start: firstOf(positionSelector, selectors)?.start ?? 0,
    note: [parsed.output.bodyValue ?? '', ...valuesFor('commenting', 'describing', undefined)]
      .filter((words) => words !== '')
      .join('\n\n'),
    tags: valuesFor('tagging'),
    meaning: valuesFor('classifying')[0] ?? null,
    createdAt: timeOf(created),
    changedAt: timeOf(modified ?? created),
  };
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** A selector and the ones that refine it (Hypothesis' range selectors have none, others nest them). */
function withRefinements(selector: unknown): unknown[] {
  const refined = v.safeParse(v.object({ refinedBy: v.unknown() }), selector);
  return refined.success ? [selector, ...listOf(refined.output.refinedBy)] : [selector];
}

function firstOf<const Schema extends v.GenericSchema>(
  schema: Schema,
  values: readonly unknown[],
): v.InferOutput<Schema> | null {
  for (const value of values) {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
  }
  return null;
}

/** Milliseconds since the epoch of an ISO date; null where it is none. */
export function timeOf(iso: string | undefined): number | null {
  const time = iso === undefined ? NaN : Date.parse(iso);
  return Number.isNaN(time) ? null : time;
}
