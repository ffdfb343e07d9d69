import type { Page } from 'puppeteer-core';

/** Where something stands in the window, CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls a phrase of a page to the middle of the window and says where its middle is.
 * @param sentence tells which occurrence of the phrase is meant
 * @throws where the page does not show it
 */
export async function placeOf(page: Page, phrase: string, sentence: string): Promise<Place> {
  // No named function inside: tsx would wrap it in a helper of its own, which the page does not have.
  const place = await page.evaluate(
    (wanted, around) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        const block = (node.parentElement?.textContent ?? '').replace(/\s+/g, ' ');
        const start = text.indexOf(wanted);
        if (start < 0 || !block.includes(around.replace(/\s+/g, ' ').trim())) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'center' });
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    },
    phrase,
    sentence,
  );
  if (!place) throw new Error(`The page does not show "${phrase}".`);
  return place;
}
