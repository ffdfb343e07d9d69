import { articleOf, NEWSROOM } from '../../tests/newsroom/newsroom';
import type { Served } from '../../tests/newsroom/server';
import { pathOf } from '../../tests/newsroom/site';

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

/** All articles of the newsroom in one, as often as it takes to have 10,000 words. */
function longBody(): string {
  const round = NEWSROOM.map((article) => article.text).join('\n\n');
  const rounds = Math.ceil(10_000 / round.split(/\s+/).length);
  const paragraphs = Array.from({ length: rounds }, () => round.split('\n\n')).flat();
  return paragraphs.map((text) => `<p>${text.replace(/^## /, '')}</p>`).join('\n');
}

/** Served beside the newsroom. */
export const LONG_PAGE: Served = {
  host: 'meridian-post',
  path: LONG,
  body: () => `<!doctype html><html lang="en"><title>The year in Varland</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2025-06-01T08:00:00Z">
    <article><h1>The year in Varland</h1>${longBody()}</article></html>`,
};

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
    name: 'article of 320 words',
    host: usual.outlet,
    path: pathOf(usual),
    article: true,
    peers: true,
  },
  {
    name: 'article of 10,000 words',
    host: LONG_PAGE.host,
    path: LONG,
    article: true,
    peers: true,
  },
];
