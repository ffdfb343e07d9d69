import { NATIONS } from '@/lib/language/english/nations';
import { once } from '@/lib/language/once';
import { tokenize, type Token } from '@/lib/language/text/tokens';

/** What the tables know of a name. */
export interface KnownPlace {
  /** Canonical name ("Syria", "Damascus"). */
  readonly name: string;
  /** `adjective`: a word for a country's people or things ("Syrian"). */
  readonly kind: 'country' | 'city' | 'adjective';
  /** The country it lies in; of a country itself its name. */
  readonly country: string;
}

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

/** Most tokens of a name that begins with a word, by that word: nearly every capitalised word ends the search here. */
const LENGTHS = once(lengths);

function lengths(): Map<string, number> {
  const table = new Map<string, number>();
  for (const name of TABLE.keys()) {
    const tokens = tokenize(name);
    const first = tokens[0]?.lower ?? '';
    table.set(first, Math.max(table.get(first) ?? 0, tokens.length));
  }
  return table;
}

/** Looks up the longest known name that begins at token `i`; also with a possessive -s whose apostrophe was lost ("Syrias"). */
export function lookUp(
  tokens: readonly Token[],
  i: number,
): { readonly place: KnownPlace; readonly next: number } | null {
  const first = tokens[i];
  if (!first || first.kind !== 'word' || first.text === first.lower) return null;
  const most = Math.min(LENGTHS().get(first.lower) ?? 1, tokens.length - i);
  for (let length = most; length > 0; length--) {
    const name = length === 1 ? first.lower : tightly(tokens, i, i + length);
    const place = TABLE.get(name) ?? (length === 1 ? lostApostrophe(name) : undefined);
    if (place && !(name === 'us' && first.text !== 'US')) return { place, next: i + length };
  }
  return null;
}

/** Tokens as they stand in the text, lower case, any white space as one space. */
function tightly(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    text += (i > from && tokens[i - 1]?.end !== token.start ? ' ' : '') + token.lower;
  }
  return text;
}

function lostApostrophe(name: string): KnownPlace | undefined {
  return name.length > 4 && name.endsWith('s') ? TABLE.get(name.slice(0, -1)) : undefined;
}
