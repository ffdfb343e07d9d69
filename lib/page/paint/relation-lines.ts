import type { MarkLevel } from '@/lib/domain/mark';
import { visibleBoxes, type Parts } from './visible-boxes';

/** A passage whose relation to what was read elsewhere is drawn. */
export interface RelationMark {
  readonly range: Range;
  readonly level: Exclude<MarkLevel, 'none'>;
}

/** Ranges measured in one slice. */
const SLICE = 150;

/** Draws a line under each line of text of the ranges near the view, into `container`. */
export class RelationLines {
  private marks: readonly RelationMark[] = [];
  private readonly pool: HTMLElement[] = [];
  private used = 0;
  private drawing = 0;

  constructor(
    private readonly container: HTMLElement,
    /** The element in whose coordinates the lines are placed. */
    private readonly origin: Element,
    private readonly view: Window,
  ) {}

  /** These marks and no others are drawn from the next time on. */
  set(marks: readonly RelationMark[]): void {
    this.marks = marks;
  }

  /** Draws again where the marks stand now. Marks out of sight are dropped from the page, not hidden. */
  draw(): void {
    if (this.marks.length === 0 && this.pool.length === 0) return;
    this.used = 0;
    this.slice(0, ++this.drawing);
  }

  private slice(from: number, drawing: number): void {
    if (drawing !== this.drawing) return;
    const origin = this.origin.getBoundingClientRect();
    const lines: { mark: RelationMark; box: DOMRect; last: boolean }[] = [];
    const parts: Parts = new Map();
    // all measuring before all writing: one layout at most
    for (const mark of this.marks.slice(from, from + SLICE)) {
      const boxes = visibleBoxes(mark.range, this.view, parts);
      boxes.forEach((box, i) => lines.push({ mark, box, last: i === boxes.length - 1 }));
    }
    for (const { mark, box, last } of lines) this.line(mark, box, last, origin);
    if (from + SLICE < this.marks.length)
      this.view.requestAnimationFrame(() => this.slice(from + SLICE, drawing));
    else this.dropUnused();
  }

  private line(mark: RelationMark, box: DOMRect, last: boolean, origin: DOMRect): void {
    const element =
      this.pool[this.used] ??
      this.container.appendChild(this.container.ownerDocument.createElement('div'));
    this.pool[this.used++] = element;
    element.className = `line ${mark.level}${last ? ' end' : ''}`;
    const [left, top] = [box.left - origin.left, box.bottom - origin.top - 1];
    element.style.cssText = `left:${left}px;top:${top}px;width:${box.width}px`;
  }

  private dropUnused(): void {
    for (const element of this.pool.splice(this.used)) element.remove();
  }
}
