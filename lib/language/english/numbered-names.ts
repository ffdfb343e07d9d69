/** Nouns that a number behind them names rather than counts ("section 5", "flight 370"), lower case. */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  (
    'section page chapter channel resolution flight article number no nos route phase level tier type group version room gate ' +
    'highway unit grade season episode part step round question rule item line row size stage ward order act paragraph ' +
    'clause appendix figure table volume issue vol ch bus train platform terminal pier district area zone sector block lot ' +
    'covid model series class category proposition prop measure bill amendment psalm verse interstate exit apollo boeing airbus ' +
    'division squadron brigade battalion regiment unit bullet points-based url id code zip postcode extension ext tel phone fax isbn ' +
    'rank ranked seed psalm super liga championship studio pier hole lane court image photo slide picture'
  ).split(' '),
);

/** Nouns that a bare number in digits behind them puts in order ("day 3", "week 12"), lower case. */
export const ORDERED_NOUNS: ReadonlySet<string> = new Set(
  'day week month year lap mile'.split(' '),
);

/** Ordinals, lower case: behind a number word and a hyphen they make it one ("twenty-first"). */
export const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth hundredth'.split(' '),
);

/** Nouns that end the name of a street, lower case. */
export const STREET_NOUNS: ReadonlySet<string> = new Set(
  (
    'street st road rd avenue ave lane ln drive dr boulevard blvd square place way terrace crescent close row gardens ' +
    'highway parkway court quay embankment alley'
  ).split(' '),
);

/** Months, full and cut short, lower case without a full stop, with their number. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((month, i): [string, number][] => [
      [month, i + 1],
      [month.slice(0, 3), i + 1],
      ...(month === 'september' ? [['sept', 9] as [string, number]] : []),
    ]),
);

/** Days of the week, full and cut short, lower case, with their number; Sunday is 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'
    .split(' ')
    .flatMap((day, i): [string, number][] => [
      [day, i],
      [day.slice(0, 3), i],
      ...(i === 2 ? [['tues', 2] as [string, number]] : []),
      ...(i === 4 ? [['thurs', 4] as [string, number]] : []),
    ]),
);

/** Words of a contest near which two numbers joined by a dash are its score, lower case. */
export const SCORE_WORDS: ReadonlySet<string> = new Set(
  'win wins won beat beats beating defeat defeats defeated victory loss lost draw drew lead leads led tie tied score scored champions final match game set sets vote'.split(
    ' ',
  ),
);

/** Prepositions and the like before a number of four digits that make it a year, lower case. */
export const BEFORE_YEARS: ReadonlySet<string> = new Set(
  'in since during until till by from before after early late mid circa of to between and spring summer autumn fall winter year years election season back the for through a'.split(
    ' ',
  ),
);
