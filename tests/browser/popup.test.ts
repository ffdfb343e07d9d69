/** The real popup of the toolbar button. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Popup } from '../../scripts/browsers/driver';
import { BROWSERS } from '../../scripts/browsers/find';
import { until } from '../../scripts/browsers/until';
import { openSession, type Session } from './setup/session';

/** As much of the browser as pages of ours have; the same in both. */
interface Own {
  readonly chrome: {
    readonly tabs: { query(what: object): Promise<{ id?: number }[]> };
    readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  };
}

/** Waits for words in the popup and gives all its text. */
function says(popup: Popup, words: RegExp): Promise<string> {
  return until(`the popup says ${String(words)}`, async () => {
    const text = await popup.evaluate((root) => root.textContent ?? '');
    return words.test(text) && text;
  });
}

/** An article in German, whose template declares English. */
const german = {
  host: 'odd',
  path: '/2025/05/02/faehre-im-sturm',
  body: () => `<!doctype html><html lang="en"><title>Fähre im Sturm gesunken</title>
    <meta property="og:type" content="article" />
    <meta property="article:published_time" content="2025-05-02T10:00:00Z" />
    <article><h1>Fähre vor der Küste im Sturm gesunken</h1>
    <p>Bei dem Untergang einer Fähre vor der Insel Nordrey sind nach Angaben der Küstenwache am Freitagabend mindestens
    1.214 Menschen in Not geraten, 43 von ihnen werden noch vermisst. Das Schiff war auf dem Weg zum Festland, als die
    Maschinen ausfielen und hohe Wellen über das Deck schlugen.</p>
    <p>Der Betreiber teilte mit, an Bord seien 37 Fahrzeuge gewesen. Die Hafenmeisterin von Lindhaven sagte, die Suche
    werde fortgesetzt, solange das Wetter es zulasse; für die Angehörigen sei eine Anlaufstelle eingerichtet worden.</p>
    <p>Die Regierung kündigte an, den Familien mit 250.000 Euro zu helfen. Warum die Maschinen ausfielen, soll eine
    Kommission klären, die ihre Arbeit in der kommenden Woche aufnimmt.</p></article></html>`,
};

describe.each(BROWSERS)('the popup in %s', (browser) => {
  let session: Session;
  beforeAll(async () => (session = await openSession(browser, { pages: [german] })));
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

  it('has as many rows of figures as the badge says, and ways to the other pages', async () => {
    const own = await session.driver.openExtensionPage('options.html');
    await session.read('ferry-aboard');
    const popup = await session.driver.openPopup();
    await says(popup, /conflict/i);
    const [rows, told, ways] = await popup.evaluate((root) => {
      const figures = [...root.querySelectorAll('section')].filter((one) =>
        one.querySelector('h3'),
      );
      const counts = [...root.querySelectorAll('nav a')].slice(0, figures.length);
      return [
        figures.flatMap((section) => [...section.querySelectorAll('h3')]).length,
        counts.reduce((sum, count) => sum + Number.parseInt(count.textContent ?? '', 10), 0),
        [...root.querySelectorAll('footer button')].map((way) => way.textContent?.trim()),
      ];
    });
    const badge = await own.evaluate(async () => {
      const { chrome } = globalThis as unknown as Own;
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
    expect(rows).toBeGreaterThan(0);
    expect([String(rows), String(told)]).toEqual([badge, badge]);
    expect(ways).toEqual(['Side panel', 'Library', 'Settings']);
  });

  it('says of an article in another language that only numbers are read; they are, as it writes them', async () => {
    const page = await session.driver.open(session.urlOf(german.host, german.path));
    expect(await session.library.settled()).toMatchObject({ limit: 'unsupported-language' });
    await says(await session.driver.openPopup(), /not in English/);
    const marked = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((one) => [...one].map(String)),
    );
    expect(marked).toEqual(['1.214', '43', '37', '250.000']);
  });

  it('says that a front page is no article', async () => {
    await session.driver.open(session.urlOf('meridian-post', '/'));
    await says(await session.driver.openPopup(), /article/i);
  });
});
