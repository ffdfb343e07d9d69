/** The real popup of the toolbar button. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Popup } from '../../scripts/browsers/driver';
import { BROWSERS } from '../../scripts/browsers/find';
import { until } from '../../scripts/browsers/until';
import { openSession, type Session } from './setup/session';

/** Waits for words in the popup and gives all its text. */
function says(popup: Popup, words: RegExp): Promise<string> {
  return until(`the popup says ${String(words)}`, async () => {
    const text = await popup.evaluate((root) => root.textContent ?? '');
    return words.test(text) && text;
  });
}

describe.each(BROWSERS)('the popup in %s', (browser) => {
  let session: Session;
  beforeAll(async () => (session = await openSession(browser)));
  afterAll(() => session?.close());

  it('says on a first article what happens next', async () => {
    await session.read('ferry-capsizes');
    await says(await session.driver.openPopup(), /nothing to compare yet/i);
  });

  it('shows the conflict, with both phrases and where the other one stands', async () => {
    await session.read('ferry-aboard');
    const text = await says(await session.driver.openPopup(), /conflict/i);
    expect(text).toContain('Operator and coast guard differ');
    expect(text).toMatch(/188/);
    expect(text).toMatch(/214/);
    expect(text).toMatch(/Northern Wire/);
    expect(text.search(/conflicts/i)).toBeLessThan(text.search(/agree/i));
  });

  it('says that a front page is no article', async () => {
    await session.driver.open(session.urlOf('meridian-post', '/'));
    await says(await session.driver.openPopup(), /article/i);
  });
});
