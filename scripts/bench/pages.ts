import { articleOf, NEWSROOM } from '../../tests/newsroom/newsroom';
import type { Served } from '../../tests/newsroom/server';
import { newsroomPages, pathOf } from '../../tests/newsroom/site';

/** A page whose cost is measured. */
export interface MeasuredPage {
  readonly name: string;
  readonly host: string;
  readonly path: string;
  /** Whether it is an article, so that its marks are waited for. */
  readonly article: boolean;
  /** Whether others are measured on it too. */
  readonly peers: boolean;
}

const LONG = '/2025/06/01/the-year-in-varland';
const MANY = '/2025/06/02/two-thousand-words-from-villages';
const SECTION = '/world/';

/** All articles of the newsroom in one, as often as it takes to have 10,000 words. */
function longBody(): string {
  const round = NEWSROOM.map((article) => article.text).join('\n\n');
  const rounds = Math.ceil(10_000 / round.split(/\s+/).length);
  const paragraphs = Array.from({ length: rounds }, () => round.split('\n\n')).flat();
  return paragraphs.map((text) => `<p>${text.replace(/^## /, '')}</p>`).join('\n');
}

const SPEAKERS = [
  'Mara Lind',
  'Jon Arn',
  'Lina Orth',
  'Per Voss',
  'Ana Keller',
  'Tom Brandt',
  'Ida Holm',
];

/** Paragraphs, each of which cites two people. */
function manyBody(): string {
  const paragraphs = Array.from({ length: 1_100 }, (_, at) => {
    const [one, other] = [SPEAKERS[at % SPEAKERS.length], SPEAKERS[(at + 3) % SPEAKERS.length]];
    return `<p>The road to village ${String.fromCharCode(65 + (at % 26))} will be closed for the winter, said ${one}. ${other} said that it would open again in the spring.</p>`;
  });
  return paragraphs.join('\n');
}

/** A declared article of the Meridian Post. */
function articlePage(path: string, headline: string, body: () => string): Served {
  return {
    host: 'meridian-post',
    path,
    body: () => `<!doctype html><html lang="en"><title>${headline}</title>
      <meta property="og:type" content="article">
      <meta property="article:published_time" content="2025-06-01T08:00:00Z">
      <article><h1>${headline}</h1>${body()}</article></html>`,
  };
}

/** A section's page looks like its site's front page. */
function sectionPage(): Served {
  const front = newsroomPages().find(({ host, path }) => host === 'meridian-post' && path === '/');
  if (front === undefined) throw new Error('The newsroom has no front page.');
  return { ...front, path: SECTION };
}

/** All that is served: the newsroom, and pages made for measuring. */
export function measuredPages(): readonly Served[] {
  return [
    ...newsroomPages(),
    sectionPage(),
    articlePage(LONG, 'The year in Varland', longBody),
    articlePage(MANY, 'Two thousand words from villages', manyBody),
  ];
}

const usual = articleOf('ferry-aboard');

/** What is measured, the cheapest first. */
export const PAGES: readonly MeasuredPage[] = [
  {
    name: 'front page, no article',
    host: 'meridian-post',
    path: '/',
    article: false,
    peers: false,
  },
  {
    name: 'page of a section, no article',
    host: 'meridian-post',
    path: SECTION,
    article: false,
    peers: false,
  },
  {
    name: 'article of 320 words',
    host: usual.outlet,
    path: pathOf(usual),
    article: true,
    peers: true,
  },
  {
    name: 'article of 10,000 words',
    host: 'meridian-post',
    path: LONG,
    article: true,
    peers: true,
  },
  {
    name: 'article of 2,000 findings',
    host: 'meridian-post',
    path: MANY,
    article: true,
    peers: false,
  },
];
