import { BODY_NOUNS } from '@/lib/language/english/watchdogs';
import type { Entity } from './entity';
import { NOUN_REACH, PRONOUN_REACH, type History } from './history';

/** Words before such a noun which say nothing that a body's name would have ("the rights group"); lower case. */
const GENERAL: ReadonlySet<string> = new Set(
  (
    'the this that same rights human aid relief news monitoring monitor militant armed rebel terror terrorist jihadist islamist ' +
    'advocacy campaign research watchdog state public private local national international global american british german french ' +
    'us uk new second other whole giant us-based london-based charitable humanitarian opposition ruling political media ' +
    'press social security intelligence tech technology car oil mining energy parent listed'
  ).split(' '),
);

/**
 * The body named before that "the ministry" or "the rights group" means; `described` is the phrase in lower case. Null where none
 * fits, and where the phrase says more than can be held against the names ("the insurance association" is no grid operator).
 */
export function bodyCalled(
  history: History,
  noun: string,
  described: string,
  at: number,
): Entity | null {
  const fitting = BODY_NOUNS.get(noun) ?? [];
  const said = described.split(/[^\p{L}-]+/u).filter((word) => word !== '' && word !== noun);
  const special = said.filter((word) => !GENERAL.has(word) && !word.endsWith('-based'));
  const fits = ({ name, role }: Entity): boolean =>
    special.every((word) => hasWord(`${name} ${role ?? ''}`, word)) && !isFirm(name, noun);
  return (
    history.last(
      at,
      NOUN_REACH,
      (entity, turn) =>
        fits(entity) &&
        fitting.some((word) => (turn.cited && entity.kind === word) || hasWord(entity.name, word)),
    ) ??
    history.last(
      at,
      PRONOUN_REACH,
      (entity, turn) => !turn.weak && fits(entity) && fitting.includes(entity.kind),
    )
  );
}

/** Nouns for bodies that no firm is called by, lower case. */
const NO_FIRMS: ReadonlySet<string> = new Set(
  'union charity ngo party movement faction militia university institute foundation association'.split(
    ' ',
  ),
);
/** Words in the names of firms. */
const FIRM =
  /\b(?:motors?|banks?|steel|airlines?|airways|shipping|electric|energy|oil|gas|industries|holdings?|inc|ltd|llc|plc|corp|technologies|pharma|software|insurance|foods|mining|telecom|railways?)\b/iu;

/** Whether a name is a firm's, and the noun stands for none ("the union" is not Halden Motors). */
function isFirm(name: string, noun: string): boolean {
  return NO_FIRMS.has(noun) && FIRM.test(name) && !hasWord(name, noun);
}

/** Whether a word stands in a text; `word` lower case. */
export function hasWord(text: string, word: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word);
}

/** Whether a description says nothing of a body that its first one did not say. */
export function isCalledSo({ role, name }: Entity, described: string, noun: string): boolean {
  const words = described.split(/[^\p{L}-]+/u).filter((word) => word !== '' && word !== noun);
  return words.every((word) => hasWord(role ?? name, word));
}
