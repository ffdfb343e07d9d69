/** The library's addresses: what is narrowed stands in them, so that Back and a bookmark bring it back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_HIGHLIGHTS,
  hashOf,
  listOf,
  LISTS,
  routeOf,
  SOURCE_KINDS,
  type Route,
} from '@/components/library/route';
import { ALL_ARTICLES } from '@/lib/domain/library-views';

const words = fc.string({ maxLength: 12 });
const key = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).filter(isWellFormed);
/** What an address cannot tell from nothing is nothing. */
const chosen = fc.option(fc.string({ minLength: 1, maxLength: 12 }));
const day = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

/** Every route that there is. */
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.record({
    view: fc.constant('articles' as const),
    filter: fc.record({
      ...{ words, site: chosen, from: day, to: day, tag: chosen, conflicts: fc.boolean() },
    }),
  }),
  fc.record({
    view: fc.constant('highlights' as const),
    choice: fc.record({ words, meaning: chosen, tag: chosen, orphans: fc.boolean() }),
  }),
  fc.record({
    view: fc.constant('stories' as const),
    filter: fc.record({ words, from: day, to: day, conflicts: fc.boolean() }),
  }),
  fc.record({
    view: fc.constant('sources' as const),
    filter: fc.record({ words, kind: fc.option(fc.constantFrom(...SOURCE_KINDS)) }),
  }),
  fc.record({ view: fc.constant('quotations' as const), words }),
  fc.record({ view: fc.constantFrom('article', 'source', 'story'), id: key }),
  fc.record({ view: fc.constantFrom('revisions', 'exchange') }),
);

function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}

describe('a route', () => {
  it('comes back from its address', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(routeOf(hashOf(route))).toEqual(route);
      }),
    );
  });

  it('belongs to a list of the navigation', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(LISTS).toContain(listOf(route));
      }),
    );
  });

  it('is short where nothing is narrowed', () => {
    expect(hashOf({ view: 'articles', filter: ALL_ARTICLES })).toBe('#/articles');
    expect(hashOf({ view: 'highlights', choice: ALL_HIGHLIGHTS })).toBe('#/highlights');
  });

  it.each([
    ['', ALL_ARTICLES],
    ['#', ALL_ARTICLES],
    ['#/nowhere/at-all', ALL_ARTICLES],
    ['#/articles?from=yesterday&to=2025-05-1', ALL_ARTICLES],
    ['#/articles?tag=a%2Fb&conflicts', { ...ALL_ARTICLES, tag: 'a/b', conflicts: true }],
  ])('of %j is the list of articles', (hash, filter) => {
    expect(routeOf(hash)).toEqual({ view: 'articles', filter });
  });

  it('takes a key that is no encoded text as it is', () => {
    expect(routeOf('#/sources/%E0%A4%A')).toEqual({ view: 'source', id: '%E0%A4%A' });
  });
});
