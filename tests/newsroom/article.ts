/** What a page of the newsroom is built as. */
type PageKind =
  /** A complete news page: JSON-LD, Open Graph, navigation, related links, comments. */
  | 'complete'
  /** The same story as plain markup: no metadata of any kind. */
  | 'bare'
  /** A front page that fetches the story and renders it itself. */
  | 'single-page-app'
  /** A page of dated entries, the newest first. */
  | 'live-blog';

/** The invented outlets; each has a host name of its own. */
export type OutletId = 'meridian-post' | 'harbour-times' | 'varland-courier' | 'northern-wire';

/** One article of the newsroom: everything its page is generated from. Places, people and outlets are invented. */
export interface NewsroomArticle {
  /** Name of the article in file names and expectations. */
  readonly id: string;
  readonly outlet: OutletId;
  readonly page: PageKind;
  /** Section as the navigation names it. */
  readonly section: 'Varland' | 'Business' | 'Live';
  /** Headline, plain text. */
  readonly title: string;
  /** The line under the headline; it repeats no figure. */
  readonly standfirst: string;
  readonly byline: string;
  /** ISO date-time with zone. */
  readonly published: string;
  /** Caption and credit of the article's picture. */
  readonly caption: { readonly text: string; readonly credit: string };
  /**
   * The body: paragraphs with a blank line between them, exactly as a reader of the page should find them. In a live
   * blog a paragraph that starts with "## TIME " opens an entry and is its heading.
   */
  readonly text: string;
  /** What readers wrote below: never part of the article. */
  readonly comments: readonly string[];
}

/** The body as a reader of the page finds it: without the marks that open a live blog's entries. */
export function plainText({ text }: NewsroomArticle): string {
  return text.replaceAll(/^## /gm, '');
}
