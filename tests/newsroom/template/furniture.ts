import type { NewsroomArticle } from '../article';
import type { Outlet } from '../outlets';
import { html, type Html } from './html';

/** Another article as a link beside this one. */
export interface Teaser {
  readonly path: string;
  readonly title: string;
  readonly standfirst: string;
}

/** Masthead and navigation, the same on every page of an outlet. */
export function masthead(outlet: Outlet): Html {
  const sections = ['Varland', 'World', 'Business', 'Sport', 'Culture', 'Weather'];
  return html`<header>
    <a class="masthead" href="/">${outlet.name}</a>
    <p class="motto">${outlet.motto}</p>
    <nav aria-label="Sections">
      <ul>
        ${sections.map((name) => html`<li><a href="/${name.toLowerCase()}">${name}</a></li>`)}
      </ul>
    </nav>
  </header>`;
}

/** The picture with its caption and credit. */
export function picture(article: NewsroomArticle): Html {
  return html`<figure>
    <img src="/pictures/${article.id}.svg" alt="" width="1200" height="500" />
    <figcaption>
      ${article.caption.text} <span class="credit">${article.caption.credit}</span>
    </figcaption>
  </figure>`;
}

/** The box that interrupts an article to ask for an address. */
export function newsletter(outlet: Outlet): Html {
  return html`<aside class="newsletter" aria-label="Newsletter">
    <p><strong>The ${outlet.name} briefing</strong></p>
    <p>Join 25,000 readers and get the morning's ten most important stories by email.</p>
    <form action="/newsletter">
      <label>Email <input type="email" name="email" /></label> <button>Sign up</button>
    </form>
  </aside>`;
}

/** Links to other stories, headlines and all. */
export function related(teasers: readonly Teaser[]): Html {
  return html`<aside class="related" aria-label="Related">
    <p><strong>Related stories</strong></p>
    <ul>
      ${teasers.map((one) => html`<li><a href="${one.path}">${one.title}</a></li>`)}
    </ul>
  </aside>`;
}

/** What readers wrote below the article. */
export function comments(article: NewsroomArticle): Html {
  return html`<section class="comments" id="comments">
    <h2>Comments (${article.comments.length})</h2>
    ${article.comments.map(
      (text, i) =>
        html`<div class="comment">
          <p class="comment-author">Reader ${i + 1}</p>
          <p>${text}</p>
        </div>`,
    )}
    <form action="/comments">
      <label>Your comment <textarea name="text"></textarea></label>
    </form>
  </section>`;
}

/** The end of every page of an outlet. */
export function footer(outlet: Outlet): Html {
  return html`<footer>
    <p>© 2025 ${outlet.name}. All rights reserved.</p>
    <p>
      <a href="/imprint">Imprint</a> · <a href="/privacy">Privacy</a> · <a href="/jobs">Jobs</a>
    </p>
  </footer>`;
}
