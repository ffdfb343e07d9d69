/** How long an article without highlights is kept after it was last read. */
export const KEEPINGS = ['for-ever', 'one-year', 'three-years'] as const;

/** One of {@link KEEPINGS}. */
export type Keeping = (typeof KEEPINGS)[number];

/** Days after which an article is forgotten; null for never. */
export const DAYS_KEPT: Readonly<Record<Keeping, number | null>> = {
  'for-ever': null,
  'one-year': 365,
  'three-years': 1096,
};
