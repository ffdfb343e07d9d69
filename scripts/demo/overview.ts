import type { NewsServer, Served } from '../../tests/newsroom/server';
import { html } from '../../tests/newsroom/template/html';
import { printedTime } from '../../tests/newsroom/template/metadata';
import { documentOf } from '../../tests/newsroom/template/page';
import type { Story } from './story';

/** The page that a windowed demo begins with: every article, in the order in which to read them. */
export function overview(stories: readonly Story[], urlOf: NewsServer['urlOf']): Served {
  const items = stories.map(
    ({ host, path, title, site, published }) =>
      html`<li>
        <a href="${urlOf(host, path)}" target="_blank">${title}</a><br />
        ${site}${published ? `, ${printedTime(published)}` : ''}
      </li>`,
  );
  const body = documentOf(
    html`<title>Ibid: sample articles</title>
      <style>
        body {
          max-width: 40rem;
          margin: 2rem auto;
          font: 16px/1.5 sans-serif;
        }
        li {
          margin-bottom: 0.75rem;
        }
      </style>`,
    html`<h1>Sample articles</h1>
      <p>Open two of them, the older one first, and point at a figure that is underlined.</p>
      <ol>
        ${items}
      </ol>`,
  );
  return { host: 'start', path: '/', body: () => body };
}
