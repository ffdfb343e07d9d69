import type { Texts } from '@/components/text';

/** Nouns that a body's name ends in and that English gives an article ("the Interior Ministry"), lower case. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(
  (
    'ministry department government parliament senate presidency cabinet court embassy consulate municipality treasury bureau ' +
    'office secretariat directorate administration guard army navy military force forces observatory organization organisation ' +
    'association society foundation institute centre center committee commission agency union federation league alliance ' +
    'coalition front party movement group brigade brigades battalion militia council authority authorities board corps ' +
    'service services court fund assembly chamber confederation conference initiative opposition network company firm mission ' +
    'nations states kingdom house pentagon kremlin vatican taliban cross crescent helmets defence defense media television ' +
    'regime command university college school hospital newspaper bank charity operator owner paper broadcaster daily station'
  ).split(' '),
);

/** Of these the article is left out behind a name ("Harvard University", "Deutsche Bank"). */
const NAMED_WITHOUT: ReadonlySet<string> = new Set(
  'university college school hospital bank television media court house'.split(' '),
);
const PUBLIC =
  /^(?:central|national|world|reserve|state|supreme|high|white|upper|lower|federal)$/iu;

/** Words that a name or description goes on behind: its head stands before. */
const LINK = /\s(?:for|of|on|to|in|at|from|with|near|who|and|against)\s/u;

/** Who is credited with a figure, as one says it of a figure: "says the Interior Ministry", "says Orvel Steel", "say activists in Tarn". */
export function sayerInWords({ translate }: Texts, source: string | null): string {
  if (source === null) return translate('saysArticle');
  return translate(sayerKey(source), source);
}

function sayerKey(source: string): string {
  const words = (source.split(LINK)[0] ?? '').split(/\s+/u);
  const first = words[0]?.toLowerCase() ?? '';
  if (ARTICLES.has(first)) return 'says';
  if (NUMBERS.has(first)) return 'say';
  const printed = words.at(-1) ?? '';
  const head = printed.toLowerCase();
  // A firm's name may end as plurals do ("Orvel Mills"); a description has small letters.
  if (printed === head && PEOPLE.test(head)) return 'say';
  const described = /^\p{Ll}/u.test(source);
  if (WITH_ARTICLE.has(head)) {
    const named = NAMED_WITHOUT.has(head) && !described && !LINK.test(source);
    return named && !PUBLIC.test(words.at(-2) ?? '') ? 'says' : 'saysThe';
  }
  if (!described) return 'says';
  return /^[aeiou]/u.test(source) ? 'saysAn' : 'saysA';
}

/** Articles and numbers that a name or description opens with, lower case. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const NUMBERS: ReadonlySet<string> = new Set(
  'some several many two three four five other'.split(' '),
);

/** Plurals of people, lower case. */
const PEOPLE =
  /(?:^(?:police|people|medics)|officials|residents|doctors|analysts|critics|sources|witnesses|\p{L}(?:ers|ors|ists|ians|eers|ants|men|women))$/u;
