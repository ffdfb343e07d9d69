import type { CitedSource } from '@/lib/domain/source';
import { Dice } from './dice';
import { capitalised, different, initialsOf, inventedWord, personName, townName } from './names';

/** A source as every article of the world may cite it, without its mentions. */
export type Character = Omit<CitedSource, 'mentions'>;

/** A country with its towns, those told of most first. */
interface Country {
  readonly name: string;
  readonly towns: readonly string[];
}

/** What all stories of a synthetic library are made of; lists begin with what is told of most. */
export interface World {
  readonly countries: readonly Country[];
  readonly characters: readonly Character[];
  /** Outlets by their host names. */
  readonly outlets: readonly { readonly host: string; readonly name: string }[];
  /** Sorts of events, each by the words that all reports of it have. */
  readonly sorts: readonly (readonly string[])[];
  /** Words of which each story has its own few. */
  readonly words: readonly string[];
}

const COUNTRIES = 60;
const TOWNS = 40;
const BODIES = 900;
const PEOPLE = 5_000;
const OUTLETS = 60;
const SORTS = 80;
const WORDS = 6_000;
const BODY_SORTS = 'Rescue Service|Ministry|Monitor|Union|Institute|Hospital|Council|Agency'.split(
  '|',
);

/** Makes a world; the same one for the same seed. */
export function makeWorld(seed: number): World {
  const dice = new Dice(seed);
  const countries = different(COUNTRIES, () => capitalised(inventedWord(dice, 2) + 'land')).map(
    (name) => ({ name, towns: different(TOWNS, () => townName(dice)) }),
  );
  const words = different(WORDS, () => inventedWord(dice, dice.between(1, 2)));
  const bodies = different(BODIES, () => {
    const about = capitalised(dice.any(words));
    return `${dice.usual(countries).name} ${about} ${dice.any(BODY_SORTS)}`;
  }).map((name) => bodyOf(name, dice));
  const people = different(PEOPLE, () => personName(dice)).map((name) =>
    personOf(name, dice.happens(0.6) ? dice.usual(bodies).name : null, dice),
  );
  return {
    countries,
    characters: interleaved(bodies, people),
    outlets: different(OUTLETS, () => inventedWord(dice, 2)).map((word) => ({
      host: `${word}.example`,
      name: `${capitalised(word)} Courier`,
    })),
    sorts: Array.from({ length: SORTS }, () => dice.some(words.slice(0, 900), 7)),
    words,
  };
}

function bodyOf(name: string, dice: Dice): Character {
  const [country = '', ...rest] = name.split(' ');
  const aliases = [initialsOf(name), rest.join(' '), `${country} ${rest.at(-1) ?? ''}`];
  const kind = name.endsWith('Ministry') ? 'government' : 'organization';
  const said = aliases.filter(() => dice.happens(0.6));
  return { name, kind, aliases: said, role: null, affiliation: null };
}

function personOf(name: string, affiliation: string | null, dice: Dice): Character {
  const [, surname = name] = name.split(' ');
  const role = dice.any(['spokesperson', 'director', 'minister', 'analyst']);
  return { name, kind: 'person', aliases: [surname], role, affiliation };
}

/** A body, then some people, and so on: both are among those that are cited most. */
function interleaved(bodies: readonly Character[], people: readonly Character[]): Character[] {
  const perBody = Math.ceil(people.length / bodies.length);
  return bodies.flatMap((body, i) => [body, ...people.slice(i * perBody, (i + 1) * perBody)]);
}
