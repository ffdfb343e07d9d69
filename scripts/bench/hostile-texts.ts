import type { HostileText } from './language-bench';

/** The piece that a text built to hurt repeats, and how often at full length. */
const PIECES: Readonly<Record<HostileText, readonly [piece: string, times: number]>> = {
  'one million characters': ['The mayor of Tal said 5 people died. ', 27_000],
  'ten thousand quotes never closed': ['“ the mayor said so\n\n', 10_000],
  'one sentence of 100,000 words': ['the 5 people of Tal went on and ', 12_500],
  '10,000 numbers in a row': ['12 ', 10_000],
  'one million digits': ['1', 999_000],
  'one sentence in which somebody says something 4,000 times': [
    'Police put the toll at 5, she said, and the mayor said that ',
    2_000,
  ],
  '5,000 sayings in a row without anything said': ['said the mayor, ', 5_000],
  '5,000 quotations, one inside the other': ['“the mayor said ‘it fell ', 2_500],
  '20,000 names in a row': ['Orla Finn, Tess Ward, Ned Ames, Rita Ambel, ', 5_000],
};

/** A text built to hurt, at full length or the given share of it. */
export function hostileText(name: HostileText, share = 1): string {
  const [piece, times] = PIECES[name];
  return piece.repeat(Math.ceil(times * share));
}
