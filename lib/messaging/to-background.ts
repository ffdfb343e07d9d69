import * as v from 'valibot';
import type { AnalysisLimit } from '@/lib/domain/analysis';
import type { ArticleId } from '@/lib/domain/article';
import { CONSENTS } from '@/lib/domain/consent';
import type { Highlight } from '@/lib/domain/highlight';
import type { CardContent, Mark } from '@/lib/domain/mark';
import type { PageSettings } from '@/lib/domain/page-settings';
import type { Refusal, TabStatus } from '@/lib/domain/status';
import { backup } from './backup';
import { call } from './call';
import { exchange } from './exchange';
import { hand } from './hand';
import { margin } from './margin';
import { settingsPage } from './settings-page';
import { key, line, nothing, origin, pageText, place, posts, tabId, type Place } from './shapes';

/** What the background answers to an article: its marks, or why it was not read. */
export type ReadReply =
  | {
      readonly read: true;
      readonly articleId: ArticleId;
      readonly marks: readonly Mark[];
      readonly limit: AnalysisLimit | null;
      /** The reader's highlights of this article. */
      readonly highlights: readonly Highlight[];
      /** What the page is painted by. */
      readonly settings: PageSettings;
      /** The passage that this tab was opened for; null where it was for none, and from the second answer on. */
      readonly show: Place | null;
    }
  | { readonly read: false; readonly why: Refusal | 'not-allowed' };

/** Every message to the background. All may be sent twice: the second time changes nothing. */
export const toBackground = {
  /** spot: the page in this tab is an article. Answered as soon as the reader is injected, or is not to be. */
  'page.found': call<null>()({ from: 'tab', body: nothing }),

  /** front: the page in this tab is its site's front page no longer. Answered as soon as spot has looked at it. */
  'page.moved': call<null>()({ from: 'tab', body: nothing }),

  /** reader: this is the page's article; its address is the sender's. Answered when it is analysed and saved. */
  'article.read': call<ReadReply>()({
    from: 'tab',
    body: v.strictObject({
      canonicalUrl: line,
      site: line,
      title: line,
      byline: v.nullable(line),
      published: v.nullable(line),
      language: v.nullable(line),
      text: pageText,
      posts: v.exactOptional(posts),
      /** Whether the page shows only the beginning and asks for payment for the rest. */
      teaser: v.boolean(),
    }),
  }),

  /** reader: how the marks fared in the page, for the popup. */
  'article.placed': call<null>()({
    from: 'tab',
    body: v.strictObject({
      articleId: key,
      /** Findings whose words are not found in the page. */
      unplaced: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** Whether the page's text has changed and is not read anew. */
      changed: v.boolean(),
    }),
  }),

  /** reader: the page went to another address by itself, and what stands there now is no article. */
  'page.left': call<null>()({ from: 'tab', body: nothing }),

  /** reader: the page's marks as the library knows them by now; null where its article is not known (any longer). */
  'marks.get': call<readonly Mark[] | null>()({ from: 'tab', body: nothing }),

  /** reader: what the card of a mark says; null where the finding is gone. */
  'card.get': call<CardContent | null>()({
    from: 'tab',
    body: v.strictObject({ findingId: key }),
  }),

  /**
   * card or popup: show a passage of an article. A tab that shows the article comes to the front and scrolls there;
   * else a new tab opens with a text fragment. The address comes from the library, never from the message.
   */
  'passage.open': call<null>()({
    from: 'any',
    body: v.strictObject({ articleId: key, place, sentence: line }),
  }),

  /** popup: what is known of the page in a tab. */
  'tab.status': call<TabStatus>()({ from: 'page', body: v.strictObject({ tabId }) }),

  /** popup: read the page in this tab, whatever the consent: the click allows it (activeTab). */
  'tab.read': call<TabStatus>()({ from: 'page', body: v.strictObject({ tabId }) }),

  /** popup: read nothing on this site until resumed; its marks go. */
  'site.pause': call<null>()({ from: 'page', body: v.strictObject({ origin }) }),

  /** popup: read this site again, its open tabs too. */
  'site.resume': call<null>()({ from: 'page', body: v.strictObject({ origin }) }),

  /** popup: read this sensitive or local site although such sites are never read by themselves. */
  'site.allow': call<null>()({ from: 'page', body: v.strictObject({ origin }) }),

  /** popup: delete this article and all that was found in it; its marks go. */
  'article.forget': call<null>()({ from: 'page', body: v.strictObject({ articleId: key }) }),

  /** popup: how many open tabs could be read now (offered while the library is empty). */
  'tabs.offer': call<{ readonly tabs: number }>()({ from: 'page', body: nothing }),

  /** popup: look for articles in all open tabs that may be read. Answered with how many are looked at. */
  'tabs.readOpen': call<{ readonly tabs: number }>()({ from: 'page', body: nothing }),

  /**
   * welcome, popup: the reader's choice of sites. Host permissions are asked for by the page itself, in the click;
   * what the browser grants or takes back later is followed without a message.
   */
  'consent.set': call<null>()({
    from: 'page',
    body: v.strictObject({ consent: v.picklist(CONSENTS) }),
  }),

  ...exchange,
  ...backup,
  ...hand,
  ...settingsPage,
  ...margin,
} as const;
