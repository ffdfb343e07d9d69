import type { ArticleId } from '@/lib/domain/article';
import type { Correction } from '@/lib/domain/correction';
import type { SourceId } from '@/lib/domain/source';
import { sourceRules, type SourceRules } from '@/lib/domain/source-rules';
import type { ChangedRow } from './change-rows';
import type { Follow } from './changes';
import { rederive } from './corrections/rederive';
import type { Rulebook } from './corrections/rulebook';
import { placedAnew } from './highlights/place-highlights';
import { isSame } from './is-same';
import type { Library } from './schema';

/** What a change of the reader's hand has touched. */
export interface Touched {
  /** Articles whose highlights are others now. */
  readonly highlights: Set<ArticleId>;
  /** Articles whose findings or links may be others now; those that are linked with them are not among them. */
  readonly findings: Set<ArticleId>;
}

/** What follows from changed rows of the reader's own, in the whole library; what is touched is added to `touched`. */
export function followHand(library: Library, rulebook: Rulebook, touched: Touched): Follow {
  return async (rows) => {
    const articles = new Set<ArticleId>();
    const relinked = new Set<ArticleId>();
    for (const row of rows) {
      if (row.table === 'highlights' && (await followHighlight(row))) articles.add(articleOf(row));
      if (row.table !== 'corrections') continue;
      const ruling = (row.after ?? row.before)?.ruling;
      if (ruling && 'figure' in ruling) articles.add(ruling.figure.articleId);
      if (ruling?.kind === 'another-bearer') articles.add(ruling.articleId);
      if (ruling?.kind === 'not-comparable')
        for (const end of [ruling.a, ruling.b]) relinked.add(end.articleId);
    }
    const sources = await changedSources(library, rows);
    for (const id of await articlesWith(library, sources)) articles.add(id);
    for (const id of new Set([...articles, ...relinked])) {
      await rederive(library, id, rulebook, { sources, all: relinked.has(id) });
      touched.findings.add(id);
    }
  };

  /** Whether the article's figures may be others by it. */
  async function followHighlight({ before, after }: ChangedHighlight): Promise<boolean> {
    touched.highlights.add(articleOf({ before, after }));
    if (after) await place(library, after);
    const figures = [before, after].map((row) => row?.figure && [row.figure, row.sourceId]);
    return !isSame(figures[0], figures[1]);
  }
}

type ChangedHighlight = Pick<ChangedRow & { table: 'highlights' }, 'before' | 'after'>;

function articleOf({ before, after }: ChangedHighlight): ArticleId {
  return (after ?? before)?.articleId ?? '';
}

/** The text may be another one than when the row was written last: undo brings rows back from before a revision. */
async function place(library: Library, row: NonNullable<ChangedHighlight['after']>): Promise<void> {
  const [article, text, now] = await Promise.all([
    library.articles.get(row.articleId),
    library.texts.get(row.articleId),
    library.highlights.get(row.id),
  ]);
  if (!article || !text || !now) return;
  const placed = placedAnew(now, { title: article.title, text: text.text });
  if (placed.span !== null) await library.highlights.put(placed);
}

/** Records of sources that are ruled otherwise since some corrections changed. */
async function changedSources(
  library: Library,
  rows: readonly ChangedRow[],
): Promise<ReadonlySet<SourceId>> {
  const corrections = rows.filter((row) => row.table === 'corrections');
  if (corrections.length === 0) return new Set();
  const now = await library.corrections.toArray();
  const before = new Map<string, Correction>(now.map((row) => [row.id, row]));
  for (const row of corrections) {
    if (row.before) before.set(row.id, row.before);
    else before.delete(row.id);
  }
  return ruledOtherwise(sourceRules([...before.values()]), sourceRules(now));
}

function ruledOtherwise(x: SourceRules, y: SourceRules): ReadonlySet<SourceId> {
  const all = [x, y].flatMap(({ joined, apart, refused }) => [
    ...joined.keys(),
    ...apart.keys(),
    ...refused,
  ]);
  const told = (rules: SourceRules, id: SourceId) => [
    rules.joined.get(id),
    [...(rules.apart.get(id) ?? [])].sort(),
    rules.refused.has(id),
  ];
  return new Set(all.filter((id) => !isSame(told(x, id), told(y, id))));
}

/** Articles that cite or credit one of some records, by what was detected or by the reader's word. */
async function articlesWith(
  library: Library,
  sources: ReadonlySet<SourceId>,
): Promise<readonly ArticleId[]> {
  if (sources.size === 0) return [];
  const found: ArticleId[] = [];
  for (const id of sources) {
    const citations = library.citations.where('[sourceId+articleId]');
    const keys = await citations.between([id, ''], [id, '\uffff']).primaryKeys();
    const kept = await library.detections.where('sourceIds').equals(id).primaryKeys();
    const highlights = await library.highlights.where('sourceId').equals(id).toArray();
    found.push(...keys.map(([, articleId]) => articleId), ...kept);
    found.push(...highlights.flatMap((row) => (row.figure ? [row.articleId] : [])));
  }
  for (const { ruling } of await library.corrections.toArray())
    if (ruling.kind === 'wrong-source' && ruling.sourceId !== null && sources.has(ruling.sourceId))
      found.push(ruling.figure.articleId);
  return found;
}
