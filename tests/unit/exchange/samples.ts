import type { Highlight } from '@/lib/domain/highlight';
import type { ArticleRow } from '@/lib/store/rows';

/** An article of an invented outlet, as the library keeps it. */
export const ARTICLE: ArticleRow = {
  id: 'a1b2c3d4',
  url: 'https://harbour.example/ferry',
  canonicalUrl: 'https://harbour.example/ferry',
  addresses: ['https://harbour.example/ferry'],
  site: 'Harbour Times',
  title: 'Ferry strikes pier',
  byline: 'Ada Lind and Bo Ek',
  published: '2024-05-03',
  language: 'en',
  hash: '00',
  day: '2024-05-03',
  firstReadAt: Date.parse('2024-05-04T00:00:00Z'),
  readAt: Date.parse('2024-05-04T00:00:00Z'),
  revision: 1,
  limit: null,
  agency: null,
  analysisVersion: null,
  counts: { sources: 0, figures: 0 },
};

/** A highlight with everything that it may have. */
export const HIGHLIGHT: Highlight = {
  id: '11111111-2222-4333-8444-555555555555',
  articleId: ARTICLE.id,
  part: 'text',
  span: { start: 10, end: 28 },
  quote: { exact: 'At least 14 people', prefix: 'before ', suffix: ' behind', start: 9 },
  meaning: 'claim',
  note: 'Not *sure*.',
  tags: ['flood'],
  sourceId: null,
  figure: null,
  createdAt: Date.parse('2024-05-04T01:00:00Z'),
  changedAt: Date.parse('2024-05-05T01:00:00Z'),
};

/** An export of Hypothesis as its documentation describes it, of an invented page: a passage, and a note on the page. */
export const HYPOTHESIS = {
  export_date: '2024-06-01T00:00:00.000Z',
  export_userid: 'acct:reader@hypothes.is',
  client_version: '1.1514.0',
  annotations: [
    {
      id: 'aBc123',
      created: '2024-05-03T10:11:12.131415+00:00',
      updated: '2024-05-04T10:11:12.131415+00:00',
      user: 'acct:reader@hypothes.is',
      uri: 'https://harbour.example/ferry',
      text: 'Compare with **Monday**.',
      tags: ['toll', 'ferry'],
      group: '__world__',
      permissions: { read: ['group:__world__'] },
      target: [
        {
          source: 'https://harbour.example/ferry',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 3 },
            { type: 'TextPositionSelector', start: 33, end: 51 },
            {
              type: 'TextQuoteSelector',
              exact: 'At least 14 people',
              prefix: 'said that ',
              suffix: ' were killed',
            },
          ],
        },
      ],
      document: { title: ['Ferry strikes pier'] },
    },
    {
      id: 'dEf456',
      created: '2024-05-03T10:11:12.131415+00:00',
      uri: 'https://harbour.example/ferry',
      text: 'A note on the page.',
      tags: [],
      target: [{ source: 'https://harbour.example/ferry' }],
      document: { title: ['Ferry strikes pier'] },
    },
  ],
};
