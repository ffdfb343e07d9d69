import type { ArticleId } from '@/lib/domain/article';
import type { Findable, Run } from '@/lib/store/places';
import { MOST_PLACES } from '@/lib/store/limits';

/** The articles under terms, in memory: what an index of the store answers, for many articles at once. */
export class TermIndex {
  private readonly added: Findable[] = [];
  private ids: readonly ArticleId[] = [];
  /** Every different term, rising. */
  private terms = new Float64Array();
  /** Pairs of a term and an article, in order: the term's place in `terms` times the number of articles, and the article's in `ids`. */
  private pairs = new Float64Array();

  /** Adds an article; to be called before {@link ready}. */
  add({ articleId, terms }: Findable): void {
    this.added.push({ articleId, terms });
  }

  /** Puts all in order. */
  ready(): void {
    this.ids = this.added.map(({ articleId }) => articleId).sort();
    const rank = new Map(this.ids.map((id, i) => [id, i]));
    const all = new Float64Array(this.added.reduce((sum, { terms }) => sum + terms.length, 0));
    let at = 0;
    for (const { terms } of this.added) for (const term of terms) all[at++] = term;
    this.terms = withoutRepeats(all.sort());
    this.pairs = new Float64Array(all.length);
    at = 0;
    for (const { articleId, terms } of this.added)
      for (const term of terms)
        this.pairs[at++] =
          firstFrom(this.terms, term) * this.ids.length + (rank.get(articleId) ?? 0);
    this.pairs.sort();
    this.added.length = 0;
  }

  /** The articles under some runs of terms, as `placesAmong` asks for them. */
  readonly keysUnder = (runs: readonly Run[]): PromiseLike<ArticleId[][]> =>
    Promise.resolve(runs.map((run) => this.under(run)));

  private under([from, to]: Run): ArticleId[] {
    const found: ArticleId[] = [];
    const last = firstFrom(this.terms, to + 1) * this.ids.length;
    let at = firstFrom(this.pairs, firstFrom(this.terms, from) * this.ids.length);
    for (; at < this.pairs.length && found.length <= MOST_PLACES; at++) {
      const pair = this.pairs[at] ?? Infinity;
      if (pair >= last) break;
      found.push(this.ids[pair % this.ids.length] ?? '');
    }
    return found;
  }
}

function withoutRepeats(rising: Float64Array): Float64Array<ArrayBuffer> {
  let count = 0;
  for (const [i, value] of rising.entries())
    if (i === 0 || value !== rising[i - 1]) rising[count++] = value;
  return rising.slice(0, count);
}

/** Where the first number that is not below `value` stands. */
function firstFrom(rising: Float64Array, value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
