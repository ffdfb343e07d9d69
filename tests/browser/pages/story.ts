/** A news page written for these tests: all of it is invented. */
export const FIRST =
  'At least 43 people died when the ferry Ona sank off Port Lisk on Monday, the Interior Ministry said, in the worst accident on the coast of Varland in twenty years.';
export const SECOND =
  'The rescue service put the toll at 38 and said that dozens were still missing. “We have not given up hope,” said its spokeswoman, Lina Orth.';

/** What the page declares, in a graph with references, as plug-ins write it. */
export const JSON_LD = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"#page"},
 {"@type":["NewsArticle"],"headline":"Toll rises in Port Lisk ferry disaster","datePublished":"2026-03-02T18:20:00+01:00",
 "dateModified":"2026-03-02T20:00:00+01:00","author":[{"@id":"#lina"},{"@type":"Person","name":"Jon Arn"}],
 "publisher":{"@type":"Organization","name":"Harbour Times"}},{"@type":"Person","@id":"#lina","name":"Lina Kess"}]}</script>`;

/** The body with all that stands around an article. */
export const BODY = `<nav><a href="/">Home</a></nav><main><article><h1>Toll rises in <em>Port Lisk</em> ferry disaster</h1>
 <p class="standfirst">Divers go on searching the wreck as families wait at the quay.</p><div class="byline">By Lina Kess</div>
 <div class="share-bar"><a href="#">Share this story with your friends</a></div><figure><figcaption>The Ona. Photo: A. B.</figcaption></figure>
 <div class="article-body"><p>${FIRST}</p><aside><p>Related: ${FIRST}</p></aside><h2>Search goes on</h2><p>${SECOND}</p>
 <div class="newsletter-signup"><p>Get our best stories every morning, free of charge.</p></div>
 <ul><li>Twelve were taken to hospital.</li><li>Two ships are searching.</li></ul><blockquote><p>“It went down in minutes.”</p></blockquote>
 <p style="display: none">Nobody sees this.</p></div></article><section class="comments"><p>${SECOND} I doubt it, and so does everyone I know here.</p></section></main>`;

/** The article's text, as it should be read. */
export const TEXT = [
  'Divers go on searching the wreck as families wait at the quay.',
  FIRST,
  'Search goes on',
  SECOND,
  'Twelve were taken to hospital.',
  'Two ships are searching.',
  '“It went down in minutes.”',
].join('\n\n');

/** A whole page. */
export function pageWith(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}
