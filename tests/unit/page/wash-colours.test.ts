/** Text stays legible under every wash, on any page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEANING_COLOURS } from '@/lib/domain/highlight';
import { contrast, parseColour, type Colour } from '@/lib/page/paint/colours';
import { washOver } from '@/lib/page/paint/wash-colours';

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.record({ red: channel, green: channel, blue: channel, alpha: fc.constant(1) });

/** What a page's colour looks like under a wash, as browsers blend it. */
function under(page: Colour, on: 'light' | 'dark', wash: Colour): Colour {
  const mix = (a: number, b: number) => (on === 'light' ? (a * b) / 255 : a + b - (a * b) / 255);
  return {
    red: mix(page.red, wash.red),
    green: mix(page.green, wash.green),
    blue: mix(page.blue, wash.blue),
    alpha: 1,
  };
}

function contrastUnder(text: Colour, background: Colour, name: (typeof MEANING_COLOURS)[number]) {
  const { on, colour } = washOver(name, text, background);
  const wash = parseColour(colour);
  if (!wash) throw new Error(colour);
  return contrast(under(text, on, wash), under(background, on, wash));
}

describe.each(MEANING_COLOURS)('%s', (name) => {
  it('leaves 4.5:1, or what the page itself has where that is less', () => {
    fc.assert(
      fc.property(colour, colour, (text, background) => {
        const least = Math.min(contrast(text, background), 4.5);
        expect(contrastUnder(text, background, name)).toBeGreaterThan(least - 0.02);
      }),
    );
  });

  it('has a line where pale text leaves hardly any colour, and none elsewhere', () => {
    const pale = { red: 118, green: 118, blue: 118, alpha: 1 };
    const white = { red: 255, green: 255, blue: 255, alpha: 1 };
    const line = parseColour(washOver(name, pale, white).line ?? '');
    expect(line && contrast(line, white)).toBeGreaterThan(1.3);
    expect(washOver(name, { ...pale, red: 0, green: 0, blue: 0 }, white).line).toBeNull();
  });

  it('is seen at its full strength on usual pages', () => {
    const black = { red: 20, green: 20, blue: 20, alpha: 1 };
    const white = { red: 255, green: 255, blue: 255, alpha: 1 };
    const onPaper = parseColour(washOver(name, black, white).colour);
    const atNight = parseColour(washOver(name, white, black).colour);
    if (!onPaper || !atNight) throw new Error('no colour');
    expect(contrast(onPaper, white)).toBeGreaterThan(1.15);
    expect(contrast(under(black, 'dark', atNight), black)).toBeGreaterThan(1.3);
  });
});
