import { epochOf } from './epoch';
import { libraryStamp } from './queries/library-articles';
import type { Library } from './schema';

/** By what a library is known to be the same, and to hold the same as before. */
interface LibrarySign {
  readonly epoch: string;
  /** Differs from what it was before where articles came or went or the reader wrote something. */
  readonly stamp: string;
  /** Whether there is nothing in it that was read or written. */
  readonly isEmpty: boolean;
}

/** The sign of a library; its epoch is empty where it has none yet. */
export async function librarySign(library: Library): Promise<LibrarySign> {
  const [epoch, counts, newest, highlights, edited, links, changes] = await Promise.all([
    epochOf(library),
    libraryStamp(library),
    library.articles.orderBy('day').last(),
    library.highlights.count(),
    library.highlights.orderBy('changedAt').last(),
    library.highlightLinks.count(),
    library.changes.orderBy('order').reverse().limit(1).toArray(),
  ]);
  const last = changes[0];
  const parts = [counts, newest?.id, highlights, edited?.changedAt, links, last?.order];
  return {
    epoch: epoch ?? '',
    stamp: [...parts, last?.undone].join(' '),
    isEmpty: newest === undefined && highlights === 0,
  };
}
