import type { Outlet } from '../outlets';
import { footer, masthead, type Teaser } from './furniture';
import { html } from './html';
import { documentOf } from './page';
import { style } from './style';

/** An outlet's front page: many headlines, no article. */
export function frontPage(outlet: Outlet, teasers: readonly Teaser[]): string {
  return documentOf(
    html`<title>${outlet.name}</title>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="${outlet.name}" />
      ${style(outlet)}`,
    html`${masthead(outlet)}
      <main>
        ${teasers.map(
          (one) =>
            html`<section>
              <h2><a href="${one.path}">${one.title}</a></h2>
              <p>${one.standfirst}</p>
            </section>`,
        )}
      </main>
      ${footer(outlet)}`,
  );
}
