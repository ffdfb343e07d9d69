import { parentElementOf } from '../dom';

/** A colour in sRGB: red, green, blue from 0 to 255, opacity from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };

/** Reads a computed colour ("rgb(…)", "rgba(…)", "color(srgb …)"); null for any other notation. */
export function parseColour(computed: string): Colour | null {
  const text = computed.trim();
  const open = text.indexOf('(');
  const notation = text.slice(0, open);
  const srgb = notation === 'color';
  if ((!srgb && notation !== 'rgb' && notation !== 'rgba') || !text.endsWith(')')) return null;
  // By hand: a pattern has to be compiled on every page.
  const inside = text
    .slice(open + 1, -1)
    .replaceAll(',', ' ')
    .replaceAll('/', ' ');
  const values = inside.split(' ').filter((value) => value !== '');
  if (srgb && values.shift() !== 'srgb') return null;
  const [red, green, blue, alpha = 1] = values.map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  const scale = srgb ? 255 : 1;
  const colour = { red: red * scale, green: green * scale, blue: blue * scale, alpha };
  return Object.values(colour).every(Number.isFinite) ? colour : null;
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance({ red, green, blue }: Colour): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: Colour, b: Colour): number {
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** `over` seen on top of the opaque `under`. */
export function blend(over: Colour, under: Colour): Colour {
  const mix = (a: number, b: number) => a * over.alpha + b * (1 - over.alpha);
  return {
    red: mix(over.red, under.red),
    green: mix(over.green, under.green),
    blue: mix(over.blue, under.blue),
    alpha: 1,
  };
}

/** Contrast that text must keep under a highlight where it has more without. */
const LEAST_CONTRAST = 4.5;
/** Strengths of the tint, from the one wanted to the faintest that is still seen. */
const STRENGTHS = [0.16, 0.12, 0.09, 0.06, 0.04];

/**
 * The tint that marks findings on a page of these colours: just visible, and never so strong that text which was
 * readable (contrast 4.5 and more) no longer is. Null where no tint can be had: then an underline must do.
 */
export function tintFor(text: Colour, background: Colour): Colour | null {
  const dark = luminance(background) < 0.2;
  const base = dark ? { red: 140, green: 190, blue: 255 } : { red: 60, green: 110, blue: 180 };
  const own = contrast(text, background);
  for (const alpha of STRENGTHS) {
    const tint = { ...base, alpha };
    const kept = contrast(text, blend(tint, background));
    if (kept >= Math.min(own, LEAST_CONTRAST)) return tint;
  }
  return null;
}

/** What a page shows: the colour of its text, and of what lies behind it. */
export interface PageColours {
  readonly text: Colour;
  readonly background: Colour;
}

/**
 * The colours a page shows around an element. To be asked before anything is painted: each look at styles after a change
 * makes the browser work them out again.
 */
export function coloursAround(element: Element): PageColours {
  const view = element.ownerDocument.defaultView;
  if (!view) return { text: BLACK, background: WHITE };
  let background: Colour | null = null;
  for (let up: Element | null = element; up && !background; up = parentElementOf(up)) {
    const colour = parseColour(view.getComputedStyle(up).backgroundColor);
    if (colour && colour.alpha > 0.5) background = colour;
  }
  const text = parseColour(view.getComputedStyle(element).color);
  // no background anywhere: the browser's own canvas, light unless the page asked for dark
  const canvas = text && luminance(text) > 0.5 ? BLACK : WHITE;
  return { text: text ?? BLACK, background: background ?? canvas };
}
