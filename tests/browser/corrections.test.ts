/** Corrections from the card: each changes the page's marks at once, and each can be undone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { placeOf } from '../../scripts/browsers/passage';
import { until } from '../../scripts/browsers/until';
import { LibraryPage } from './setup/library-page';
import { MarginHand } from './setup/margin-hand';
import { openSession, type Session } from './setup/session';

const ABOARD = 'It said that 214 people had been on board';

describe.each(BROWSERS)('corrections in %s', (browser) => {
  let session: Session;
  let hand: MarginHand;
  beforeAll(async () => {
    session = await openSession(browser);
    await session.read('ferry-capsizes');
    hand = new MarginHand(session.driver, await session.read('ferry-aboard'));
  });
  afterAll(() => session?.close());

  /** Words that are marked as findings. */
  const marked = (): Promise<string[]> =>
    hand.page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map(String)));
  const isMarked = (words: string, wanted: boolean) =>
    until(
      `"${words}" is ${wanted ? '' : 'not '}marked`,
      async () => (await marked()).includes(words) === wanted,
    );
  /** Relations that are drawn in the view. */
  const conflicts = () => hand.inMargin<number>(`root.querySelectorAll('.line.conflict').length`);
  const hasConflicts = (count: number) =>
    until(`${String(count)} conflicts`, async () => (await conflicts()) === count);

  /** Opens the card at a mark, and the list of corrections in it. */
  const complain = async (phrase: string, sentence: string) => {
    await hand.page.keyboard.press('Escape');
    await hand.isClosed();
    const place = await placeOf(hand.page, phrase, sentence);
    await hand.page.mouse.click(place.x, place.y);
    await hand.says(new RegExp(phrase, 'u'));
    await hand.click('.corrections > button');
  };
  const undo = async () => {
    await hand.click('.notice button', 'Undo');
    await hand.says(/Undone/);
    await hand.page.keyboard.press('Escape');
    await hand.isClosed();
  };

  it('not the same thing: the comparison goes, and comes back', async () => {
    await complain('214', ABOARD);
    expect(await hand.boxText()).toMatch(/Northern Wire/);
    await hand.click('.choices button', 'Skerry Line');
    const after = await hand.says(/no longer compared/);
    expect(after).not.toMatch(/Northern Wire/);
    await undo();
    await complain('214', ABOARD);
    expect(await hand.boxText()).toMatch(/Northern Wire/);
  });

  it('not a figure: its mark goes, and comes back', async () => {
    await complain('62', 'treated 62 injured survivors');
    await hand.click('.choices button', 'Not a figure');
    await hand.says(/no longer taken for a figure/);
    await isMarked('62', false);
    await undo();
    await isMarked('62', true);
  });

  it('wrong value: it agrees where it did not, and conflicts again', async () => {
    await complain('214', ABOARD);
    const before = await until('conflicts are drawn', conflicts);
    await hand.click('.choices button', 'Wrong value');
    await hand.click('.value input');
    await hand.page.keyboard.press('End');
    for (let i = 0; i < 3; i++) await hand.page.keyboard.press('Backspace');
    await hand.page.keyboard.type('188');
    await hand.page.keyboard.press('Enter');
    await hand.says(/now read as: exactly 188/);
    await hand.says(/Agrees with/);
    await until('a conflict less', async () => ((await conflicts()) ?? 0) < before);
    await undo();
    await hasConflicts(before);
  });

  it('wrong source: the card names the other one, and the first again', async () => {
    await complain('62', 'treated 62 injured survivors');
    await hand.click('.choices button', 'Wrong source');
    await hand.click('.choices button', 'Skerry Line');
    await hand.says(/says Skerry Line.*now credited to: Skerry Line/);
    await undo();
    await complain('62', 'treated 62 injured survivors');
    await hand.says(/says Petra Sandvold/);
    await hand.page.keyboard.press('Escape');
  });

  it('not a source: its mentions go, and come back', async () => {
    await complain('Henrik Dahlen', 'managing director, Henrik Dahlen, said');
    await hand.click('.choices button', 'Not a source');
    await hand.says(/“Henrik Dahlen” is no longer taken for a source/);
    await isMarked('Henrik Dahlen', false);
    await undo();
    await isMarked('Henrik Dahlen', true);
  });

  it('same source as: both go by one name, also one that was read elsewhere', async () => {
    await complain('Petra Sandvold', 'according to Petra Sandvold');
    await hand.click('.choices button', 'Same source as');
    await hand.click('.sources input');
    await hand.page.keyboard.type('Jorn');
    await hand.click('.choices button', 'Jorn Attel');
    await hand.says(/“Petra Sandvold” and “Jorn Attel” are one source now/);
    await hand.says(/Read before/);
    await undo();
    await complain('Petra Sandvold', 'according to Petra Sandvold');
    expect(await hand.boxText()).not.toMatch(/Read before/);
  });

  it('are made in the library too, told there with their reason, and taken back by button and key', async () => {
    const library = await LibraryPage.open(session);
    await library.go('#/sources?words=sandvold', /Petra Sandvold/);
    await library.click(/Petra Sandvold/);
    await library.says(/What articles say this source said/);
    const join = async () => {
      await library.click(/^not right\?$/);
      await library.click(/^Same source as/);
      await library.page.type('main .sources input', 'Jorn');
      await library.says(/Jorn Attel/);
      await library.click(/^Jorn Attel$/);
      await library.says(/are one source now\..*Copy report/s);
      await library.says(/Why these are one source.*You said so/s);
    };
    await join();
    expect(await library.complaints()).toEqual([]);
    await library.click(/^Take back$/);
    await library.says(/^(?!.*You said so)/s);
    await join();
    await library.page.keyboard.down('Control');
    await library.page.keyboard.press('z');
    await library.page.keyboard.up('Control');
    await library.says(/^(?!.*You said so).*Undone/s);
  });

  it('another bearer: in one article the name is somebody else’s, until that is undone', async () => {
    const library = await LibraryPage.open(session);
    await library.go('#/sources?words=marrow', /Ilse Marrow/);
    await library.click(/Ilse Marrow/);
    await library.says(/Ilse Marrow.*2 articles.*At least nine dead/s);
    // By keyboard: the button says of which article it is.
    await library.page.evaluate(() =>
      document.querySelector<HTMLElement>('[aria-label^="This is somebody else: At"]')?.focus(),
    );
    await library.page.keyboard.press('Enter');
    await library.says(
      /1 article .*The “Ilse Marrow” of “At least nine dead.*is another source of that name now/s,
    );
    await library.focused(/^What articles say this source said$/);
    expect(await library.complaints()).toEqual([]);
    await library.page.keyboard.down('Control');
    await library.page.keyboard.press('z');
    await library.page.keyboard.up('Control');
    await library.says(/2 articles.*Undone/s);
  });
});
