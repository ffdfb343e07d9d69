import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

/** What others would cost on the same page, milliseconds. */
export interface PeersCost {
  /** @mozilla/readability reads the page, on the copy of it that it needs. */
  readonly readability: number;
  /** mark.js marks the words that Ibid has marked. */
  readonly markJs: number;
}

const source = (file: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(file), 'utf8');

/** Times them in a page that Ibid has painted, which mark.js changes for good. */
export async function peersOn(page: Page): Promise<PeersCost> {
  await page.evaluate(source('@mozilla/readability/Readability.js'));
  await page.evaluate(source('mark.js/dist/mark.js'));
  return (await page.evaluate(`(() => {
    const phrases = [...CSS.highlights.values()].flatMap((one) => [...one].map(String));
    const start = performance.now();
    new Readability(document.cloneNode(true)).parse();
    const read = performance.now();
    new Mark(document.body).mark(phrases, { separateWordSearch: false, acrossElements: true });
    return { readability: read - start, markJs: performance.now() - read };
  })()`)) as PeersCost;
}
