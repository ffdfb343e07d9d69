import type { Table } from 'dexie';
import type { ArticleId } from '@/lib/domain/article';
import type { Term } from '@/lib/domain/term';
import { askedAtOnce, rowsAtOnce } from './at-once';
import { MOST_PLACES } from './limits';

/** An article as an index of terms finds it. */
export interface Findable {
  readonly articleId: ArticleId;
  readonly terms: readonly Term[];
}

/**
 * Which articles have some terms. A term that half of a library shares tells nothing: it has {@link MOST_PLACES} places, held by
 * the articles with the smallest keys, and finds nobody else. So who is found follows from the set of articles alone; who
 * comes later may take the place of another, and who goes leaves it to the next one: {@link next}.
 */
export class Places {
  /**
   * @param reach how far apart two terms may be that find each other: neighbouring stretches of time
   * @param found by term, the articles that have a place under it or a neighbouring one; an article may be named twice
   * @param full by term, where more articles have it than there are places: those in the order of their keys, as far as one
   * behind the last place
   */
  constructor(
    private readonly reach: number,
    private readonly found: ReadonlyMap<Term, readonly ArticleId[]>,
    private readonly full: ReadonlyMap<Term, readonly ArticleId[]>,
  ) {}

  /** Every article that has a place under one of the terms. */
  all(): Set<ArticleId> {
    return new Set([...new Set(this.found.values())].flat());
  }

  /** The articles that an article finds by a term of its own, or by a neighbouring one; none where it has no place itself. */
  under(own: Findable, term: Term): readonly ArticleId[] {
    return this.holds(own, term) ? (this.found.get(term) ?? []) : [];
  }

  /** Whether two articles find each other. To be asked of one whose terms these are, and another. */
  meet(x: Findable, y: Findable): boolean {
    if (this.full.size === 0) return true;
    const theirs = new Set(y.terms.filter((term) => this.holds(y, term)));
    return x.terms.some((term) => this.holds(x, term) && this.isNear(term, theirs));
  }

  /** Who stands first in the line for a place of an article, under each term that is full: put out by its coming, or let in by its going. */
  next(articleId: ArticleId): ArticleId[] {
    const lines = [...this.full.values()].filter((line) => hasPlace(line, articleId));
    return [...new Set(lines.flatMap((line) => line[MOST_PLACES] ?? []))];
  }

  private holds({ articleId }: Findable, term: Term): boolean {
    const line = this.full.get(term);
    return line === undefined || hasPlace(line, articleId);
  }

  private isNear(term: Term, theirs: ReadonlySet<Term>): boolean {
    for (let step = -this.reach; step <= this.reach; step++)
      if (theirs.has(term + step)) return true;
    return false;
  }
}

function hasPlace(line: readonly ArticleId[], articleId: ArticleId): boolean {
  const at = line.indexOf(articleId);
  return at >= 0 && at < MOST_PLACES;
}

/**
 * Who has a place under the terms of an article, itself among them whether or not it is in the index yet. Keys alone are asked
 * for, all terms at once, and neighbouring ones by one question: a question costs more than what it finds, and a cursor, as
 * `anyOf` uses one, a question for every hit. To be called in a transaction that writes.
 */
export function placesUnder<Row extends Findable>(
  table: Table<Row, ArticleId>,
  article: Findable,
): Promise<Places> {
  return placesAmong(article, 0, (runs) => keysUnder(table, runs));
}

/** As {@link placesUnder}; `keysUnder` gives the articles under each run of terms as an index has them, one more than there are places. */
export async function placesAmong(
  { articleId, terms }: Findable,
  reach: number,
  keysUnder: (runs: readonly Run[]) => PromiseLike<readonly (readonly ArticleId[])[]>,
): Promise<Places> {
  const runs = runsOf(terms, reach);
  const answers = await keysUnder(runs);
  const crowded = runs.filter((_, i) => (answers[i]?.length ?? 0) >= MOST_PLACES);
  const alone = crowded.flatMap(termsIn).map((term): Run => [term, term]);
  const lines = crowded.length === 0 ? [] : await keysUnder(alone);
  const found = new Map<Term, readonly ArticleId[]>();
  for (const [i, run] of runs.entries())
    for (const term of termsIn(run)) found.set(term, answers[i] ?? []);
  const full = new Map<Term, readonly ArticleId[]>();
  const own = new Set(terms);
  for (const [i, [term]] of alone.entries()) {
    const under = lines[i] ?? [];
    const line = own.has(term) ? [...new Set([...under, articleId])].sort() : under;
    if (line.length > MOST_PLACES) full.set(term, line.slice(0, MOST_PLACES + 1));
    found.set(term, line.slice(0, MOST_PLACES));
  }
  return new Places(reach, found, full);
}

function termsIn([from, to]: Run): Term[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** The articles under each run of terms, one more than there are places. */
function keysUnder<Row>(
  table: Table<Row, ArticleId>,
  runs: readonly Run[],
): PromiseLike<ArticleId[][]> {
  return askedAtOnce(table, (store, range) => {
    const index = store.index('terms');
    return runs.map(
      ([from, to]) =>
        index.getAllKeys(range.bound(from, to), MOST_PLACES + 1) as IDBRequest<ArticleId[]>,
    );
  });
}

/** Neighbouring terms, the first and the last. */
export type Run = readonly [Term, Term];

/** Stretches of neighbouring terms, first and last; `reach` widens each. */
function runsOf(terms: readonly Term[], reach: number): Run[] {
  const runs: [Term, Term][] = [];
  for (const term of [...new Set(terms)].sort((x, y) => x - y)) {
    const last = runs.at(-1);
    if (last && term - reach <= last[1] + 1) last[1] = term + reach;
    else runs.push([term - reach, term + reach]);
  }
  return runs;
}

/** The rows of all articles that an article finds; its own is not among them. */
export async function rowsMet<Row extends Findable>(
  table: Table<Row, ArticleId>,
  row: Findable,
  places: Places,
): Promise<Row[]> {
  const others = [...places.all()].filter((id) => id !== row.articleId);
  const rows = await rowsAtOnce(table, others);
  return rows.filter((other) => places.meet(row, other));
}
