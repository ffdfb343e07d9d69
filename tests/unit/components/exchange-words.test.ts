/** What export and import say, and what is copied. */
import { describe, expect, it } from 'vitest';
import { faultsInWords, newsInWords, stageInWords } from '@/components/exchange/import-words';
import { crossReferenceAsText, misreadingAsText } from '@/components/words/copied-words';
import type { CrossReferenceView, Evidence } from '@/lib/domain/cross-reference';
import type { ImportState } from '@/lib/domain/import';
import { texts } from '../../gallery/texts';

const en = texts('en');

const side = (site: string, sentence: string, source: string | null): Evidence => ({
  ...{ articleId: site, findingId: site, part: 'text', span: { start: 0, end: 2 }, phrase: '24' },
  ...{ subject: 'people', measure: 'deaths', low: 24, high: 24, bound: 'exact', sentence, source },
  ...{ site, title: 'A headline', url: `https://${site}.example/1`, day: '2025-04-16' },
});

const view: CrossReferenceView = {
  ...{ id: 'x', relation: 'conflict', score: 1 },
  reason: { code: 'ranges-apart', measure: 'deaths', places: [], period: null, shared: [] },
  here: side('lantern', 'Police said 24 people died.', 'Police'),
  there: side('beacon', '“We count 43 dead,” it said.', null),
};

const NONE = { fresh: 0, known: 0, differing: 0 };
const state = (changed: Partial<ImportState>): ImportState => ({
  ...{ id: 'i', name: 'a.json', stage: 'reviewed', refusal: null, faults: {}, total: 9, done: 4 },
  counts: { articles: NONE, highlights: NONE, links: NONE, corrections: NONE },
  ...changed,
});

describe('what is copied', () => {
  it('has both sentences, who said so, where and when, and both links', () => {
    expect(crossReferenceAsText(en, view)).toBe(
      [
        '“Police said 24 people died.”\nPolice · lantern · 16 Apr 2025\nhttps://lantern.example/1',
        'Conflicts with',
        '“We count 43 dead,” it said.\nthe article itself · beacon · 16 Apr 2025\nhttps://beacon.example/1',
      ].join('\n\n'),
    );
  });

  it('tells of a misreading its words, what was read and what it should be', () => {
    const quote = { exact: '43 killed', prefix: 'at least ', suffix: ' in all', start: 9 };
    const figure = { articleId: 'a', kind: 'figure', part: 'text', quote } as const;
    const ruling = { kind: 'wrong-value', figure, low: 34, high: 34, bound: 'exact' } as const;
    const report = misreadingAsText(en, { ruling, labels: ['43 killed', '34'] }, '1.2');
    expect(report).toBe(
      'Ibid 1.2 misread this:\n“…at least 43 killed in all…”\n“43 killed” is now read as: 34.',
    );
  });
});

describe('an import in words', () => {
  it('says at every stage what has changed, and what not', () => {
    const fresh = { ...state({}).counts, articles: { ...NONE, fresh: 2 } };
    expect(stageInWords(en, state({ counts: fresh }), null)).toMatch(/Nothing has changed yet/);
    expect(stageInWords(en, state({}), null)).toMatch(/nothing new/);
    expect(stageInWords(en, state({ stage: 'applying' }), null)).toMatch(/when 4 of 9/);
    expect(stageInWords(en, state({ stage: 'applying' }), 'applying')).toBe('');
    expect(stageInWords(en, state({ stage: 'refused', refusal: 'newer' }), null)).toMatch(
      /not imported\. It was written by a newer Ibid.* Nothing was changed\./,
    );
    expect(newsInWords(en, { kind: 'cancelled' })).toMatch(/as it was before/);
  });

  it('counts what is left out', () => {
    expect(faultsInWords(en, { broken: 1, 'no-passage': 3 })).toEqual([
      '1 line that is damaged',
      expect.stringMatching(/^3 notes/),
    ]);
  });
});
