import type { Served } from '../../newsroom/server';
import { articleOf } from '../../newsroom/newsroom';

/** A page that is no good, and what may become of it. */
export interface BadPage {
  readonly name: string;
  readonly path: string;
  readonly body: () => string;
}

const sound = articleOf('ferry-toll-rises');
const paragraphs = sound.text.split('\n\n');
const prose = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

/** A page that declares itself an article. `title` and `declared` go in as they are. */
function page(title: string, published: string, body: string, declared = '', lang = 'en'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="The Odd Page">
    <meta property="article:published_time" content="${published}">${declared}</head>
    <body><article><h1>${title}</h1>${body}</article></body></html>`;
}

/** Reports to the page's own window if it is ever run. */
const TRAP =
  '<img src="x" onerror="window.executed = true"><script>window.executed = true</scr' + 'ipt>';

const escaped = (markup: string): string =>
  markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Every bad page of the bar. */
export const BAD_PAGES: readonly BadPage[] = [
  {
    name: '10 MB of text',
    path: '/2025/05/01/endless',
    body: () => {
      const round = `<p>${paragraphs.join(' ')}</p>\n`;
      return page('An endless report', '2025-05-01', round.repeat(Math.ceil(1e7 / round.length)));
    },
  },
  {
    name: 'no text',
    path: '/2025/05/01/empty',
    body: () => page('An empty report', '2025-05-01', ''),
  },
  {
    name: 'broken JSON-LD',
    path: '/2025/05/01/broken',
    body: () =>
      page(
        'A broken report',
        '2025-05-01',
        prose,
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A broken</script>' +
          '<script type="application/ld+json">[null, 7, {"@graph": [[]], "author": {"name": {}}}]</script>',
      ),
  },
  {
    name: 'markup in the title',
    path: '/2025/05/01/markup',
    body: () =>
      page(
        `Toll rises to 23 ${escaped(TRAP)}`,
        '2025-05-01',
        prose.replace('Marrow said', `Marrow ${escaped(TRAP)} said`),
      ),
  },
  {
    name: 'a date in the future',
    path: '/2199/01/01/tomorrow',
    body: () => page('A report from the future', '2199-01-01T00:00:00Z', prose),
  },
  {
    name: 'another script',
    path: '/2025/05/01/script',
    body: () =>
      page(
        'Το πλοίο βυθίστηκε',
        '2025-05-01',
        '<p>Το πλοίο βυθίστηκε την Τρίτη το βράδυ έξω από το λιμάνι. Σκοτώθηκαν 23 άνθρωποι και 12 αγνοούνται, είπε η ακτοφυλακή.</p>\n'.repeat(
          12,
        ),
        '',
        'el',
      ),
  },
];

/** The bad pages as the server takes them, on a host of their own. */
export const badPages = (): readonly Served[] =>
  BAD_PAGES.map(({ path, body }) => ({ host: 'odd', path, body }));
