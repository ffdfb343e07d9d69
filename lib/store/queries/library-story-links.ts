import type { ArticleId } from '@/lib/domain/article';
import type { CrossReference } from '@/lib/domain/cross-reference';
import type { SourceId } from '@/lib/domain/source';
import { daysBetween, storiesAmong, weightOf, type StoryLink } from '@/lib/domain/story';
import type { ArticleRow } from '../rows';
import type { Library } from '../schema';
import { linksOfArticle } from '../links-of';

/** A story is followed through so many articles at most. */
const MOST_FOLLOWED = 240;

/** Articles of one story, the oldest first, and the cross-references between them. */
export interface FollowedStory {
  readonly members: readonly ArticleRow[];
  readonly references: readonly CrossReference[];
}

/** What is asked of the library while stories are followed; kept over several, since neighbours have much in common. */
export class StoryLinks {
  private readonly articles = new Map<ArticleId, ArticleRow>();
  private readonly sources = new Map<ArticleId, ReadonlySet<SourceId>>();
  private readonly links = new Map<ArticleId, readonly CrossReference[]>();

  constructor(private readonly library: Library) {}

  /** Goes from article to article along what they have in common; null where the article stands alone. */
  async storyOf(start: ArticleId): Promise<FollowedStory | null> {
    const found = new Map<string, StoryLink>();
    const seen = new Set<ArticleId>([start]);
    for (let next = [start]; next.length > 0 && seen.size < MOST_FOLLOWED;) {
      const links = await this.linksFrom(next);
      for (const link of links) found.set(`${link.a} ${link.b}`, link);
      const reached = new Set(links.flatMap(({ a, b }) => [a, b]));
      next = [...reached].filter((id) => !seen.has(id));
      for (const id of next) seen.add(id);
    }
    const story = storiesAmong([...found.values()]).find((group) => group.includes(start));
    if (!story) return null;
    const within = new Set(story);
    const references = story.flatMap((id) => this.links.get(id) ?? []);
    return {
      members: story.flatMap((id) => this.articles.get(id) ?? []).sort(older),
      references: [
        ...new Map(
          references
            .filter(({ articleA, articleB }) => within.has(articleA) && within.has(articleB))
            .map((one) => [one.id, one]),
        ).values(),
      ],
    };
  }

  /** Asks for the cross-references of some articles at once: most have none, and one after the other takes much longer. */
  async prepare(ids: readonly ArticleId[]): Promise<void> {
    await Promise.all(
      ids.map(async (id) => {
        if (!this.links.has(id)) this.links.set(id, await linksOfArticle(this.library, id));
      }),
    );
  }

  /** What joins some articles to any others, strongly enough to be of one story. */
  private async linksFrom(ids: readonly ArticleId[]): Promise<StoryLink[]> {
    await this.prepare(ids);
    const pairs = Map.groupBy(
      ids
        .flatMap((id) => this.links.get(id) ?? [])
        .filter(({ articleA, articleB }) => articleA !== articleB),
      ({ articleA, articleB }) => [articleA, articleB].sort().join(' '),
    );
    if (pairs.size === 0) return [];
    await this.load([...pairs.keys()].flatMap((key) => key.split(' ')));
    return [...pairs].flatMap(([key, references]) => {
      const [a = '', b = ''] = key.split(' ');
      const unique = [...new Map(references.map((one) => [one.id, one])).values()];
      const weight = weightOf(unique, this.daysApart(a, b), this.sharedSources(a, b));
      return weight >= 2 ? [{ a, b, weight }] : [];
    });
  }

  private async load(ids: readonly ArticleId[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.articles.has(id));
    const [rows, citations] = await Promise.all([
      this.library.articles.bulkGet(missing),
      this.library.citations.where('articleId').anyOf(missing).toArray(),
    ]);
    const cited = Map.groupBy(citations, ({ articleId }) => articleId);
    for (const row of rows) {
      if (!row) continue;
      this.articles.set(row.id, row);
      this.sources.set(row.id, new Set(cited.get(row.id)?.map(({ sourceId }) => sourceId)));
    }
  }

  private daysApart(a: ArticleId, b: ArticleId): number {
    return daysBetween(this.articles.get(a)?.day ?? '', this.articles.get(b)?.day ?? '');
  }

  private sharedSources(a: ArticleId, b: ArticleId): number {
    const others = this.sources.get(b) ?? new Set();
    return [...(this.sources.get(a) ?? [])].filter((id) => others.has(id)).length;
  }
}

function older(x: ArticleRow, y: ArticleRow): number {
  return x.day < y.day ? -1 : x.day > y.day ? 1 : x.id < y.id ? -1 : 1;
}
