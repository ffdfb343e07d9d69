import type { Mark } from '@/lib/domain/mark';
import type { Place } from '@/lib/messaging/shapes';
import { placedAt } from '@/lib/page/hit';
import { coloursAround } from '@/lib/page/paint/colours';
import { paintFindings, type FindingsPaint } from '@/lib/page/paint/findings';
import { createLayer, type Layer } from '@/lib/page/paint/layer';
import type { PageArticle } from '@/lib/page/read';
import { rangeOf } from '@/lib/page/text-map';
import { inSlices } from './in-slices';
import { placeMarks, type PlacedMark } from './place-marks';

/**
 * Custom property without which nothing of ours is visible. The background sets it by a style sheet of the extension,
 * which the browser takes back with the extension, also where our script dies without a word (decision 8).
 */
const SWITCH = '--ibid-on';

/** All that is painted of one article. */
export class PageView {
  /** In the order of the page; what pointer and keys can reach. */
  placed: readonly PlacedMark[] = [];
  /** Marks whose words are not in the page. */
  unplaced = 0;
  readonly layer: Layer;
  /** The document that the article stands in: the page's, or a frame's. */
  readonly document: Document;
  private readonly findings: FindingsPaint;
  private marks: readonly Mark[] = [];
  /** Of several paintings under way only the last one goes on. */
  private painting = 0;
  /** Resolves when the last one is done: to false where another one came in between. */
  painted: Promise<boolean> = Promise.resolve(true);

  constructor(
    private article: PageArticle,
    /** Which marks are painted. */
    private readonly shown: (marks: readonly Mark[]) => readonly Mark[],
  ) {
    const around = article.root ?? document.body;
    // an article in a frame is painted there
    const { ownerDocument } = around;
    this.document = ownerDocument;
    const colours = coloursAround(around);
    this.findings = paintFindings(ownerDocument, around, SWITCH, colours);
    this.layer = createLayer(ownerDocument, around, SWITCH, colours);
  }

  /** Paints these marks on this reading of the page, and no others. */
  show(article: PageArticle, marks: readonly Mark[]): Promise<boolean> {
    this.article = article;
    this.marks = marks;
    return this.repaint();
  }

  /** The mark under a point of the viewport; null where there is none. */
  markAt(x: number, y: number): PlacedMark | null {
    return placedAt(this.document, this.placed, x, y);
  }

  /** Scrolls to a passage and lets it flash; false where the page does not have it. */
  reveal(place: Place): boolean {
    const range = this.find(place);
    if (range === null) return false;
    this.layer.flash(range);
    return true;
  }

  /** Takes everything back. */
  dispose(): void {
    this.painting += 1;
    this.findings.off();
    this.layer.dispose();
  }

  /** Paints the same marks, or others of them: which ones may have changed. Very many of them take several tasks. */
  repaint(): Promise<boolean> {
    this.painted = this.place(++this.painting);
    return this.painted;
  }

  private async place(painting: number): Promise<boolean> {
    const isLast = () => painting === this.painting;
    const found = await inSlices(placeMarks(this.article, this.marks), () => isLast);
    if (found === null || !isLast()) return false;
    const { placed, unplaced } = found;
    this.unplaced = unplaced;
    const shown = new Set(this.shown(placed.map(({ mark }) => mark)));
    this.placed = placed.filter(({ mark }) => shown.has(mark));
    this.layer.setRelations(
      this.placed.flatMap(({ mark: { level }, range }) =>
        level === 'none' ? [] : [{ range, level }],
      ),
    );
    this.findings.set(this.placed.map(({ range }) => range));
    return true;
  }

  private find(place: Place): Range | null {
    if ('span' in place) return rangeOf(this.article.map, place.part, place.span);
    const { sentence } = place;
    for (const part of ['text', 'title'] as const) {
      const start = this.article[part].indexOf(sentence);
      if (sentence !== '' && start !== -1)
        return rangeOf(this.article.map, part, { start, end: start + sentence.length });
    }
    return null;
  }
}
