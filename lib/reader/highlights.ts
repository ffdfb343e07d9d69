import type { Highlight, HighlightId, Meaning } from '@/lib/domain/highlight';
import type { Span } from '@/lib/domain/span';
import { send } from '@/lib/messaging/send';
import { findQuote } from '@/lib/page/anchor/find-quote';
import { placedAt } from '@/lib/page/hit';
import type { Layer } from '@/lib/page/paint/layer';
import type { PageArticle } from '@/lib/page/read';
import { rangesOf } from '@/lib/page/text-map';

/** A highlight at its words in the page. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  /** Where its words stand in this reading of the page. */
  readonly span: Span;
  /** Never empty; see {@link rangesOf}. */
  readonly ranges: readonly Range[];
}

/** The reader's own highlights in a page: found again, drawn, and known by where they stand. */
export class Highlights {
  /** Those whose words are in the page, in its order. */
  placed: readonly PlacedHighlight[] = [];
  /** What their colours mean. */
  meanings: readonly Meaning[] = [];
  /** All that the article has, also those whose words are not in the page. */
  all: readonly Highlight[] = [];
  /** Whether the reading is the text that the library has. */
  private asRead = true;
  /** Told of every change, also of those that another page made. */
  onChanged: () => void = () => undefined;

  constructor(
    private readonly layer: Layer,
    /** The reading that is painted. */
    private article: PageArticle,
  ) {}

  /** Draws the article's highlights on this reading. */
  show(article: PageArticle, all: readonly Highlight[], meanings: readonly Meaning[]): void {
    this.meanings = meanings;
    this.all = all;
    this.move(article, true);
  }

  /** Draws other ones: they are all that the article has by now. */
  set(all: readonly Highlight[]): void {
    this.all = all;
    this.move(this.article, this.asRead);
  }

  /** Draws them with other colours or names. */
  mean(meanings: readonly Meaning[]): void {
    this.meanings = meanings;
    this.draw();
  }

  /** Draws them on another reading of the page; `asRead`: whether it is the text that their spans count in. */
  move(article: PageArticle, asRead: boolean): void {
    this.article = article;
    this.asRead = asRead;
    this.placed = this.all
      .flatMap((highlight) => this.place(highlight))
      .sort((a, b) => a.span.start - b.span.start);
    this.draw();
    this.tell();
  }

  /** The highlight under a point of the viewport; null where there is none. */
  at(x: number, y: number): PlacedHighlight | null {
    const pieces = this.placed.flatMap((one) => one.ranges.map((range) => ({ one, range })));
    return placedAt(document, pieces, x, y)?.one ?? null;
  }

  /** A highlight that is in the page; null where it is not. */
  find(id: HighlightId): PlacedHighlight | null {
    return this.placed.find(({ highlight }) => highlight.id === id) ?? null;
  }

  private place(highlight: Highlight): readonly PlacedHighlight[] {
    const { part, quote } = highlight;
    const span = this.asRead && highlight.span;
    const found = span || findQuote(this.article[part], quote)?.span;
    const ranges = found ? rangesOf(this.article.map, part, found) : [];
    return found && ranges.length > 0 ? [{ highlight, span: found, ranges }] : [];
  }

  /** Words that only the page could find again are where they are found from now on. */
  private tell(): void {
    const found = this.placed.filter(({ highlight }) => highlight.span === null);
    if (!this.asRead || found.length === 0) return;
    const placed = found.map(({ highlight: { id }, span }) => ({ id, span }));
    // If this is not heard, the next visit tells it again.
    void send('highlights.placed', { placed });
  }

  private draw(): void {
    this.layer.setWashes(
      this.placed.map(({ highlight: { meaning, note }, ranges }) => ({
        ranges,
        colour: this.meanings.find(({ id }) => id === meaning)?.colour ?? 'grey',
        note: note !== '',
      })),
    );
    this.onChanged();
  }
}
