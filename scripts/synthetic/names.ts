import type { Dice } from './dice';

const ONSETS = 'b br d dr f g gr h j k kr l m n p r s sh st t tr v z'.split(' ');
const VOWELS = 'a e i o u aa ei'.split(' ');
const CODAS = 'l m n r s t k nd rn lm sk x'.split(' ');
const PLACE_ENDINGS = 'holt burg mere stad ova gorod haven field wick mar'.split(' ');

/** An invented word of some syllables, lower case; never one that English has but by rare chance. */
export function inventedWord(dice: Dice, syllables: number): string {
  const parts = Array.from({ length: syllables }, () => dice.any(ONSETS) + dice.any(VOWELS));
  return parts.join('') + dice.any(CODAS);
}

/** So many different words that a maker makes. */
export function different(count: number, make: () => string): string[] {
  const made = new Set<string>();
  while (made.size < count) made.add(make());
  return [...made];
}

/** The name of a town. */
export function townName(dice: Dice): string {
  return capitalised(inventedWord(dice, 1) + dice.any(PLACE_ENDINGS));
}

/** Given name and surname. */
export function personName(dice: Dice): string {
  const given = inventedWord(dice, dice.between(1, 2));
  return `${capitalised(given)} ${capitalised(inventedWord(dice, dice.between(1, 2)))}`;
}

/** With a capital letter. */
export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The first letters of a name's words ("Varn River Office": VRO). */
export function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');
}
