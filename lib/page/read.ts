import type { ArticleContent } from '@/lib/domain/article';
import { holds, parentOf } from './dom';
import { findByline } from './metadata/byline';
import { findModified, findPublished } from './metadata/dates';
import { readJsonLd } from './metadata/json-ld';
import { metaTags, NO_TAGS } from './metadata/meta';
import { openingLines } from './metadata/opening';
import { canonicalOf, declaredSite, languageOf, siteOf, withoutFragment } from './metadata/site';
import { findHeadline, ownHeadline } from './metadata/title';
import { withoutAsking } from './read/asking';
import type { Block } from './read/block';
import { compose } from './read/compose';
import { postsIn } from './read/posts';
import { findRoot } from './read/root';
import { select } from './read/select';
import { atOnce, type Steps } from './read/steps';
import { walk } from './read/walk';
import type { PageMap } from './text-map';

/** An article as it stands in a page. Its words are plain text; its map leads back to where they stand. */
export interface PageArticle extends ArticleContent {
  /** When it was last changed: ISO 8601; null where the page does not say. */
  readonly modified: string | null;
  /** Whether the page shows only the beginning and asks for payment for the rest. */
  readonly teaser: boolean;
  readonly map: PageMap;
  /** The element that holds the body; null where the page has no running text. */
  readonly root: Element | null;
}

/** Length below which the text of a paid article is taken for its beginning only, in code units. */
const TEASER = 2500;

/** One of several articles that a page shows below each other. */
export interface PagePart {
  /** The element that holds it and nothing of the others. */
  readonly element: Element;
  /** Whether it is the one that the page was loaded for: what the page declares is about that one alone. */
  readonly declared: boolean;
}

/**
 * Reads the article of a page: text and title with their maps, and what the page says of them. `url` is the page's
 * address; `part`: which of several articles is meant. Changes nothing; a page without any running text gives an empty
 * text.
 */
export function read(document: Document, url: string, part?: PagePart): PageArticle {
  return atOnce(readInSteps(document, url, part));
}

/** The same with pauses in between, in which the page must not have changed. */
export function* readInSteps(document: Document, url: string, part?: PagePart): Steps<PageArticle> {
  const { root, weight } = findRoot(document, part?.element);
  yield;
  const isDeclared = part?.declared !== false;
  const jsonLd = isDeclared ? readJsonLd(document, url) : null;
  const meta = isDeclared ? metaTags(document) : NO_TAGS;
  const site = declaredSite(document, jsonLd, meta);
  const headline = isDeclared
    ? findHeadline(document, jsonLd, meta, site)
    : ownHeadline(part.element);
  const lines = () => openingLines(headline.element, root);
  const scope = root && scopeOf(root, headline.element);
  const from =
    scope && headline.element && holds(scope, headline.element) ? headline.element : scope;
  const blocks = scope && from ? yield* walk(scope, { from, until: root, atLeast: weight }) : [];
  yield;
  const heading = headingOf(headline.element, scope, blocks);
  const inside = blocks.slice(heading.behind);
  const body = select(scope ? withoutAsking(inside, scope) : inside);
  const { text, map } = compose(body);
  const isLive = jsonLd?.live === true || url.includes('live');
  const posts = isLive && root ? postsIn(body, root, jsonLd?.updates ?? []) : [];
  const title = compose(heading.blocks);
  return {
    url: withoutFragment(url),
    canonicalUrl: isDeclared ? canonicalOf(document, url, jsonLd, meta) : withoutFragment(url),
    site: siteOf(site, url, isDeclared ? document.title : ''),
    title: title.text !== '' ? title.text : headline.text,
    byline: findByline(document, root, jsonLd, meta, site, lines),
    published: findPublished(part?.element ?? document, url, jsonLd, meta, lines),
    modified: findModified(jsonLd, meta),
    language: languageOf(document, root, jsonLd, meta),
    text,
    ...(posts.length > 0 && { posts }),
    teaser: jsonLd?.free === false && text.length < TEASER,
    root,
    map: { title: title.text !== '' ? title.map : null, text: map },
  };
}

/** How far above the root a headline may stand for what lies between to be its standfirst. */
const NEAR = 3;

/** The root, widened to hold the headline and the standfirst where they stand close above it. */
function scopeOf(root: Element, headline: Element | null): Element {
  if (!headline || holds(root, headline) || !precedes(headline, root)) return root;
  let scope: Element = root;
  for (let up = 0; up < NEAR; up++) {
    const parent = parentOf(scope);
    if (parent?.nodeType !== Node.ELEMENT_NODE || parent === root.ownerDocument.body) return root;
    scope = parent as Element;
    if (holds(scope, headline)) return scope;
  }
  return root;
}

function precedes(first: Node, second: Node): boolean {
  return (second.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** The headline's own blocks, and the index of the first block of the body. */
interface Heading {
  readonly blocks: readonly Block[];
  readonly behind: number;
}

/** Finds the headline among what was read, or reads it where it stands. */
function headingOf(
  element: Element | null,
  scope: Element | null,
  blocks: readonly Block[],
): Heading {
  if (!element) return { blocks: [], behind: 0 };
  if (scope && holds(scope, element)) {
    const first = blocks.findIndex(({ box }) => holds(element, box));
    let behind = Math.max(first, 0);
    while (first >= 0 && blocks[behind] && holds(element, (blocks[behind] as Block).box)) behind++;
    if (first >= 0) return { blocks: blocks.slice(first, behind), behind };
  }
  return { blocks: atOnce(walk(element)), behind: 0 };
}
