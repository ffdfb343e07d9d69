import { isAmong } from '../among';
import { articleKind, bareType, JSON_LD } from '../declared/json-ld-types';
import { attributeOf, textContentOf } from '../dom';

/** What a page declares of itself, in points, and whether it declares a day of publication. */
export interface DeclaredEvidence {
  readonly points: number;
  readonly dated: boolean;
}

/** Types of pages that are no story even where a story's type stands on them too. */
const OTHER_TYPES =
  ' Product ProductGroup ItemList CollectionPage SearchResultsPage QAPage DiscussionForumPosting ProfilePage JobPosting LocalBusiness Service SoftwareApplication APIReference TechArticle Recipe Event Blog FAQPage CheckoutPage ContactPage AboutPage Course ';
/** Names under which pages declare their day of publication, in lower case; others are as these with "og:" before. */
const DATE_NAMES =
  ' article:published_time article:published article.published datepublished date dc.date dc.date.issued dcterms.date dcterms.created dcterms.issued pubdate publishdate publish-date publish_date published_time publication_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime citation_publication_date ';
/** Programs that make forums, manuals and shops, as they name themselves. */
const OTHER_GENERATORS =
  'discourse phpbb vbulletin xenforo mybb mediawiki docusaurus sphinx mkdocs gitbook vitepress shopify prestashop magento opencart';

/** Counts of the types that a page's JSON-LD names, by what they say. */
interface Counts {
  news: number;
  posts: number;
  others: number;
}

/**
 * Counts the types in a JSON-LD text, the first one of each item. Found by their key, so that broken JSON counts too,
 * and without a pattern, whose compiling would cost more than the search.
 */
function countTypes(json: string, counts: Counts): void {
  for (let at = json.indexOf('"@type"'); at >= 0; at = json.indexOf('"@type"', at + 7)) {
    const open = json.indexOf('"', at + 7);
    const close = json.indexOf('"', open + 1);
    if (open <= 0 || close <= open || open - at >= 40 || close - open >= 120) continue;
    const name = bareType(json.slice(open + 1, close));
    const kind = articleKind(name);
    if (kind === 'news') counts.news++;
    else if (kind === 'post') counts.posts++;
    else if (isAmong(name, OTHER_TYPES)) counts.others++;
  }
}

/** What JSON-LD declares. */
export function readJsonLdEvidence(document: Document): DeclaredEvidence {
  const counts: Counts = { news: 0, posts: 0, others: 0 };
  let dated = false;
  const scripts = document.querySelectorAll(JSON_LD);
  for (let i = 0; i < scripts.length; i++) {
    const json = textContentOf(scripts[i] as Element) ?? '';
    countTypes(json, counts);
    dated ||= counts.news + counts.posts > 0 && json.includes('"datePublished"');
  }
  const { news, posts, others } = counts;
  // a list of stories declares each of them
  if (news + posts > 3) return { points: others > 0 ? -1 : 0.5, dated: false };
  if (news > 0) return { points: 3, dated };
  if (posts > 0) return { points: others > 0 ? 1 : 2, dated };
  return { points: others > 0 ? -3 : 0, dated: false };
}

/** Points that `og:type` gives. */
function kindPoints(type: string): number {
  if (type.includes('article') || type.includes('news') || type.startsWith('blog')) return 1;
  return type.includes('product') || type === 'profile' || type.startsWith('business') ? -3 : 0;
}

/** What `meta` elements declare. */
export function readMetaEvidence(document: Document): DeclaredEvidence {
  let points = 0;
  let dated = false;
  const metas = document.getElementsByTagName('meta');
  for (let i = 0; i < metas.length; i++) {
    const meta = metas[i] as Element;
    const given =
      attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop');
    if (given === null) continue;
    const name = given.toLowerCase();
    if (name === 'og:type')
      points += kindPoints((attributeOf(meta, 'content') ?? '').trim().toLowerCase());
    else if (name === 'generator') {
      const generator = (attributeOf(meta, 'content') ?? '').toLowerCase();
      if (OTHER_GENERATORS.split(' ').some((program) => generator.includes(program))) points -= 4;
    } else if (!dated && isAmong(name.startsWith('og:') ? name.slice(3) : name, DATE_NAMES))
      dated = hasDigit(attributeOf(meta, 'content') ?? '');
  }
  return { points, dated };
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
