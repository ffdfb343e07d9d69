import { rememberWord } from '../remember';

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['children', 'child'],
  ['schoolchildren', 'schoolchild'],
  ['women', 'woman'],
  ['men', 'man'],
  ['lives', 'life'],
  ['buses', 'bus'],
  ['gases', 'gas'],
]);

/** Base form of an English noun, lower case in and out: plural endings go. Other words may come out clipped, but always alike. */
export const stem = rememberWord((word: string): string => {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length <= 3) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (/(?:ch|sh|x|ss)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
});

/** Every base form that an English word may be of: its own, a noun's and those of a verb in -ed or -ing. Lower case. */
export function baseForms(word: string): string[] {
  const verb = /^(\p{L}{2,})(?:ed|ing)$/u.exec(word)?.[1];
  if (verb === undefined) return [word, stem(word)];
  const single = /(\p{L})\1$/u.test(verb) ? verb.slice(0, -1) : verb;
  return [word, stem(word), verb, `${verb}e`, single];
}
