import { LONGEST_TEXT } from '@/lib/domain/analysis';
import type { ReadReply } from '@/lib/messaging/to-background';
import { send } from '@/lib/messaging/send';
import type { PageArticle } from '@/lib/page/read';

/** The background's answer to an article that was read. */
export type Answer = Extract<ReadReply, { read: true }>;

/**
 * Gives an article to the background. Null where it was refused: the popup says why. `over` where nothing will be read
 * on this page any more: it may not be, or the extension is gone.
 */
export async function ask(article: PageArticle): Promise<Answer | null | 'over'> {
  // The address is the sender's to say, not the message's.
  const { canonicalUrl, site, title, byline, published, language, text, posts, teaser } = article;
  // Of a text that is too long as much is sent as tells so.
  const sent = text.slice(0, LONGEST_TEXT + 1);
  const head = { canonicalUrl, site, title, byline, published, language, teaser };
  const content = { ...head, text: sent, ...(posts && { posts: [...posts] }) };
  const outcome = await send('article.read', content);
  if (!outcome.ok) return outcome.failure === 'orphaned' ? 'over' : null;
  if (outcome.value.read) return outcome.value;
  return outcome.value.why === 'not-allowed' ? 'over' : null;
}
