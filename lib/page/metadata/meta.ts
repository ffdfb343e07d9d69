import { attributeOf } from '../dom';

/** What the page's `meta` elements say. They are read when first needed: the JSON-LD of most stories says it all. */
export interface MetaTags {
  /** The content of the first element of a name, which is in lower case; null where there is none. */
  get(name: string): string | null;
}

/** Those of a page that are about another article than the one that is meant. */
export const NO_TAGS: MetaTags = { get: () => null };

/** Longest content that is kept, in code units. */
const LONGEST = 2000;

/** The `meta` elements of a page. */
export function metaTags(document: Document): MetaTags {
  let tags: ReadonlyMap<string, string> | null = null;
  return {
    get(name) {
      tags ??= readTags(document);
      return tags.get(name) ?? null;
    },
  };
}

/** Reads all `meta` elements once: content by name, the first of each. */
function readTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  const metas = document.getElementsByTagName('meta');
  for (let i = 0; i < metas.length; i++) {
    const meta = metas[i] as Element;
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
    if (content !== null) return content;
  }
  return null;
}
