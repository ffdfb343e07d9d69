/** A box in the view, CSS pixels from the view's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a card is put. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** The side of the words it stands on. */
  readonly side: 'below' | 'above' | 'right' | 'left';
  /** The height there is: a higher card must scroll inside. */
  readonly height: number;
}

/** Between the words and the card, and between the card and the view's edges, CSS pixels. */
const GAP = 8;

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/**
 * Where a card goes so that it never covers the words it is about: below them if it fits, else above, else beside
 * them, else on whichever of above and below has more room, as high as that room. All boxes are in the view.
 */
export function placeCard(
  words: Box,
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): CardPlace {
  const bottom = words.top + words.height;
  const right = words.left + words.width;
  const width = Math.min(card.width, view.width - 2 * GAP);
  const left = clamp(words.left, GAP, Math.max(GAP, view.width - width - GAP));
  const roomBelow = view.height - bottom - 2 * GAP;
  const roomAbove = words.top - 2 * GAP;
  if (card.height <= roomBelow)
    return { left, top: bottom + GAP, side: 'below', height: card.height };
  if (card.height <= roomAbove)
    return { left, top: words.top - GAP - card.height, side: 'above', height: card.height };
  if (card.height <= view.height - 2 * GAP) {
    const top = clamp(words.top, GAP, view.height - card.height - GAP);
    if (right + width + 2 * GAP <= view.width)
      return { left: right + GAP, top, side: 'right', height: card.height };
    if (words.left - width - 2 * GAP >= 0)
      return { left: words.left - GAP - width, top, side: 'left', height: card.height };
  }
  if (roomBelow >= roomAbove)
    return { left, top: bottom + GAP, side: 'below', height: Math.max(0, roomBelow) };
  const height = Math.max(0, roomAbove);
  return { left, top: words.top - GAP - height, side: 'above', height };
}
