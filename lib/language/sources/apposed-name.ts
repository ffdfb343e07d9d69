import { isRoleWord } from '@/lib/language/english/roles';
import { speakerClass } from '@/lib/language/english/speakers';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import type { NamePhrase } from './name-phrase';
import type { PhraseView } from './phrase-role';

/** Kinds of names that a head may be followed by as who it is, and those of them that may be a person's. */
const MAY_BE_PERSON: ReadonlySet<string> = new Set(['person', 'unknown']);
const MAY_BE_NAMED: ReadonlySet<string> = new Set([...MAY_BE_PERSON, 'organization', 'outlet']);

/** The person whom the words behind the head name ("the group's director, Ann Rell"). */
export function apposedName(view: PhraseView, end: number): NamePhrase | null {
  const head = view.word(end);
  if (!isRoleWord(head) && speakerClass(head) === null && head !== 'one') return null;
  for (const name of view.names) {
    if (name.from <= end || name.from > view.to) continue;
    if (!MAY_BE_NAMED.has(name.kind)) continue;
    const before = view.word(name.from - 1);
    const joined = view.names.some(
      (other) => other.to === name.from - 1 || (other.to === name.from - 2 && before === 'dr'),
    );
    const byArticle = /^(?:the|a|an)$/u.test(before) && !WORD_CLASSES.has(view.word(name.from - 2));
    const atEnd =
      name.to === view.to &&
      name.kind === 'person' &&
      !WORD_CLASSES.has(before) &&
      speakerClass(head) !== 'document';
    const byComma =
      byArticle || atEnd || before === ',' || before === '-' || before === '–' || before === '—';
    const isCalled = before === 'as' || before === 'named' || before === 'called';
    const isPerson = speakerClass(head) === 'people' || isRoleWord(head) || head === 'one';
    // "her rival, Green leader Ann Rell": whose leader it is stands before who it is.
    const isOwner = isRoleWord(view.word(name.to + 1));
    if (isPerson && (isOwner || !MAY_BE_PERSON.has(name.kind))) continue;
    if ((name.role !== null && before !== 'of') || byComma || isCalled) return name;
    if (isRoleWord(before)) return name;
    if (joined && name.kind === 'person') return name;
  }
  return null;
}
