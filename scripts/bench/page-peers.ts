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

const require = createRequire(import.meta.url);

/** Times them in a page that Ibid has painted, which mark.js changes for good. */
export async function peersOn(page: Page): Promise<PeersCost> {
  await page.evaluate(readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8'));
  await page.evaluate(readFileSync(require.resolve('mark.js/dist/mark.js'), 'utf8'));
  return (await page.evaluate(`(() => {
    const phrases = [...CSS.highlights.values()].flatMap((one) => [...one].map(String));
    const start = performance.now();
    new Readability(document.cloneNode(true)).parse();
    const read = performance.now();
    new Mark(document.body).mark(phrases, { separateWordSearch: false, acrossElements: true });
    return { readability: read - start, markJs: performance.now() - read };
  })()`)) as PeersCost;
}
