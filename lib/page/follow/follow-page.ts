import { isConnected, nameOf, parentElementOf } from '../dom';
import { LAYER_NAME } from '../paint/layer-name';
import { read, type PageArticle } from '../read';
import { watchAddress } from './watch-address';

/** What is told of a page that changes. Nothing is called after the signal's abort. */
export interface PageFollowing {
  readonly signal: AbortSignal;
  /** Reads the page as it is now; without it the page's one article is read. */
  readonly read?: () => PageArticle;
  /**
   * The article's text changed, or the elements it stands in were replaced: its new reading. The text may be the same
   * as before; its map never is.
   */
  readonly onChanged: (article: PageArticle) => void;
  /** The page went to another address without being loaded anew, and has come to rest there. */
  readonly onNavigated: (url: string) => void;
}

/** How long the page must be quiet before it is read again, milliseconds. */
const QUIET = 500;
/** How long a page that never is quiet is waited for at first; doubled as long as nothing of the text changes. */
const PATIENCE = 3000;
const MOST_PATIENCE = 60_000;

/** Whether the elements an article was read from are still those of the page. */
function stands(article: PageArticle): boolean {
  const { nodes } = article.map.text;
  return nodes.every(isConnected);
}

/** Whether nothing changed but that our own layer came or went: a reading for it would find what it found before. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const [node] = addedNodes.length > 0 ? addedNodes : removedNodes;
  return (
    addedNodes.length + removedNodes.length === 1 &&
    node?.nodeType === Node.ELEMENT_NODE &&
    nameOf(node as Element).toLowerCase() === LAYER_NAME
  );
}

/**
 * Follows a page after its article was read: edits, late text, replaced elements, navigation within the page, return
 * from the back-forward cache. Cheap where a page never stops changing: it is read again only in pauses, and less and
 * less often as long as its text stays the same. In a hidden tab nothing is done until it is looked at.
 */
export function followPage(
  document: Document,
  article: PageArticle,
  following: PageFollowing,
): void {
  const { signal, onChanged, onNavigated } = following;
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let current = article;
  let address = view.location.href.split('#', 1)[0] ?? '';
  let patience = PATIENCE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let missed = false;

  const check = () => {
    timer = undefined;
    firstChange = 0;
    if (signal.aborted) return;
    if (document.visibilityState === 'hidden') {
      missed = true;
      return;
    }
    const now = view.location.href.split('#', 1)[0] ?? '';
    if (now !== address) {
      address = now;
      patience = PATIENCE;
      onNavigated(now);
      return;
    }
    const next = following.read ? following.read() : read(document, now);
    if (next.text === current.text && next.title === current.title && stands(current)) {
      patience = Math.min(patience * 2, MOST_PATIENCE);
      return;
    }
    patience = PATIENCE;
    current = next;
    observe();
    onChanged(next);
  };
  const changed = () => {
    const now = performance.now();
    firstChange ||= now;
    if (timer !== undefined) clearTimeout(timer);
    const left = firstChange + patience - now;
    // quiet for a while, or patience at its end
    timer = setTimeout(check, Math.max(0, Math.min(Math.max(QUIET, patience / 6), left)));
  };

  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) changed();
  });
  const observe = () => {
    observer.disconnect();
    const root = current.root;
    if (!root) return observer.observe(document, { childList: true, subtree: true });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    // the root itself may be replaced, anywhere above
    for (let up = parentElementOf(root); up; up = parentElementOf(up))
      observer.observe(up, { childList: true });
  };
  observe();
  watchAddress(view, signal, changed);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (missed && document.visibilityState === 'visible') {
        missed = false;
        changed();
      }
    },
    { signal },
  );
  view.addEventListener('pageshow', (event) => event.persisted && changed(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
