import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleId } from '@/lib/domain/article';
import { conflictCounts } from '@/lib/store/queries/conflict-counts';
import { libraryOfPage } from '@/lib/store/queries/watch';

/** Articles that are counted at once: few enough that what is typed meanwhile need not wait. */
const AT_ONCE = 10;

/** Who types or scrolls goes on within this time, milliseconds: what they want is looked for before anything is counted. */
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
 * Counts the conflicts of a list's articles once they are in sight: counting takes longer than reading the rows, and who scrolls
 * through thousands of them stops at few.
 * @param stamp of the library, undefined while it is not known; with another one what is in sight is counted again, and the old
 * counts stand until then
 */
export function useConflictCounts(
  rows: readonly { readonly articleId: ArticleId }[],
  stamp: string | undefined,
): {
  readonly counts: ConflictCounts;
  /** To be told which rows are in sight: from the first to before the last. */
  readonly onSight: (first: number, last: number) => void;
} {
  const [known, setKnown] = useState<Known>({ stamp, counts: new Map(), counted: new Set() });
  const sight = useRef({ first: 0, last: 0 });
  const next = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<AbortController>(undefined);

  const begin = () => {
    stop();
    if (stamp === undefined) return;
    const ended = (running.current = new AbortController());
    const counted = known.stamp === stamp ? known.counted : new Set();
    const told = (found: ConflictCounts) => setKnown((before) => withCounts(before, stamp, found));
    next.current = setTimeout(() => {
      const { first, last } = sight.current;
      const shown = rows.slice(first, last).map(({ articleId }) => articleId);
      const wanted = shown.filter((id) => !counted.has(id));
      count(wanted, ended.signal, told).catch((error: unknown) => {
        // A mistake of ours: it belongs into the console of the page, where it is looked for.
        reportError(error);
      });
    }, PAUSE);
  };
  const stop = () => {
    clearTimeout(next.current);
    running.current?.abort();
  };
  useEffect(() => {
    begin();
    return stop;
  }, [rows, stamp]);

  // Whoever is told once what to call must reach what is known by then.
  const latest = useRef(begin);
  latest.current = begin;
  const onSight = useCallback((first: number, last: number) => {
    sight.current = { first, last };
    latest.current();
  }, []);
  return { counts: known.counts, onSight };
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
