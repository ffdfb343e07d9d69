import type { ArticleId } from '@/lib/domain/article';
import type { Batch, RevisionView } from '@/lib/domain/library-views';
import type { RevisionRow } from '../rows';
import type { Library } from '../schema';
import { headOf } from './library-articles';

const BATCH = 8;

/** Every change of an article's text, the last noticed first, a batch at a time. */
export async function* revisionsFound(library: Library): AsyncGenerator<Batch<RevisionView>, void> {
  let last: RevisionRow | null = null;
  for (;;) {
    const seen: RevisionRow | null = last;
    const rows: RevisionRow[] = await library.revisions
      .where('readAt')
      .belowOrEqual(seen?.readAt ?? Infinity)
      .reverse()
      .filter((row) => seen === null || row.readAt < seen.readAt || keyOf(row) < keyOf(seen))
      .limit(BATCH)
      .toArray();
    const views = await Promise.all(rows.map((row) => viewOf(library, row)));
    yield { rows: views.filter((view) => view !== null), looked: rows.length };
    last = rows.at(-1) ?? null;
    if (rows.length < BATCH) return;
  }
}

/** Every change of one article's text, the newest first. */
export async function revisionsOf(library: Library, articleId: ArticleId): Promise<RevisionView[]> {
  const rows = await library.revisions
    .where('[articleId+revision]')
    .between([articleId, 0], [articleId, Infinity])
    .reverse()
    .toArray();
  const views = await Promise.all(rows.map((row) => viewOf(library, row)));
  return views.filter((view) => view !== null);
}

async function viewOf(library: Library, row: RevisionRow): Promise<RevisionView | null> {
  const { articleId, revision, title, text, readAt } = row;
  const [article, next, now] = await Promise.all([
    library.articles.get(articleId),
    library.revisions.get([articleId, revision + 1]),
    library.texts.get(articleId),
  ]);
  if (!article) return null;
  const after = next ?? { title: article.title, text: now?.text ?? '', readAt: article.readAt };
  return {
    ...headOf(article),
    revision,
    before: { title, text, readAt },
    after: { title: after.title, text: after.text, readAt: after.readAt },
  };
}

function keyOf({ articleId, revision }: RevisionRow): string {
  return `${articleId} ${String(revision).padStart(6, '0')}`;
}
