import { attributeOf, textContentOf } from '../dom';

/** Names of boxes that stand among an article's text and are none of it, as parts of `class` and `id`. */
const LEFT_OUT = new RegExp(
  [
    // whole words
    '(?:^|[\\s_-])(?:ads?|advert\\w*|dfp|sponsor\\w*|partner|promo\\w*|teasers?|related\\w*|recirc\\w*|recommend\\w*|outbrain|taboola|trending|popular|most-?(?:read|viewed|popular)|read-?(?:more|next|also)|see-?also|more-?(?:on|from|stories|news)|also-?(?:read|like)|next-?(?:article|story|post)|newsletters?|sign-?up|subscri(?:be|ption|ptions)|donat\\w*|follow(?:-?us)?|share\\w*|sharing|social\\w*|comments?|disqus|respond|byline\\w*|author\\w*|contributors?|dateline|timestamp|pub(?:lish(?:ed)?)?-?date|date|posted-?on|entry-?meta|post-?meta|article-?meta|meta(?:data)?|tags?|topics?|keywords|breadcrumbs?|crumbs|toc|table-of-contents|jump-?links|pagination|pager|sidebar|widgets?|toolbar|tools|actions|utilit\\w*|footer|footnotes?|copyright|credits?|captions?|photo-?credit|gallery|carousel|slider|slideshow|lightbox|modal|popup|pop-up|overlay|tooltip|cookie\\w*|consent|gdpr|player|video|audio|podcast|poll|quiz|survey|rating|banner|cta|callout-box|infobox|factbox|print-?only|noprint|no-?print|sr-only|visually-?hidden|screen-?reader\\w*|hidden|hide|skip-?link|correction-form|feedback|report-error|rss|logo|menu|nav|navigation|login|register|paywall-(?:cta|banner|box|prompt)|embed|twitter-tweet|instagram-media|fb-post|tiktok-embed|kicker|eyebrow|overline|label|badge|reading-?time|read-?time|time-?to-?read)(?:$|[\\s_-])',
    // parts of camel-cased names
    '[a-z](?:Related|Newsletter|Share|Sharing|Social|Comments?|Byline|Breadcrumbs?|Caption|Credit|Sidebar|Promo|Advert|Recommend|Signup|SignUp|Pagination|Toolbar|Author)',
  ].join('|'),
);
const INLINE_HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const OTHER_ROLE =
  /^(?:navigation|complementary|banner|search|dialog|alertdialog|contentinfo|toolbar|menu|menubar|tablist|button|img|figure|note|tooltip|doc-footnote)$/;

/** How an element is kept out of the text. */
export type Verdict = 'in' | 'hidden' | 'boilerplate';

/**
 * Whether an element's text belongs to the article, by its attributes alone. `boilerplate` is by name, which publishers
 * use loosely: the caller keeps a box by such a name that holds much of the article.
 */
export function verdictOn(element: Element): Verdict {
  if (!Element.prototype.hasAttributes.call(element)) return 'in';
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true')
    return 'hidden';
  const style = attributeOf(element, 'style');
  if (style !== null && INLINE_HIDDEN.test(style)) return 'hidden';
  const role = attributeOf(element, 'role');
  if (role !== null && OTHER_ROLE.test(role)) return 'boilerplate';
  const names = attributeOf(element, 'class');
  if (names !== null && LEFT_OUT.test(names)) return 'boilerplate';
  const id = attributeOf(element, 'id');
  if (id !== null && LEFT_OUT.test(id)) return 'boilerplate';
  return 'in';
}

/** Length of all text inside an element, in code units. */
export function massOf(element: Element): number {
  return (textContentOf(element) ?? '').length;
}
