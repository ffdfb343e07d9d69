/** Words which say that all of a day, or of some, is summed up, whatever happened in it. */
export const SUM_OF_DAYS =
  /\b(?:(?:past|last|previous|preceding) (?:\d+ |two |three |few |several |twenty-four |forty-eight )?-?(?:hours|days?|night)|(?:24|48|72)-hour (?:period|span|stretch|spell)|within (?:24|48|72) hours|in (?:24|48|72) hours)\b/iu;

/** Behind a number: it is part of another number that follows ("[63] of 97 drones", "[63] drones out of almost 100"). */
export const OF_A_NUMBER =
  /^(?:\s+[\p{L}-]+){0,2}?\s+(?:out )?of (?:the |its |all |their |about |around |almost |nearly |some |roughly |more than |at least |over |up to |an estimated |a total of )*\d/iu;

/** Before a number: it is the whole that another number before is part of. */
export const NUMBER_OF =
  /\d[\d,.]*(?:\s+[\p{L}-]+){0,2}?\s+(?:out )?of (?:the |its |all |their |about |around |almost |nearly |some |roughly |more than |at least |over |up to |an estimated |a total of )*$/iu;

/** Behind a number, or before it: so many for each of several ("84 prisoners each", "each freed 84"). */
export const EACH_BEHIND = /^(?:\s+[\p{L}-]+){1,4}?\s+each\b/iu;
export const EACH_BEFORE = /\beach\s+(?:[\p{L}-]+\s+){0,3}$/iu;

/** Words before a rate that make another rate of it: core inflation is not inflation, youth unemployment not unemployment. */
export const PARTS_OF_RATES: ReadonlySet<string> = new Set(
  (
    'core underlying food energy fuel petrol gasoline services goods rent housing producer wholesale import export youth ' +
    'graduate female male rural urban long-term short-term infant maternal'
  ).split(' '),
);

/** Before a length of time: it is the stretch that something is counted over. */
export const WINDOW_BEFORE = /\b(?:past|last|previous|preceding|next|coming|within|in)\s+$/iu;

/** Before a number: it is what somebody aims at or wants ("a target of 2 percent", "asked for 1.5 million doses"). */
export const AIM_BEFORE =
  /\b(?:aim(?:s|ed|ing)?|target(?:s|ed|ing)?|goals?|strives?|(?:ask|appeal)(?:s|ed|ing)? for|call(?:s|ed|ing)? for|request(?:s|ed|ing)?|seek(?:s|ing)?|sought|needs?|needed|requires?)\s+(?:\p{L}+\s+){0,3}$/iu;

/** Before a number of victims: it is how many there may be in the end ("fears the toll could exceed 1,000"). */
export const EXPECTED_BEFORE =
  /\b(?:could|may|might|would|will|likely to|expected to|feared to)\s+(?:\p{L}+\s+){0,2}?(?:exceed|reach|rise|climb|grow|top|surpass|pass|hit|be|total)\s+(?:\p{L}+\s+){0,3}$/iu;

/** Behind a number: only what one place or time has is counted ("39 in its own centres alone"). */
export const ALONE_BEHIND = /^[^.;:,"“”]{0,70}?\balone\b/iu;

/** Before a number: those whom one hospital or service has seen ("it treated 15"). */
export const TREATED_BEFORE = /\b(?:treat(?:s|ed|ing)?|admitted|received)\s+(?:\p{L}+\s+){0,2}$/iu;

/** A number for each stretch of time ("500 drones a night"). */
export const A_TIME = /\b(?:an?|per|each|every)\s+(?:night|day|week|month|year|hour|minute)$/iu;
