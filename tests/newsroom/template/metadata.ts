import type { NewsroomArticle } from '../article';
import type { Outlet } from '../outlets';
import { html, jsonScript, type Html } from './html';

/** What a publisher declares about an article in schema.org's words. */
export function structuredData(article: NewsroomArticle, outlet: Outlet, url: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': article.page === 'live-blog' ? 'LiveBlogPosting' : 'NewsArticle',
    headline: article.title,
    description: article.standfirst,
    datePublished: article.published,
    dateModified: article.published,
    inLanguage: 'en',
    articleSection: article.section,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    author: article.byline.split(' and ').map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: outlet.name },
  };
}

/** The head of a complete page: title, canonical address, Open Graph, JSON-LD. */
export function metadata(article: NewsroomArticle, outlet: Outlet, url: string): Html {
  return html`<title>${article.title} | ${outlet.name}</title>
    <link rel="canonical" href="${url}" />
    <meta name="description" content="${article.standfirst}" />
    <meta name="author" content="${article.byline}" />
    <meta property="og:type" content="article" />
    <meta property="og:site_name" content="${outlet.name}" />
    <meta property="og:title" content="${article.title}" />
    <meta property="og:url" content="${url}" />
    <meta property="article:published_time" content="${article.published}" />
    <meta property="article:section" content="${article.section}" />
    <script type="application/ld+json">
      ${jsonScript(structuredData(article, outlet, url))}
    </script>`;
}

/** The publication time as a page prints it: "5 March 2025, 06:40". */
export function printedTime(published: string): string {
  const [, year, month = '1', day = '1', time] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(published) ?? [];
  const names =
    'January February March April May June July August September October November December';
  const date = `${Number(day)} ${names.split(' ')[Number(month) - 1]} ${year}`;
  return time ? `${date}, ${time}` : date;
}
