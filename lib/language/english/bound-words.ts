import type { Bound } from '@/lib/domain/figure';

/** Wordings before a number, by the bound they set. `exact` ones belong to the phrase but set none. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  [
    'at-least',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|a minimum|as few as|as little as|as low as|a good|≥',
  ],
  [
    'more-than',
    'more than|much more than|greater than|larger than|higher than|over|well over|just over|above|well above|just above|beyond|upwards of|upward of|in excess of|exceeding|north of|surpassing|better than|longer than|>',
  ],
  [
    'at-most',
    'up to|upto|at most|at the most|no more than|not more than|as many as|as much as|as high as|as long as|as far as|a maximum of|maximum|a maximum|up to about|to up to|≤',
  ],
  [
    'less-than',
    'less than|fewer than|lower than|smaller than|under|well under|just under|below|well below|just below|just short of|shy of|just shy of|sub -|<',
  ],
  [
    'approx',
    'about|around|approximately|approx|roughly|some|somewhere around|nearly|almost|close to|nearing|approaching|circa|ca|c .|ca .|approx .|an estimated|estimated|in the region of|in the order of|in the neighborhood of|in the vicinity of|virtually|practically|~|≈|just about|barely|more or less',
  ],
  [
    'exact',
    'only|just|all|all of|exactly|precisely|perhaps|possibly|maybe|probably|a further|an additional|fully|a full|a staggering|a whopping|a massive|a mere|merely|even|a combined|a record|a reported|now -|slightly|a little|little|far|significantly|considerably',
  ],
];

/** Bound by its wording, lower case, tokens parted by one space. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = new Map(
  BEFORE.flatMap(([bound, list]) =>
    list.split('|').map((wording): [string, Bound] => [wording, bound]),
  ),
);

/** Words of {@link BOUNDS_BEFORE} that stand only before another of its wordings ("far more than"). */
export const DEGREES: ReadonlySet<string> = new Set(
  'slightly little far significantly considerably'.split(' '),
);

/** The most tokens any wording of {@link BOUNDS_BEFORE} has. */
export const LONGEST_BOUND = 4;

/** Wordings behind a number, by the bound they set; tokens parted by one space. */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = new Map([
  ['or so', 'approx'],
  ['or thereabouts', 'approx'],
  ['- odd', 'approx'],
  ['odd', 'approx'],
  ['- ish', 'approx'],
  ['- some', 'approx'],
  ['- something', 'approx'],
  ['or more', 'at-least'],
  ['or above', 'at-least'],
  ['or over', 'at-least'],
  ['or higher', 'at-least'],
  ['or older', 'at-least'],
  ['and above', 'at-least'],
  ['and over', 'at-least'],
  ['and counting', 'at-least'],
  ['plus', 'at-least'],
  ['- plus', 'at-least'],
  ['+', 'at-least'],
  ['at least', 'at-least'],
  ['or less', 'at-most'],
  ['or fewer', 'at-most'],
  ['or below', 'at-most'],
  ['or under', 'at-most'],
  ['at most', 'at-most'],
  ['at the most', 'at-most'],
]);

/** Verbs whose object is a value passed by: the number is a lower bound, the verb no part of the phrase. */
export const SURPASSING: ReadonlySet<string> = new Set(
  'surpass surpasses surpassed exceed exceeds exceeded top tops topped outnumber outnumbers pass passes passed passing'.split(
    ' ',
  ),
);

/** Verbs whose length in time is told behind them, lower case: "over" before it is "more than" ("lasts over two years"). */
export const STRETCHING: ReadonlySet<string> = new Set(
  (
    'lasts takes spends spans serves is was has waits runs goes drags stretches covers works lives needs requires costs owes ' +
    'rules governs stays sits stands travels walks'
  ).split(' '),
);

/** Verbs of what is spread in time or space, lower case: "over" behind them says where or when ("paid over ten years"). */
export const SPREAD_OUT: ReadonlySet<string> = new Set(
  'spread paid phased in staggered repaid repay pay distributed scattered invested built flown flew out'.split(
    ' ',
  ),
);

/** Nouns of areas, base form: what is told to be "over seven" of them is told to be there. */
export const WHERE_IT_SPREADS: ReadonlySet<string> = new Set(
  'region province district city town village oblast governorate county'.split(' '),
);

/** Verbs that go with "up", lower case: "edges up to 4 percent" tells a level, not a limit. */
export const RISING: ReadonlySet<string> = new Set(
  (
    'edge edges edged inch inches inched tick ticks ticked creep creeps crept move moves moved go goes went gone shoot shoots shot ' +
    'jump jumps jumped climb climbs climbed push pushes pushed pick picks picked nudge nudges nudged revise revised revises'
  ).split(' '),
);
