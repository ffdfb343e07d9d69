/** A stretch of an article that was published at a time of its own, a post of a live blog: it lasts until the next one starts. */
export interface Post {
  /** Offset of its first code unit in the article's text. */
  readonly start: number;
  /** ISO 8601 date or date-time. */
  readonly published: string;
}

/** When the words at an offset were published, of posts in order; null where they stand in no post. */
export function postedAt(posts: readonly Post[] | undefined, offset: number): string | null {
  return posts?.findLast(({ start }) => start <= offset)?.published ?? null;
}

/** When a figure was told: with its post, where its article is a live blog, else on the day of its article. */
export function toldAt({ told, day }: { readonly told?: string; readonly day: string }): string {
  return told ?? day;
}
