/**
 * So many articles find each other by one term. A term that half of a library shares tells nothing; it must not find half of the
 * library either. See `places.ts`.
 */
export const MOST_PLACES = 100;

/**
 * A quantity is linked with so many of those reported before it, by relation, the nearest in time first. A story that is told
 * in a thousand articles would make half a million links otherwise, and nobody reads them. Which these are follows from
 * the articles alone, so the order of reading does not matter.
 */
export const MOST_LINKS = 40;

/** As {@link MOST_LINKS} for a quotation: there are words that a whole library repeats. */
export const MOST_QUOTATION_LINKS = 20;

/**
 * The figures of one article are compared with each other in so many pairs at most, those nearest in the text: a page of a
 * thousand like counts would hold up the background for a minute otherwise. All pairs of 200 figures.
 */
export const MOST_PAIRS_WITHIN = 20_000;

/** One source, or the article itself, gives so many counts of one measure in an article at most before they are a list of many things. */
export const LONGEST_RIVALRY = 24;
