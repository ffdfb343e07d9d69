import { useEffect, useState } from 'preact/hooks';
import type { ArticleFilter } from '@/lib/domain/library-views';
import { countArticlesFound } from '@/lib/store/queries/count-articles';
import { libraryOfPage } from '@/lib/store/queries/watch';

/** Who types on does so within this time, milliseconds: the number is asked for behind the rows. */
const PAUSE = 150;

/**
 * How many articles pass a filter: undefined while it is being found out, null where that would take long.
 * @param key the filter and the library's stamp: with another one it is counted anew; null: nothing is to be counted yet
 */
export function useArticlesFound(
  filter: ArticleFilter,
  key: string | null,
): number | null | undefined {
  const [known, setKnown] = useState<{ readonly key: string; readonly count: number | null }>();
  useEffect(() => {
    if (key === null) return;
    let isWanted = true;
    const told = (count: number | null) => {
      if (isWanted) setKnown({ key, count });
    };
    const next = setTimeout(() => {
      count(filter).then(told, (error: unknown) => {
        told(null);
        // A mistake of ours: it belongs into the console of the page, where it is looked for.
        reportError(error);
      });
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(next);
    };
  }, [key]);
  return known !== undefined && known.key === key ? known.count : undefined;
}

/** Null, too, where the library cannot be read: the list says so. */
async function count(filter: ArticleFilter): Promise<number | null> {
  const opened = await libraryOfPage();
  return opened.ok ? countArticlesFound(opened.library, filter) : null;
}
