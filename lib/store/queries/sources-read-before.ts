import type { ArticleId } from '@/lib/domain/article';
import type { SourceReadBefore } from '@/lib/domain/cross-reference';
import type { SourceId } from '@/lib/domain/source';
import type { CitationRow } from '../rows';
import type { Library } from '../schema';
import { sourceClusters, type SourceCluster } from './source-clusters';

/** Sources of an article that other articles cite too, those most cited first. One row for a source under several names. */
export async function sourcesReadBefore(
  library: Library,
  articleId: ArticleId,
): Promise<SourceReadBefore[]> {
  const citations = await library.citations.where('articleId').equals(articleId).toArray();
  const clusters = await sourceClusters(
    library,
    citations.map(({ sourceId }) => sourceId),
  );
  const here = new Map<SourceId, CitationRow>();
  for (const citation of citations) {
    const cluster = clusters.get(citation.sourceId);
    if (cluster && !here.has(cluster.id)) here.set(cluster.id, citation);
  }
  const found = await Promise.all(
    [...here.values()].map((citation) =>
      readBefore(library, citation, clusters.get(citation.sourceId)),
    ),
  );
  return found
    .filter((row) => row !== null)
    .sort((x, y) => y.articles - x.articles || (x.name < y.name ? -1 : 1));
}

/** What other articles have of the source that an article cites; null where none cites it. */
export async function readBefore(
  library: Library,
  citation: CitationRow,
  cluster: SourceCluster | undefined,
): Promise<SourceReadBefore | null> {
  if (!cluster || cluster.articles <= 1) return null;
  const newest = (
    await Promise.all(cluster.members.map((id) => newestOther(library, id, citation)))
  )
    .flat()
    .reduce<CitationRow | null>((best, row) => (best && best.day >= row.day ? best : row), null);
  const article = newest && (await library.articles.get(newest.articleId));
  if (!newest || !article) return null;
  return {
    sourceId: cluster.id,
    name: cluster.name,
    articles: cluster.articles - 1,
    figures: cluster.figures - citation.figures,
    here: citation.first,
    there: {
      articleId: article.id,
      site: article.site,
      title: article.title,
      url: article.url,
      day: article.day,
      sentence: newest.sentence,
    },
  };
}

/** The newest citation of a source's record in another article; none or one. */
async function newestOther(
  library: Library,
  id: SourceId,
  { articleId }: CitationRow,
): Promise<CitationRow[]> {
  const newest = await library.citations
    .where('[sourceId+day]')
    .between([id, ''], [id, '\uffff'])
    .reverse()
    .limit(2)
    .toArray();
  return newest.filter((row) => row.articleId !== articleId).slice(0, 1);
}
