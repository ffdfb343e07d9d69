import type { ArticleId } from '@/lib/domain/article';
import { fillUp, lossesOf } from './fill-up';
import { keysWithin } from './keys';
import { linkFigures, nearest } from './link-figures';
import { linksFromArticle, linksToArticle, linksToFigure } from './links-of';
import type { Compare } from './reading';
import type { CrossReferenceRow, FigureRow } from './rows';
import { rowsUnder } from './rows-under';
import type { Library } from './schema';

/** Saves an article's figures and links them with all others. Part of saving the article. */
export async function saveFigures(
  library: Library,
  figures: readonly FigureRow[],
  compare: Compare,
): Promise<void> {
  const articleId = figures[0]?.articleId;
  if (articleId === undefined) return;
  const terms = [...new Set(figures.flatMap((figure) => figure.terms))];
  const candidates = await rowsUnder(library.figures, terms);
  await Promise.all([
    library.figures.bulkPut(figures),
    saveLinks(library, articleId, linkFigures(figures, candidates, compare)),
  ]);
}

/**
 * Takes an article's figures and their links out. A quantity that loses a link where it had as many as it may have gets
 * the next one in its place, as if the article had never been there.
 */
export async function removeFigures(
  library: Library,
  articleId: ArticleId,
  compare: Compare,
): Promise<void> {
  const losses = await lossesOf(library, articleId);
  await Promise.all([
    linksFromArticle(library, articleId).delete(),
    linksToArticle(library, articleId).delete(),
    library.figures
      .where('id')
      .between(...keysWithin(articleId))
      .delete(),
  ]);
  await fillUp(library, losses, compare);
}

/** An article read after newer ones takes the places of links to older ones, where a newer one's are all taken. */
async function saveLinks(
  library: Library,
  articleId: ArticleId,
  links: readonly CrossReferenceRow[],
): Promise<void> {
  const newer = new Set(links.filter((link) => link.articleB !== articleId).map(({ b }) => b));
  const theirs = await Promise.all(
    [...newer].map((quantity) => linksToFigure(library, quantity).toArray()),
  );
  const { kept, left } = nearest([...links, ...theirs.flat()]);
  const made = new Set(links);
  await Promise.all([
    library.crossReferences.bulkPut(kept.filter((link) => made.has(link))),
    library.crossReferences.bulkDelete(left.filter((link) => !made.has(link)).map(({ id }) => id)),
  ]);
}
