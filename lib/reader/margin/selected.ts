import { quoteOf } from '@/lib/domain/quote';
import { passageOf, type Passage } from '@/lib/page/span-of';
import { getSetting, settings } from '@/lib/settings';
import { newId } from './new-id';
import type { Draft } from './editing';
import type { MarginPage } from './margin';

/** What is selected, as far as it can be highlighted. */
export type Selected =
  | { readonly kind: 'passage'; readonly passage: Passage; readonly range: Range }
  /** Something is selected, and nothing of it is the article's own text. */
  | { readonly kind: 'outside-article'; readonly range: Range }
  | { readonly kind: 'nothing-selected' };

/** What is selected in the page. */
export function selected(page: MarginPage): Selected {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0)
    return { kind: 'nothing-selected' };
  const range = selection.getRangeAt(0);
  const article = page.article();
  const passage = passageOf(article.map, article, range);
  return passage ? { kind: 'passage', passage, range } : { kind: 'outside-article', range };
}

/** A highlight of a passage, with the meaning that was given last. */
export async function draftOf(page: MarginPage, { part, span }: Passage): Promise<Draft> {
  const { meanings } = page.highlights;
  const last = await getSetting(settings.lastMeaning);
  const meaning = meanings.find(({ id }) => id === last) ?? meanings[0];
  const quote = quoteOf(page.article()[part], span);
  const words = { meaning: meaning?.id ?? last, note: '', tags: [], sourceId: null, figure: null };
  return { id: newId(), part, span, quote, ...words };
}
