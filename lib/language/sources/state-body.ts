import type { SourceKind } from '@/lib/domain/source';
import { NATIONS, type Nation } from '@/lib/language/english/nations';
import {
  PORTFOLIOS,
  STATE_BODY_WORDS,
  type StateBodyWord,
} from '@/lib/language/english/state-body-words';
import { once } from '@/lib/language/once';
import { STATE_AGENCIES } from './known-bodies';
import type { Match } from './lexicon';
import type { NamePhrase } from './name-phrase';

const BY_CODE: ReadonlyMap<string, Nation> = new Map(NATIONS.map((n) => [n.code, n]));

/** The state with an ISO 3166-1 alpha-2 code; null where the tables lack it. */
export function nationOf(code: string | null): Nation | null {
  return code === null ? null : (BY_CODE.get(code) ?? null);
}

/** Canonical name of a state's body ("army" of Syria is "Syrian army"), with other names for it. */
export function nameOfStateBody(
  nation: Nation,
  body: string,
): { readonly name: string; readonly aliases: readonly string[] } {
  const agency = body === 'state news agency' ? STATE_AGENCIES.get(nation.code) : undefined;
  if (agency) return { name: agency.name, aliases: agency.aliases };
  const own = OWN_NAMES.get(nation.code)?.get(body);
  if (own !== undefined) return { name: own, aliases: [] };
  const name = `${nation.adjective} ${body}`;
  const aliases = body === 'government' ? [nation.name, ...nation.capitals] : [];
  return { name, aliases };
}

/** Bodies with a name of their own, by the state's code and what such a body is called elsewhere. */
const OWN_NAMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'US',
    new Map([
      ['army', 'US military'],
      ['Defence Ministry', 'Pentagon'],
      ['Foreign Ministry', 'US State Department'],
      ['Justice Ministry', 'US Justice Department'],
      ['central bank', 'Federal Reserve'],
      ['parliament', 'US Congress'],
      ['presidency', 'White House'],
    ]),
  ],
  ['IL', new Map([['army', 'Israel Defense Forces']])],
  ['DE', new Map([['army', 'Bundeswehr']])],
]);

/** A state's body without its state, among tokens: indexes, both inclusive. */
export interface BodyMatch {
  readonly from: number;
  readonly to: number;
  /** What follows the state's adjective in the canonical name. */
  readonly body: string;
  readonly kind: Extract<SourceKind, 'government' | 'outlet' | 'organization'>;
}

const LONGEST_PORTFOLIO = 3;
const FIELD_OPENERS: ReadonlySet<string> = new Set(
  [...PORTFOLIOS.keys()].map((field) => field.split(' ')[0] ?? ''),
);
const HOUSES = new Set(['ministry', 'ministrys', 'department', 'departments', 'office']);

/**
 * A ministry or another body that every state has, beginning at a token; null where none does. `match` is the phrase of
 * the tables that begins there.
 */
export function stateBodyAt(
  from: number,
  keys: readonly string[],
  match: Match | null,
): BodyMatch | null {
  const ministry = ministryAt(keys, from);
  if (ministry) return ministry;
  const word = match && stateWordOf(match, keys);
  if (!match || !word) return null;
  const { name, kind } = word;
  if (kind !== 'government' && kind !== 'outlet' && kind !== 'organization') return null;
  return { from, to: match.to, body: name, kind };
}

/** What a match means as a body that every state has ("Supreme Court"); null where it means none. */
export function stateWordOf(
  { from, to, meaning }: Match,
  keys: readonly string[],
): StateBodyWord | null {
  if (meaning.type === 'state-body') return meaning.word;
  if (meaning.type !== 'body' || !meaning.shared) return null;
  return stateWords().get(keys.slice(from, to + 1).join(' ')) ?? null;
}

const stateWords = once(
  () =>
    new Map(
      STATE_BODY_WORDS.flatMap((word) =>
        word.phrases.map((phrase): [string, StateBodyWord] => [phrase, word]),
      ),
    ),
);

function ministryAt(keys: readonly string[], from: number): BodyMatch | null {
  const first = keys[from] ?? '';
  if ((first === 'ministry' || first === 'department') && keys[from + 1] === 'of') {
    const start = keys[from + 2] === 'the' ? from + 3 : from + 2;
    for (let length = LONGEST_PORTFOLIO; length > 0; length--) {
      const field = PORTFOLIOS.get(keys.slice(start, start + length).join(' '));
      if (field !== undefined) return ministry(from, start + length - 1, field);
    }
  }
  if (!FIELD_OPENERS.has(first)) return null;
  for (let length = LONGEST_PORTFOLIO; length > 0; length--) {
    const house = keys[from + length] ?? '';
    if (!HOUSES.has(house) || (house === 'office' && first !== 'foreign' && first !== 'home')) {
      continue;
    }
    const field = PORTFOLIOS.get(keys.slice(from, from + length).join(' '));
    if (field !== undefined) return ministry(from, from + length, field);
  }
  return null;
}

function ministry(from: number, to: number, field: string): BodyMatch {
  return { from, to, body: `${field} Ministry`, kind: 'government' };
}

/** "Orrin's government", "the Orrin army", "the army of Orrin": a land that no table knows; null where none stands there. */
export function landBeside(
  body: NamePhrase,
  before: NamePhrase | undefined,
  after: NamePhrase | undefined,
): string | null {
  const isLand = ({ kind, isPlace }: NamePhrase) => kind === 'unknown' || isPlace;
  const owns = before && body.from - before.to === 2 && /^['’]s$/u.test(body.before);
  const isBeside = before && body.from - before.to === 1;
  if ((owns || isBeside) && isLand(before)) return before.name;
  const isOf = after && after.from - body.to === 2 && after.before === 'of';
  return isOf && isLand(after) ? after.name : null;
}
