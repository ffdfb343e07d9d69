import { html, jsonScript } from '../../tests/newsroom/template/html';
import { printedTime } from '../../tests/newsroom/template/metadata';
import { documentOf } from '../../tests/newsroom/template/page';
import { style } from '../../tests/newsroom/template/style';
import type { FileArticle } from '../read-articles-file';
import type { Story } from './story';

const LOOK = { id: 'northern-wire', name: '', motto: '', ink: '#14507a', face: 'serif' } as const;

/** An article of a file as a plain news page that declares what the file tells of it. */
export function storyPage(article: FileArticle, story: Story, origin: string): string {
  const { title, site, published } = story;
  const declared = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: 'en',
    mainEntityOfPage: origin + story.path,
    publisher: { '@type': 'Organization', name: site },
    ...(published ? { datePublished: published } : {}),
  };
  const paragraphs = article.text.split(/\n\s*\n/).filter((text) => text.trim() !== '');
  return documentOf(
    html`<title>${title} | ${site}</title>
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="${site}" />
      <meta property="og:title" content="${title}" />
      <script type="application/ld+json">
        ${jsonScript(declared)}
      </script>
      ${style(LOOK)}`,
    html`<header><a class="masthead" href="/">${site}</a></header>
      <main>
        <article>
          <h1>${title}</h1>
          ${
            published
              ? html`<p class="byline">
                  <time datetime="${published}">${printedTime(published)}</time>
                </p>`
              : ''
          }
          ${paragraphs.map((text) => html`<p>${text}</p>`)}
        </article>
      </main>`,
  );
}
