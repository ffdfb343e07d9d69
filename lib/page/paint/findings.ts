import { afterLayout } from './after-layout';
import { coloursAround, tintFor, type Colour, type PageColours } from './colours';
import { watchNear } from './watch-near';

/** The one name under which all findings are painted: what the page can read says nothing of what was read elsewhere. */
const NAME = 'ibid';
/** Ranges painted in one slice. */
const SLICE = 200;
/** From this number on only what is near the view is painted: with each change the browser looks at all that is. */
const MANY = 1000;

function css({ red, green, blue, alpha }: Colour, share: string): string {
  return `rgb(${red} ${green} ${blue} / calc(${share} * ${alpha}))`;
}

/** The style of all findings. Not in print: paper has no card. */
function styleFor({ text, background }: PageColours, switchedBy: string | null): string {
  const tint = tintFor(text, background);
  const share = switchedBy === null ? '1' : `var(${switchedBy}, 0)`;
  const rule = tint
    ? `background-color: ${css(tint, share)}`
    : `background-color: transparent; text-decoration: underline dotted 1px;
       text-decoration-color: color-mix(in srgb, currentcolor calc(${share} * 100%), transparent)`;
  return `@media screen { ::highlight(${NAME}) { ${rule} } }`;
}

/** The uniform highlight of all findings. */
export interface FindingsPaint {
  /** Paints these ranges and no others, those in view first; of very many only those near the view, as it moves. */
  set(ranges: readonly Range[]): void;
  /** Takes everything away again. */
  off(): void;
}

/** Index of the first range, in document order, that ends below the top of the view. */
function firstInView(ranges: readonly Range[]): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.getBoundingClientRect().bottom ?? 0) >= 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Paints findings through the CSS Custom Highlight API: no element is added or changed. The style is a constructed
 * sheet, which no content security policy of the page forbids. `around` is the article's element, `colours` are those
 * around it: they decide the tint. `switchedBy` names a custom property of the page without which nothing shows, see {@link createLayer}.
 */
export function paintFindings(
  document: Document,
  around: Element,
  switchedBy: string | null = null,
  colours: PageColours = coloursAround(around),
): FindingsPaint {
  // a frame has a registry of its own, and takes no sheet that another document made
  const view = document.defaultView;
  if (!view) throw new Error('Findings are painted in a document that is shown.');
  const { highlights } = view.CSS;
  const sheet = new view.CSSStyleSheet();
  const highlight = new view.Highlight();
  const tree = around.getRootNode();
  // rules of the document reach no shadow tree (Firefox)
  const holders = tree instanceof ShadowRoot ? [document, tree] : [document];
  sheet.replaceSync(styleFor(colours, switchedBy));
  let pending = 0;
  let stopWatching: (() => void) | null = null;

  const add = (ranges: readonly Range[], from: number, count: number) => {
    const slice = ++pending;
    for (const range of ranges.slice(from, from + SLICE)) highlight.add(range);
    if (count <= SLICE) return;
    view.requestAnimationFrame(() => {
      if (slice === pending) add(ranges, from + SLICE, count - SLICE);
    });
  };
  const addNear = (ranges: readonly Range[]) => {
    stopWatching = watchNear(view, ranges, (came, went) => {
      for (const range of came) highlight.add(range);
      for (const range of went) highlight.delete(range);
    });
  };
  const stop = () => {
    pending++;
    stopWatching?.();
    stopWatching = null;
  };
  const off = () => {
    stop();
    highlight.clear();
    if (highlights.get(NAME) === highlight) highlights.delete(NAME);
    for (const holder of holders)
      holder.adoptedStyleSheets = holder.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  return {
    set(ranges) {
      stop();
      highlight.clear();
      if (ranges.length === 0) return off();
      for (const holder of holders)
        if (!holder.adoptedStyleSheets.includes(sheet))
          holder.adoptedStyleSheets = [...holder.adoptedStyleSheets, sheet];
      highlights.set(NAME, highlight);
      if (ranges.length <= SLICE) return add(ranges, 0, ranges.length);
      const asked = ++pending;
      afterLayout(view, () => {
        if (asked !== pending) return;
        if (ranges.length > MANY) return addNear(ranges);
        const first = firstInView(ranges);
        add([...ranges.slice(first), ...ranges.slice(0, first)], 0, ranges.length);
      });
    },
    off,
  };
}
