import { attributeOf, findAllIn, nameOf } from '../dom';
import { isAmong } from '../among';
import { bitsIn, nameBits, type NameBits } from '../names';

/**
 * What a name can say of its element: that it stands among an article's text and is none of it; that it is text for
 * screen readers, which repeats what is seen; that it holds the body, which outweighs the first; that
 * it asks for leave to follow the reader, which no name of an article's own box says.
 */
const BOX = 1;
const UNSEEN = 2;
const BODY = 4;
const ASKING = 8;

/** Words in the names of boxes that stand among an article's text and are none of it. */
const BOXES =
  // advertising
  ' ad ads advert adverts advertisement advertising adslot adunit dfp gpt sponsor sponsored sponsors promo promos promotion promobox ' +
  // other stories
  'teaser teasers related relatedlinks relatedarticles recirc recirculation recommend recommended recommendations outbrain taboola trending most-read most-viewed most-popular mostread read-more readmore read-next read-also see-also more-on more-from more-stories more-news also-read also-like next-article next-story next-post ' +
  // asking the reader for something
  'paywall regwall subscriber-only newsletter newsletters signup sign-up signin sign-in subscribe subscription subscriptions donate donation follow followus share shares sharing sharebar sharetools social socials cta feedback survey poll quiz login register ' +
  // talk
  'comment comments commenting disqus respond ' +
  // about the article
  'byline bylines author authors authorbox contributors dateline timestamp pubdate pub-date publish-date posted-on entry-meta post-meta article-meta metadata tags taglist topics keywords breadcrumb breadcrumbs kicker eyebrow overline reading-time read-time bio ' +
  // furniture
  'toc table-of-contents jump-links pagination pager sidebar widget widgets toolbar tools footer copyright menu nav navbar navigation skip-link logo rss ' +
  'modal popup pop-up lightbox tooltip banner print-only printonly noprint no-print ' +
  // pictures and players
  'caption captions wp-caption credit credits photo-credit gallery carousel slider slideshow player jwplayer video-js podcast ' +
  // voices of elsewhere, kept by their own scripts
  'twitter-tweet twitter-video instagram-media fb-post tiktok-embed ';
/** Words in the names of walls that ask for leave before the page is read, however much text they have. */
const WALLS = ' cookie cookies consent gdpr ';
/** Words in the names of text for screen readers, which repeats what is seen. */
const READ_OUT =
  ' sr-only visually-hidden visuallyhidden screen-reader screenreader screen-reader-text assistive-text u-hidden ';

/** Roles of what is none of the text. */
const OTHER_ROLES =
  ' navigation complementary banner search dialog alertdialog contentinfo toolbar menu menubar tablist button img figure note tooltip doc-footnote ';

/** What publishers call the box of the body. */
const BODIES =
  ' article-body articlebody story-body storybody entry-content post-content post-body article-content article-text article-copy body-copy ';

/** What their words stand for; made when the first name is read. */
let table: NameBits | null = null;

/** What names say: a page repeats its few class names on every element. */
const known = new Map<string, number>();
/** Names remembered at most, since pages may invent new ones for ever. */
const MOST_KNOWN = 2000;

/** What a name says of its element, as bits. */
function meaningOf(name: string): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  table ??= nameBits([
    [BOX, BOXES],
    [BOX | ASKING, WALLS],
    [UNSEEN, READ_OUT],
    [BODY, BODIES],
  ]);
  const meaning = bitsIn(name, table) | (saysHidden(name) ? UNSEEN : 0);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, meaning);
  return meaning;
}

/** Whether a name says that the box holds an article's body. */
export function namesBody(name: string): boolean {
  return (meaningOf(name) & BODY) !== 0;
}

/**
 * Whether a box asks for leave to follow the reader, and is no article that is told to be about that ("tag-cookies"): then it is
 * none of the text even where it holds most of it.
 */
export function asksLeave(element: Element): boolean {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if ((meaningOf(names) & ASKING) === 0 || isAmong(nameOf(element), ARTICLES)) return false;
  return findAllIn(element, 'h1,article,main').length === 0;
}

/** Elements that hold an article, by the standard. */
const ARTICLES = ' ARTICLE MAIN BODY ';

/** How an element is kept out of the text. */
export type Verdict = 'in' | 'hidden' | 'boilerplate';

/** Whole names of what is not shown until a script says so. */
const HIDDEN = ' hidden hide is-hidden d-none display-none ';

/** Whether a class says that the element is not shown, at no width of the view ("hidden md:block" is shown at some). */
function saysHidden(name: string): boolean {
  if (!name.includes('hid') && !name.includes('none')) return false;
  if (name.includes(':') || name.includes('-block')) return false;
  return name.split(' ').some((token) => isAmong(token, HIDDEN));
}

function verdictOnName(name: string): Verdict {
  const meaning = meaningOf(name);
  if ((meaning & UNSEEN) !== 0) return 'hidden';
  return (meaning & (BOX | BODY)) === BOX ? 'boilerplate' : 'in';
}

/**
 * Whether an element's text belongs to the article, by the names it carries; whether it is shown at all is asked
 * elsewhere. `boilerplate` is by name, which publishers use loosely: the caller keeps a box by such a name that holds
 * much of the article. `names`: its classes, where they are known.
 */
export function verdictOn(element: Element, names = attributeOf(element, 'class')): Verdict {
  const byClass = names ? verdictOnName(names) : 'in';
  if (byClass !== 'in') return byClass;
  const id = attributeOf(element, 'id');
  return id ? verdictOnName(id) : 'in';
}

/** The same by what an element says to screen readers. */
export function verdictOnRole(element: Element): Verdict {
  if (attributeOf(element, 'aria-hidden') === 'true') return 'hidden';
  const role = attributeOf(element, 'role');
  return role !== null && isAmong(role, OTHER_ROLES) ? 'boilerplate' : 'in';
}

/** Whether an element's own attributes speak of its being shown, which no neighbour's then tells. */
export function speaksOfShowing(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null) return true;
  return attributeOf(element, 'style')?.includes('none') === true;
}
