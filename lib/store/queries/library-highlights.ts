import type { Highlight, MeaningId } from '@/lib/domain/highlight';
import type { Batch } from '@/lib/domain/library-views';
import type { HighlightRow } from '../rows';
import type { Library } from '../schema';

/** What narrows a list of highlights; all of it must hold. */
export interface HighlightFilter {
  readonly meaning?: MeaningId;
  readonly tag?: string;
  /** Words of the quote, the note or the tags; each must be there, in any case. */
  readonly words?: string;
  /** Only those whose words are not found in their article any longer. */
  readonly orphans?: boolean;
}

/** Rows that are given at once. */
const BATCH = 20;

/** Rows that are looked through at once, where not all of them pass. */
const MANY = 200;

/** Those of one tag or meaning: so many are read at once and put in order; of more, every few rows one passes. */
const FEW = 1000;

/** The reader's highlights that pass a filter, the last changed first, a batch at a time. */
export async function* highlightsFound(
  library: Library,
  filter: HighlightFilter,
): AsyncGenerator<Batch<Highlight>, void> {
  const words = (filter.words ?? '').toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const few = await fewOf(library, filter);
  const isWhole = words.length === 0 && !filter.orphans && !filter.tag && !filter.meaning;
  const all = few ?? lastChangedFirst(library, isWhole ? BATCH : MANY);
  for await (const some of all) {
    const rows = some.filter((row) => passes(row, filter, words));
    for (let from = 0; from < rows.length; from += BATCH)
      yield { rows: rows.slice(from, from + BATCH), looked: 0 };
    yield { rows: [], looked: some.length };
  }
}

/** The highlights of a tag or a meaning in order, all at once, where they are few; else null. */
async function fewOf(
  { highlights }: Library,
  { tag, meaning }: HighlightFilter,
): Promise<readonly (readonly HighlightRow[])[] | null> {
  for (const of of [
    tag !== undefined && highlights.where('tags').equals(tag),
    meaning !== undefined && highlights.where('meaning').equals(meaning),
  ]) {
    if (!of) continue;
    const keys = of.clone().limit(FEW + 1);
    if ((await keys.primaryKeys()).length <= FEW) return [(await of.toArray()).sort(lastChanged)];
  }
  return null;
}

/** All highlights, each batch one question. */
async function* lastChangedFirst(
  { highlights }: Library,
  count: number,
): AsyncGenerator<HighlightRow[], void> {
  let before = Infinity;
  // Those of the last moment that are told already: the next batch begins with that very moment.
  let told: ReadonlySet<string> = new Set();
  for (;;) {
    const wanted = count + told.size;
    const rows = await highlights
      .where('changedAt')
      .belowOrEqual(before)
      .reverse()
      .limit(wanted)
      .toArray();
    const fresh = rows.filter(({ id }) => !told.has(id));
    if (fresh.length > 0) yield fresh;
    const last = rows.at(-1);
    if (!last || rows.length < wanted) return;
    before = last.changedAt;
    told = new Set(rows.filter(({ changedAt }) => changedAt === before).map(({ id }) => id));
  }
}

/** As an index gives them backwards: rows of one moment in the order of their keys, backwards too. */
function lastChanged(x: HighlightRow, y: HighlightRow): number {
  return y.changedAt - x.changedAt || (x.id < y.id ? 1 : -1);
}

function passes(row: HighlightRow, filter: HighlightFilter, words: readonly string[]): boolean {
  const { meaning, tag, orphans = false } = filter;
  if (meaning !== undefined && row.meaning !== meaning) return false;
  if (tag !== undefined && !row.tags.includes(tag)) return false;
  if (orphans && row.span !== null) return false;
  const told = [row.quote.exact, row.note, ...row.tags].join(' ').toLocaleLowerCase();
  return words.every((word) => told.includes(word));
}
