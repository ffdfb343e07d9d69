import { isRoleWord } from '@/lib/language/english/roles';
import { speakerClass } from '@/lib/language/english/speakers';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import type { Token } from '@/lib/language/text/tokens';
import type { NamePhrase } from './name-phrase';

/** A part of a source phrase that names one speaker, as token indexes, inclusive. */
export interface PhraseView {
  readonly tokens: readonly Token[];
  readonly names: readonly NamePhrase[];
  readonly first: number;
  readonly to: number;
  word(i: number): string;
  nameAt(i: number): NamePhrase | undefined;
  printed(from: number, to: number): string;
}

/** What the words beside a name say that its bearer is; null where they say nothing. */
export function roleOf(view: PhraseView, name: NamePhrase): string | null {
  return roleBefore(view, name) ?? roleBehind(view, name);
}

/** The words for what a person is, before the name: from the last name or the article on. */
function roleBefore(view: PhraseView, name: NamePhrase): string | null {
  let from = name.from;
  while (from > view.first && !/^[,"“(]$/u.test(view.word(from - 1)) && !view.nameAt(from - 1))
    from--;
  while (from < name.from && WORD_CLASSES.has(view.word(from))) from++;
  const hasRole = view.tokens.slice(from, name.from).some((t) => isRoleWord(t.lower));
  return hasRole ? view.printed(from, name.from - 1) : name.role;
}

/** ", a 30-year-old evacuee" behind a person's name. */
function roleBehind(view: PhraseView, name: NamePhrase): string | null {
  if (name.kind !== 'person' && name.kind !== 'unknown') return null;
  if (view.word(name.to + 1) !== ',' || name.to + 2 > view.to) return null;
  let to = name.to + 2;
  while (to < view.to && view.word(to + 1) !== ',') to++;
  const apposed = view.tokens.slice(name.to + 2, to + 1);
  const from = WORD_CLASSES.get(view.word(name.to + 2)) === 'article' ? name.to + 3 : name.to + 2;
  return apposed.some((t) => isRoleWord(t.lower) || speakerClass(t.lower) === 'people')
    ? view.printed(from, to)
    : null;
}

/** The first body named beside the speaker, else the first state. */
export function affiliationOf(view: PhraseView, self: NamePhrase | null): NamePhrase | null {
  const others = view.names.filter(
    (name) =>
      name !== self &&
      name.from >= view.first &&
      name.to <= view.to &&
      name.kind !== 'person' &&
      name.kind !== 'unknown',
  );
  return others.find((name) => name.kind !== 'nation') ?? others[0] ?? null;
}

/** What somebody is, without the article or the word for whose ("its envoy"). */
export function withoutArticle(words: string): string {
  return words.replace(/^(?:the|an?|its|his|her|their)\s+/iu, '');
}
