import type { Measure } from '@/lib/domain/figure';

const WORDS: Partial<Record<Measure, string>> = {
  people:
    'crowd audience congregation gathering population village town city hamlet group team crew staff workforce ' +
    'household tribe queue membership electorate delegation squad jury choir class throng',
  fighters: 'army force garrison militia contingent column',
  vehicles: 'fleet convoy flotilla',
};

/** Nouns of what is made up of many, by what a bare number behind "of" counts ("a crowd of 5,000"); lower case. */
export const COLLECTIVE_NOUNS: ReadonlyMap<string, Measure> = new Map(
  Object.entries(WORDS).flatMap(([measure, words]) =>
    words.split(' ').map((word): [string, Measure] => [word, measure as Measure]),
  ),
);
