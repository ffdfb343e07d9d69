import { EMPTY_WORDS, USUAL_WORDS } from './english/common-words';
import type { ComparableFigure } from './comparable-figure';
import { foldName } from './source-key';
import { placeKey } from './fold-name';
import { stem } from './english/stem';
import { remember } from './remember';

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’-]*/gu;

/** Names in the sentence of a figure, folded: who takes part in what it counts. Without places and without its source. */
export const namesOf = remember((figure: ComparableFigure): Set<string> => {
  const places = new Set(figure.places.flatMap((place) => place.split(' ')).map(placeKey));
  const source = new Set(figure.sourceKeys.flatMap((key) => key.split(' ')));
  const names = new Set<string>();
  for (const { 0: word, index } of figure.sentence.matchAll(CAPITALISED)) {
    // Any word opens its sentence in capitals; only with another behind it is it likely a name.
    if (index < 3 && !/^ \p{Lu}/u.test(figure.sentence.slice(index + word.length))) continue;
    const lower = stem(word.toLowerCase());
    if (lower.length < 3 || EMPTY_WORDS.has(lower) || USUAL_WORDS.has(lower)) continue;
    const name = foldName(word);
    if (!source.has(name) && !places.has(placeKey(word))) names.add(name);
  }
  return names;
});

/** How well the names in two sentences fit: 1 where one holds all of the other's, -1 where none is shared, 0 where one has none. */
export function nameFit(a: ComparableFigure, b: ComparableFigure): number {
  const [x, y] = [namesOf(a), namesOf(b)];
  if (x.size === 0 || y.size === 0) return 0;
  let shared = 0;
  for (const name of x) if (y.has(name)) shared++;
  return (2 * shared) / Math.min(x.size, y.size) - 1;
}
