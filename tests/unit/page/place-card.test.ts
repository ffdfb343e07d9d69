import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '@/lib/page/paint/place-card';

const view = { width: 800, height: 600 };

describe('placeCard', () => {
  it('stands below the words where there is room', () => {
    const place = placeCard(
      { left: 100, top: 100, width: 80, height: 20 },
      { width: 300, height: 200 },
      view,
    );
    expect(place).toEqual({ left: 100, top: 128, side: 'below', height: 200 });
  });

  it('goes above near the lower edge, and stays inside the view sideways', () => {
    const place = placeCard(
      { left: 700, top: 550, width: 80, height: 20 },
      { width: 300, height: 200 },
      view,
    );
    expect(place.side).toBe('above');
    expect(place.top + place.height).toBeLessThanOrEqual(550);
    expect(place.left + 300).toBeLessThanOrEqual(800);
  });

  it('goes beside words as high as the view', () => {
    const place = placeCard(
      { left: 20, top: 10, width: 200, height: 580 },
      { width: 300, height: 400 },
      view,
    );
    expect(place.side).toBe('right');
  });

  it('never covers the words it is about', () => {
    const coordinate = fc.integer({ min: -200, max: 1200 });
    const size = fc.integer({ min: 1, max: 700 });
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        size,
        size,
        size,
        size,
        (left, top, width, height, cardWidth, cardHeight) => {
          const words = { left, top, width, height };
          const place = placeCard(words, { width: cardWidth, height: cardHeight }, view);
          const apart =
            place.top >= top + height ||
            place.top + place.height <= top ||
            place.left >= left + width ||
            place.left + Math.min(cardWidth, view.width - 16) <= left;
          expect(apart).toBe(true);
        },
      ),
    );
  });
});
