// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { detect } from '@/lib/page/detect';
import { contentOf, read } from '@/lib/page/read';

const URL = 'https://harbour.example/2026/03/02/toll-rises-in-port-lisk-ferry-disaster#top';
const FIRST =
  'At least 43 people died when the ferry Ona sank off Port Lisk on Monday, the Interior Ministry said, in the worst accident on the coast of Varland in twenty years.';
const SECOND =
  'The rescue service put the toll at 38 and said that dozens were still missing. “We have not given up hope,” said its spokeswoman, Lina Orth.';

function open(head: string, body: string): Document {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return document;
}

const JSON_LD = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"#page"},
 {"@type":["NewsArticle"],"headline":"Toll rises in Port Lisk ferry disaster","datePublished":"2026-03-02T18:20:00+01:00",
 "dateModified":"2026-03-02T20:00:00+01:00","author":[{"@id":"#lina"},{"@type":"Person","name":"Jon Arn"}],
 "publisher":{"@type":"Organization","name":"Harbour Times"}},{"@type":"Person","@id":"#lina","name":"Lina Kess"}]}</script>`;

const BODY = `<nav><a href="/">Home</a></nav><main><article><h1>Toll rises in <em>Port Lisk</em> ferry disaster</h1>
 <p class="standfirst">Divers go on searching the wreck as families wait at the quay.</p><div class="byline">By Lina Kess</div>
 <div class="share-bar"><a href="#">Share this story with your friends</a></div><figure><figcaption>The Ona. Photo: A. B.</figcaption></figure>
 <div class="article-body"><p>${FIRST}</p><aside><p>Related: ${FIRST}</p></aside><h2>Search goes on</h2><p>${SECOND}</p>
 <div class="newsletter-signup"><p>Get our best stories every morning, free of charge.</p></div>
 <ul><li>Twelve were taken to hospital.</li><li>Two ships are searching.</li></ul><blockquote><p>“It went down in minutes.”</p></blockquote>
 <p hidden>Nobody sees this.</p></div></article><section class="comments"><p>${SECOND} I doubt it, and so does everyone I know here.</p></section></main>`;

beforeEach(() => {
  // happy-dom knows no layout
  Element.prototype.checkVisibility = () => true;
});

describe('read', () => {
  it('reads text and facts of a declared article', () => {
    const article = read(open(`<title>Toll rises - Harbour Times</title>${JSON_LD}`, BODY), URL);
    expect(article.title).toBe('Toll rises in Port Lisk ferry disaster');
    expect(article.text).toBe(
      [
        'Divers go on searching the wreck as families wait at the quay.',
        FIRST,
        'Search goes on',
        SECOND,
        'Twelve were taken to hospital.',
        'Two ships are searching.',
        '“It went down in minutes.”',
      ].join('\n\n'),
    );
    expect(article).toMatchObject({
      url: URL.replace('#top', ''),
      site: 'Harbour Times',
      byline: 'Lina Kess, Jon Arn',
      published: '2026-03-02T18:20:00+01:00',
      modified: '2026-03-02T20:00:00+01:00',
      teaser: false,
    });
    expect(Object.keys(contentOf(article))).not.toContain('map');
  });

  it('reads a page without any metadata', () => {
    const body = `<div id="top"><a href="/">Harbour Times</a></div><div><h1>Toll rises in Port Lisk</h1><div>By Lina Kess | 2 March 2026</div>
      <div>${FIRST}<br><br>${SECOND}</div></div>`;
    const article = read(open('<title>Toll rises in Port Lisk</title>', body), URL);
    expect(article).toMatchObject({
      title: 'Toll rises in Port Lisk',
      text: `${FIRST}\n\n${SECOND}`,
      byline: 'Lina Kess',
      published: '2026-03-02',
      site: 'harbour.example',
    });
  });

  it('reads broken JSON-LD where it can be mended, and does without where not', () => {
    const mendable = JSON_LD.replace('"Jon Arn"}]', '"Jon Arn"},]');
    expect(read(open(mendable, BODY), URL).byline).toBe('Lina Kess, Jon Arn');
    const broken = JSON_LD.replace('"@graph"', 'graph');
    expect(read(open(broken, BODY), URL).text).toContain(FIRST);
  });

  it('says that a paid article shows only its beginning', () => {
    const paid = JSON_LD.replace('"headline"', '"isAccessibleForFree":"False","headline"');
    expect(read(open(paid, BODY), URL).teaser).toBe(true);
  });

  it('is not misled by a form whose fields stand in for its properties', () => {
    const clobbered = `<form id="f"><input name="parentNode"><input name="tagName"><input name="getAttribute"><input name="textContent">${BODY}</form>`;
    expect(read(open(JSON_LD, clobbered), URL).text).toContain(SECOND);
  });

  it('gives an empty text where there is none', () => {
    expect(read(open('', ''), URL)).toMatchObject({
      text: '',
      title: '',
      byline: null,
      published: null,
    });
  });
});

describe('detect', () => {
  it('takes an article for one, by what it declares and without', () => {
    expect(detect(open(JSON_LD, BODY), URL)).toBe(true);
    expect(detect(open('', BODY.replace('By Lina Kess', 'By Lina Kess, 2 March 2026')), URL)).toBe(
      true,
    );
  });

  it('takes no front, no list of stories, no product and no manual for an article', () => {
    expect(detect(open(JSON_LD, BODY), 'https://harbour.example/')).toBe(false);
    const stories = Array.from(
      { length: 9 },
      (_, i) => `{"@type":"NewsArticle","headline":"${i}","datePublished":"2026-03-02"}`,
    );
    const list = `<script type="application/ld+json">{"@type":"ItemList","itemListElement":[${stories.join()}]}</script>`;
    expect(detect(open(list, BODY), 'https://harbour.example/coast')).toBe(false);
    const product =
      '<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product"}</script>';
    expect(
      detect(open(product, BODY), 'https://rope.example/products/strong-rope-for-ferries-40m'),
    ).toBe(false);
    const manual = '<meta name="generator" content="Docusaurus v3">';
    expect(detect(open(manual, BODY), 'https://docs.rope.example/docs/how-to-tie-a-knot')).toBe(
      false,
    );
  });
});
