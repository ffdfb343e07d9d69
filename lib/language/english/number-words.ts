/** Number words below a hundred, by value. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Letters written against digits for a scale ("US$300bn", "25k"). "m" is looked at apart: it may be metres. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Plurals that name no number but a usual range, both ends inclusive (design.md: dozens are 12 to 120). */
export const VAGUE_NUMBERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [12, 120]],
  ['scores', [20, 200]],
  ['hundreds', [1e2, 1e3]],
  ['thousands', [1e3, 1e4]],
  ['millions', [1e6, 1e7]],
  ['billions', [1e9, 1e10]],
]);

/** Plural words that a scale's plural may follow with "of" ("tens of thousands"), by what they multiply. */
export const VAGUE_FACTORS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [10, 100]],
  ['dozens', [12, 120]],
  ['hundreds', [100, 1000]],
  ['thousands', [1000, 10000]],
]);

/** The scale a plural of it means ("hundreds of [thousands]"). */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Words before a scale that leave the count open ("several hundred"), with the usual range of what they multiply by. */
export const VAGUE_MULTIPLIERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several', [2, 9]],
  ['few', [2, 9]],
  ['many', [2, 9]],
]);

/** Denominators in words, singular and plural. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  'half:2 third:3 quarter:4 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 hundredth:100 thousandth:1000'
    .split(' ')
    .flatMap((entry) => {
      const [word = '', value = ''] = entry.split(':');
      const plural = word === 'half' ? 'halves' : `${word}s`;
      return [
        [word, Number(value)],
        [plural, Number(value)],
      ] as [string, number][];
    }),
);
