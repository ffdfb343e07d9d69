/** Short forms that a name always follows: a full stop behind them ends no sentence. Lower case, without it. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof gen lt col maj capt cpt cmdr cmd sgt cpl pvt adm brig insp det supt sen rep gov pres ' +
    'rev hon msgr fr sr st mt ft messrs amb atty supt no nos art sec fig vs v ca approx est'
  ).split(' '),
);

/** Months cut short; they end no sentence where a number follows. Lower case, without the full stop. */
export const SHORT_MONTHS: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** Short forms after which a number belongs to them ("No. 5"). Lower case, without the full stop. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'no nos art sec fig ch vol pp p rs approx ca c est'.split(' '),
);

/** Words that seldom stand in the middle of a name: behind "U.S." or "Inc." they begin a new sentence. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you in on at by for from with as but and or so if when while ' +
    'after before since there here his her its their our my what who how why where some many most all both each no ' +
    'not according although because during despite however meanwhile'
  ).split(' '),
);
