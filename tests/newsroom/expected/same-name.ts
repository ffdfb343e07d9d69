/** Whether a found name is the expected one: case, leading article and the shape of apostrophes aside. */
export function sameName(found: string, expected: string): boolean {
  return fold(found) === fold(expected);
}

const fold = (name: string): string =>
  name.toLowerCase().replace(/[’']/g, "'").replace(/^the /, '');
