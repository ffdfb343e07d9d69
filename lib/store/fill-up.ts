import type { ArticleId } from '@/lib/domain/article';
import type { FindingId, Relation } from '@/lib/domain/cross-reference';
import { candidatesOf } from './candidates';
import { articleOfFinding } from './keys';
import { MOST_LINKS } from './limits';
import { linkFigures } from './link-figures';
import { linksFromArticle, linksToFigures } from './links-of';
import { nearestFirst } from './nearest-links';
import { unpackFigures } from './pack-findings';
import type { Compare } from './reading';
import type { CrossReferenceRow, FigureRow } from './rows';
import { placesOf } from './place-blocks';
import type { Library } from './schema';
import { writeLinks } from './write-links';

/** That a quantity had as many links as it may have, and loses some with an article. */
interface Loss {
  readonly quantity: FindingId;
  /** How many links of a relation go, and the one furthest in time of those it had: what it gets instead lies behind that. */
  readonly relations: ReadonlyMap<
    Relation,
    { readonly count: number; readonly furthest: CrossReferenceRow }
  >;
}

/** Which quantities have to be filled up once an article is gone; to be asked before it goes. */
export async function lossesOf(library: Library, articleId: ArticleId): Promise<Loss[]> {
  const losing = await linksFromArticle(library, articleId);
  const held = await linksToFigures(
    library,
    losing.map(({ b }) => b),
  );
  return [...Map.groupBy(held, ({ b }) => b)].flatMap(([quantity, all]): Loss[] => {
    const between = all.filter(({ articleA, articleB }) => articleA !== articleB);
    const relations = [...Map.groupBy(between, ({ relation }) => relation)].flatMap(
      ([relation, links]) => {
        const count = links.filter(({ articleA }) => articleA === articleId).length;
        const furthest = links.toSorted(nearestFirst).at(-1);
        return links.length < MOST_LINKS || count === 0 || !furthest
          ? []
          : [[relation, { count, furthest }] as const];
      },
    );
    return relations.length > 0 ? [{ quantity, relations: new Map(relations) }] : [];
  });
}

/** Gives quantities the links that they had no place for until now. */
export async function fillUp(
  library: Library,
  losses: readonly Loss[],
  compare: Compare,
): Promise<void> {
  if (losses.length === 0) return;
  const ofArticle = Map.groupBy(losses, ({ quantity }) => articleOfFinding(quantity));
  for (const [articleId, own] of ofArticle) {
    const row = await library.figures.get(articleId);
    if (!row) continue;
    const figures = unpackFigures(row);
    const places = await placesOf(library.figureBlocks, row);
    const candidates = await candidatesOf(library, row, places);
    const others = othersOf(figures, candidates, compare);
    const links = own.flatMap((loss) => {
      const figure = figures.find(({ id }) => id === loss.quantity);
      return figure ? nextLinks(figure, loss, others) : [];
    });
    await writeLinks(library, links);
  }
}

/** The figures of other articles that some of an article's share a term with, and the links with each, made when asked for. */
interface Others {
  readonly candidates: readonly FigureRow[];
  readonly linksWith: (articleId: ArticleId) => readonly CrossReferenceRow[];
}

function othersOf(
  figures: readonly FigureRow[],
  candidates: readonly FigureRow[],
  compare: Compare,
): Others {
  const ofArticle = Map.groupBy(candidates, ({ articleId }) => articleId);
  const made = new Map<ArticleId, readonly CrossReferenceRow[]>();
  return {
    candidates,
    linksWith: (articleId) => {
      const known =
        made.get(articleId) ?? linkFigures(figures, ofArticle.get(articleId) ?? [], compare);
      made.set(articleId, known);
      return known;
    },
  };
}

/** The next links of a quantity by relation; compares no more articles than it takes to find them. */
function nextLinks(
  row: FigureRow,
  { relations }: Loss,
  { candidates, linksWith }: Others,
): CrossReferenceRow[] {
  const own = new Set(row.terms);
  const open = new Map([...relations].map(([relation, { count }]) => [relation, count]));
  const found: CrossReferenceRow[] = [];
  const others = candidates
    .filter((other) => other.terms.some((term) => own.has(term)))
    .map((other) => ({ other, dayA: other.day, a: other.id }))
    .filter((end) =>
      [...relations.values()].some(({ furthest }) => nearestFirst(furthest, end) < 0),
    )
    .sort(nearestFirst);
  for (const { other, ...end } of others) {
    if (open.size === 0) break;
    const link = linksWith(other.articleId).find(({ a, b }) => a === other.id && b === row.id);
    const missing = link ? open.get(link.relation) : undefined;
    const furthest = link && relations.get(link.relation)?.furthest;
    if (!link || missing === undefined || !furthest || nearestFirst(furthest, end) >= 0) continue;
    found.push(link);
    if (missing === 1) open.delete(link.relation);
    else open.set(link.relation, missing - 1);
  }
  return found;
}
