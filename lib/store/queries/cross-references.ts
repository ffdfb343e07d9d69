import type { ArticleId } from '@/lib/domain/article';
import type {
  CrossReference,
  CrossReferenceView,
  FindingId,
  Relation,
} from '@/lib/domain/cross-reference';
import { figuresById } from '../findings';
import { linksFromFigures, linksOfArticle, linksToFigures } from '../links-of';
import type { FigureRow } from '../rows';
import type { Library } from '../schema';
import { evidenceOf } from './evidence';

/** Cross-references as they are shown, most useful first: see {@link byUse}; and the figures that they join. */
export interface Crossed {
  readonly views: CrossReferenceView[];
  readonly figures: ReadonlyMap<FindingId, FigureRow>;
}

/** Every cross-reference of an article, from its side. */
export async function crossReferencesOf(
  library: Library,
  articleId: ArticleId,
): Promise<CrossReferenceView[]> {
  return (await crossedIn(library, articleId)).views;
}

/** As {@link crossReferencesOf}, with the figures. */
export async function crossedIn(library: Library, articleId: ArticleId): Promise<Crossed> {
  return crossed(library, await linksOfArticle(library, articleId), (link) =>
    link.articleA === articleId ? link.a : link.b,
  );
}

/** Those of one quantity, by the passage that stands for it. */
export async function crossedBy(library: Library, quantity: FindingId): Promise<Crossed> {
  const [later, earlier] = await Promise.all([
    linksFromFigures(library, [quantity]),
    linksToFigures(library, [quantity]),
  ]);
  return crossed(library, [...later, ...earlier], () => quantity);
}

/** Cross-references with both ends, each seen from the end that `hereOf` gives; most useful first. */
export async function viewsOf(
  library: Library,
  links: readonly CrossReference[],
  hereOf: (link: CrossReference) => FindingId,
): Promise<CrossReferenceView[]> {
  return (await crossed(library, links, hereOf)).views;
}

async function crossed(
  library: Library,
  links: readonly CrossReference[],
  hereOf: (link: CrossReference) => FindingId,
): Promise<Crossed> {
  const figureIds = [...new Set(links.flatMap((link) => [link.a, link.b]))];
  const articleIds = [...new Set(links.flatMap((link) => [link.articleA, link.articleB]))];
  const [figures, articleRows] = await Promise.all([
    figuresById(library, figureIds),
    library.articles.bulkGet(articleIds),
  ]);
  const articles = new Map(articleIds.map((id, i) => [id, articleRows[i]]));
  const evidence = new Map(
    [...figures.values()].flatMap((figure) => {
      const article = articles.get(figure.articleId);
      return article ? [[figure.id, evidenceOf(figure, article)]] : [];
    }),
  );
  const views = links.flatMap((link): CrossReferenceView[] => {
    const here = evidence.get(hereOf(link));
    const there = evidence.get(hereOf(link) === link.a ? link.b : link.a);
    const { id, relation, reason, score } = link;
    // An end may be gone between the two reads; the next run of a live query no longer has the link.
    return here && there ? [{ id, relation, reason, score, here, there }] : [];
  });
  return { views: views.sort(byUse), figures };
}

const ORDER: Readonly<Record<Relation, number>> = { conflict: 0, update: 1, agree: 2 };

/** Conflicts, then updates, then agreements; each by how far the values are apart and how sure the match is. */
function byUse(x: CrossReferenceView, y: CrossReferenceView): number {
  return (
    ORDER[x.relation] - ORDER[y.relation] ||
    weightOf(y) - weightOf(x) ||
    (x.there.day < y.there.day ? 1 : x.there.day > y.there.day ? -1 : 0) ||
    (x.id < y.id ? -1 : 1)
  );
}

/** Half of it is the match's score, half the distance of the values: 0 where equal, near 1 where far apart. */
function weightOf({ here, there, score }: CrossReferenceView): number {
  const [x, y] = [here.low ?? here.high ?? 0, there.low ?? there.high ?? 0];
  const larger = Math.max(Math.abs(x), Math.abs(y));
  return score + (larger === 0 ? 0 : Math.abs(x - y) / larger);
}
