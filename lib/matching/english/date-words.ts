/** Words that say when, in the sentence itself. */
export const SAYS_WHEN =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tonight|overnight|(?:19|20)\d\d|weeks?|months?|years?|quarter|decades?)\b/iu;

/** A day on which something was said, which need not be when it happened. */
export const SAID_WHEN =
  /\b(?:said|says|told|reported|announced|added|confirmed|warned)(?:\s+\p{L}+){0,2}\s+(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu;

/** Words which say that a count went on: a day beside them is when it was counted, not when it happened. */
export const COUNTED_ON =
  /\b(?:toll|count|number|deaths|cases)\b[^.]{0,120}\b(?:rose|rise|rises|risen|climbed|climbs|reach|reached|reaches|passed|stood|stands|grew|grows|jumped)\b/iu;

/** Words of a count that began some time ago and goes on ("31 people have died since the unrest began on 28 May"). */
export const SINCE = /\bsince\b/iu;
