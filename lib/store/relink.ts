import type { ArticleId } from '@/lib/domain/article';
import type { FindingId } from '@/lib/domain/cross-reference';
import { rowsAtOnce } from './at-once';
import { articlesFound, candidatesOf } from './candidates';
import { figuresIn } from './findings';
import { articleOfFinding } from './keys';
import { MOST_LINKS } from './limits';
import { linkFigures, nearest } from './link-figures';
import { linksFromFigures, linksToFigures } from './links-of';
import { unpackFigures } from './pack-findings';
import { linksFrom } from './pack-links';
import { placesOf } from './place-blocks';
import type { Compare } from './reading';
import type { CrossReferenceRow } from './rows';
import type { Library } from './schema';
import { writeLinks } from './write-links';

/**
 * Links all quantities of an article anew with the whole library, and takes the links out of those that are gone. The links are then
 * the ones that reading all articles anew would give.
 */
export async function relinkArticle(
  library: Library,
  articleId: ArticleId,
  compare: Compare,
): Promise<void> {
  const figures = await figuresIn(library, articleId);
  const quantities = [...new Set(figures.map(({ quantity }) => quantity))];
  const losing = await relinkOnly(library, quantities, compare);
  // What had all the links it may have and lost one gets back the one that was too many before.
  for (const quantity of losing) await relinkOnly(library, [quantity], compare);
}

/**
 * Takes the links out that an article has with others which it finds no longer, since another has taken a place of it. What it
 * still finds it is linked with as before, so that nothing is compared: a sum of a year may have a thousand links.
 */
export async function unlinkUnmet(
  library: Library,
  articleId: ArticleId,
  compare: Compare,
): Promise<void> {
  const row = await library.figures.get(articleId);
  if (!row) return;
  const [places, own, later] = await Promise.all([
    placesOf(library.figureBlocks, row),
    library.linked.get(articleId),
    library.linked.where('earlier').equals(articleId).primaryKeys(),
  ]);
  const found = new Set([articleId, ...articlesFound(row, places)]);
  const isUnmet = (id: ArticleId) => !found.has(id);
  const others = await rowsAtOnce(library.linked, later.filter(isUnmet));
  const earlier = new Set((own?.earlier ?? []).filter(isUnmet));
  const gone = [
    ...(own && earlier.size > 0 ? linksFrom(own, earlier) : []),
    ...others.flatMap((other) => linksFrom(other, new Set([articleId]))),
  ];
  if (gone.length === 0) return;
  const held = Map.groupBy(
    await linksToFigures(
      library,
      gone.map(({ b }) => b),
    ),
    laterEnd,
  );
  await writeLinks(library, [], gone);
  const lost = gone.filter((link) => (held.get(laterEnd(link))?.length ?? 0) >= MOST_LINKS);
  for (const quantity of new Set(lost.map(({ b }) => b)))
    await relinkOnly(library, [quantity], compare);
}

/** Links some quantities of one article anew. Returns the other quantities that had all the links they may have, and lost one. */
async function relinkOnly(
  library: Library,
  quantities: readonly FindingId[],
  compare: Compare,
): Promise<FindingId[]> {
  const [first] = quantities;
  if (first === undefined) return [];
  const own = new Set(quantities);
  const old = await linksOf(library, quantities);
  await writeLinks(library, [], old);
  const made = await newLinks(library, articleOfFinding(first), own, compare);
  const later = [...old, ...made].map(({ b }) => b).filter((b) => !own.has(b));
  const theirs = await linksToFigures(library, later);
  const { kept, left } = nearest([...made, ...theirs]);
  await writeLinks(library, kept, left);
  const held = Map.groupBy([...old, ...theirs], laterEnd);
  const stays = new Set(kept.map(({ id, relation }) => `${id} ${relation}`));
  const lost = old.filter(
    (link) =>
      !own.has(link.b) &&
      !stays.has(`${link.id} ${link.relation}`) &&
      (held.get(laterEnd(link))?.length ?? 0) >= MOST_LINKS,
  );
  return [...new Set(lost.map(({ b }) => b))];
}

function laterEnd({ b, relation }: CrossReferenceRow): string {
  return `${b} ${relation}`;
}

async function linksOf(
  library: Library,
  quantities: readonly FindingId[],
): Promise<CrossReferenceRow[]> {
  const found = await Promise.all([
    linksFromFigures(library, quantities),
    linksToFigures(library, quantities),
  ]);
  return [...new Map(found.flat().map((link) => [link.id, link])).values()];
}

/** Every link of some quantities of an article with others and among themselves. */
async function newLinks(
  library: Library,
  articleId: ArticleId,
  own: ReadonlySet<FindingId>,
  compare: Compare,
): Promise<CrossReferenceRow[]> {
  const row = await library.figures.get(articleId);
  if (!row) return [];
  const figures = unpackFigures(row);
  const places = await placesOf(library.figureBlocks, row);
  const candidates = await candidatesOf(library, row, places);
  const links = linkFigures(figures, candidates, compare);
  return links.filter(({ a, b }) => own.has(a) || own.has(b));
}
