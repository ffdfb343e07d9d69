import { liveQuery } from 'dexie';
import { storeFailure, type StoreFailure } from '../failure';
import { openLibrary } from '../open-library';
import type { Library } from '../schema';

/** Who is told of a watched question's answers. */
export interface Watcher<Answer> {
  readonly told: (answer: Answer) => void;
  /** The library cannot be read; nothing more is told. */
  readonly failed: (why: StoreFailure) => void;
}

/** One connection for a page of ours, opened at the first question. */
let opening: ReturnType<typeof openLibrary> | null = null;

/** The library, for a page that asks it once and page by page. What cannot be opened is tried again at the next call. */
export function libraryOfPage(): ReturnType<typeof openLibrary> {
  opening ??= openLibrary().then((opened) => {
    if (!opened.ok) opening = null;
    return opened;
  });
  return opening;
}

/**
 * Asks the library, and again whenever what was asked of it changes, from whatever context. For pages: a live query in a
 * service worker is not to be relied on (dexie#1467). Returns what ends it.
 */
export function watch<Answer>(
  ask: (library: Library) => Promise<Answer>,
  { told, failed }: Watcher<Answer>,
): () => void {
  const ended = new AbortController();
  const fail = (error: unknown) => {
    if (ended.signal.aborted) return;
    const why = storeFailure(error);
    failed(why ?? 'store-unavailable');
    // A mistake of ours: it belongs into the console of the page, where it is looked for.
    if (why === null) reportError(error);
  };
  libraryOfPage().then((opened) => {
    if (ended.signal.aborted) return;
    if (!opened.ok) {
      failed(opened.why);
      return;
    }
    const running = liveQuery(() => ask(opened.library)).subscribe({ next: told, error: fail });
    ended.signal.addEventListener('abort', () => running.unsubscribe());
  }, fail);
  return () => ended.abort();
}
