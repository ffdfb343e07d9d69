import { attributeOf } from '../dom';

/** The page's `meta` elements: content by lower-case name, the first of each name. */
export type MetaTags = ReadonlyMap<string, string>;

/** Reads all `meta` elements once. */
export function readMeta(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = (attributeOf(meta, 'content') ?? '').trim();
    if (content === '' || content.length > 2000) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = attributeOf(meta, attribute)?.toLowerCase();
      if (name && !tags.has(name)) tags.set(name, content);
    }
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
