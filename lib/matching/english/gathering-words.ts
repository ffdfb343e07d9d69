/** Words before a number of people who came together ("the number of marchers at 5,000", "a crowd of 900"). */
export const GATHERED_BEFORE =
  /\b(?:marchers|protest[eo]rs|demonstrators|participants|strikers|attendance|turnout|crowds?|drew|drawn|drawing|attracted)\b/iu;

/** Words behind a number which say that those counted came together ("12,000 people had taken part in the march"). */
export const GATHERED_BEHIND =
  /\b(?:marchers|protest[eo]rs|demonstrators|participants|marched|protested|demonstrated|rallied|took to the streets|(?:take|taken|took|taking) part|participated|attended|turned out|walked out|stopped work|downed tools|(?:on|joined the|joined a) strike)\b/iu;
