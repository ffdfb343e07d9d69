import type { ComparableFigure } from './comparable-figure';
import { foldName } from './source-key';
import { nameFit } from './names';
import { remember } from './remember';

const topicKeys = remember(
  ({ topics }: ComparableFigure): ReadonlySet<string> => new Set(topics.map(foldName)),
);

/**
 * Whether two articles speak of one named thing (a storm, a ship) and the place that one figure is told of is among what the
 * other article is about: then a town here and its country there are no two places.
 */
export function isOneStory(a: ComparableFigure, b: ComparableFigure): boolean {
  return isNear(a, b) && nameFit(a, b) > 0;
}

/**
 * Whether of two articles one is also about the place that the other's figure is told of: the one names the crossing where it happened,
 * the other the city that it is outside of.
 */
export function isNear(a: ComparableFigure, b: ComparableFigure): boolean {
  return a.articleId !== b.articleId && (isAbout(a, b.places) || isAbout(b, a.places));
}

function isAbout(figure: ComparableFigure, places: readonly string[]): boolean {
  return places.some((place) => topicKeys(figure).has(foldName(place)));
}
