/** Whether a word is one of a list, in which each has a blank on both sides. */
export function isAmong(word: string, list: string): boolean {
  return word !== '' && list.includes(` ${word} `);
}
