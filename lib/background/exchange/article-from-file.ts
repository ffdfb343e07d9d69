import type { ArticleContent } from '@/lib/domain/article';
import type { ArticleEntry } from '@/lib/exchange/library-file/entry';
import { articleIdOf, hashOf } from '@/lib/store/keys';
import type { Reading } from '@/lib/store/reading';
import type { RevisionRow } from '@/lib/store/rows';
import type { Analyser } from '../analyser';
import { languageOf } from '../language';
import { readingOf } from '../reading-of';
import { storyDay, storyPosts } from '../story-day';

/** An article of a file, read anew, with what it said before. */
export interface FileReading {
  readonly reading: Reading;
  readonly revisions: readonly RevisionRow[];
}

/** Reads an article of a library file: its times and its earlier words are those of the file. */
export async function readEntry(entry: ArticleEntry, analyser: Analyser): Promise<FileReading> {
  const { addresses, day, firstReadAt, readAt, revision, revisions } = entry;
  const { url, canonicalUrl, site, title, byline, published, language, text, posts } = entry;
  const head = { url, canonicalUrl, site, title, byline, published, language, text };
  const content = { ...head, ...(posts && { posts }) };
  const reading = await readContent(content, day, readAt, analyser);
  const { id } = reading.article;
  const earlier = revisions.map(async ({ title, text, ...old }) => {
    return { articleId: id, ...old, title, text, hash: await hashOf(title, text) };
  });
  return {
    reading: { ...reading, article: { ...reading.article, addresses, firstReadAt, revision } },
    revisions: await Promise.all(earlier),
  };
}

/**
 * Reads an article that a page of ours took from a saved file, in the language that its words are in; `at`: milliseconds since
 * the epoch.
 */
export async function readSaved(
  content: ArticleContent,
  at: number,
  analyser: Analyser,
): Promise<Reading> {
  const language = await languageOf(content.language, content.text);
  return readContent({ ...content, language }, storyDay(content.published, at), at, analyser);
}

async function readContent(
  content: ArticleContent,
  day: string,
  at: number,
  analyser: Analyser,
): Promise<Reading> {
  const { title, text, language, site, canonicalUrl } = content;
  const posts = storyPosts(content, at);
  const analysis = analyser.analyse({ title, text, language, published: day, posts, outlet: site });
  const id = await articleIdOf(canonicalUrl);
  return readingOf(content, analysis, {
    id,
    hash: await hashOf(title, text),
    at,
    day,
    posts,
    analysisVersion: analyser.version,
  });
}
