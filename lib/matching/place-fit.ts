import { placeKey } from './fold-name';
import { isWide } from './wide-places';

/** A figure's places as keys: those that tell an event apart, nearest first, and countries. */
interface PlaceKeys {
  readonly near: readonly string[];
  readonly wide: readonly string[];
}

function keysOf(places: readonly string[]): PlaceKeys {
  const keys = [...new Set(places.map(placeKey))].filter((key) => key !== '');
  return { near: keys.filter((key) => !isWide(key)), wide: keys.filter(isWide) };
}

/**
 * How well the places of two figures fit, -1 (two places) to 1 (the same nearest place); 0 where nothing is known. One that names
 * only the province of the other's town fits too, two towns of one province do not.
 */
export function placeFit(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [keysOf(a), keysOf(b)];
  const [nearestX, nearestY] = [x.near[0], y.near[0]];
  if (nearestX === undefined || nearestY === undefined) return wideFit(x, y);
  if (nearestX === nearestY) return 1;
  const holdsX = y.near.includes(nearestX);
  const holdsY = x.near.includes(nearestY);
  if (holdsX && holdsY) return 0.8;
  if (holdsX || holdsY) return 0.6;
  return x.near.some((key) => y.near.includes(key)) ? -0.3 : -1;
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
