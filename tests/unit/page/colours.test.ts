import { describe, expect, it } from 'vitest';
import { blend, contrast, parseColour, tintFor, type Colour } from '@/lib/page/paint/colours';

const grey = (value: number): Colour => ({ red: value, green: value, blue: value, alpha: 1 });

describe('parseColour', () => {
  it.each([
    ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
    ['rgba(0, 0, 0, 0)', { red: 0, green: 0, blue: 0, alpha: 0 }],
    ['color(srgb 1 0 0 / 0.5)', { red: 255, green: 0, blue: 0, alpha: 0.5 }],
  ])('reads %s', (computed, colour) => expect(parseColour(computed)).toEqual(colour));

  it.each(['oklch(0.5 0.1 20)', 'color(display-p3 1 0 0)', '', 'rgb(a, b, c)'])(
    'leaves %s alone',
    (computed) => expect(parseColour(computed)).toBeNull(),
  );
});

describe('tintFor', () => {
  it('leaves text that was readable readable, on every grey', () => {
    for (let text = 0; text <= 255; text += 5)
      for (let background = 0; background <= 255; background += 5) {
        const own = contrast(grey(text), grey(background));
        const tint = tintFor(grey(text), grey(background));
        if (!tint) continue;
        const kept = contrast(grey(text), blend(tint, grey(background)));
        expect(kept, `${text} on ${background}`).toBeGreaterThanOrEqual(Math.min(own, 4.5) - 1e-9);
      }
  });

  it('is seen on the usual pages', () => {
    expect(tintFor(grey(34), grey(255))?.alpha).toBeGreaterThanOrEqual(0.12);
    expect(tintFor(grey(220), grey(18))?.alpha).toBeGreaterThanOrEqual(0.12);
  });
});
