import type { ArticleId } from '@/lib/domain/article';
import type { CrossReferenceView, Evidence, Relation } from '@/lib/domain/cross-reference';
import {
  ALL_ARTICLES,
  type Batch,
  type StoryFilter,
  type StoryLine,
  type StoryThread,
  type StoryView,
} from '@/lib/domain/library-views';
import { connected } from '@/lib/domain/story';
import type { Library } from '../schema';
import { viewsOf } from './cross-references';
import { foundArticles } from './found-articles';
import { joinedArticles } from './joined-articles';
import { headOf } from './library-articles';
import { StoryLinks, type FollowedStory } from './library-story-links';

/** Articles whose stories are looked for at once. */
const BATCH = 12;

/** After so many articles in a row without a story, those that are joined with no other are left out. */
const MANY_ALONE = 60;

/**
 * The stories that pass a filter, by their newest article that does, a batch at a time. Words and days are those of one of their
 * articles.
 */
export async function* storiesFound(
  library: Library,
  { conflicts, ...filter }: StoryFilter,
): AsyncGenerator<Batch<StoryLine>, void> {
  const links = new StoryLinks(library);
  const told = new Set<ArticleId>();
  const articles = { ...ALL_ARTICLES, ...filter };
  // In one transaction: beginning one takes longer than most questions.
  const tables = [library.articles, library.citations, library.linked];
  let alone = 0;
  let joined: ReadonlySet<ArticleId> | null | undefined;
  for await (const { rows, looked } of foundArticles(library, articles, false)) {
    if (alone > MANY_ALONE && joined === undefined) joined = await joinedArticles(library);
    if (joined?.size === 0) return;
    const ids = rows.map(({ id }) => id).filter((id) => joined?.has(id) ?? true);
    // What was typed may have changed meanwhile: following a story takes longer than finding its articles.
    yield { rows: [], looked: looked - ids.length };
    for (let from = 0; from < ids.length; from += BATCH) {
      const some = ids.slice(from, from + BATCH);
      const stories = await library.transaction('r', tables, async () =>
        storiesOf(some, links, told),
      );
      alone = stories.length > 0 ? 0 : alone + some.length;
      const passing = stories.filter(({ relations }) => !conflicts || relations.conflict > 0);
      yield { rows: passing, looked: some.length };
    }
  }
}

/** The stories of some articles that are not told yet. */
async function storiesOf(
  ids: readonly ArticleId[],
  links: StoryLinks,
  told: Set<ArticleId>,
): Promise<StoryLine[]> {
  await links.prepare(ids);
  const stories: StoryLine[] = [];
  for (const id of ids) {
    const story = told.has(id) ? null : await links.storyOf(id);
    for (const member of story?.members ?? []) told.add(member.id);
    if (story) stories.push(lineOf(story));
  }
  return stories;
}

/** The story of an article with all that is reported in it; null where no other article tells it. */
export async function storyOf(library: Library, articleId: ArticleId): Promise<StoryView | null> {
  const story = await new StoryLinks(library).storyOf(articleId);
  if (story === null) return null;
  const views = await viewsOf(library, story.references, (link) => link.b);
  return { ...lineOf(story), heads: story.members.map(headOf), threads: threadsOf(views) };
}

/** The story of an article in short; null where no other article tells it. */
export async function storyLineOf(
  library: Library,
  articleId: ArticleId,
): Promise<StoryLine | null> {
  const story = await new StoryLinks(library).storyOf(articleId);
  return story && lineOf(story);
}

function lineOf({ members, references }: FollowedStory): StoryLine {
  const [oldest, newest] = [members[0], members.at(-1)];
  // As the story shows them: what was counted once is one, however often and by whomever it was reported.
  const threads = connected(references).map((group) => new Set(group));
  const count = (relation: Relation) => {
    const ends = references.filter((one) => one.relation === relation).map(({ a }) => a);
    return threads.filter((thread) => ends.some((end) => thread.has(end))).length;
  };
  return {
    articleId: newest?.id ?? '',
    title: newest?.title ?? '',
    articles: members.length,
    sites: [...new Set(members.map(({ site }) => site))],
    from: oldest?.day ?? '',
    to: newest?.day ?? '',
    relations: { agree: count('agree'), conflict: count('conflict'), update: count('update') },
  };
}

/** The quantities of a story: reports that are joined by cross-references are of one. */
function threadsOf(views: readonly CrossReferenceView[]): StoryThread[] {
  const reports = new Map<string, Evidence>();
  for (const { here, there } of views)
    for (const one of [here, there]) reports.set(one.findingId, one);
  const groups = connected(
    views.map(({ here, there }) => ({ a: here.findingId, b: there.findingId })),
  );
  return groups
    .flatMap((group): StoryThread[] => {
      const members = new Set(group);
      const [view] = views
        .filter(({ here }) => members.has(here.findingId))
        .sort((x, y) => (x.here.day < y.here.day ? 1 : x.here.day > y.here.day ? -1 : 0));
      const inOrder = group
        .flatMap((id) => reports.get(id) ?? [])
        .sort((x, y) => (x.day < y.day ? -1 : x.day > y.day ? 1 : 0));
      return view ? [{ id: group[0] ?? view.id, view, reports: inOrder }] : [];
    })
    .sort(
      (x, y) =>
        y.reports.length - x.reports.length || isDeadly(y) - isDeadly(x) || (x.id < y.id ? -1 : 1),
    );
}

/** Of two equally often reported, a story is known by its dead. */
function isDeadly({ view }: StoryThread): number {
  return view.reason.measure === 'deaths' ? 1 : 0;
}
