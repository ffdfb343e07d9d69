import { NATIONS } from '@/lib/language/english/nations';
import type { Token } from '@/lib/language/text/tokens';

/** What the tables know of a name. */
export interface KnownPlace {
  /** Canonical name ("Syria", "Damascus"). */
  readonly name: string;
  /** `adjective`: a word for a country's people or things ("Syrian"). */
  readonly kind: 'country' | 'city' | 'adjective';
  /** The country it lies in; of a country itself its name. */
  readonly country: string;
}

/** Names of more words than this are not in the tables. */
const LONGEST = 4;

const TABLE: ReadonlyMap<string, KnownPlace> = new Map([
  ...NATIONS.flatMap(({ name, adjectives }) =>
    adjectives.flatMap((adjective): [string, KnownPlace][] => [
      [adjective.toLowerCase(), { name, kind: 'adjective', country: name }],
      [`${adjective.toLowerCase()}s`, { name, kind: 'adjective', country: name }],
    ]),
  ),
  ...NATIONS.flatMap(({ name, capitals }) =>
    capitals.map((capital): [string, KnownPlace] => [
      capital.toLowerCase(),
      { name: capital, kind: 'city', country: name },
    ]),
  ),
  ...NATIONS.flatMap(({ name, names }) =>
    names.map((one): [string, KnownPlace] => [
      one.toLowerCase(),
      { name, kind: 'country', country: name },
    ]),
  ),
]);

/** Names of all countries, canonical. */
export const COUNTRY_NAMES: ReadonlySet<string> = new Set(NATIONS.map(({ name }) => name));

/** Looks up the longest known name that begins at token `i`; also with a possessive -s whose apostrophe was lost ("Syrias"). */
export function lookUp(
  tokens: readonly Token[],
  i: number,
): { readonly place: KnownPlace; readonly next: number } | null {
  const first = tokens[i];
  if (first?.kind !== 'word' || !/^\p{Lu}/u.test(first.text)) return null;
  for (let length = LONGEST; length > 0; length--) {
    if (i + length > tokens.length) continue;
    const words = tokens.slice(i, i + length);
    const name = words.map((token) => token.lower).join(' ');
    const place = TABLE.get(name) ?? TABLE.get(name.replaceAll(' - ', '-')) ?? lostApostrophe(name);
    if (place && !(name === 'us' && first.text !== 'US')) return { place, next: i + length };
  }
  return null;
}

function lostApostrophe(name: string): KnownPlace | undefined {
  return name.length > 4 && name.endsWith('s') ? TABLE.get(name.slice(0, -1)) : undefined;
}
