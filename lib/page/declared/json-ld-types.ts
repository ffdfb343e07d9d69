/** Types of schema.org under which publishers declare a news story or a post. */
export const ARTICLE_TYPE =
  /^(?:(?:Analysis|AskPublic|Background|Opinion|Reportage|Review)?NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|AdvertiserContentArticle|SatiricalArticle|SocialMediaPosting)$/;

/** A type's name without the address of its vocabulary ("http://schema.org/NewsArticle" -> "NewsArticle"). */
export function bareType(type: string): string {
  return type.slice(
    Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1,
  );
}
