import type {
  CrossReferenceView,
  Evidence,
  Reason,
  Relation,
  SourceReadBefore,
} from '@/lib/domain/cross-reference';
import type { CardContent } from '@/lib/domain/mark';
import type { QuotationView } from '@/lib/domain/same-words';

/** The day of the article that is open in every sample. */
export const DAY = '2031-04-16T08:30:00+02:00';

/** This article's figure, unless a sample says otherwise. */
export function evidence(fields: Partial<Evidence> = {}): Evidence {
  return {
    articleId: 'here',
    findingId: 'here-1',
    part: 'text',
    span: { start: 120, end: 131 },
    phrase: 'at least 43',
    subject: 'people',
    measure: 'deaths',
    low: 43,
    high: null,
    bound: 'at-least',
    sentence:
      'The Varland Observatory said on Tuesday that at least 43 people were killed when a bus was bombed near Orlin.',
    source: 'Varland Observatory',
    site: 'Meridian Post',
    title: 'Dozens killed as bus is bombed outside Orlin',
    url: 'https://meridian.example/orlin-bus',
    day: DAY,
    ...fields,
  };
}

/** The Interior Ministry's figure in the Harbour Times, a day earlier. */
function elsewhere(fields: Partial<Evidence> = {}): Evidence {
  return evidence({
    articleId: 'there',
    findingId: 'there-1',
    phrase: '24',
    low: 24,
    high: 24,
    bound: 'exact',
    sentence:
      'The Interior Ministry put the toll at 24 people, and said that the road stayed closed.',
    source: 'Interior Ministry',
    site: 'Harbour Times',
    title: 'Bus bombing near Orlin: what is known',
    url: 'https://harbour.example/bus',
    day: '2031-04-15T18:00:00+02:00',
    ...fields,
  });
}

const reason: Reason = {
  code: 'ranges-apart',
  measure: 'deaths',
  places: ['Orlin'],
  period: { from: '2031-04-15', to: '2031-04-15' },
  shared: ['bus', 'bombing'],
};

/** A cross-reference between {@link evidence} and {@link elsewhere}. */
export function crossReference(
  relation: Relation,
  fields: {
    id?: string;
    here?: Partial<Evidence>;
    there?: Partial<Evidence>;
  } & Partial<Reason> = {},
): CrossReferenceView {
  const { id, here, there, ...because } = fields;
  const codes = {
    conflict: 'ranges-apart',
    agree: 'same-value',
    update: 'later-and-larger',
  } as const;
  return {
    id: id ?? relation,
    relation,
    reason: { ...reason, code: codes[relation], ...because },
    score: 0.9,
    here: evidence(here),
    there: elsewhere(there),
  };
}

/** Agrees with {@link evidence}. */
export const agreeing = crossReference('agree', {
  there: {
    articleId: 'third',
    findingId: 'third-1',
    phrase: '43',
    low: 43,
    high: 43,
    source: 'Rescue Service',
    sentence: 'Crews of the Rescue Service counted 43 people dead at the roadside.',
    site: 'Northern Courier',
    day: '2031-04-16T06:00:00+02:00',
  },
});

/** A figure's card with every relation. */
export const figureCard: CardContent = {
  mark: {
    id: 'here-1',
    kind: 'figure',
    part: 'text',
    span: { start: 120, end: 131 },
    level: 'conflict',
  },
  phrase: 'at least 43',
  subject: 'people',
  measure: 'deaths',
  sentence: evidence().sentence,
  source: 'Varland Observatory',
  day: DAY,
  crossReferences: [
    crossReference('conflict'),
    agreeing,
    crossReference('update', {
      there: { findingId: 'there-9', phrase: 'about 30', source: null, day: '2031-04-14' },
    }),
    crossReference('agree', { id: 'more' }),
  ],
  support: { articles: 3, origins: 2, source: 'Varland Observatory' },
  readBefore: null,
};

/** A source that two other articles cite. */
export const observatory: SourceReadBefore = {
  sourceId: 'varland-observatory',
  name: 'Varland Observatory',
  articles: 6,
  figures: 11,
  here: { part: 'text', span: { start: 4, end: 23 } },
  there: {
    articleId: 'there',
    site: 'Harbour Times',
    title: 'Shelling resumes in the Marn valley',
    url: 'https://harbour.example/marn',
    day: '2031-03-02',
    sentence:
      'Shells fell on three villages of the Marn valley overnight, the Varland Observatory said, and a school was hit.',
  },
};

/** A source's card. */
export const sourceCard: CardContent = {
  mark: {
    id: 'm-1',
    kind: 'mention',
    part: 'text',
    span: { start: 4, end: 23 },
    level: 'read-before',
  },
  phrase: 'the Observatory',
  subject: null,
  measure: null,
  sentence: evidence().sentence,
  source: 'Varland Observatory',
  day: DAY,
  crossReferences: [],
  support: null,
  readBefore: observatory,
};

/** A figure that was read nowhere else. */
export const lonelyCard: CardContent = {
  ...figureCard,
  mark: { ...figureCard.mark, level: 'none' },
  phrase: '5',
  subject: null,
  measure: 'percent',
  sentence: 'Prices of bread rose by 5 percent in a week.',
  source: null,
  crossReferences: [],
};

/** A quotation that the Harbour Times has too. */
export function quotation(relation: QuotationView['relation']): QuotationView {
  const end = {
    part: 'text',
    span: { start: 400, end: 470 },
    source: 'Varland Observatory',
    words: 'We count every one of them, and we will go on counting',
  } as const;
  const { site, title, url, day } = evidence();
  const there = elsewhere();
  return {
    id: relation,
    relation,
    here: { ...end, articleId: 'here', findingId: `here-${relation}`, site, title, url, day },
    there: {
      ...end,
      words: relation === 'same' ? end.words : 'We count each of them, and we will go on counting',
      articleId: 'there',
      findingId: `there-${relation}`,
      ...{ site: there.site, title: there.title, url: there.url, day: there.day },
    },
    changes:
      relation === 'same'
        ? []
        : [
            { kind: 'same', text: 'We count ' },
            { kind: 'only-here', text: 'every one' },
            { kind: 'only-there', text: 'each' },
            { kind: 'same', text: ' of them, and we will go on counting' },
          ],
  };
}
