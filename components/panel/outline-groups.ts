import { groupFigures } from '@/lib/domain/group-figures';
import type { CrossReferenceView, Relation } from '@/lib/domain/cross-reference';
import type { Outline, OutlineEntry } from '@/lib/domain/outline';
import type { QuotationView } from '@/lib/domain/same-words';
import type { SourceId } from '@/lib/domain/source';

/** What of an outline is shown. */
export const FILTERS = [
  'all',
  'conflict',
  'update',
  'agree',
  'quotations',
  'sources',
  'highlights',
] as const;

/** One of {@link FILTERS}. */
export type Filter = (typeof FILTERS)[number];

/** What the entries stand under. */
export type Grouping = 'paragraph' | 'source';

/** Entries under one head. */
export interface OutlineGroup {
  readonly key: string;
  /** The beginning of a paragraph or the name of a source; null: the article itself gives the figures. */
  readonly head: string | null;
  /** `own`: highlights of the reader's that are about no source. */
  readonly kind: 'headline' | 'paragraph' | 'source' | 'article' | 'own';
  readonly entries: readonly OutlineEntry[];
}

/** An article's outline, and what stands between its findings and others'. */
interface Given {
  readonly outline: Outline;
  readonly crossReferences: readonly CrossReferenceView[];
  readonly quotations: readonly QuotationView[];
}

/** How many rows each filter shows: those of a relation are as many as the popup has, and sources as many as the article cites. */
export function countsOf(given: Given): Readonly<Record<Filter, number>> {
  const entries = FILTERS.map((filter) => [filter, shown(given, filter, 'paragraph').length]);
  const counts = Object.fromEntries(entries) as Record<Filter, number>;
  const orphans = given.outline.orphans.length;
  const quotations = given.quotations.length;
  return {
    ...counts,
    all: counts.all + orphans + quotations,
    quotations,
    highlights: counts.highlights + orphans,
  };
}

/** What a filter leaves of an outline, under its heads, in reading order. */
export function groupsOf(
  { outline, crossReferences }: Omit<Given, 'quotations'>,
  filter: Filter,
  grouping: Grouping,
): OutlineGroup[] {
  const passes = passesBy(crossReferences, filter);
  if (grouping === 'source') return bySource(outline, passes);
  return outline.paragraphs.flatMap(({ part, start, opening, entries }): OutlineGroup[] => {
    const left = entries.filter(passes);
    const kind = part === 'title' ? 'headline' : 'paragraph';
    return left.length === 0
      ? []
      : [{ key: `${part} ${String(start)}`, head: opening, kind, entries: left }];
  });
}

function shown(given: Given, filter: Filter, grouping: Grouping): readonly OutlineEntry[] {
  return groupsOf(given, filter, grouping).flatMap(({ entries }) => entries);
}

function passesBy(
  views: readonly CrossReferenceView[],
  filter: Filter,
): (entry: OutlineEntry) => boolean {
  if (filter === 'all') return () => true;
  if (filter === 'sources') return firstOfSource();
  if (filter === 'quotations') return () => false;
  if (filter === 'highlights') return ({ kind }) => kind === 'highlight';
  const ids = firstPassages(views, filter);
  return (entry) => entry.kind === 'figure' && ids.has(entry.id);
}

/** Passes the first passage that names a source, of all that it is asked of in reading order: a source counts once. */
function firstOfSource(): (entry: OutlineEntry) => boolean {
  const named = new Set<SourceId>();
  return (entry) => {
    if (entry.kind !== 'source' || named.has(entry.sourceId)) return false;
    named.add(entry.sourceId);
    return true;
  };
}

/** The passages that stand for quantities with a relation: one that is repeated counts once. */
function firstPassages(views: readonly CrossReferenceView[], relation: Relation): Set<string> {
  return new Set(groupFigures(views, relation).map(({ here }) => here.findingId));
}

const ARTICLE = ' article';
const OWN = ' own';
/** Where they come after the sources' groups. */
const REST = [ARTICLE, OWN];

function bySource(outline: Outline, passes: (entry: OutlineEntry) => boolean): OutlineGroup[] {
  const all = outline.paragraphs.flatMap(({ entries }) => entries);
  const names = new Map(all.flatMap(nameIn));
  const groups = new Map<string, OutlineEntry[]>();
  for (const entry of all.filter(passes)) {
    const key = keyOf(entry, names);
    const group = groups.get(key) ?? [];
    // Its head names the source: one passage that does so is enough.
    if (entry.kind !== 'source' || !group.some(({ kind }) => kind === 'source')) group.push(entry);
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, entries]): OutlineGroup => {
      const kind = key === ARTICLE ? 'article' : key === OWN ? 'own' : 'source';
      return { key, head: names.get(key) ?? null, kind, entries };
    })
    .sort((x, y) => REST.indexOf(x.key) - REST.indexOf(y.key));
}

/** The sources that an entry names, under their keys. */
function nameIn(entry: OutlineEntry): [string, string][] {
  if (entry.kind === 'source') return [[entry.sourceId, entry.name]];
  return entry.kind === 'figure' && entry.sourceId !== null && entry.source !== null
    ? [[entry.sourceId, entry.source]]
    : [];
}

function keyOf(entry: OutlineEntry, names: ReadonlyMap<string, string>): string {
  if (entry.kind === 'source') return entry.sourceId;
  if (entry.kind === 'figure') return entry.sourceId ?? ARTICLE;
  const about = entry.highlight.sourceId;
  return about !== null && names.has(about) ? about : OWN;
}
