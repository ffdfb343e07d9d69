import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { NEWSROOM } from '../../tests/newsroom/newsroom';
import { OUTLETS } from '../../tests/newsroom/outlets';
import type { Served } from '../../tests/newsroom/server';
import { newsroomPages, pathOf } from '../../tests/newsroom/site';
import { readArticlesFiles, type FileArticle } from '../read-articles-file';
import { withLaterEdition, type LaterEdition } from './hand';
import { LATER_EDITION } from './hand-notes';
import { Misuse } from './options';
import type { Story } from './story';
import { storyPage } from './story-page';

/** What is served and what is read. */
export interface Programme {
  readonly pages: readonly Served[];
  /** In order of publication; those without a date last, in the order given. */
  readonly stories: readonly Story[];
  /** What is changed after it was read; null where nothing is. */
  readonly edition: LaterEdition | null;
}

/** The newsroom of the tests. */
export function newsroomProgramme(): Programme {
  const stories = NEWSROOM.map((article) => ({
    host: article.outlet,
    path: pathOf(article),
    title: article.title,
    site: OUTLETS[article.outlet].name,
    published: article.published,
  }));
  const changed = stories.find(({ path }) => path.endsWith(`/${LATER_EDITION.article}`));
  if (!changed) throw new Error(`There is no article ${LATER_EDITION.article}.`);
  return { ...withLaterEdition(newsroomPages(), changed), stories };
}

/**
 * The given files as news pages: `.html` as it is, the articles of `.txt` and `.jsonl` on a page of ours.
 * @throws Misuse where a file cannot be read
 */
export function filesProgramme(files: readonly string[]): Programme {
  const pages: Served[] = [];
  const stories: Story[] = [];
  for (const file of files) {
    if (/\.html?$/i.test(file)) {
      const { page, story } = servedPage(file, pages.length);
      pages.push(page);
      stories.push(story);
      continue;
    }
    const { articles, problems } = readArticlesFiles([file]);
    if (problems[0]) throw new Misuse(problems.join('\n'));
    for (const article of articles) {
      const story = storyOf(article, pages.length);
      pages.push({
        host: story.host,
        path: story.path,
        body: (at) => storyPage(article, story, at),
      });
      stories.push(story);
    }
  }
  if (stories.length === 0) throw new Misuse('The files hold no article.');
  const day = (story: Story) => story.published ?? '9999';
  return {
    pages,
    stories: stories.toSorted((a, b) => day(a).localeCompare(day(b))),
    edition: null,
  };
}

function servedPage(file: string, index: number): { page: Served; story: Story } {
  const path = `/${index + 1}/${encodeURIComponent(basename(file))}`;
  const body = read(file);
  const title = basename(file, extname(file));
  return {
    page: { host: 'pages', path: decodeURIComponent(path), body: () => body },
    story: { host: 'pages', path, title, site: 'pages', published: null },
  };
}

function read(file: string): Buffer {
  try {
    return readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file));
  } catch {
    throw new Misuse(`${file} cannot be read.`);
  }
}

/** Where an article of a file is served: on a host named after its outlet, under its day and headline, as outlets do. */
function storyOf(article: FileArticle, index: number): Story {
  const site = article.outlet ?? 'Articles';
  const day = article.published?.slice(0, 10).replaceAll('-', '/') ?? 'undated';
  const title = article.title || firstLine(article.text) || article.id;
  return {
    host: slug(site) || 'articles',
    path: `/${day}/${slug(title) || 'article'}-${index + 1}`,
    title,
    site,
    published: article.published,
  };
}

const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A text without a headline of its own often begins with one. */
function firstLine(text: string): string {
  const [line = ''] = text.trimStart().split('\n', 1);
  return line.length <= 150 ? line.trim() : '';
}
