import type { NewsroomArticle } from '../article';
import { html, type Html } from './html';

/** The entries of a live blog, in the order of the text. */
export function liveEntries(article: NewsroomArticle): readonly Html[] {
  return article.text.split(/(?:^|\n\n)## /).flatMap((entry) => {
    const [heading = '', ...texts] = entry.split('\n\n');
    const [time = '', ...words] = heading.split(' ');
    if (!time) return [];
    return html`<section class="live-entry" id="entry-${time.replace(':', '')}">
      <h2><time>${time}</time> ${words.join(' ')}</h2>
      ${texts.map((text) => html`<p>${text}</p>`)}
    </section>`;
  });
}
