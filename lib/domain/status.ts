import type { AnalysisLimit } from './analysis';
import type { ArticleId } from './article';

/** Why a page was not read, or could not be saved. */
export type Refusal =
  | 'no-text'
  | 'too-long'
  | 'private-window'
  | 'store-full'
  | 'store-newer'
  | 'store-unavailable'
  /** The library of before is gone; told once, before anything is read into the new one. */
  | 'store-lost'
  | 'unexpected';

/**
 * What is known of the page in a tab; the popup says it in words. `origin` is the site that an answer would be about
 * ("https://harbour.example").
 */
export type TabStatus =
  | { readonly state: 'no-consent' }
  /** Not among the sites that are read by themselves; the reader may ask for this page, or for the site. */
  | { readonly state: 'no-permission'; readonly origin: string }
  | { readonly state: 'unreadable-page' }
  | {
      readonly state: 'excluded-site';
      readonly origin: string;
      readonly why: 'sensitive' | 'local';
    }
  | { readonly state: 'paused'; readonly origin: string }
  | { readonly state: 'not-an-article'; readonly origin: string }
  | { readonly state: 'reading' }
  | {
      readonly state: 'read';
      readonly articleId: ArticleId;
      readonly limit: AnalysisLimit | null;
      /** Whether the page shows only the beginning and asks for payment for the rest. */
      readonly teaser: boolean;
      /** Findings whose words are no longer found in the page. */
      readonly unplaced: number;
      /** Whether the page's text has changed since it was read. */
      readonly changed: boolean;
    }
  /** The reader had its article forgotten; it stays unread until asked for or opened again. */
  | { readonly state: 'forgotten'; readonly origin: string }
  | { readonly state: 'failed'; readonly why: Refusal };

/** What may go wrong where a tab is shown: the library cannot be read; what was asked for failed; a passage is gone. */
export type TabProblem = Refusal | 'action' | 'passage-gone';
