import type { MeaningColour } from '@/lib/domain/highlight';
import { coloursAround } from './colours';
import { isCovered } from './covered';
import { visibleBoxes, type Parts } from './visible-boxes';
import { washOver, type Wash } from './wash-colours';

/** A highlight of the reader's as it is drawn. */
export interface WashMark {
  /** Its text, one range for each text node, in order of the page. */
  readonly ranges: readonly Range[];
  readonly colour: MeaningColour;
  /** Whether it has a note: then a small dot stands at its end. */
  readonly note: boolean;
}

/** A mark with what its surroundings ask for. */
interface Drawn {
  readonly mark: WashMark;
  readonly wash: Wash;
}

/**
 * Draws the reader's highlights into the layer, as washes that blend with the page below: paper takes the colour, ink
 * stays ink. They are made when there is something to draw, since blending costs the page a little.
 */
export class Washes {
  private drawn: readonly Drawn[] = [];
  private readonly grounds = new Map<Wash['on'] | 'dots', HTMLElement>();

  constructor(
    /** Where the washes go, below all else of ours. */
    private readonly root: ShadowRoot,
    /** The element in whose coordinates they are placed. */
    private readonly origin: Element,
    private readonly view: Window,
  ) {}

  /** Draws these highlights and no others. */
  set(marks: readonly WashMark[]): void {
    this.drawn = marks.flatMap((mark) => {
      const around = mark.ranges[0]?.startContainer.parentElement;
      if (!around) return [];
      const { text, background } = coloursAround(around);
      return [{ mark, wash: washOver(mark.colour, text, background) }];
    });
    this.draw();
  }

  /** Draws again where the highlights stand now; those far from the view are left out. */
  draw(): void {
    if (this.drawn.length === 0 && this.grounds.size === 0) return;
    const origin = this.origin.getBoundingClientRect();
    const made: {
      ground: Wash['on'] | 'dots';
      box: DOMRect;
      colour: string;
      line?: string | null;
    }[] = [];
    const parts: Parts = new Map();
    // all measuring before all writing: one layout at most
    for (const { mark, wash } of this.drawn) {
      const boxes = mark.ranges
        .flatMap((range) => visibleBoxes(range, this.view, parts).map((box) => ({ range, box })))
        .filter(({ range, box }) => !isCovered(box, range.startContainer, this.view));
      for (const { box } of boxes) made.push({ ground: wash.on, box, ...wash });
      const last = mark.note ? boxes.at(-1) : undefined;
      if (last) made.push({ ground: 'dots', box: last.box, colour: wash.on });
    }
    for (const ground of this.grounds.values()) ground.replaceChildren();
    for (const { ground, box, colour, line } of made) {
      const element = this.groundOf(ground).appendChild(document.createElement('div'));
      element.style.left = `${box.left - origin.left}px`;
      element.style.top = `${box.top - origin.top}px`;
      element.style.width = `${box.width}px`;
      element.style.height = `${box.height}px`;
      element.className = ground === 'dots' ? `dot ${colour}` : 'wash';
      if (ground !== 'dots') element.style.background = colour;
      if (line) element.style.boxShadow = `inset 0 -3px ${line}`;
    }
  }

  private groundOf(name: Wash['on'] | 'dots'): HTMLElement {
    const known = this.grounds.get(name);
    if (known) return known;
    const ground = document.createElement('div');
    ground.className = name === 'dots' ? 'layer dots' : `layer washes ${name}`;
    ground.setAttribute('aria-hidden', 'true');
    this.root.prepend(ground);
    this.grounds.set(name, ground);
    return ground;
  }
}
