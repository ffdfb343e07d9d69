import { tokensIn, type Document } from '@/lib/language/text/document';
import { tokenize } from '@/lib/language/text/tokens';
import { findPlaces, type PlaceMention } from './find-places';
import { COUNTRY_NAMES, lookUp } from './gazetteer';

/** The places that the sentences of a document name. */
export interface DocumentPlaces {
  /** Mentions in sentence number `i`; token indexes count in that sentence's tokens. */
  readonly bySentence: readonly (readonly PlaceMention[])[];
  /** Where the story is set: the places of its dateline and first sentences, most telling first. */
  readonly lead: readonly string[];
}

/** How many sentences tell where a story is set. */
const LEAD = 3;

/**
 * Finds the places of a document. A name that is shown to be a place anywhere ("in the town of Tal") is one wherever it
 * stands; `also` are names that the article's other part shows to be places.
 */
export function placesOfDocument(document: Document, also: readonly string[] = []): DocumentPlaces {
  const all = mentionsOf(document);
  const dateline = readDateline(document);
  const known = new Map<string, string>();
  for (const name of [
    ...also,
    ...dateline,
    ...all
      .flat()
      .filter(isSure)
      .map(({ name }) => name),
  ]) {
    if (!known.has(name.toLowerCase())) known.set(name.toLowerCase(), name);
  }
  const bySentence = all.map((mentions) =>
    mentions.flatMap((mention) => {
      const name = canonical(mention.name, known);
      return name === null ? [] : [{ ...mention, name }];
    }),
  );
  const lead = ranked(bySentence.slice(0, LEAD).flat());
  // A report on one country is often sent from the capital of another.
  const abroad = dateline.filter((town) => isAbroad(town, lead));
  return {
    bySentence,
    lead: [...new Set([...lead, ...dateline])].filter((name) => !abroad.includes(name)),
  };
}

/** Mentions by sentence, found once for a document: title and text are each read for themselves and for the other. */
const found = new WeakMap<Document, readonly (readonly PlaceMention[])[]>();

function mentionsOf(document: Document): readonly (readonly PlaceMention[])[] {
  let mentions = found.get(document);
  if (!mentions) {
    mentions = document.sentences.map((sentence) => findPlaces(tokensIn(document, sentence)));
    found.set(document, mentions);
  }
  return mentions;
}

function isAbroad(town: string, lead: readonly string[]): boolean {
  const [token] = tokenize(town);
  const known = token ? lookUp(tokenize(town), 0)?.place : undefined;
  if (!known || lead.includes(town)) return false;
  return lead.some((name) => COUNTRY_NAMES.has(name)) && !lead.includes(known.country);
}

function isSure(mention: PlaceMention): boolean {
  return mention.sure;
}

/** The name as the document first writes it; a last "s" may be a lost apostrophe's. Null for a name not shown to be a place. */
function canonical(name: string, known: ReadonlyMap<string, string>): string | null {
  const key = name.toLowerCase();
  const plain = key.endsWith('s') ? known.get(key.slice(0, -1)) : undefined;
  // "Tal Bombing" where "Tal" stands alone elsewhere: the rest is a headline's.
  const head = key.split(' ')[0] ?? '';
  if (head !== key && known.has(head) && !/[\s-](?:al|el)[\s-]/.test(key))
    return known.get(head) ?? null;
  const whole = plain ?? known.get(key);
  if (whole !== undefined) {
    // "Tals Harbour" with its apostrophe lost: the second word is the nearer place.
    const cut = key.indexOf('s ');
    const rest =
      cut > 0 && known.has(key.slice(0, cut)) ? known.get(key.slice(cut + 2)) : undefined;
    return rest ?? whole;
  }
  return null;
}

/** Names of places by how much they say that things happened there, then in order; each with its country behind it. */
export function ranked(mentions: readonly PlaceMention[]): string[] {
  const near = mentions.filter((mention) => !mention.country && mention.role > 0);
  const order = [...near].sort((a, b) => b.role - a.role);
  const countries = mentions
    .filter((mention) => mention.country || mention.role > 0)
    .map((mention) => mention.within)
    .filter((name) => name !== null);
  return [...new Set([...order.map(({ name }) => name), ...countries])];
}

const DATELINE =
  /^(?:[^\n]{0,80}?[-–—.]\s*)?(\p{Lu}[\p{Lu}' -]{2,30}\p{Lu})(?:,\s*\p{L}[^\n()–—-]{0,30})?\s*(?:\([^)\n]{1,30}\))?\s*(?:[-–—:]|\()/u;

/** How far a report's first two paragraphs are looked at: a standfirst may stand before the dateline. */
const HEAD = 400;

/** The town in capitals that opens a report ("TAL, Varland (Agency) -"), or its second paragraph. */
function readDateline({ text }: Document): string[] {
  const [first = '', second = ''] = text.slice(0, HEAD).split(/\n\s*\n/u);
  const town = (DATELINE.exec(first.slice(0, 200)) ?? DATELINE.exec(second.slice(0, 200)))?.[1];
  if (
    town === undefined ||
    town.length > 24 ||
    /^(?:UPDATED?|BREAKING|LIVE|WATCH|PHOTOS?|VIDEO|CNN|BBC|AFP|AP|REUTERS)$/.test(town)
  ) {
    return [];
  }
  return [town.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())];
}
