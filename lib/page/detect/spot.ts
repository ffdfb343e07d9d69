/** What spot does for our other scripts in the page that it looks at. */
export interface Spot {
  /** Looks at the page anew; false where it can no longer: its extension was updated or is gone. */
  readonly lookAgain: () => boolean;
  /** Whether the page is an article at an address. */
  readonly isArticle: (url: string) => boolean;
}

/** Where it leaves word of itself, in the world of our scripts, which no page can look into. */
const SPOT: unique symbol = Symbol.for('ibid.spot');
const world = globalThis as { [SPOT]?: Spot };

/** The spot that looks at this page; none where it was not put in. */
export function spotHere(): Spot | undefined {
  return world[SPOT];
}

/** Called by spot: it can be asked from now on. */
export function announceSpot(spot: Spot): void {
  world[SPOT] = spot;
}
