import type { MeaningColour } from '@/lib/domain/highlight';
import { contrast, luminance, type Colour } from './colours';

/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

/** What a light page is multiplied by, and what a dark one is lightened by: the values of tokens.css. */
const COLOURS: Readonly<Record<MeaningColour, { readonly light: Rgb; readonly dark: Rgb }>> = {
  yellow: { light: [255, 229, 138], dark: [92, 74, 0] },
  rose: { light: [255, 204, 214], dark: [112, 40, 62] },
  green: { light: [196, 236, 192], dark: [30, 84, 42] },
  blue: { light: [195, 222, 250], dark: [24, 70, 116] },
  violet: { light: [226, 212, 252], dark: [78, 52, 126] },
  grey: { light: [218, 219, 221], dark: [74, 79, 86] },
};

/** Contrast that text must keep under a wash where it has more without. */
const LEAST_CONTRAST = 4.5;
/** Strengths of a wash, from the one wanted to the faintest that is still seen. */
const STRENGTHS = [1, 0.8, 0.6, 0.45, 0.3, 0.2];
/** From this luminance down a background is dark. */
const DARK = 0.2;

/** How a highlight's colour is laid over a page: by what kind of page, and with what. */
export interface Wash {
  /** A light page is multiplied by the colour, a dark one lightened by it (screen): text stays what it was, nearly. */
  readonly on: 'light' | 'dark';
  /** CSS colour, opaque. */
  readonly colour: string;
  /** CSS colour of a line at the foot, where text as pale as the page's leaves the wash too faint to be seen; else null. */
  readonly line: string | null;
}

/** A wash that is fainter than this needs a line. */
const FAINT = 0.45;
/** How much darker than the wash (on a light page), or lighter, its line is. */
const LINE = 0.55;

/** The wash of a meaning's colour over text of these colours; never so strong that readable text no longer is. */
export function washOver(name: MeaningColour, text: Colour, background: Colour): Wash {
  const on = luminance(background) < DARK ? 'dark' : 'light';
  const full = COLOURS[name][on];
  const own = contrast(text, background);
  const strength =
    STRENGTHS.find((share) => {
      const [a, b] = [laid(text, full, share, on), laid(background, full, share, on)];
      return contrast(a, b) >= Math.min(own, LEAST_CONTRAST);
    }) ?? 0;
  const colour = css(weaker(full, strength, on));
  const line = strength < FAINT ? css(weaker(full, 1 + LINE, on)) : null;
  return { on, colour, line };
}

function css([red, green, blue]: Rgb): string {
  return `rgb(${String(red)} ${String(green)} ${String(blue)})`;
}

/** A colour mixed with what changes nothing: white where it is multiplied, black where it lightens; beyond a share of 1 it grows stronger. */
function weaker(colour: Rgb, share: number, on: Wash['on']): Rgb {
  const neutral = on === 'light' ? 255 : 0;
  const mix = (value: number) =>
    Math.max(0, Math.min(255, Math.round(value * share + neutral * (1 - share))));
  return [mix(colour[0]), mix(colour[1]), mix(colour[2])];
}

/** What a colour of the page becomes under a wash. */
function laid(under: Colour, wash: Rgb, share: number, on: Wash['on']): Colour {
  const [red, green, blue] = weaker(wash, share, on);
  const blend = (a: number, b: number) =>
    on === 'light' ? (a * b) / 255 : 255 - ((255 - a) * (255 - b)) / 255;
  return {
    red: blend(under.red, red),
    green: blend(under.green, green),
    blue: blend(under.blue, blue),
    alpha: 1,
  };
}
