/** The whole newsroom, read in order in a real browser: every text as written, every cross-reference as expected. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CrossReferenceView, Evidence } from '@/lib/domain/cross-reference';
import { BROWSERS } from '../../scripts/browsers/find';
import { plainText } from '../newsroom/article';
import { CROSS_REFERENCES } from '../newsroom/expected/cross-references';
import { FINDINGS } from '../newsroom/expected/findings';
import { NEWSROOM } from '../newsroom/newsroom';
import { pathOf } from '../newsroom/site';
import { openSession, type Session } from './setup/session';

const link = (a: string, b: string, relation: string): string =>
  `${[a, b].sort().join(' ~ ')}: ${relation}`;

/** The expectations' name for an end: its article, and the figure with this value. */
function nameOf({ url, low, high, measure, phrase }: Evidence): string {
  const article = NEWSROOM.find((one) => new URL(url).pathname === pathOf(one));
  const figures = Object.entries(FINDINGS[article?.id ?? '']?.figures ?? {});
  const known = figures.find(
    ([, one]) => one.value.low === low && one.value.high === high && one.measure === measure,
  );
  return `${article?.id}:${known?.[0] ?? `"${phrase}"`}`;
}

describe.each(BROWSERS)('the newsroom in %s', (browser) => {
  let session: Session;
  let views: readonly CrossReferenceView[] = [];
  beforeAll(async () => {
    session = await openSession(browser);
    for (const { id } of NEWSROOM) await (await session.read(id)).close();
    views = await session.library.ask('crossReferences');
  });
  afterAll(() => session?.close());

  it('is read as it was written', async () => {
    const texts = await session.library.ask('texts');
    for (const article of NEWSROOM) {
      const read = texts.find(({ url }) => new URL(url).pathname === pathOf(article));
      // The line under the headline is the article's too, wherever its page shows it.
      const shown = article.page === 'bare' ? [] : [article.standfirst];
      const paragraphs = [...shown, ...plainText(article).split('\n\n')];
      expect(read?.title).toBe(article.title);
      if (article.page !== 'live-blog') expect(read?.text).toBe(paragraphs.join('\n\n'));
      else for (const paragraph of paragraphs) expect(read?.text).toContain(paragraph);
    }
  });

  it('has exactly the cross-references written down beforehand', () => {
    const found = views.map(({ here, there, relation }) =>
      link(nameOf(here), nameOf(there), relation),
    );
    const expected = CROSS_REFERENCES.map((one) => link(...one));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
