import type { NewsroomArticle } from '../article';
import type { Outlet } from '../outlets';
import { comments, footer, masthead, newsletter, picture, related, type Teaser } from './furniture';
import { html, type Html } from './html';
import { liveEntries } from './live-blog';
import { metadata, printedTime } from './metadata';
import { style } from './style';

/** All that a page is made of. */
export interface PageInput {
  readonly article: NewsroomArticle;
  readonly outlet: Outlet;
  /** Address the page is served at. */
  readonly url: string;
  readonly teasers: readonly Teaser[];
}

/** The document around a page's head and body. */
export function documentOf(head: Html, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html>`.markup;
}

function paragraphs(article: NewsroomArticle): readonly Html[] {
  return article.text.split('\n\n').map((text) => html`<p>${text}</p>`);
}

/** A complete news page, with everything that stands around an article today. */
export function completePage({ article, outlet, url, teasers }: PageInput): string {
  const blocks = article.page === 'live-blog' ? liveEntries(article) : paragraphs(article);
  const half = Math.ceil(blocks.length / 2);
  return documentOf(
    html`${metadata(article, outlet, url)} ${style(outlet)}`,
    html`${masthead(outlet)}
      <main>
        <article>
          <h1>${article.title}</h1>
          <p class="standfirst">${article.standfirst}</p>
          <p class="byline">
            By <span rel="author">${article.byline}</span> ·
            <time datetime="${article.published}">${printedTime(article.published)}</time>
          </p>
          <p class="share"><a href="#share">Share</a> · <a href="#comments">Comments</a></p>
          ${picture(article)}
          <div class="article-body">
            ${blocks.slice(0, half)} ${newsletter(outlet)} ${blocks.slice(half)}
          </div>
          <p class="tags">Topics: <a href="/varland">${article.section}</a></p>
        </article>
        ${related(teasers)} ${comments(article)}
      </main>
      ${footer(outlet)}`,
  );
}

/** The same story as an old content system prints it: no metadata of any kind. */
export function barePage({ article, outlet }: PageInput): string {
  return documentOf(
    html`<title>${article.title}</title>`,
    html`<div>
      <div><a href="/">${outlet.name}</a></div>
      <h1>${article.title}</h1>
      <div>By ${article.byline}, ${printedTime(article.published)}</div>
      <div>${paragraphs(article)}</div>
      <div><a href="/">Back</a></div>
    </div>`,
  );
}
