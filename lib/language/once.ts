/**
 * Something that is made when it is first asked for and kept from then on: a background starts for every click, and
 * most of its lives read no article.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
