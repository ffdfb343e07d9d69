import type { Table } from 'dexie';
import type { ArticleId } from '@/lib/domain/article';
import type { SourceId } from '@/lib/domain/source';
import { articlesFound } from '@/lib/store/candidates';
import { countedIn } from '@/lib/store/citations';
import { BlockFiller } from '@/lib/store/fill-blocks';
import { quotationsRow } from '@/lib/store/findings';
import { MOST_QUOTATION_LINKS } from '@/lib/store/limits';
import { linkFigures, nearest } from '@/lib/store/link-figures';
import { quotationLinksOf } from '@/lib/store/link-quotations';
import { REACH as COPIES_REACH } from '@/lib/store/link-copies';
import { compareText, nearestLinks } from '@/lib/store/nearest-links';
import { packFigures, packSaid, unpackFigures } from '@/lib/store/pack-findings';
import { packLinks } from '@/lib/store/pack-links';
import { placesAmong, type Findable, type Places } from '@/lib/store/places';
import type { Comparing, Reading } from '@/lib/store/reading';
import type { FigureRow, FiguresRow, LinkedRow, SourceRow } from '@/lib/store/rows';
import type { Library } from '@/lib/store/schema';
import { freshWords } from '@/lib/store/search/index-article';
import type {
  CopiesRow,
  Copy,
  QuotationLinkRow,
  QuotationsRow,
  SketchRow,
} from '@/lib/store/wording-rows';
import { TermIndex } from './term-index';

/** Articles whose figures stay unpacked in memory; those of an older one are read from the library again. */
const KEPT = 8_000;

/**
 * Fills an empty library with many articles in the order of their days. Links follow from the set of articles alone, so all rows
 * are written first; then each article is linked with those before it, by the store's own code over an index in memory. The library is the
 * same as if they were read one by one, for a tenth of the time.
 */
export class LibraryFiller {
  private readonly order = new Map<ArticleId, number>();
  private readonly articles: { readonly id: ArticleId; readonly day: string }[] = [];
  private readonly sources = new Map<SourceId, SourceRow>();
  private readonly copies = new Map<ArticleId, Copy[]>();
  private readonly indexes = {
    figures: new TermIndex(),
    quotations: new TermIndex(),
    sketches: new TermIndex(),
  };
  private readonly blocks = { figures: new BlockFiller(), sketches: new BlockFiller() };
  private readonly kept = new Map<ArticleId, readonly FigureRow[]>();
  private linked = 0;

  constructor(
    private readonly library: Library,
    private readonly compare: Comparing,
  ) {}

  /** Writes what does not depend on other articles. */
  async add(readings: readonly Reading[]): Promise<void> {
    const { library, indexes } = this;
    const figures = readings.flatMap((reading) =>
      reading.figures.length > 0 ? [packFigures(reading.article.id, reading.figures)] : [],
    );
    const quotations = readings.flatMap((reading) =>
      reading.quotations.length > 0 ? [quotationsRow(reading.article.id, reading.quotations)] : [],
    );
    for (const row of figures) {
      indexes.figures.add(row);
      this.blocks.figures.add(row);
    }
    for (const row of quotations) indexes.quotations.add(row);
    for (const { article, sketch, citations } of readings) {
      this.articles.push({ id: article.id, day: article.day });
      indexes.sketches.add(sketch);
      this.blocks.sketches.add(sketch);
      for (const citation of citations)
        this.sources.set(
          citation.sourceId,
          countedIn(this.sources.get(citation.sourceId), citation),
        );
    }
    await library.transaction('rw', library.tables, async () => {
      await Promise.all([
        library.articles.bulkAdd(readings.map(({ article }) => article)),
        library.texts.bulkAdd(
          readings.map(({ article, text }) => ({ articleId: article.id, text })),
        ),
        library.said.bulkAdd(readings.map((reading) => packSaid(reading.article.id, reading))),
        library.citations.bulkAdd(readings.flatMap(({ citations }) => citations)),
        library.figures.bulkAdd(figures),
        library.quotations.bulkAdd(quotations),
        library.figureBlocks.bulkPut(this.blocks.figures.taken()),
        library.sketchBlocks.bulkPut(this.blocks.sketches.taken()),
        library.sketches.bulkAdd(readings.map(({ sketch }) => sketch)),
      ]);
      const numbers = await library.searchedArticles.bulkAdd(
        readings.map(({ article }) => ({ articleId: article.id, day: article.day })),
        { allKeys: true },
      );
      await library.freshWords.bulkAdd(
        readings.map((reading, i) => freshWords(numbers[i] ?? 0, reading)),
      );
    });
  }

  /** Puts what was added in order, at the first article that is linked. */
  private putInOrder(): void {
    this.articles.sort((x, y) => compareText(x.day, y.day) || compareText(x.id, y.id));
    for (const [i, { id }] of this.articles.entries()) this.order.set(id, i);
    for (const index of Object.values(this.indexes)) index.ready();
  }

  /** Links so many more of all that were added; how many are left. */
  async link(count: number): Promise<number> {
    const { library } = this;
    if (this.linked === 0) this.putInOrder();
    const batch = this.articles.slice(this.linked, this.linked + count).map(({ id }) => id);
    this.linked += batch.length;
    await library.transaction('rw', library.tables, async () => {
      const linked: LinkedRow[] = [];
      const quotationLinks: QuotationLinkRow[] = [];
      for (const row of await rowsOf(library.figures, batch))
        linked.push(...(await this.linksOf(row)));
      for (const row of await rowsOf(library.quotations, batch))
        quotationLinks.push(...(await this.quotationLinksOf(row)));
      for (const row of await rowsOf(library.sketches, batch)) await this.noteCopies(row);
      await Promise.all([
        library.linked.bulkAdd(linked),
        library.quotationLinks.bulkAdd(quotationLinks),
      ]);
      if (this.linked === this.articles.length) await this.finish();
    });
    return this.articles.length - this.linked;
  }

  private async finish(): Promise<void> {
    const copies = [...this.copies].map(([articleId, all]): CopiesRow => ({
      articleId,
      copies: all.toSorted((x, y) => compareText(x.articleId, y.articleId)),
    }));
    await Promise.all([
      this.library.sources.bulkAdd([...this.sources.values()]),
      this.library.copies.bulkAdd(copies),
      this.library.meta.put({ key: 'articles', value: this.articles.length }),
    ]);
  }

  private async linksOf(row: FiguresRow): Promise<LinkedRow[]> {
    const own = unpackFigures(row);
    this.keep(row.articleId, own);
    const places = await placesAmong(row, 0, this.indexes.figures.keysUnder);
    const others = this.before(row.articleId, articlesFound(row, places));
    const missing = others.filter((id) => !this.kept.has(id));
    for (const old of await rowsOf(this.library.figures, missing))
      this.keep(old.articleId, unpackFigures(old));
    const terms = new Set(row.terms);
    const candidates = others
      .flatMap((id) => this.kept.get(id) ?? [])
      .filter((figure) => figure.terms.some((term) => terms.has(term)));
    const { kept } = nearest(linkFigures(own, candidates, this.compare.figures));
    return kept.length === 0 ? [] : [packLinks(row.articleId, kept)];
  }

  private async quotationLinksOf(row: QuotationsRow): Promise<QuotationLinkRow[]> {
    const places = await placesAmong(row, 0, this.indexes.quotations.keysUnder);
    const others = await this.met(this.library.quotations, row, places);
    const candidates = others.flatMap(({ quotations }) => quotations);
    const links = row.quotations.flatMap((one) =>
      quotationLinksOf(one, candidates, this.compare.quotations),
    );
    return nearestLinks(links, MOST_QUOTATION_LINKS, ({ b }) => b).kept;
  }

  private async noteCopies(sketch: SketchRow): Promise<void> {
    const { articleId } = sketch;
    const places = await placesAmong(sketch, COPIES_REACH, this.indexes.sketches.keysUnder);
    for (const other of await this.met(this.library.sketches, sketch, places)) {
      const shared = this.compare.wording(sketch, other);
      if (shared === null) continue;
      this.noteCopy(articleId, { articleId: other.articleId, shared });
      this.noteCopy(other.articleId, { articleId, shared });
    }
  }

  private noteCopy(of: ArticleId, copy: Copy): void {
    const known = this.copies.get(of);
    if (known) known.push(copy);
    else this.copies.set(of, [copy]);
  }

  /** The rows of all articles before one that find it and that it finds. */
  private async met<Row extends Findable>(
    table: Table<Row, ArticleId>,
    row: Row,
    places: Places,
  ): Promise<Row[]> {
    const others = await rowsOf(table, this.before(row.articleId, places.all()));
    return others.filter((other) => places.meet(row, other));
  }

  private before(articleId: ArticleId, others: Iterable<ArticleId>): ArticleId[] {
    const own = this.order.get(articleId) ?? 0;
    return [...others].filter((id) => (this.order.get(id) ?? own) < own);
  }

  private keep(articleId: ArticleId, figures: readonly FigureRow[]): void {
    this.kept.set(articleId, figures);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}

async function rowsOf<Row>(
  table: Table<Row, ArticleId>,
  ids: readonly ArticleId[],
): Promise<Row[]> {
  return (await table.bulkGet([...ids])).filter((row) => row !== undefined);
}
