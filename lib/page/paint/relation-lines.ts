import type { MarkLevel } from '@/lib/domain/mark';

/** A passage whose relation to what was read elsewhere is drawn. */
export interface RelationMark {
  readonly range: Range;
  readonly level: Exclude<MarkLevel, 'none'>;
}

/** How far beyond the view lines are drawn, in heights of the view: what a flick of the wheel brings in. */
const MARGIN = 1;
/** Ranges measured in one slice. */
const SLICE = 150;

/** Part of the view in which an element's text can be seen: all of it, or what its scrolling containers leave. */
function visiblePart(
  range: Range,
  view: Window,
): { top: number; bottom: number; left: number; right: number } {
  const part = { top: -Infinity, bottom: Infinity, left: -Infinity, right: Infinity };
  const body = range.startContainer.ownerDocument?.body;
  for (let up = range.startContainer.parentElement; up && up !== body; up = up.parentElement) {
    if (up.scrollHeight <= up.clientHeight + 1 && up.scrollWidth <= up.clientWidth + 1) continue;
    const { overflowX, overflowY } = view.getComputedStyle(up);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const box = up.getBoundingClientRect();
    part.top = Math.max(part.top, box.top);
    part.bottom = Math.min(part.bottom, box.bottom);
    part.left = Math.max(part.left, box.left);
    part.right = Math.min(part.right, box.right);
  }
  return part;
}

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

  /** Draws these marks and no others. */
  set(marks: readonly RelationMark[]): void {
    this.marks = marks;
    this.draw();
  }

  /** Draws again where the marks stand now. Marks out of sight are dropped from the page, not hidden. */
  draw(): void {
    this.used = 0;
    this.slice(0, ++this.drawing);
  }

  private slice(from: number, drawing: number): void {
    if (drawing !== this.drawing) return;
    const origin = this.origin.getBoundingClientRect();
    const height = this.view.innerHeight;
    const lines: { mark: RelationMark; box: DOMRect; last: boolean }[] = [];
    // all measuring before all writing: one layout at most
    for (const mark of this.marks.slice(from, from + SLICE)) {
      const bounds = mark.range.getBoundingClientRect();
      if (
        bounds.bottom < -height * MARGIN ||
        bounds.top > height * (1 + MARGIN) ||
        bounds.width === 0
      )
        continue;
      const part = visiblePart(mark.range, this.view);
      const boxes = [...mark.range.getClientRects()].filter(
        (box) =>
          box.width > 0.5 &&
          box.bottom > part.top &&
          box.bottom <= part.bottom + 1 &&
          box.right > part.left &&
          box.left < part.right,
      );
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
    element.style.left = `${box.left - origin.left}px`;
    element.style.top = `${box.bottom - origin.top - 1}px`;
    element.style.width = `${box.width}px`;
  }

  private dropUnused(): void {
    for (const element of this.pool.splice(this.used)) element.remove();
  }
}
