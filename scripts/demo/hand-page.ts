/** Runs in a page of the extension: the demo's reader at work, by the extension's own messages. Bundled by hand.ts. */
import { quoteOf } from '@/lib/domain/quote';
import { send } from '@/lib/messaging/send';
import { openLibrary } from '@/lib/store/open-library';
import type { Library } from '@/lib/store/schema';
import { HAND_LINKS, HAND_NOTES, type HandNote } from './hand-notes';

/** Makes every highlight and every link; gives how many of both there are then. */
async function highlight(): Promise<number> {
  const opened = await openLibrary();
  if (!opened.ok) throw new Error(`The library cannot be opened: ${opened.why}`);
  const keys = new Map<string, string>();
  for (const note of HAND_NOTES) keys.set(note.key, await make(opened.library, note));
  opened.library.close();
  for (const { a, b, relation } of HAND_LINKS) {
    const link = { id: crypto.randomUUID(), a: keys.get(a) ?? '', b: keys.get(b) ?? '', relation };
    const outcome = await send('highlight.link', link);
    if (!outcome.ok) throw new Error(`Not linked: ${a}`);
  }
  return keys.size + HAND_LINKS.length;
}

async function make(library: Library, { article, words, meaning, ...own }: HandNote) {
  const row = await library.articles
    .filter(({ url }) => new URL(url).pathname.endsWith(`/${article}`))
    .first();
  const text = (row && (await library.texts.get(row.id)))?.text ?? '';
  const start = text.indexOf(words);
  if (!row || start < 0) throw new Error(`"${words}" does not stand in ${article}.`);
  const span = { start, end: start + words.length };
  const id = crypto.randomUUID();
  const outcome = await send('highlight.save', {
    highlight: {
      ...{ id, articleId: row.id, part: 'text', span, quote: quoteOf(text, span), meaning },
      ...{ note: own.note ?? '', tags: [...(own.tags ?? [])], sourceId: null, figure: null },
    },
  });
  if (!outcome.ok) throw new Error(`Not highlighted: ${words}`);
  return id;
}

(globalThis as { __highlight?: typeof highlight }).__highlight = highlight;
