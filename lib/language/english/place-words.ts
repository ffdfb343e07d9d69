/** Common nouns of places that a name goes with ("the town of X", "X province"), lower case. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'city town village province district governorate region county state area neighbourhood neighborhood suburb island ' +
    'camp valley port municipality hamlet settlement enclave prefecture territory canton borough quarter township capital ' +
    'coast river mountain mountains hills heights airport airbase crossing strait peninsula desert countryside oblast ' +
    'cities towns villages provinces districts'
  ).split(' '),
);

/** Prepositions by what they say of a place for what happened, 0 to 3: that it happened there, near there, or elsewhere. */
export const LOCATIVE: ReadonlyMap<string, number> = new Map([
  ...['in', 'at', 'inside', 'across', 'throughout', 'within', 'hit', 'hits', 'struck'].map(
    (word): [string, number] => [word, 3],
  ),
  ...['near', 'outside', 'around', 'off', 'beside'].map((word): [string, number] => [word, 2]),
  ...['from', 'to', 'toward', 'towards', 'into', 'for', 'of', 'between', 'through', 'via'].map(
    (word): [string, number] => [word, 1],
  ),
]);

/** Directions that may stand before a name ("northern X") or lead to one ("west of X"), lower case. */
export const COMPASS: ReadonlySet<string> = new Set(
  (
    'north south east west northern southern eastern western central northeast northwest southeast southwest ' +
    'northeastern northwestern southeastern southwestern upper lower greater rural downtown coastal north-western ' +
    'north-eastern south-western south-eastern'
  ).split(' '),
);

/** Small words that join the parts of a place's name, lower case. */
export const PLACE_JOINERS: ReadonlySet<string> = new Set(
  'al el es de la las los le du del di da do der den upon sur'.split(' '),
);

/** Capitalised words that begin or end names of people, bodies and things rather than places, lower case. */
export const NO_PLACES: ReadonlySet<string> = new Set(
  (
    'president minister prime king queen prince general gen lt col capt mr mrs ms dr sir lady lord pope bishop judge ' +
    'senator governor mayor secretary chancellor captain colonel major sergeant lieutenant professor ambassador ' +
    'the a an he she it they we i his her its their this that these those there in on at as but and or for from with ' +
    'after before during while when if by to of meanwhile however earlier later thousands hundreds dozens many some ' +
    'most all no not more at least nearly about over up what who why how where images photo video read click source ' +
    'sources islamic muslim christian jewish sunni shia shiite kurdish arab alawite daesh isis isil is un eu nato us ' +
    'facebook twitter google youtube instagram whatsapp telegram parliament congress senate god ramadan easter ' +
    'christmas english internet covid january february march april may june july august september october november ' +
    'december army force forces police reuters afp ap state government one two three four five six seven eight nine ten'
  ).split(' '),
);

/** Arabic articles that a hyphen joins to a name, lower case. */
export const JOINED_ARTICLES: ReadonlySet<string> = new Set(
  'al el as es ash an ar ad az'.split(' '),
);
