/** Words that say when, in the sentence itself. */
export const SAYS_WHEN =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tonight|overnight|(?:19|20)\d\d|weeks?|months?|years?|quarter|decades?)\b/iu;
