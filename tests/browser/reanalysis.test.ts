/** After an update with another analysis the library is analysed anew by itself, however often the background is stopped. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { until } from '../../scripts/browsers/until';
import { openSession, type Session } from './setup/session';

const ARTICLES = ['ferry-capsizes', 'ferry-aboard', 'ferry-toll-rises', 'mill-to-close'] as const;

describe.each(BROWSERS)('a library of an earlier analysis in %s', (browser) => {
  let session: Session;
  beforeAll(async () => (session = await openSession(browser)));
  afterAll(() => session?.close());

  it('has the findings of the present one in the end, and no revisions', async () => {
    for (const id of ARTICLES) await session.read(id);
    const rows = await session.library.ask('rows');
    const links = await session.library.ask('crossReferences');
    expect(links.length).toBeGreaterThan(0);
    await session.driver.stopBackground();
    await session.library.ask('makeOld');
    // Any message wakes the background.
    await session.library.status();
    await until('an article was analysed anew', async () => {
      const state = await session.library.ask('reanalysis');
      return state !== null && (state.done > 0 || state.after === null);
    });
    await session.driver.stopBackground();
    await session.library.status();
    await until('all articles were analysed anew', async () => {
      const state = await session.library.ask('reanalysis');
      return state !== null && state.after === null;
    });
    expect(await session.library.ask('rows')).toEqual(rows);
    expect(await session.library.ask('crossReferences')).toEqual(links);
  });
});
