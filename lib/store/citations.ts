import type { ArticleId } from '@/lib/domain/article';
import type { CitationRow, SourceRow } from './rows';
import type { Library } from './schema';
import { wordsOf } from './search/words';
import { tallied } from './tally';

/**
 * Writes who an article cites and counts it into the sources' records. To be called once per reading, in its transaction,
 * after {@link removeCitations} where an earlier reading is there.
 */
export async function addCitations(
  library: Library,
  citations: readonly CitationRow[],
): Promise<void> {
  const known = await library.sources.bulkGet(citations.map(({ sourceId }) => sourceId));
  await library.sources.bulkPut(citations.map((citation, i) => countedIn(known[i], citation)));
  await library.citations.bulkPut(citations);
}

/** Takes an article's citations out of the sources' records; a source that no article cites any longer goes. */
export async function removeCitations(library: Library, articleId: ArticleId): Promise<void> {
  const citations = await library.citations.where('articleId').equals(articleId).toArray();
  const known = await library.sources.bulkGet(citations.map(({ sourceId }) => sourceId));
  const records = citations.flatMap((citation, i) => {
    const row = known[i];
    return row ? [counted(row, citation, -1)] : [];
  });
  await library.sources.bulkPut(records.filter(({ articles }) => articles > 0));
  await library.sources.bulkDelete(
    records.filter(({ articles }) => articles <= 0).map(({ id }) => id),
  );
  await library.citations.where('articleId').equals(articleId).delete();
}

/** A source's record with one more article that cites it; `known`: where there was one before. */
export function countedIn(known: SourceRow | undefined, citation: CitationRow): SourceRow {
  return counted(known ?? emptyRecord(citation), citation, 1);
}

function emptyRecord({ sourceId }: CitationRow): SourceRow {
  const nothing = { names: {}, kinds: {}, aliases: {}, affiliations: {}, aliasTally: {} };
  return { id: sourceId, ...nothing, aliasKeys: [], words: [], articles: 0, figures: 0 };
}

function counted(row: SourceRow, citation: CitationRow, step: 1 | -1): SourceRow {
  const affiliation = citation.affiliation === null ? [] : [citation.affiliation];
  const aliasTally = tallied(row.aliasTally, citation.aliasKeys, step);
  const names = tallied(row.names, [citation.name], step);
  const aliases = tallied(row.aliases, citation.aliases, step);
  return {
    id: row.id,
    names,
    kinds: tallied(row.kinds, [citation.kind], step),
    aliases,
    affiliations: tallied(row.affiliations, affiliation, step),
    aliasTally,
    aliasKeys: Object.keys(aliasTally).sort(),
    words: [...wordsOf(...Object.keys(names), ...Object.keys(aliases))].sort(),
    articles: row.articles + step,
    figures: row.figures + step * citation.figures,
  };
}
