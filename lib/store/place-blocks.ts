import type { Table } from 'dexie';
import type { ArticleId } from '@/lib/domain/article';
import { STRETCHES, type Term } from '@/lib/domain/term';
import { askedAtOnce } from './at-once';
import { placesAmong, type Findable, type Places, type Run } from './places';

/**
 * Terms of a few articles that are looked for in one stretch of time. An index entry for each term, as IndexedDB keeps them, made a save
 * ask sixty questions, most of them about words that nobody else had, and write ninety entries. All blocks of a stretch
 * are one question, and a save writes the last one anew. How many there are follows from how much is read in a week, not from how
 * much the library holds.
 */
export interface BlockRow {
  readonly stretch: number;
  /** Numbers of the blocks of a stretch, rising in the order in which articles came. */
  readonly n: number;
  /** The articles' keys, parted by line breaks. */
  readonly articles: string;
  /** The lowest 32 bits of what the terms are but for their stretch, rising; a term stands once for every article that has it. */
  readonly terms: Uint32Array;
  /** For each of them the article that has it, by its place in `articles`. */
  readonly owners: Uint8Array;
}

/** A table of blocks. */
export type Blocks = Table<BlockRow, [number, number]>;

/** So many articles share a block at most, and so many terms of several ones: a save writes the last block of each stretch anew. */
const MOST_ARTICLES = 48;
const MOST_TERMS = 4_000;

/** The blocks of all stretches in which an article looks for others. To be called in a transaction that writes. */
export async function blocksAround(
  blocks: Blocks,
  terms: readonly Term[],
  reach = 0,
): Promise<BlockRow[]> {
  const stretches = [...new Set(terms.map(stretchOf))].sort((x, y) => x - y);
  const runs: [number, number][] = [];
  for (const stretch of stretches) {
    const last = runs.at(-1);
    if (last && stretch - reach <= last[1] + 1) last[1] = stretch + reach;
    else runs.push([stretch - reach, stretch + reach]);
  }
  const found = await askedAtOnce(blocks, (store, range) =>
    runs.map(
      ([from, to]) =>
        store.getAll(range.bound([from, 0], [to, Infinity])) as IDBRequest<BlockRow[]>,
    ),
  );
  return found.flat();
}

/** Who has a place under the terms of an article; as `placesUnder`, of the blocks around it. */
export function placesInBlocks(
  article: Findable,
  around: readonly BlockRow[],
  reach = 0,
): Promise<Places> {
  const shelf = new Shelf(around);
  return placesAmong(article, reach, (runs) =>
    Promise.resolve(runs.map((run) => shelf.under(run))),
  );
}

/** Who has a place under the terms of an article. To be called in a transaction that writes. */
export async function placesOf(blocks: Blocks, article: Findable, reach = 0): Promise<Places> {
  return placesInBlocks(article, await blocksAround(blocks, article.terms, reach), reach);
}

/** The blocks that an article is in once it has come in. `around`: those of its stretches as they are. */
export function entered(around: readonly BlockRow[], { articleId, terms }: Findable): BlockRow[] {
  const last = new Map<number, BlockRow>();
  for (const block of around) last.set(block.stretch, block);
  return [...Map.groupBy(terms, stretchOf)].map(([stretch, own]) => {
    const keys = Uint32Array.from(own, keyOf).sort();
    const block = last.get(stretch);
    return block && hasRoom(block, keys.length)
      ? joined(block, articleId, keys)
      : {
          ...{ stretch, n: (block?.n ?? 0) + 1, articles: articleId },
          ...{ terms: keys, owners: new Uint8Array(keys.length) },
        };
  });
}

/** Puts the blocks that an article enters. To be called in a transaction. */
export async function enterBlocks(
  blocks: Blocks,
  around: readonly BlockRow[],
  article: Findable,
): Promise<void> {
  await blocks.bulkPut(entered(around, article));
}

/** Takes an article out of its blocks. To be called in a transaction. */
export async function leaveBlocks(
  blocks: Blocks,
  around: readonly BlockRow[],
  { articleId }: Findable,
): Promise<void> {
  const held = around.filter(({ articles }) => articles.split('\n').includes(articleId));
  const left = held.map((block) => without(block, articleId));
  const empty = left.filter(({ articles }) => articles === '');
  await Promise.all([
    blocks.bulkPut(left.filter(({ articles }) => articles !== '')),
    blocks.bulkDelete(empty.map(({ stretch, n }): [number, number] => [stretch, n])),
  ]);
}

function stretchOf(term: Term): number {
  return term % STRETCHES;
}

/** What a block has of a term. Two terms of one stretch hardly ever fall together; then articles are compared that need not be. */
function keyOf(term: Term): number {
  return Math.floor(term / STRETCHES) >>> 0;
}

function hasRoom({ articles, terms }: BlockRow, more: number): boolean {
  return terms.length + more <= MOST_TERMS && articles.split('\n').length < MOST_ARTICLES;
}

function joined(block: BlockRow, articleId: ArticleId, keys: Uint32Array): BlockRow {
  const own = block.articles.split('\n').length;
  const length = block.terms.length + keys.length;
  const [terms, owners] = [new Uint32Array(length), new Uint8Array(length)];
  for (let to = 0, x = 0, y = 0; to < length; to++) {
    const isOld = y >= keys.length || (block.terms[x] ?? Infinity) <= (keys[y] ?? 0);
    terms[to] = (isOld ? block.terms[x] : keys[y]) ?? 0;
    owners[to] = isOld ? (block.owners[x] ?? 0) : own;
    if (isOld) x++;
    else y++;
  }
  return { ...block, articles: `${block.articles}\n${articleId}`, terms, owners };
}

function without(block: BlockRow, articleId: ArticleId): BlockRow {
  const articles = block.articles.split('\n');
  const gone = articles.indexOf(articleId);
  const stays = Array.from(block.owners, (owner) => owner !== gone);
  return {
    ...block,
    articles: articles.filter((_, i) => i !== gone).join('\n'),
    terms: block.terms.filter((_, i) => stays[i]),
    owners: block.owners.filter((_, i) => stays[i]).map((owner) => owner - Number(owner > gone)),
  };
}

/** Some blocks, to be looked through. */
class Shelf {
  private readonly ofStretch: ReadonlyMap<number, readonly BlockRow[]>;
  private readonly keys = new Map<BlockRow, readonly ArticleId[]>();

  constructor(blocks: readonly BlockRow[]) {
    this.ofStretch = Map.groupBy(blocks, ({ stretch }) => stretch);
  }

  /** The articles under a run of terms, those under each in the order of their keys. */
  under([from, to]: Run): ArticleId[] {
    const found: ArticleId[] = [];
    for (let term = from; term <= to; term++) {
      const own: ArticleId[] = [];
      const key = keyOf(term);
      for (const block of this.ofStretch.get(stretchOf(term)) ?? []) this.collect(block, key, own);
      found.push(...own.sort());
    }
    return found;
  }

  private collect(block: BlockRow, key: number, into: ArticleId[]): void {
    const { terms, owners } = block;
    for (let at = firstFrom(terms, key); terms[at] === key; at++)
      into.push(this.keysOf(block)[owners[at] ?? 0] ?? '');
  }

  private keysOf(block: BlockRow): readonly ArticleId[] {
    let keys = this.keys.get(block);
    if (!keys) this.keys.set(block, (keys = block.articles.split('\n')));
    return keys;
  }
}

/** Where the first number that is not below `value` stands. */
function firstFrom(rising: Uint32Array, value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
