import type { Page } from 'puppeteer-core';
import type { Driver } from '../../../scripts/browsers/driver';
import { until } from '../../../scripts/browsers/until';

/** A point of the view, CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A reader's hand in a page and in its margin: real pointer and keys, since what scripts make is not what readers do. */
export class MarginHand {
  constructor(
    private readonly driver: Driver,
    readonly page: Page,
  ) {}

  /** Evaluates an expression over `root`, our closed shadow root; null where the page has none. */
  async inMargin<T>(expression: string): Promise<T | null> {
    const layer = await this.driver.layer(this.page);
    // It is sent as text anyway; so written it can hold the asker's words.
    const run = Object.assign((): T => never(), { toString: () => `(root) => (${expression})` });
    return (await layer?.evaluate(run)) ?? null;
  }

  /** Text of the box that is open in the margin; null while none is. */
  boxText(): Promise<string | null> {
    return this.inMargin(`root.querySelector('[role="dialog"]')?.textContent ?? null`);
  }

  /** Waits until the open box says something. */
  says(words: RegExp): Promise<string> {
    return until(`the margin says ${String(words)}`, async () => {
      const text = await this.boxText();
      return text !== null && words.test(text) ? text : null;
    });
  }

  /** Waits until no box is open. */
  async isClosed(): Promise<void> {
    await until('the margin is empty', async () => (await this.boxText()) === null);
  }

  /** Waits for an element of the margin and clicks it; `text` tells which of several. */
  async click(selector: string, text = ''): Promise<void> {
    const { x, y } = await until(`${selector} "${text}" can be clicked`, () =>
      this.inMargin<Point>(`(() => {
        const found = [...root.querySelectorAll(${JSON.stringify(selector)})]
          .find((one) => (one.textContent + (one.ariaLabel ?? '')).includes(${JSON.stringify(text)}));
        if (!found) return null;
        found.scrollIntoView({ block: 'nearest' });
        const box = found.getBoundingClientRect();
        return box.width === 0 ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      })()`),
    );
    await this.page.mouse.click(x, y);
  }

  /** Where the first letter of `from` and the last of the next `to` stand, scrolled into view. */
  async ends(from: string, to: string): Promise<{ readonly start: Point; readonly end: Point }> {
    const found = await this.page.evaluate(
      (first, last) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let start: Range | null = null;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.nodeValue ?? '';
          let at = 0;
          if (start === null && text.includes(first)) {
            at = text.indexOf(first);
            start = document.createRange();
            start.setStart(node, at);
            start.setEnd(node, at + 1);
            node.parentElement?.scrollIntoView({ block: 'center' });
          }
          const found = start === null ? -1 : text.indexOf(last, at);
          if (start === null || found < 0) continue;
          const end = document.createRange();
          end.setStart(node, found + last.length - 1);
          end.setEnd(node, found + last.length);
          const [a, b] = [start.getBoundingClientRect(), end.getBoundingClientRect()];
          return {
            start: { x: a.left + 1, y: a.top + a.height / 2 },
            end: { x: b.right - 1, y: b.top + b.height / 2 },
          };
        }
        return null;
      },
      from,
      to,
    );
    if (!found) throw new Error(`The page does not show "${from}" and then "${to}".`);
    return found;
  }

  /** Selects from one word to another by dragging the pointer. */
  async drag(from: string, to: string): Promise<void> {
    const { start, end } = await this.ends(from, to);
    const { mouse } = this.page;
    await mouse.move(start.x, start.y);
    await mouse.down();
    await mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
    await mouse.move(end.x, end.y);
    await mouse.up();
  }

  /** Selects a passage by the keyboard, from its first letters on: without caret browsing keys only extend a selection. */
  async selectByKeys(words: string): Promise<void> {
    const begun = words.slice(0, 2);
    await this.drag(words, words);
    await this.page.evaluate((length) => {
      const selection = document.getSelection();
      const range = selection?.getRangeAt(0);
      if (range)
        selection?.setBaseAndExtent(
          range.startContainer,
          range.startOffset,
          range.startContainer,
          range.startOffset + length,
        );
    }, begun.length);
    await this.page.keyboard.down('Shift');
    for (let i = begun.length; i < words.length; i++) await this.page.keyboard.press('ArrowRight');
    await this.page.keyboard.up('Shift');
  }

  /** Highlights by pointer alone: drags, then takes the button. */
  async highlight(from: string, to: string): Promise<void> {
    await this.drag(from, to);
    await this.click('.offer');
    await this.says(/Claim/);
  }

  /** The boxes of the washes, top to bottom, in the view. */
  async washes(): Promise<readonly { x: number; y: number; width: number; height: number }[]> {
    return (
      (await this.inMargin<{ x: number; y: number; width: number; height: number }[]>(`
        [...root.querySelectorAll('.wash')].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return { x, y, width, height };
        })`)) ?? []
    );
  }

  /** Waits until the washes are so many. */
  async hasWashes(count: number): Promise<void> {
    await until(`${String(count)} washes`, async () => (await this.washes()).length === count);
  }

  /** Waits until the editor has everything saved. */
  async isKept(): Promise<void> {
    await until('all is kept', () =>
      this.inMargin(
        `root.querySelector('.kept.kept:not(.writing)') !== null && root.querySelector('.kept').textContent === 'Saved'`,
      ),
    );
  }
}

function never(): never {
  throw new Error('Only the text of this function is used.');
}
