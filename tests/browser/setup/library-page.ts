import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { AxeResults } from 'axe-core';
import { quoteOf } from '../../../lib/domain/quote';
import { until } from '../../../scripts/browsers/until';
import type { Session } from './session';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The library's page as a reader uses it. */
export class LibraryPage {
  private constructor(readonly page: Page) {}

  /** Opens it in a tab of its own. */
  static async open({ driver }: Session): Promise<LibraryPage> {
    const page = await driver.openExtensionPage('library.html');
    await page.setViewport({ width: 1280, height: 900 });
    return new LibraryPage(page);
  }

  /** Goes to a view by its address, as a link does, and waits until it says something. */
  async go(hash: string, words: RegExp): Promise<string> {
    await this.page.evaluate((to) => (location.hash = to), hash);
    return this.says(words);
  }

  /** Waits for words in the view and gives all its text. */
  says(words: RegExp): Promise<string> {
    return until(`the library says ${String(words)}`, async () => {
      const text = await this.text('main');
      return words.test(text) && text;
    });
  }

  /** The text of the first element that a selector finds. */
  text(selector: string): Promise<string> {
    return this.page.evaluate((at) => document.querySelector(at)?.textContent ?? '', selector);
  }

  /** The texts of all elements that a selector finds. */
  texts(selector: string): Promise<string[]> {
    return this.page.evaluate(
      (at) => [...document.querySelectorAll(at)].map((one) => one.textContent ?? ''),
      selector,
    );
  }

  /** Waits until what has the focus says something, and gives its text. */
  focused(words: RegExp): Promise<string> {
    return until(`the focus is on ${String(words)}`, async () => {
      const text = await this.page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      });
      return words.test(text) && text;
    });
  }

  /** Clicks the first link or button of the view with these words. */
  async click(words: RegExp): Promise<void> {
    const clicked = await this.page.evaluate((source) => {
      const one = [...document.querySelectorAll<HTMLElement>('main a, main button')].find(
        (target) => new RegExp(source, 'u').test(target.textContent ?? ''),
      );
      one?.click();
      return one !== undefined;
    }, words.source);
    if (!clicked) throw new Error(`The view has nothing to click that says ${String(words)}.`);
  }

  /** Makes a highlight, by the message with which the reader's hand makes it. */
  async highlight(
    { library }: Session,
    articleId: string,
    exact: string,
    note: string,
  ): Promise<void> {
    const texts = await library.ask('texts');
    const text = texts.find((one) => one.text.includes(exact))?.text ?? '';
    const start = text.indexOf(exact);
    const span = { start, end: start + exact.length };
    const draft = {
      ...{ id: crypto.randomUUID(), articleId, part: 'text', span, quote: quoteOf(text, span) },
      ...{ meaning: 'doubtful', note, tags: ['barge'], sourceId: null, figure: null },
    };
    const envelope = { to: 'background', type: 'highlight.save', body: { highlight: draft } };
    const send = `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(envelope)})`;
    const saved = String(
      await this.page.evaluate(`${send}.then((reply) => JSON.stringify(reply))`),
    );
    if (!saved.includes('"highlight"')) throw new Error(`The highlight was not saved: ${saved}`);
  }

  /** The same in a wide window and in a narrow one, and what is wider than that or covered in it when type is larger. */
  async complaintsInAllSizes(): Promise<string[]> {
    const wide = await this.complaints();
    await this.page.setViewport({ width: 360, height: 740 });
    const narrow = await this.complaints();
    const large = await this.inLargeType();
    await this.page.setViewport({ width: 1280, height: 900 });
    return [...wide, ...narrow, ...large];
  }

  /** Sets the root's size of type as the browser's own setting does, waits until type has it and rows are apart, and sets it back. */
  private async inLargeType(): Promise<string[]> {
    const setType = (size: string) =>
      this.page.evaluate((to) => (document.documentElement.style.fontSize = to), size);
    await setType('24px');
    const wider = await until('rows stand below each other in large type', () =>
      this.page.evaluate(() => {
        const boxes = [...document.querySelectorAll('main li:has(> [data-at])')].map((row) =>
          row.getBoundingClientRect(),
        );
        const apart = boxes.every(({ top }, at) => top > (boxes[at - 1]?.bottom ?? 0) - 1);
        const { fontSize } = getComputedStyle(document.querySelector('main') ?? document.body);
        return apart && fontSize === '24px' && [document.documentElement.scrollWidth - innerWidth];
      }),
    );
    await setType('');
    return wider.flatMap((pixels) =>
      pixels > 0 ? [`${String(pixels)} pixels too wide in large type`] : [],
    );
  }

  /** What axe complains of in the view as it is, and whether anything is wider than the window. */
  complaints(): Promise<string[]> {
    return complaintsOf(this.page);
  }
}

/** What axe finds wrong with a page of ours, and whether it is wider than its window. */
export async function complaintsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const run = `axe.run().then(({ violations }) => JSON.stringify(violations))`;
  const violations = JSON.parse(String(await page.evaluate(run))) as AxeResults['violations'];
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...(wide > 0 ? [`${String(wide)} pixels too wide`] : []),
  ];
}
