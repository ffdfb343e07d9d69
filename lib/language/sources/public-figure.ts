import { once } from '@/lib/language/once';
import { nameWords, soundKey } from './fold';
import { FIGURES, type PublicFigure } from './known-figures';

/** Surnames of public figures that are words or everybody's names: the full name must stand in the article. */
const TOO_COMMON = new Set(
  (
    'may power lake carter ryan bush haq roth austin johnson hammond cruz clinton rice cameron bennett lapid kim un in ping yi ' +
    'keqiang chunying kyi ki moon leo francis benedict parker khan sharif morrison ahmed harris trump-jr muslim maurer griffiths ' +
    'barrot wang saddam abbas sadr faisal hariri rahman ashton comey powell brien sanders pence scholz merz leyen silva obrador ' +
    'gallant rasmussen sanchez khatib akar baghdadi sabra'
  ).split(' '),
);

/** The one public figure of each telling surname, in any of its spellings; a surname of the name goes before one of an alias. */
const BY_SURNAME = once((): ReadonlyMap<string, PublicFigure> => {
  const surnames = (names: (figure: PublicFigure) => readonly string[]) =>
    FIGURES.flatMap((figure) =>
      names(figure)
        .map((name) => nameWords(name))
        .filter((words) => words.length > 1)
        .map((words): [string, PublicFigure] => [words.at(-1) ?? '', figure])
        .filter(([surname]) => !TOO_COMMON.has(surname) && surname.length >= 4),
    );
  return new Map([...surnames(({ aliases }) => aliases), ...surnames(({ name }) => [name])]);
});

/** Whom a surname alone means where the article never gives the full name; null where it tells too little. */
export function figureBySurname(name: string): PublicFigure | null {
  const words = nameWords(name);
  const word = words[0] ?? '';
  if (words.length !== 1) return null;
  return BY_SURNAME().get(word) ?? BY_SURNAME().get(word.replace(/s$/u, '')) ?? null;
}

const BY_SOUND = once(
  (): ReadonlyMap<string, PublicFigure> =>
    new Map(
      FIGURES.flatMap((figure) =>
        [figure.name, ...figure.aliases].map((name): [string, PublicFigure] => [
          soundOf(name),
          figure,
        ]),
      ),
    ),
);

/** The public figure whose name is written so in other letters ("Sergey Lavrov"); null where there is none. */
export function figureByName(name: string): PublicFigure | null {
  return nameWords(name).length > 1 ? (BY_SOUND().get(soundOf(name)) ?? null) : null;
}

/** A name as a key under all its spellings. */
function soundOf(name: string): string {
  return nameWords(name).map(soundKey).join(' ');
}
