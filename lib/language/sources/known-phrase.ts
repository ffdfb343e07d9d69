import { bodyKindOf } from '@/lib/language/english/proper-names';
import { isRoleWord } from '@/lib/language/english/roles';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import type { Match } from './lexicon';
import type { NamePhrase } from './name-phrase';
import { isCapital, runAt } from './name-run';
import type { NameView } from './name-view';
import { readRun } from './run-phrase';
import type { Meaning } from './shelves';
import { nameOfStateBody, nationOf, type BodyMatch } from './state-body';

/** The name that a phrase of the tables is; null where the words around it make it something else. */
export function readMatch(view: NameView, match: Match): NamePhrase | null {
  const { meaning, from, to } = match;
  switch (meaning.type) {
    case 'body': {
      const { kind, name, voice, nation, aliases } = meaning.body;
      if (goesOn(view, match) || (kind === 'outlet' && isFirstName(view, match))) return null;
      return view.phrase(from, to, {
        kind: kind === 'anonymous' || kind === 'document' ? 'organization' : kind,
        name,
        known: true,
        voice,
        nation: nationOf(nation),
        aliases,
      });
    }
    case 'figure': {
      const { name, nation, aliases } = meaning.figure;
      const facts = { kind: 'person', known: true, voice: 'actor' } as const;
      return view.phrase(from, to, { ...facts, name, nation: nationOf(nation), aliases });
    }
    case 'nation':
      return readNation(view, match, meaning);
    case 'state-body':
      if (isOtherBody(view, from)) return null;
      return readBareBody(view, { from, to, body: meaning.word.name, kind: meaning.word.kind });
  }
}

/** A state's body that is named without its state. */
export function readBareBody(
  view: NameView,
  { from, to, body, kind }: Pick<BodyMatch, 'from' | 'to' | 'body'> & { readonly kind: string },
): NamePhrase {
  return view.phrase(from, to, {
    kind: kind === 'outlet' || kind === 'organization' ? kind : 'government',
    name: body,
    known: false,
    voice: 'actor',
    nation: null,
    bodyOf: body,
  });
}

/** "the road administration": a noun before makes it another body than the state's. */
export function isOtherBody(view: NameView, from: number): boolean {
  if (view.tokens[from]?.lower !== 'administration') return false;
  const before = view.tokens[from - 1];
  return before?.kind === 'word' && !isCapital(before) && !WORD_CLASSES.has(before.lower);
}

/** How many words behind a table's name are looked at. */
const LONGEST_GOING_ON = 5;

/** Whether the printed name is longer than the table's: "Reuters Institute", "The National Bank". */
function goesOn(view: NameView, { from, to }: Match): boolean {
  const next = view.tokens[to + 1];
  const isShort = from === to || (to === from + 1 && view.tokens[from]?.lower === 'the');
  if (!next || !isShort || next.start - (view.tokens[to]?.end ?? 0) > 1) return false;
  if (!isCapital(next) || view.opens(to + 1) || view.match(to + 1)) return false;
  // "The National Road Agency" is no newspaper: the word for what it is may stand further behind.
  const last = from === to ? to + 1 : to + LONGEST_GOING_ON;
  for (let i = to + 1; i <= last && isCapital(view.tokens[i]); i++) {
    const word = view.tokens[i]?.lower ?? '';
    if (bodyKindOf(word) !== undefined && !isRoleWord(word)) return true;
  }
  return false;
}

/** Whether an agency's name is rather somebody's first name ("Petra Sandell"). */
function isFirstName(view: NameView, { from, to }: Match): boolean {
  const here = view.tokens[from];
  const next = view.tokens[to + 1];
  if (!here || !next || from !== to || here.text === here.text.toUpperCase()) return false;
  if (!isCapital(next) || next.start - here.end !== 1 || view.match(to + 1)) return false;
  return !isRoleWord(next.lower) && !view.lowerCased.has(next.lower);
}

type NationMeaning = Extract<Meaning, { readonly type: 'nation' }>;

function readNation(
  view: NameView,
  match: Match,
  { nation, form }: NationMeaning,
): NamePhrase | null {
  if (isGivenName(view, match)) return null;
  const next = view.behindPossessive(match.to + 1);
  const possessive = next > match.to + 1;
  const body = form === 'capital' && !possessive ? null : bodyBehind(view, next);
  if (body) {
    const { name, aliases } = nameOfStateBody(nation, body.body);
    const facts = { kind: body.kind, known: true, voice: 'actor' } as const;
    return view.phrase(match.from, body.to, { ...facts, name, nation, aliases });
  }
  if (!possessive && isCapital(view.tokens[next]) && !view.isTaken(next)) {
    const run = runAt(view.tokens, match.from, (i) => view.isTaken(i));
    if (run?.isBody && run.to > match.to) return readRun(view, run);
  }
  return view.phrase(match.from, match.to, {
    kind: 'nation',
    name: nation.name,
    known: true,
    voice: 'actor',
    nation,
    nationForm: form,
  });
}

const MODIFIERS = new Set(
  'official own main national central federal civil current new ruling'.split(' '),
);

/** The body behind its state's name, over one word: "Syria's official army". */
function bodyBehind(view: NameView, next: number): BodyMatch | null {
  const body = view.stateBody(next);
  if (body || !MODIFIERS.has(view.tokens[next]?.lower ?? '')) return body;
  return view.stateBody(next + 1);
}

const COUNTRIES_AND_FIRST_NAMES = new Set('jordan chad georgia israel paris kenya'.split(' '));

/** A country's name as somebody's first name. */
function isGivenName(view: NameView, { from, to }: Match): boolean {
  if (from !== to || !COUNTRIES_AND_FIRST_NAMES.has(view.keys[from] ?? '')) return false;
  const next = view.tokens[to + 1];
  return isCapital(next) && !view.match(to + 1) && bodyKindOf(next?.lower ?? '') === undefined;
}
