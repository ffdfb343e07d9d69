import type { SourceCited, SourceCompared } from '@/lib/domain/library-views';
import type { SourceId } from '@/lib/domain/source';
import type { CitationRow } from '../rows';
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
): AsyncGenerator<readonly SourceCited[], void> {
  const members = await membersOf(library, id);
  const citations = (
    await Promise.all(
      members.map((member) =>
        library.citations
          .where('[sourceId+day]')
          .between([member, ''], [member, '\uffff'])
          .toArray(),
      ),
    )
  )
    .flat()
    .sort((x, y) => (x.day < y.day ? 1 : x.day > y.day ? -1 : x.articleId < y.articleId ? 1 : -1));
  for (let from = 0; from < citations.length; from += BATCH) {
    const batch = citations.slice(from, from + BATCH);
    const cited = await Promise.all(batch.map((row) => citedBy(library, row, members)));
    yield cited.filter((one) => one !== null);
  }
}

/** How a source's figures stand to figures that others give for the same thing. */
export async function comparedWithOthers(library: Library, id: SourceId): Promise<SourceCompared> {
  const members = await membersOf(library, id);
  const figures = (
    await Promise.all(
      members.map((member) =>
        library.figures
          .where('[sourceId+day]')
          .between([member, ''], [member, '\uffff'])
          .reverse()
          .limit(MOST_FIGURES + 1)
          .toArray(),
      ),
    )
  )
    .flat()
    .sort((x, y) => (x.day < y.day ? 1 : -1));
  const looked = figures.slice(0, MOST_FIGURES);
  const own = new Set(looked.map(({ quantity }) => quantity));
  const keys = [...own];
  const links = (
    await Promise.all([
      library.crossReferences.where('b').anyOf(keys).toArray(),
      // A link's key begins with its earlier end.
      ...keys.map((key) =>
        library.crossReferences.where('id').between(`${key}~`, `${key}\u007f`).toArray(),
      ),
    ])
  ).flat();
  const others = links.filter(({ a, b }) => own.has(a) !== own.has(b));
  const views = await viewsOf(library, others, (link) => (own.has(link.a) ? link.a : link.b));
  return {
    figures: own.size,
    more: figures.length > looked.length,
    views: views.sort((x, y) => (x.here.day < y.here.day ? 1 : x.here.day > y.here.day ? -1 : 0)),
  };
}

async function membersOf(library: Library, id: SourceId): Promise<readonly SourceId[]> {
  return (await sourceClusters(library, [id])).get(id)?.members ?? [];
}

async function citedBy(
  library: Library,
  citation: CitationRow,
  members: readonly SourceId[],
): Promise<SourceCited | null> {
  const { articleId, role, sentence } = citation;
  const [article, text, attributions] = await Promise.all([
    library.articles.get(articleId),
    library.texts.get(articleId),
    library.attributions.where('articleId').equals(articleId).toArray(),
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
  return { ...headOf(article), role, sentence, said };
}
