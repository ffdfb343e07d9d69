import { ARTICLE_TYPE, bareType } from '../declared/json-ld-types';
import { attributeOf, textContentOf } from '../dom';

/** What a page declares of itself, in points, and whether it declares a day of publication. */
export interface DeclaredEvidence {
  readonly points: number;
  readonly dated: boolean;
}

const TYPE = /"@type"\s*:\s*(?:\[\s*)?"([^"]{1,120})"/g;
/** Types of pages that are no story even where a story's type stands on them too. */
const OTHER_TYPE =
  /^(?:Product\w*|ItemList|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|ProfilePage|JobPosting|LocalBusiness|Service|SoftwareApplication|APIReference|TechArticle|Recipe|Event|Blog|FAQPage|CheckoutPage|ContactPage|AboutPage|Course)$/;
const DATED = /"datePublished"\s*:\s*"\s*\d/;
/** Programs that make forums and manuals, as they name themselves. */
const OTHER_GENERATOR =
  /discourse|phpbb|vbulletin|xenforo|mybb|mediawiki|docusaurus|sphinx|mkdocs|gitbook|vitepress|shopify|prestashop|magento|woocommerce|opencart/i;

/** Points that JSON-LD gives. Types are read by pattern, so that broken JSON counts as well. */
function jsonLdPoints(document: Document): DeclaredEvidence {
  let news = 0;
  let articles = 0;
  let others = 0;
  let dated = false;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = textContentOf(script) ?? '';
    for (const [, type = ''] of json.matchAll(TYPE)) {
      const name = bareType(type);
      if (ARTICLE_TYPE.test(name)) {
        articles++;
        if (name.endsWith('NewsArticle') || name === 'LiveBlogPosting') news++;
      } else if (OTHER_TYPE.test(name)) others++;
    }
    dated ||= articles > 0 && DATED.test(json);
  }
  if (articles > 3 && others > 0) return { points: -1, dated: false };
  if (news > 0) return { points: 3, dated };
  if (articles > 0) return { points: others > 0 ? 1 : 2, dated };
  return { points: others > 0 ? -3 : 0, dated: false };
}

/** Points that `meta` elements give. */
function metaPoints(document: Document): DeclaredEvidence {
  let points = 0;
  let dated = false;
  for (const meta of document.querySelectorAll('meta[property],meta[name],meta[itemprop]')) {
    const name =
      attributeOf(meta, 'property') ??
      attributeOf(meta, 'name') ??
      attributeOf(meta, 'itemprop') ??
      '';
    if (/^og:type$/i.test(name)) {
      const type = attributeOf(meta, 'content') ?? '';
      if (/^\s*(?:\w+:)?(?:article|news\w*|blog\w*)/i.test(type)) points += 1;
      else if (/product|profile|business|place/i.test(type)) points -= 3;
    } else if (/^generator$/i.test(name)) {
      if (OTHER_GENERATOR.test(attributeOf(meta, 'content') ?? '')) points -= 4;
    } else if (
      /^(?:(?:og:)?article:publish|datePublished$|date$|dc\.?(?:terms)?\.?(?:date|created|issued)|pubdate|publish|parsely-pub-date|sailthru\.date|cXenseParse:recs:publishtime|article\.published|last-updated)/i.test(
        name,
      )
    )
      dated ||= /\d/.test(attributeOf(meta, 'content') ?? '');
  }
  return { points, dated };
}

/** Everything a page declares of itself in machine-readable form. */
export function readDeclared(document: Document): DeclaredEvidence {
  const jsonLd = jsonLdPoints(document);
  const meta = metaPoints(document);
  return { points: jsonLd.points + meta.points, dated: jsonLd.dated || meta.dated };
}
