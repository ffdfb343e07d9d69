import { articleKind, bareType, JSON_LD } from '../declared/json-ld-types';
import { textContentOf } from '../dom';

/** What a page's JSON-LD says of its article. Every field as declared; null or empty where it says nothing. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** False where the publisher says that the text must be paid for. */
  readonly free: boolean | null;
  readonly live: boolean;
  /** The posts of a live blog. */
  readonly updates: readonly LiveUpdate[];
}

/** What JSON-LD says of a post of a live blog. */
export interface LiveUpdate {
  readonly published: string | null;
  readonly url: string | null;
  /** Its headline and its text, as far as they are given. */
  readonly words: readonly string[];
}

type Item = Readonly<Record<string, unknown>>;

/** Longest JSON that is parsed, in code units. */
const LONGEST = 1_000_000;
/** Items looked at on one page at most: enough for any real one. */
const MOST_ITEMS = 400;

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value)
    ? (value as unknown[])
    : value === undefined || value === null
      ? []
      : [value];
}

function textOf(value: unknown): string | null {
  const first = listOf(value)[0];
  if (typeof first === 'string') return first.trim() || null;
  if (isItem(first)) return textOf(first['@value'] ?? first.name);
  return null;
}

/** JSON as publishers write it: in comments, with raw line breaks in strings, with a comma or semicolon too many. */
function parse(json: string): unknown {
  const [curly, square] = [json.indexOf('{'), json.indexOf('[')];
  const from = curly < 0 || square < 0 ? Math.max(curly, square) : Math.min(curly, square);
  const to = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
  if (from < 0 || to < from) return undefined;
  const bare = json.slice(from, to + 1);
  try {
    return JSON.parse(bare);
  } catch {
    // mended once, below
  }
  try {
    return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*(?=[}\]])/g, ''));
  } catch {
    return undefined;
  }
}

function gather(value: unknown, into: Item[]): void {
  for (const entry of listOf(value)) {
    if (!isItem(entry) || into.length >= MOST_ITEMS) continue;
    into.push(entry);
    gather(entry['@graph'], into);
    gather(entry.mainEntity, into);
    if (isItem(entry.mainEntityOfPage) && entry.mainEntityOfPage.headline)
      gather(entry.mainEntityOfPage, into);
  }
}

function typesOf(item: Item): string[] {
  return listOf(item['@type']).map((type) => bareType(String(type)));
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Item>): string[] {
  return listOf(value).flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    if (!isItem(entry)) return [];
    const known = entry.name === undefined ? byId.get(String(entry['@id'])) : entry;
    return listOf(known?.name).filter((name): name is string => typeof name === 'string');
  });
}

/** Whether an item is an article by one of its types. */
function isArticle(item: Item): boolean {
  const types = listOf(item['@type']);
  for (let i = 0; i < types.length; i++)
    if (articleKind(bareType(String(types[i]))) !== null) return true;
  return false;
}

/** How much an item has to say of the page at an address. */
function tellingOf(item: Item, url: string): number {
  let score = 0;
  if (item['headline']) score += 2;
  if (item['datePublished']) score += 1;
  if (item['author']) score += 1;
  if (item['articleBody']) score += 1;
  const page = item['mainEntityOfPage'];
  const own = textOf(item['url']) ?? textOf(isItem(page) ? page['@id'] : page);
  return own && url.startsWith(own) ? score + 3 : score;
}

/** The item among `items` that is the page's article; the one about this address or with most to say comes first. */
function choose(items: readonly Item[], url: string): Item | null {
  let best: Item | null = null;
  let most = -1;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    const score = isArticle(item) ? tellingOf(item, url) : -1;
    if (score > most) [best, most] = [item, score];
  }
  return best;
}

function updateOf(item: Item): LiveUpdate {
  const words = [textOf(item['headline']), textOf(item['articleBody'])];
  return {
    published: textOf(item['datePublished']),
    url: textOf(item['url']) ?? textOf(item['@id']),
    words: words.filter((text) => text !== null),
  };
}

/** The article that the page's JSON-LD declares, whatever its shape; null where it declares none. */
export function readJsonLd(document: Document, url: string): JsonLdArticle | null {
  const items: Item[] = [];
  const scripts = document.querySelectorAll(JSON_LD);
  for (let i = 0; i < scripts.length; i++) {
    const json = textContentOf(scripts[i] as Element) ?? '';
    if (json.length < LONGEST) gather(parse(json), items);
  }
  const article = choose(items, url);
  if (!article) return null;
  const byId = new Map<string, Item>();
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (typeof item['@id'] === 'string') byId.set(item['@id'], item);
  }
  const free = article.isAccessibleForFree;
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    authors: namesOf(article.author ?? article.creator, byId),
    publisher: namesOf(article.publisher, byId)[0] ?? null,
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    modified: textOf(article.dateModified),
    url: textOf(article.url),
    language: textOf(article.inLanguage),
    free:
      typeof free === 'string'
        ? free.toLowerCase() !== 'false'
        : typeof free === 'boolean'
          ? free
          : null,
    live: typesOf(article).includes('LiveBlogPosting'),
    updates: listOf(article.liveBlogUpdate).filter(isItem).map(updateOf),
  };
}
