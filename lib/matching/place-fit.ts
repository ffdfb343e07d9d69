import { placeKey } from './fold-name';
import { isWide } from './wide-places';
import { remember } from './remember';

/** A figure's places as keys: those that tell an event apart, nearest first, and countries. */
interface PlaceKeys {
  readonly near: readonly string[];
  readonly wide: readonly string[];
}

const keysOf = remember((places: readonly string[]): PlaceKeys => {
  const keys = [...new Set(places.map(placeKey))].filter((key) => key !== '');
  return { near: keys.filter((key) => !isWide(key)), wide: keys.filter(isWide) };
});

/** What a place further from the figure counts of one nearer to it. */
const FURTHER = 0.7;

/**
 * How well the places of two figures fit, -1 (two places) to 1 (the same ones, in the same order); 0 where nothing is known.
 * One that names only the province of the other's town fits rather well, two towns of one province hardly.
 */
export function placeFit(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [keysOf(a), keysOf(b)];
  if (x.near.length === 0 || y.near.length === 0) return wideFit(x, y);
  let shared = 0;
  for (let i = 0; i < x.near.length; i++) {
    const there = y.near.indexOf(x.near[i] ?? '');
    if (there >= 0) shared += FURTHER ** (i + there);
  }
  return (2 * shared) / Math.sqrt(sizeOf(x.near.length) * sizeOf(y.near.length)) - 1;
}

/** Sum of the squares of the weights of so many places: of a geometric series. */
function sizeOf(places: number): number {
  return (1 - FURTHER ** (2 * places)) / (1 - FURTHER ** 2);
}

function wideFit(x: PlaceKeys, y: PlaceKeys): number {
  if (x.wide.length === 0 || y.wide.length === 0) return 0;
  return x.wide.some((key) => y.wide.includes(key)) ? 0.2 : -1;
}

/** Places that two figures share, as the first of them names them. */
export function sharedPlaces(a: readonly string[], b: readonly string[]): string[] {
  const keys = new Set(b.map(placeKey));
  return a.filter((place) => keys.has(placeKey(place)));
}

/** As {@link placeFit} for sums over a war or a year: those are told of countries, whatever town the article is about. */
export function widePlaceFit(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [keysOf(a), keysOf(b)];
  if (x.wide.length === 0 || y.wide.length === 0) return placeFit(a, b);
  return x.wide.some((key) => y.wide.includes(key)) ? 0.8 : -1;
}

/**
 * 1 where the sentences of two figures name places of their own and share none of them, else 0. Places taken over from other
 * sentences may be wrong; those beside the number hardly are.
 */
export function placeClash(a: PlacedSentence, b: PlacedSentence): 0 | 1 {
  const [x, y] = [ownKeys(a), ownKeys(b)];
  if (x.size === 0 || y.size === 0) return 0;
  for (const key of x) if (y.has(key)) return 0;
  return 1;
}

/** Where a figure's places are and the sentence it stands in. */
interface PlacedSentence {
  readonly places: readonly string[];
  readonly sentence: string;
}

const ownKeys = remember(({ places, sentence }: PlacedSentence): Set<string> => {
  // A dateline is in capitals.
  const lower = sentence.toLowerCase();
  return new Set(keysOf(places.filter((place) => lower.includes(place.toLowerCase()))).near);
});
