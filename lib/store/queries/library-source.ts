import type { ArticleId } from '@/lib/domain/article';
import type { Batch, SourceCited, SourceCompared } from '@/lib/domain/library-views';
import type { SourceId } from '@/lib/domain/source';
import { saidIn } from '../findings';
import { unpackFigures } from '../pack-findings';
import { linksFromFigures, linksToFigures } from '../links-of';
import type { CitationRow, FigureRow } from '../rows';
import type { Library } from '../schema';
import { viewsOf } from './cross-references';
import { headOf } from './library-articles';
import { sourceClusters } from './source-clusters';

/** Articles that are asked for at once. */
const BATCH = 12;

/** Figures that are compared: enough to see how a source does, few enough to be asked for at once. */
const MOST_FIGURES = 400;

/** What articles say that a source said, the newest first, a batch at a time. */
export async function* citedIn(
  library: Library,
  id: SourceId,
): AsyncGenerator<Batch<SourceCited>, void> {
  const members = await membersOf(library, id);
  const citations = await citationsOf(library, members);
  for (let from = 0; from < citations.length; from += BATCH) {
    const batch = citations.slice(from, from + BATCH);
    const cited = await Promise.all(batch.map((row) => citedBy(library, row, members)));
    yield { rows: cited.filter((one) => one !== null), looked: batch.length };
  }
}

/** How a source's figures stand to figures that others give for the same thing. */
export async function comparedWithOthers(library: Library, id: SourceId): Promise<SourceCompared> {
  const members = await membersOf(library, id);
  const figures = await creditedTo(library, members);
  const looked = figures.slice(0, MOST_FIGURES);
  const own = new Set(looked.map(({ quantity }) => quantity));
  const links = (
    await Promise.all([linksFromFigures(library, own), linksToFigures(library, own)])
  ).flat();
  const others = links.filter(({ a, b }) => own.has(a) !== own.has(b));
  const views = await viewsOf(library, others, (link) => (own.has(link.a) ? link.a : link.b));
  return {
    figures: own.size,
    more: figures.length > looked.length,
    views: views.sort((x, y) => (x.here.day < y.here.day ? 1 : x.here.day > y.here.day ? -1 : 0)),
  };
}

/** Figures that articles credit to some records, the newest first; a little more than are compared where there are more. */
async function creditedTo(library: Library, members: readonly SourceId[]): Promise<FigureRow[]> {
  const [cited, ruled] = await Promise.all([
    citationsOf(library, members),
    // What the reader credits to a source is told there, too, whether or not the article cites it.
    library.detections.where('sourceIds').anyOf(members).primaryKeys(),
  ]);
  const articles = new Set<ArticleId>(ruled);
  let count = 0;
  for (const { articleId, figures } of cited) {
    if (count > MOST_FIGURES) break;
    if (figures > 0) articles.add(articleId);
    count += figures;
  }
  const rows = await library.figures.bulkGet([...articles]);
  return rows
    .flatMap((row) => (row ? unpackFigures(row) : []))
    .filter(({ sourceId }) => sourceId !== null && members.includes(sourceId))
    .sort((x, y) => (x.day < y.day ? 1 : -1));
}

/** Where some records are cited, the newest article first. */
async function citationsOf(library: Library, members: readonly SourceId[]): Promise<CitationRow[]> {
  const citations = await Promise.all(
    members.map((member) =>
      library.citations.where('[sourceId+day]').between([member, ''], [member, '\uffff']).toArray(),
    ),
  );
  return citations
    .flat()
    .sort((x, y) => (x.day < y.day ? 1 : x.day > y.day ? -1 : x.articleId < y.articleId ? 1 : -1));
}

async function membersOf(library: Library, id: SourceId): Promise<readonly SourceId[]> {
  return (await sourceClusters(library, [id])).get(id)?.members ?? [];
}

async function citedBy(
  library: Library,
  citation: CitationRow,
  members: readonly SourceId[],
): Promise<SourceCited | null> {
  const { articleId, sourceId, role, sentence } = citation;
  const [article, text, { attributions }] = await Promise.all([
    library.articles.get(articleId),
    library.texts.get(articleId),
    saidIn(library, articleId),
  ]);
  if (!article || !text) return null;
  const said = attributions
    .filter(({ source }) => source !== null && members.includes(source.sourceId))
    .sort((x, y) => (x.content[0]?.start ?? 0) - (y.content[0]?.start ?? 0))
    .map(({ part, source, cue, content }) => {
      const printed = part === 'title' ? article.title : text.text;
      // From who said it to the last word of what was said: indirect speech is no sentence without them.
      const spans = [source, cue, ...content].filter((span) => span !== null);
      const start = Math.min(...spans.map((span) => span.start));
      return printed.slice(start, Math.max(...spans.map((span) => span.end)));
    });
  // The key of an article's own record has the article's in it.
  const record = sourceId.includes(articleId) ? null : sourceId;
  return { ...headOf(article), record, role, sentence, said };
}
