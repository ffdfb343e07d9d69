import { useEffect, useState } from 'preact/hooks';
import type { ArticleId } from '@/lib/domain/article';
import { conflictCounts } from '@/lib/store/queries/conflict-counts';
import { libraryOfPage } from '@/lib/store/queries/watch';

/** Articles that are counted at once: few enough that what is typed meanwhile need not wait. */
const AT_ONCE = 10;

/** Who types goes on within this time, milliseconds: what is typed is looked for before anything is counted. */
const PAUSE = 120;

/** In how many figures articles conflict, as far as it is known. */
type ConflictCounts = ReadonlyMap<ArticleId, number>;

/** What is known, and which of it was counted by the stamp of the library that is given with it. */
interface Known {
  readonly stamp: string | undefined;
  readonly counts: ConflictCounts;
  readonly counted: ReadonlySet<ArticleId>;
}

/**
 * Counts the conflicts of a list's articles once they are shown, the first ones first: counting takes longer than reading the rows.
 * @param stamp of the library, undefined while it is not known; with another one all are counted again, and the old counts
 * stand until then
 */
export function useConflictCounts(
  rows: readonly { readonly articleId: ArticleId }[],
  stamp: string | undefined,
): ConflictCounts {
  const [known, setKnown] = useState<Known>({ stamp, counts: new Map(), counted: new Set() });
  useEffect(() => {
    if (stamp === undefined) return;
    const ended = new AbortController();
    const counted = known.stamp === stamp ? known.counted : new Set();
    const wanted = rows.map(({ articleId }) => articleId).filter((id) => !counted.has(id));
    const told = (found: ConflictCounts) => setKnown((before) => withCounts(before, stamp, found));
    const timer = setTimeout(() => {
      count(wanted, ended.signal, told).catch((error: unknown) => {
        // A mistake of ours: it belongs into the console of the page, where it is looked for.
        reportError(error);
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [rows, stamp]);
  return known.counts;
}

function withCounts(known: Known, stamp: string, found: ConflictCounts): Known {
  return {
    stamp,
    counts: new Map([...known.counts, ...found]),
    counted: new Set([...(known.stamp === stamp ? known.counted : []), ...found.keys()]),
  };
}

async function count(
  ids: readonly ArticleId[],
  ended: AbortSignal,
  told: (found: ConflictCounts) => void,
): Promise<void> {
  // Where the library cannot be read, the list says so.
  const opened = await libraryOfPage();
  if (!opened.ok) return;
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    if (ended.aborted) return;
    const found = await conflictCounts(opened.library, ids.slice(at, at + AT_ONCE));
    if (!ended.aborted) told(found);
  }
}
