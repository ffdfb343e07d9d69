import type { ArticleId } from '@/lib/domain/article';
import { rowsAtOnce } from './at-once';
import { fillUp, lossesOf } from './fill-up';
import { candidatesOf } from './candidates';
import { linkFigures, nearest } from './link-figures';
import { MOST_LINKS } from './limits';
import { packFigures } from './pack-findings';
import { mostOfOne, unpackLinks } from './pack-links';
import { blocksAround, enterBlocks, leaveBlocks, placesInBlocks } from './place-blocks';
import type { Compare } from './reading';
import { relinkArticle, unlinkUnmet } from './relink';
import type { CrossReferenceRow, FigureRow } from './rows';
import type { Library } from './schema';
import { removeLinks, writeLinks } from './write-links';

/** Saves an article's figures and links them with all others. Part of saving the article. */
export async function saveFigures(
  library: Library,
  articleId: ArticleId,
  figures: readonly FigureRow[],
  compare: Compare,
): Promise<void> {
  if (figures.length === 0) return;
  const row = packFigures(articleId, figures);
  const written = library.figures.put(row);
  const around = await blocksAround(library.figureBlocks, row.terms);
  const places = await placesInBlocks(row, around);
  const [candidates] = await Promise.all([
    candidatesOf(library, row, places),
    enterBlocks(library.figureBlocks, around, row),
    written,
  ]);
  await saveLinks(library, articleId, linkFigures(figures, candidates, compare));
  for (const other of places.next(articleId)) await unlinkUnmet(library, other, compare);
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
  const row = await library.figures.get(articleId);
  if (!row) return;
  const [losses, around] = await Promise.all([
    lossesOf(library, articleId),
    blocksAround(library.figureBlocks, row.terms),
  ]);
  const places = await placesInBlocks(row, around);
  await Promise.all([
    removeLinks(library, articleId),
    library.figures.delete(articleId),
    leaveBlocks(library.figureBlocks, around, row),
  ]);
  await fillUp(library, losses, compare);
  for (const other of places.next(articleId)) await relinkArticle(library, other, compare);
}

/** An article read after newer ones takes the places of links to older ones, where a newer one's are all taken. */
async function saveLinks(
  library: Library,
  articleId: ArticleId,
  links: readonly CrossReferenceRow[],
): Promise<void> {
  const newer = Map.groupBy(
    links.filter((link) => link.articleB !== articleId),
    ({ articleB }) => articleB,
  );
  const theirs = await linksAtLimit(library, newer);
  const { kept, left } = nearest([...links, ...theirs]);
  const made = new Set(links);
  await writeLinks(
    library,
    kept.filter((link) => made.has(link)),
    left.filter((link) => !made.has(link)),
    articleId,
  );
}

/**
 * The links that the later ends of some new ones have, as far as there may be more of them now than a quantity may have. `made`: the
 * new links by the article of their later end.
 */
async function linksAtLimit(
  library: Library,
  made: ReadonlyMap<ArticleId, readonly CrossReferenceRow[]>,
): Promise<CrossReferenceRow[]> {
  const held = await rowsAtOnce(library.linked, [...made.keys()]);
  return held.flatMap((row) => {
    const links = made.get(row.articleB) ?? [];
    const ends = new Set(links.map(({ b }) => b));
    const most = row.most + mostOfOne(links);
    return most <= MOST_LINKS ? [] : unpackLinks(row).filter(({ b }) => ends.has(b));
  });
}
