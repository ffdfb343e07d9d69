import type { ArticleView } from '@/components/popup/popup-props';
import { agreeing, crossReference, DAY, observatory, quotation } from './samples';

/** An article with something in every section. */
export const fullView: ArticleView = {
  article: {
    id: 'here',
    site: 'Meridian Post',
    title:
      'Dozens killed as bus convoy is bombed outside Orlin during evacuation of the besieged northern towns',
    url: 'https://www.meridian.example/orlin-bus',
    day: DAY,
  },
  counts: { sources: 14, figures: 22 },
  crossReferences: [
    crossReference('conflict', {
      id: 'c1',
      there: {
        phrase: '126',
        low: 126,
        high: 126,
        findingId: 't126',
        sentence: 'A hospital list seen by the ministry names 126 dead.',
      },
    }),
    crossReference('conflict', { id: 'c2' }),
    crossReference('conflict', {
      id: 'c3',
      here: { findingId: 'here-title', part: 'title', phrase: '43', high: 43, bound: 'exact' },
    }),
    crossReference('conflict', {
      id: 'c4',
      here: {
        findingId: 'here-7',
        phrase: '$1.2 million',
        subject: null,
        measure: 'money',
        low: 1_200_000,
        high: 1_200_000,
        sentence: 'The road authority set aside $1.2 million for repairs.',
        source: null,
      },
      there: {
        findingId: 'there-7',
        articleId: 'here',
        phrase: 'up to $3 million',
        subject: null,
        measure: 'money',
        low: null,
        high: 3_000_000,
        bound: 'at-most',
        sentence: 'Engineers had asked for up to $3 million.',
        source: 'a senior engineer who asked not to be named',
      },
      measure: 'money',
      places: [],
      period: null,
      shared: ['road', 'repairs'],
    }),
    crossReference('update', {
      id: 'u1',
      here: {
        findingId: 'here-3',
        phrase: '5,000',
        low: 5000,
        high: 5000,
        measure: 'evacuated',
        subject: 'residents',
        sentence: 'Some 5,000 residents have left the towns since Friday.',
      },
      there: {
        phrase: 'about 2,000',
        low: 2000,
        high: 2000,
        bound: 'approx',
        measure: 'evacuated',
        subject: null,
        findingId: 'there-3',
        sentence: 'Buses took about 2,000 out on the first day.',
      },
      measure: 'evacuated',
      shared: ['residents', 'towns'],
    }),
    { ...agreeing, id: 'a1' },
  ],
  sourcesReadBefore: [
    observatory,
    {
      ...observatory,
      sourceId: 'ministry',
      name: 'Ministry of the Interior and Public Order of the Republic of Varland',
      articles: 1,
      figures: 0,
      there: { ...observatory.there, sentence: '“We count every one of them,” the ministry said.' },
    },
  ],
  highlights: 0,
  libraryArticles: 12,
  quotations: [quotation('changed'), quotation('same')],
  origin: {
    articles: [
      {
        articleId: 'wire',
        site: 'Northern Wire',
        title: 'At least 43 dead as bus is bombed near Orlin',
        url: 'https://wire.example/orlin',
        day: '2031-04-16T06:00:00+02:00',
        shared: 0.92,
      },
      {
        articleId: 'here',
        site: 'Meridian Post',
        title: 'Dozens killed as bus is bombed outside Orlin',
        url: 'https://www.meridian.example/orlin-bus',
        day: DAY,
        shared: 1,
      },
      {
        articleId: 'valley',
        site: 'Marn Valley Observer and Advertiser',
        title: 'Bus bombed near Orlin, dozens dead, says observatory in the capital',
        url: 'https://valley.example/bus',
        day: DAY,
        shared: 0,
      },
    ],
    credited: 'Northern Wire',
  },
  support: new Map([['here-1', { articles: 5, origins: 1, source: 'Varland Observatory' }]]),
};

/** An article read, nothing found elsewhere. */
export const emptyView: ArticleView = {
  ...fullView,
  crossReferences: [],
  sourcesReadBefore: [],
  highlights: 0,
  libraryArticles: 1,
  quotations: [],
  origin: null,
};
