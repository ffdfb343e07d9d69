import { CITING_VERBS } from '@/lib/language/english/citing-verbs';
import { isRoleModifier, isRoleWord } from '@/lib/language/english/roles';
import { PRONOUNS, speakerClass } from '@/lib/language/english/speakers';
import { UTTERANCES } from '@/lib/language/english/watchdogs';
import type { SentenceView } from './sentence-view';
import type { SpeakerPhrase } from './speaker-phrase';

const TIMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday yesterday today earlier later afterwards week month year ' +
    'january february march april may june july august september october november december morning afternoon evening ' +
    'night previously recently subsequently meanwhile however also'
  ).split(' '),
);
const TIME_PARTS = /^(?:on|in|last|this|early|late|\d+)$/u;
const OCCASIONS = new Set(['interview', 'briefing', 'conference', 'speech', 'report', 'address']);

/** Who does what the verb at a token says; null where nobody who could speak does. */
export function subjectOf(view: SentenceView, verb: number): SpeakerPhrase | null {
  const { at, to } = endOfSubject(view, verb);
  const found = view.speakerAt(at);
  const near = found && to > at ? { ...found, to } : found;
  if (near?.type === 'pronoun') return near;
  const first = firstSubject(view, at);
  if (first && (near === null || hangs(view, near) || (first.relative && !isTrade(near)))) {
    return withNameBefore(view, first.phrase);
  }
  if (near && !hangs(view, near)) return withPartner(view, withNameBefore(view, near));
  const inserted = near || to <= at ? undefined : view.name(at + 2);
  if (inserted?.kind === 'person') return { from: inserted.from, to, name: inserted, type: 'name' };
  return namedBefore(view, at);
}

/** The last token of the subject's head, and of what is inserted behind it ("the operator, Tarn Line, said"). */
function endOfSubject(
  view: SentenceView,
  verb: number,
): { readonly at: number; readonly to: number } {
  let at = verb - 1;
  for (let moved = true; moved && at > view.first;) {
    const start = at;
    while (at > view.first && view.isVerbPart(at)) at--;
    at = beforeAdverbial(view, at);
    moved = at < start;
  }
  const to = at - 1;
  const closes = view.word(at) === ',' || view.word(at) === ')';
  if (closes) at = beforeInsertion(view, at);
  while (at > view.first && /^[*_"”]$/u.test(view.word(at))) at--;
  if (/^\d\d$/u.test(view.word(at)) && view.name(at - 1)) at--;
  return { at, to: closes ? to : at };
}

/** Back over "on Sunday", "in a statement", "earlier this week". */
function beforeAdverbial(view: SentenceView, to: number): number {
  const word = view.word(to);
  if (view.name(to)) return to;
  if (TIMES.has(word)) {
    let at = to - 1;
    while (at > view.first && (TIMES.has(view.word(at)) || TIME_PARTS.test(view.word(at)))) at--;
    return canSpeak(view, at) ? at : to;
  }
  if (!UTTERANCES.has(word) && !OCCASIONS.has(word)) return to;
  for (let at = to - 1; at > view.first && to - at < 6; at--) {
    if (/^(?:in|at|during|on)$/u.test(view.word(at)) && canSpeak(view, at - 1)) return at - 1;
  }
  return to;
}

function canSpeak(view: SentenceView, at: number): boolean {
  const word = view.word(at);
  return view.name(at) !== undefined || speakerClass(word) !== null || PRONOUNS.has(word);
}

/** "the agency, founded in 1990, said"; "the Observatory (SOHR) said". */
function beforeInsertion(view: SentenceView, at: number): number {
  const opener = view.word(at) === ')' ? '(' : ',';
  for (let i = at - 1; i > view.first && at - i < 24; i--) {
    if (view.word(i) === opener) return i - 1;
  }
  return at - 1;
}

/** Whether a phrase hangs on a preposition, and so is no subject. */
function hangs(view: SentenceView, phrase: SpeakerPhrase): boolean {
  const before = phrase.from - 1;
  if (phrase.from <= view.first || TIMES.has(view.word(before))) return false;
  return (
    view.kind(before) === 'preposition' || /^(?:outside|inside|including)$/u.test(view.word(before))
  );
}

/** Whether it is a body that is named to be cited. */
function isTrade({ name }: SpeakerPhrase): boolean {
  return name !== null && (name.voice === 'speaker' || name.kind === 'outlet');
}

/** "state media and activists said": both speak. */
function withPartner(view: SentenceView, phrase: SpeakerPhrase): SpeakerPhrase {
  if (view.word(phrase.from - 1) !== 'and') return phrase;
  const partner = view.speakerAt(phrase.from - 2);
  return partner && partner.type !== 'pronoun' ? { ...phrase, from: partner.from } : phrase;
}

/** "Ann Rell an activist in the area said": the name before the apposition is the speaker. */
function withNameBefore(view: SentenceView, phrase: SpeakerPhrase): SpeakerPhrase {
  if (phrase.name !== null || phrase.from <= view.first) return phrase;
  const opener = view.word(phrase.from);
  const name = view.name(phrase.from - (view.word(phrase.from - 1) === ',' ? 2 : 1));
  const isOffice = name?.kind === 'person' && isRoleModifierOrWord(opener);
  if (!name || (!isOffice && !/^(?:a|an|the|who)$/u.test(opener))) return phrase;
  if (name.kind !== 'person' && name.kind !== 'organization' && name.kind !== 'outlet') {
    return phrase;
  }
  const opens = name.from === view.first || view.word(name.from - 1) === '.';
  if (!opens && opener === 'the' && name.kind !== 'person') return phrase;
  const full = view.speakerAt(name.to);
  return full?.name === name ? { ...full, to: phrase.to } : phrase;
}

function isRoleModifierOrWord(word: string): boolean {
  return isRoleWord(word) || isRoleModifier(word);
}

/** How far ahead of its verb the sentence's first phrase may stand, in tokens. */
const REACH = 14;
const RELATIVE_REACH = 26;

/** "The society which runs hospitals in the north said": the sentence's first phrase. */
function firstSubject(
  view: SentenceView,
  before: number,
): { readonly phrase: SpeakerPhrase; readonly relative: boolean } | null {
  for (let i = view.first; i < Math.min(before, view.first + 12); i++) {
    if (view.isQuoted(i)) continue;
    const name = view.name(i);
    let next = i + 1;
    while (/^[*_,]$/u.test(view.word(next)) && next < i + 3) next++;
    const word = view.word(next);
    const relative = /^(?:which|who|whose|speaking)$/u.test(word);
    const isPerson = name?.kind === 'person' && /^(?:of|from|for|with)$/u.test(word);
    const isBody = name?.kind === 'organization' && word === 'into';
    const apposed = next > i + 1 || /^(?:a|an|that)$/u.test(word);
    const isPeople = !name && /^(?:familiar|close|briefed|in|of|at|from|with|near)$/u.test(word);
    if (!relative && !isPeople && !isPerson && !isBody && !apposed) continue;
    if (before - i > (relative ? RELATIVE_REACH : REACH)) continue;
    const phrase = view.speakerAt(i);
    if (!phrase || phrase.type === 'pronoun') continue;
    return phrase.from - view.first <= 4 ? { phrase, relative } : null;
  }
  return null;
}

/** "Activists mourned him and said": the phrase with which the clause opens, if a verb of its own follows. */
export function openingPhrase(view: SentenceView, verb: number): SpeakerPhrase | null {
  for (let i = view.first; i < Math.min(view.first + 6, verb - 2); i++) {
    const phrase = view.speakerAt(i);
    const next = view.word(i + 1);
    if (!phrase || phrase.from > view.first + 1 || view.name(i + 1)) continue;
    if (/(?:ed|s)$/u.test(next) && speakerClass(next) === null) return phrase;
    if (view.kind(i + 1) === 'auxiliary') return phrase;
  }
  return null;
}

/** "Ann Rell the envoy for trade on urgent matters said": a person with an apposition of some length. */
function namedBefore(view: SentenceView, at: number): SpeakerPhrase | null {
  for (let i = at - 1; i > view.first && at - i < 16; i--) {
    if (CITING_VERBS.has(view.word(i)) || view.kind(i) === 'auxiliary') return null;
    const name = view.name(i);
    if (name?.to !== i || name.kind !== 'person') continue;
    const next = view.word(i + 1);
    if (/^(?:the|a|an|,)$/u.test(next) || isRoleWord(next)) return view.speakerAt(i);
  }
  return null;
}
