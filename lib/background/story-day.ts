import type { ArticleContent } from '@/lib/domain/article';
import { postedAt, type Post } from '@/lib/domain/posts';
import type { Part } from '@/lib/domain/span';

/** Clocks and time zones may be this far apart; a later date is a mistake of the page. */
const TOLERATED_FUTURE = 2 * 86_400_000;

/**
 * When a story is from: its date of publication, brought to UTC where it has a time, so that days compare as text; the
 * moment of reading where the page gives none, a wrong one, or one in the future. `at` in milliseconds since the epoch.
 */
export function storyDay(published: string | null, at: number): string {
  const time = published === null ? NaN : Date.parse(published);
  if (published === null || Number.isNaN(time) || time > at + TOLERATED_FUTURE) {
    return new Date(at).toISOString();
  }
  return /T\d/u.test(published) ? new Date(time).toISOString() : published.slice(0, 10);
}

/** The posts of a live blog with their times as {@link storyDay} gives them; undefined where there are none. `at` as there. */
export function storyPosts(
  { posts }: Pick<ArticleContent, 'posts'>,
  at: number,
): readonly Post[] | undefined {
  return posts?.map(({ start, published }) => ({ start, published: storyDay(published, at) }));
}

/** When a post told what stands there, as a row keeps it; nothing where no post does. */
export function toldIn(
  posts: readonly Post[] | undefined,
  part: Part,
  start: number,
): { readonly told?: string } {
  const told = part === 'text' ? postedAt(posts, start) : null;
  return told === null ? {} : { told };
}
