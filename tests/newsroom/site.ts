import type { NewsroomArticle } from './article';
import { NEWSROOM } from './newsroom';
import { OUTLETS, type Outlet } from './outlets';
import type { Served } from './server';
import { frontPage } from './template/front';
import type { Teaser } from './template/furniture';
import { structuredData } from './template/metadata';
import { barePage, completePage } from './template/page';
import { appShell, type StoryData } from './template/single-page-app';

/** Where an article stands on its outlet's host. */
export function pathOf(article: NewsroomArticle): string {
  if (article.page === 'single-page-app') return `/app/${article.id}`;
  return `/${article.published.slice(0, 10).replaceAll('-', '/')}/${article.id}`;
}

const teaser = (article: NewsroomArticle): Teaser => ({
  path: pathOf(article),
  title: article.title,
  standfirst: article.standfirst,
});

const picture = (outlet: Outlet): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 500"><rect width="1200" height="500" fill="#b8c4cc"/>` +
  `<path d="M0 360 L260 240 L420 330 L640 190 L900 340 L1200 260 V500 H0 Z" fill="${outlet.ink}" opacity=".45"/></svg>`;

function pageOf(article: NewsroomArticle, origin: string): string {
  const outlet = OUTLETS[article.outlet];
  const teasers = NEWSROOM.filter((other) => other.id !== article.id)
    .slice(0, 4)
    .map(teaser);
  const input = { article, outlet, url: origin + pathOf(article), teasers };
  if (article.page === 'bare') return barePage(input);
  if (article.page === 'single-page-app') return appShell(outlet, [teaser(article)]);
  return completePage(input);
}

function storyData(article: NewsroomArticle, origin: string): StoryData {
  const { title, standfirst, byline, published } = article;
  const declared = structuredData(article, OUTLETS[article.outlet], origin + pathOf(article));
  const paragraphs = article.text.split('\n\n');
  return { title, standfirst, byline, published, paragraphs, structuredData: declared };
}

/** Every page of the newsroom, ready to be served. */
export function newsroomPages(): readonly Served[] {
  const articles = NEWSROOM.flatMap((article): readonly Served[] => [
    { host: article.outlet, path: pathOf(article), body: (origin) => pageOf(article, origin) },
    {
      host: article.outlet,
      path: `/pictures/${article.id}.svg`,
      type: 'image/svg+xml',
      body: () => picture(OUTLETS[article.outlet]),
    },
    {
      host: article.outlet,
      path: `/api${pathOf(article)}.json`,
      type: 'application/json',
      body: (origin) => JSON.stringify(storyData(article, origin)),
    },
  ]);
  const fronts = Object.values(OUTLETS).flatMap((outlet): readonly Served[] => {
    const teasers = NEWSROOM.filter((article) => article.outlet === outlet.id).map(teaser);
    return [
      { host: outlet.id, path: '/', body: () => frontPage(outlet, teasers) },
      { host: outlet.id, path: '/app/', body: () => appShell(outlet, teasers) },
    ];
  });
  return [...articles, ...fronts];
}
