import { attributeOf } from '../dom';

/** The page's `meta` elements: content by lower-case name, the first of each name. */
export type MetaTags = ReadonlyMap<string, string>;

/** Longest content that is kept, in code units. */
const LONGEST = 2000;

/** Reads all `meta` elements once. */
export function readMeta(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const given =
      attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop');
    const name = given?.toLowerCase();
    if (!name || tags.has(name)) continue;
    const content = attributeOf(meta, 'content')?.trim();
    if (content && content.length <= LONGEST) tags.set(name, content);
  }
  return tags;
}

/** The content of the first of `names` that the page has; null where it has none of them. */
export function firstOf(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name);
    if (content !== undefined) return content;
  }
  return null;
}
