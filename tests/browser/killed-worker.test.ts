/** The background may be stopped at any moment: nothing is lost, nothing is there twice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { until } from '../../scripts/browsers/until';
import { openSession, type Session } from './setup/session';

const ARTICLES = ['ferry-capsizes', 'ferry-aboard', 'ferry-toll-rises'] as const;

describe.each(BROWSERS)('a stopped background in %s', (browser) => {
  let quiet: Session;
  let rows: Readonly<Record<string, number>>;
  beforeAll(async () => {
    quiet = await openSession(browser);
    for (const id of ARTICLES) await quiet.read(id);
    rows = await quiet.library.ask('rows');
    await quiet.close();
  });

  let session: Session;
  beforeAll(async () => (session = await openSession(browser)));
  afterAll(() => session?.close());

  it('loses and doubles nothing between two articles, or in the middle of one', async () => {
    const [first, second, third] = ARTICLES;
    await session.read(first);
    await session.driver.stopBackground();
    await session.read(second);
    await session.driver.open(session.addressOf(third));
    await until('it is being read', async () => {
      const { state } = await session.library.status();
      return state === 'reading' || state === 'read';
    });
    await session.driver.stopBackground();
    expect(await session.library.settled()).toMatchObject({ state: 'read' });
    expect(await session.library.ask('rows')).toEqual(rows);
  });
});
