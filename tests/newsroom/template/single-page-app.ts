import type { Outlet } from '../outlets';
import type { Teaser } from './furniture';
import { html, jsonScript, Html } from './html';
import { documentOf } from './page';
import { style } from './style';

/** What the app fetches to render a story. */
export interface StoryData {
  readonly title: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly structuredData: object;
}

/** The app: a front of headlines; a story is fetched and rendered in place, its address pushed. */
const SCRIPT = `
  const root = document.getElementById('root');
  const add = (parent, name, text) => {
    const element = parent.appendChild(document.createElement(name));
    if (text) element.textContent = text;
    return element;
  };
  function front() {
    document.title = outlet;
    root.replaceChildren();
    for (const teaser of teasers) {
      const link = add(add(root, 'h2'), 'a', teaser.title);
      link.href = teaser.path;
      add(root, 'p', teaser.standfirst);
    }
  }
  async function story(path) {
    const data = await (await fetch('/api' + path + '.json')).json();
    document.title = data.title + ' | ' + outlet;
    root.replaceChildren();
    const article = add(root, 'article');
    add(article, 'h1', data.title);
    add(article, 'p', data.standfirst).className = 'standfirst';
    add(article, 'p', 'By ' + data.byline).className = 'byline';
    for (const text of data.paragraphs) add(article, 'p', text);
    const declared = add(document.head, 'script', JSON.stringify(data.structuredData));
    declared.type = 'application/ld+json';
  }
  const show = () => (location.pathname === '/app/' ? front() : story(location.pathname));
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('#root a');
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  });
  addEventListener('popstate', show);
  show();
`;

/** The one document that the app is delivered as, whatever the address. */
export function appShell(outlet: Outlet, teasers: readonly Teaser[]): string {
  return documentOf(
    html`<title>${outlet.name}</title> ${style(outlet)}`,
    html`<header><a class="masthead" href="/app/">${outlet.name}</a></header>
      <main id="root"></main>
      <script>
        const outlet = ${jsonScript(outlet.name)};
        const teasers = ${jsonScript(teasers)};
        ${new Html(SCRIPT)};
      </script>`,
  );
}
