import { afterLayout } from './after-layout';
import { coloursAround, luminance, type PageColours } from './colours';
import { LAYER_NAME } from './layer-name';
import { LAYER_STYLE } from './layer-style';
import { placeCard } from './place-card';
import { RelationLines, type RelationMark } from './relation-lines';
import { Washes, type WashMark } from './washes';
import { watchLayout } from './watch-layout';

/** Our own layer above the page: the only thing that is ever added to it. */
export interface Layer {
  /** The one element, beside the page's body. */
  readonly element: HTMLElement;
  /** Where the card is rendered, inside the closed shadow root; takes no room while it is empty. */
  readonly cardMount: HTMLElement;
  /** Whether the page around the article is light or dark, by its own colours. */
  readonly scheme: 'light' | 'dark';
  /** Adds a style sheet for what is rendered in the layer. */
  addStyle(css: string): void;
  /** Draws these relations and no others. */
  setRelations(marks: readonly RelationMark[]): void;
  /** Draws these highlights of the reader's and no others. */
  setWashes(marks: readonly WashMark[]): void;
  /** Moves the card beside the words it is about. To be called after it was rendered, and when its size changed. */
  placeCardAt(range: Range): void;
  /** Scrolls to a passage and shows it for a moment. */
  flash(range: Range): void;
  /** Takes everything away again. */
  dispose(): void;
}

/** From this luminance down a background is dark. */
const DARK = 0.2;
/** How long a flash lasts, milliseconds. */
const FLASH = 1600;

/** Nothing of an element scaled to nothing is seen or clicked. */
function switchStyle(property: string): string {
  return `.layer, .card-mount { scale: var(${property}, 0); transform-origin: 0 0; }`;
}

/**
 * Adds our layer to a page. `around` is the article's element; the colours around it decide ours. `switchedBy` names a custom
 * property that the page's root must have, with the value 1, for the layer to show: a sheet of the extension sets it, and
 * goes with the extension. A layer that an earlier script of ours left behind is taken away.
 */
export function createLayer(
  document: Document,
  around: Element,
  switchedBy: string | null = null,
  { background }: PageColours = coloursAround(around),
): Layer {
  const view = document.defaultView;
  if (!view) throw new Error('A layer needs a document that is shown.');
  for (const left of [...document.documentElement.children])
    if (left.localName === LAYER_NAME) left.remove();
  const element = document.createElement(LAYER_NAME);
  const shadow = element.attachShadow({ mode: 'closed' });
  const addStyle = (css: string) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  };
  addStyle(LAYER_STYLE + (switchedBy === null ? '' : switchStyle(switchedBy)));
  const lines = shadow.appendChild(document.createElement('div'));
  const scheme = luminance(background) < DARK ? 'dark' : 'light';
  lines.className = `layer lines ${scheme}`;
  lines.setAttribute('aria-hidden', 'true');
  const cardMount = shadow.appendChild(document.createElement('div'));
  cardMount.className = 'card-mount';
  document.documentElement.append(element);

  const relations = new RelationLines(lines, element, view);
  const washes = new Washes(shadow, element, view);
  const ended = new AbortController();
  let about: Range | null = null;

  const moveCard = () => {
    if (!about || cardMount.childElementCount === 0) return;
    const origin = element.getBoundingClientRect();
    cardMount.style.maxHeight = '';
    const { width, height } = cardMount.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const seen = {
      width: clientWidth || view.innerWidth,
      height: Math.min(clientHeight, view.innerHeight) || view.innerHeight,
    };
    const place = placeCard(about.getBoundingClientRect(), { width, height }, seen);
    cardMount.style.left = `${place.left - origin.left}px`;
    cardMount.style.top = `${place.top - origin.top}px`;
    cardMount.style.maxHeight = `${place.height}px`;
    cardMount.dataset.side = place.side;
  };

  watchLayout(document, around, ended.signal, () => {
    // a page that replaces its whole content takes the layer with it; a newer script of ours has one of its own
    if (!element.isConnected && !document.documentElement.querySelector(`:scope > ${LAYER_NAME}`))
      document.documentElement.append(element);
    relations.draw();
    washes.draw();
  });
  // Its words go elsewhere when the window is made wider or a phone is turned. (It scrolls with them by itself.)
  const resized = () => afterLayout(view, () => ended.signal.aborted || moveCard());
  view.addEventListener('resize', resized, { signal: ended.signal, passive: true });
  return {
    element,
    cardMount,
    scheme,
    addStyle,
    setRelations(marks) {
      relations.set(marks);
      afterLayout(view, () => ended.signal.aborted || relations.draw());
    },
    setWashes: (marks) => washes.set(marks),
    placeCardAt(range) {
      about = range;
      moveCard();
    },
    flash: (range) => flash(range, lines, element, view),
    dispose() {
      ended.abort();
      element.remove();
    },
  };
}

/** Scrolls to a range if it is out of view, and rings it for a moment. */
function flash(range: Range, container: HTMLElement, origin: Element, view: Window): void {
  const bounds = range.getBoundingClientRect();
  if (bounds.top < 0 || bounds.bottom > view.innerHeight) {
    const start = range.startContainer.parentElement;
    start?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  const from = origin.getBoundingClientRect();
  for (const box of range.getClientRects()) {
    const ring = container.appendChild(container.ownerDocument.createElement('div'));
    ring.className = 'flash';
    ring.style.left = `${box.left - from.left}px`;
    ring.style.top = `${box.top - from.top}px`;
    ring.style.width = `${box.width}px`;
    ring.style.height = `${box.height}px`;
    const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const frames = still
      ? [{ opacity: 1 }, { opacity: 1 }]
      : [{ opacity: 1 }, { opacity: 1, offset: 0.6 }, { opacity: 0 }];
    ring.animate(frames, FLASH).finished.then(
      () => ring.remove(),
      () => ring.remove(),
    );
  }
}
