import { isAmong } from '../among';

/** Selector of a page's JSON-LD. */
export const JSON_LD = 'script[type="application/ld+json"]';

/** Types of schema.org under which publishers declare a news story. */
const NEWS =
  ' NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle ReportageNewsArticle ReviewNewsArticle LiveBlogPosting ';
/** Types under which they declare a post, or a story without saying that it is news. */
const POST =
  ' Article BlogPosting Report AdvertiserContentArticle SatiricalArticle SocialMediaPosting ';

/** A type's name without the address of its vocabulary ("http://schema.org/NewsArticle" -> "NewsArticle"). */
export function bareType(type: string): string {
  const from = type.lastIndexOf('/');
  const hash = type.indexOf('#', from + 1);
  return type.slice(
    (hash >= 0 ? hash : type.includes(':', from + 1) ? type.lastIndexOf(':') : from) + 1,
  );
}
/** What a bare type says: a news story, another article, or neither. */
export function articleKind(type: string): 'news' | 'post' | null {
  return isAmong(type, NEWS) ? 'news' : isAmong(type, POST) ? 'post' : null;
}
