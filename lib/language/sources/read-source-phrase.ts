import type { Span } from '@/lib/domain/span';
import { CITING_VERBS } from '@/lib/language/english/citing-verbs';
import { isRoleWord } from '@/lib/language/english/roles';
import {
  isPlural,
  PRONOUNS,
  SELF_PRONOUNS,
  speakerClass,
  TYPE_NOUNS,
} from '@/lib/language/english/speakers';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import { indexAt, type Document } from '@/lib/language/text/document';
import type { Token } from '@/lib/language/text/tokens';
import { apposedName } from './apposed-name';
import type { NamePhrase } from './name-phrase';
import { ENDS_HEAD, namesIn, partsOf } from './phrase-parts';
import { affiliationOf, roleOf, withoutArticle, type PhraseView } from './phrase-role';
import type { SourcePhrase } from './source-phrase';

/** "No group claimed responsibility": nobody did. */
const NOBODY = /^(?:no|none|nobody|neither)$/u;

/** "[tens of] [thousands of] people": how many speak is not who they are. */
function isVagueCount(word: string, next: string): boolean {
  return next === 'of' && /^(?:tens|dozens|scores|hundreds|thousands|millions)$/u.test(word);
}

const POINTS_BACK = new Set('the this that these those its his her their'.split(' '));

/** Reads who speaks from the span of a source. `names` are the document's, in order. */
export function readSourcePhrase(
  document: Document,
  names: readonly NamePhrase[],
  span: Span,
): SourcePhrase[] {
  const from = indexAt(document.tokens, span.start);
  let to = indexAt(document.tokens, span.end - 1);
  while (to > from && (document.tokens[to]?.start ?? 0) >= span.end) to--;
  const inside = namesIn(names, span);
  return partsOf(document.tokens, inside, from, to).flatMap((part) => {
    const read = new PhraseReader(document, inside, part.from, part.to).read();
    return read ? [read] : [];
  });
}

/** Reads one speaker from a range of tokens. */
class PhraseReader implements PhraseView {
  readonly tokens: readonly Token[];
  first: number;

  constructor(
    private readonly document: Document,
    readonly names: readonly NamePhrase[],
    from: number,
    readonly to: number,
  ) {
    this.tokens = document.tokens;
    this.first = from;
    while (
      this.first < to &&
      /^(?:[,"“”‘’'*_]|and|or|but|that|while)$/u.test(this.word(this.first))
    )
      this.first++;
    this.first = this.behindPlace();
    while (this.first + 2 <= to && isVagueCount(this.word(this.first), this.word(this.first + 1)))
      this.first += 2;
  }

  /** "at Point Rask, [the weather service]": what a preposition begins ends with its comma, and is not who speaks. */
  private behindPlace(): number {
    if (!/^(?:at|in|near|on|off)$/u.test(this.word(this.first))) return this.first;
    for (let i = this.to - 1; i > this.first; i--) {
      if (this.word(i) === ',') return i + 1;
    }
    return this.first;
  }

  read(): SourcePhrase | null {
    const opener = this.word(this.first);
    const isLone = this.first === this.to && !this.nameAt(this.first);
    if (isLone && PRONOUNS.has(opener)) return this.pronoun(opener);
    if ((isLone && SELF_PRONOUNS.has(opener)) || NOBODY.test(opener)) return null;
    let end = this.headEnd();
    while (end > this.first && /^[*_"“”]$/u.test(this.word(end))) end--;
    const named = this.nameEnding(end);
    if (named) return this.named(named);
    const apposed = apposedName(this, end);
    if (apposed) {
      const role = withoutArticle(this.printed(this.first, end));
      return this.named(apposed, role.toLowerCase() === 'one' ? undefined : role);
    }
    const last = this.lastPerson();
    return last ? this.named(last) : this.described(end);
  }

  /** "A captain who took part in it, [Matteo Lorr]": the person whose name, behind a comma, ends the phrase. */
  private lastPerson(): NamePhrase | null {
    const name = this.nameAt(this.to);
    const isBehind = name?.kind === 'person' && this.word(name.from - 1) === ',';
    return isBehind && name.from > this.first + 1 && name.to > name.from ? name : null;
  }

  /** Last token of the part in which the head stands. */
  private headEnd(): number {
    for (let i = this.first; i <= this.to; i++) {
      const name = this.nameAt(i);
      if (name) {
        i = name.to;
        if (this.isApposed(name)) return i;
        if (this.word(i + 1) === "'s" || this.word(i + 1) === '’s' || this.word(i + 1) === "'") i++;
        continue;
      }
      const word = this.word(i);
      const ends =
        word === ',' ||
        (ENDS_HEAD.has(word) && !this.isHyphen(i) && this.mayEnd(i)) ||
        (CITING_VERBS.has(word) && !this.isHyphen(i)) ||
        WORD_CLASSES.get(word) === 'auxiliary';
      if (ends && i > this.first) return i - 1;
    }
    return this.to;
  }

  /** A participle ends the head only behind a noun ("a group monitoring strikes", but "a monitoring group"). */
  private mayEnd(i: number): boolean {
    if (!this.word(i).endsWith('ing')) return true;
    return speakerClass(this.word(i - 1)) !== null || this.nameAt(i - 1) !== undefined;
  }

  /** "Ann Rell an activist", "Ann Rell Director of": what follows a name says who it is, where a comma was lost. */
  private isApposed(name: NamePhrase): boolean {
    const next = this.word(name.to + 1);
    if (name.to >= this.to || name.kind === 'nation' || name.bodyOf !== null) return false;
    if (/^(?:a|an|the)$/u.test(next)) return true;
    // "Social Democrat leader Mia Thorn": the role is that of the name behind it.
    return name.kind === 'person' && isRoleWord(next) && !this.nameAt(name.to + 2);
  }

  private isHyphen(i: number): boolean {
    return (
      (this.word(i) === '-' &&
        this.tokens[i - 1]?.end === this.tokens[i]?.start &&
        this.tokens[i + 1]?.start === this.tokens[i]?.end) ||
      this.word(i - 1) === '-' ||
      this.word(i + 1) === '-'
    );
  }

  /** The name with which the head part ends, or that only a word for its kind follows ("the SANA news agency"). */
  private nameEnding(end: number): NamePhrase | null {
    let i = end;
    let types = 0;
    while (
      i >= this.first &&
      !this.nameAt(i) &&
      (TYPE_NOUNS.has(this.word(i)) || this.word(i) === '-')
    ) {
      i--;
      types++;
    }
    const name = this.nameAt(i);
    if (!name || name.from < this.first) return null;
    if (types > 0 && (name.kind === 'nation' || name.kind === 'person' || name.bodyOf !== null))
      return null;
    if (types === 0 && name.kind === 'nation' && name.nationForm === 'adjective') {
      return this.word(name.from) === 'us' || this.word(name.from) === 'u.s.' ? name : null;
    }
    return name;
  }

  private pronoun(word: string): SourcePhrase {
    return {
      ...this.span(this.first, this.to),
      type: 'pronoun',
      name: null,
      head: word,
      plural: word === 'they',
      definite: true,
      isBare: true,
      role: null,
      affiliation: null,
    };
  }

  private named(name: NamePhrase, role?: string): SourcePhrase {
    return {
      start: name.start,
      end: name.end,
      type: 'name',
      name,
      head: this.word(name.to),
      plural: false,
      definite: true,
      isBare: false,
      role: role ?? roleOf(this, name),
      affiliation: affiliationOf(this, name),
    };
  }

  private described(end: number): SourcePhrase | null {
    let last = end;
    while (last > this.first && /^\p{P}$/u.test(this.word(last))) last--;
    const head = this.word(last);
    if (!/^\p{L}/u.test(head) || WORD_CLASSES.get(head) === 'subject') return null;
    const opener = this.word(this.first);
    const start = WORD_CLASSES.get(opener) === 'article' ? this.first + 1 : this.first;
    return {
      ...this.span(this.first, this.to),
      type: 'description',
      name: null,
      head,
      plural: isPlural(head),
      definite: POINTS_BACK.has(opener),
      isBare: last <= start,
      role: this.nameAt(start)
        ? this.printed(start, this.to)
        : lowerFirst(this.printed(start, this.to)),
      affiliation: affiliationOf(this, null) ?? this.maker(head, last),
    };
  }

  /** "a poll by [Demos] for public television": whose a document is, though nothing tells what sort of body that is. */
  private maker(head: string, last: number): NamePhrase | null {
    if (speakerClass(head) !== 'document' || this.word(last + 1) !== 'by') return null;
    return this.nameAt(last + 2) ?? null;
  }

  nameAt(i: number): NamePhrase | undefined {
    return this.names.find((name) => name.from <= i && i <= name.to);
  }

  word(i: number): string {
    return this.tokens[i]?.lower ?? '';
  }

  private span(from: number, to: number): Span {
    const start = this.tokens[from]?.start ?? 0;
    return { start, end: this.tokens[to]?.end ?? start };
  }

  printed(from: number, to: number): string {
    const { start, end } = this.span(from, to);
    return this.document.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  }
}

/** Without the capital that the start of a sentence gives. */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
