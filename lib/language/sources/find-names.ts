import { textOf } from '@/lib/domain/span';
import { GIVEN_NAMES } from '@/lib/language/english/given-names';
import {
  bodyKindOf,
  COMMUNITIES,
  NAME_JOINERS,
  SPEAKER_WORDS,
} from '@/lib/language/english/proper-names';
import { isRoleModifier, isRoleWord } from '@/lib/language/english/roles';
import { speakerClass } from '@/lib/language/english/speakers';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import { indexAt, type Document } from '@/lib/language/text/document';
import type { Token } from '@/lib/language/text/tokens';
import { foldWord } from './fold';
import { matchAt, type Match } from './lexicon';
import type { NamePhrase } from './name-phrase';
import { isCapital, runAt, type NameRun } from './name-run';
import { nameOfStateBody, nationOf, stateBodyAt } from './state-body';

/** Small words with which a surname may begin. */
const PARTICLES = new Set(['de', 'van', 'von', 'al', 'el', 'bin', 'ibn', 'der', 'den', 'ter']);

/** Every proper name of a document, in order and without overlap. Linear in its length. */
export function findNames(document: Document): NamePhrase[] {
  const finder = new NameFinder(document);
  return finder.find();
}

/** Reads the names of one document from left to right. */
class NameFinder {
  private readonly tokens: readonly Token[];
  private readonly keys: readonly string[];
  private readonly matches: readonly (Match | null)[];
  private readonly lowerCased: ReadonlySet<string>;
  private readonly opens: ReadonlySet<number>;
  private readonly names: NamePhrase[] = [];

  constructor(private readonly document: Document) {
    this.tokens = document.tokens;
    this.keys = this.tokens.map((token) => foldWord(token.lower));
    this.matches = this.tokens.map((token, i) =>
      token.kind === 'word' ? matchAt(this.tokens, i, this.keys) : null,
    );
    this.lowerCased = new Set(
      this.tokens.flatMap((t) => (t.kind === 'word' && !isCapital(t) ? [t.lower] : [])),
    );
    this.opens = new Set(document.sentences.map((s) => indexAt(this.tokens, s.start)));
  }

  find(): NamePhrase[] {
    for (let i = 0; i < this.tokens.length;) {
      const name = this.nameAt(i);
      if (name === null) {
        i++;
        continue;
      }
      this.names.push(name);
      i = name.to + 1;
    }
    return this.names;
  }

  /** The name that begins at a token; for a run with titles the phrase begins behind them. */
  private nameAt(i: number): NamePhrase | null {
    const token = this.tokens[i];
    if (token?.kind !== 'word') return null;
    const match = this.matches[i] ?? null;
    if (match) {
      const known = this.readMatch(match);
      if (known) return known;
    }
    const ministry = stateBodyAt(this.tokens, i, this.keys);
    if (ministry) return this.bare(ministry.from, ministry.to, ministry.body, ministry.kind);
    const isTaken = (index: number): boolean => this.isTaken(index);
    const run = runAt(this.tokens, this.nameStart(i), isTaken);
    return run ? this.readRun(run.from > i ? { ...run, from: i, nameFrom: i } : run) : null;
  }

  /** Where the capitals of a name begin: behind "de" and "al-". */
  private nameStart(i: number): number {
    const token = this.tokens[i];
    if (!token || !PARTICLES.has(token.lower) || isCapital(token)) return i;
    return this.tokens[i + 1]?.text === '-' ? i + 2 : i + 1;
  }

  /** Whether a name of the tables begins at a token that no run may swallow. */
  private isTaken(index: number): boolean {
    const match = this.matches[index];
    if (!match) return false;
    const { meaning } = match;
    if (meaning.type === 'nation') {
      if (this.ownsBody(match)) return true;
      return meaning.form === 'adjective'
        ? !isCapital(this.tokens[match.to + 1])
        : match.to > match.from;
    }
    if (meaning.type === 'state-body') return false;
    return match.to > match.from || meaning.type === 'body';
  }

  /** Whether a state's body follows its state: "Russia's Foreign Ministry". */
  private ownsBody({ to }: Match): boolean {
    const next = /^['’]s?$/u.test(this.tokens[to + 1]?.text ?? '') ? to + 2 : to + 1;
    return stateBodyAt(this.tokens, next, this.keys) !== null;
  }

  private readMatch(match: Match): NamePhrase | null {
    const { meaning } = match;
    switch (meaning.type) {
      case 'body': {
        if (this.goesOn(match)) return null;
        const { body } = meaning;
        return this.phrase(match.from, match.to, {
          kind: body.kind === 'anonymous' || body.kind === 'document' ? 'organization' : body.kind,
          name: body.name,
          known: true,
          voice: body.voice,
          nation: nationOf(body.nation),
          aliases: body.aliases,
        });
      }
      case 'figure':
        return this.phrase(match.from, match.to, {
          kind: 'person',
          name: meaning.figure.name,
          known: true,
          voice: 'actor',
          nation: nationOf(meaning.figure.nation),
          aliases: meaning.figure.aliases,
        });
      case 'nation':
        return this.readNation(match, meaning);
      case 'state-body':
        return this.bare(match.from, match.to, meaning.word.name, meaning.word.kind);
    }
  }

  /** Whether the printed name is longer than the table's: "Reuters Institute", "Time Warner". */
  private goesOn({ from, to }: Match): boolean {
    const next = this.tokens[to + 1];
    const gap = next && next.start - (this.tokens[to]?.end ?? 0) <= 1;
    if (!gap || !isCapital(next) || this.opens.has(to + 1)) return false;
    const kind = bodyKindOf(next.lower);
    return from === to && kind !== undefined && !this.matches[to + 1] && !isRoleWord(next.lower);
  }

  private readNation(
    match: Match,
    meaning: Extract<Match['meaning'], { type: 'nation' }>,
  ): NamePhrase | null {
    const { nation, form } = meaning;
    if (this.isGivenName(match)) return null;
    let next = match.to + 1;
    const possessive = /^['’]s?$/u.test(this.tokens[next]?.text ?? '');
    if (possessive) next++;
    if (form !== 'capital' || possessive) {
      const body = stateBodyAt(this.tokens, next, this.keys) ?? this.afterModifier(next);
      if (body) {
        const named = nameOfStateBody(nation, body.body);
        return this.phrase(match.from, body.to, {
          kind: body.kind === 'organization' ? 'organization' : body.kind,
          name: named.name,
          known: true,
          voice: 'actor',
          nation,
          aliases: named.aliases,
        });
      }
    }
    if (!possessive && isCapital(this.tokens[next]) && !this.isTaken(next)) {
      const run = runAt(this.tokens, match.from, (index) => this.isTaken(index));
      if (run?.isBody && run.to > match.to) return this.readRun(run);
    }
    return this.phrase(match.from, match.to, {
      kind: 'nation',
      name: nation.name,
      known: true,
      voice: 'actor',
      nation,
      nationForm: form,
    });
  }

  /** A country's name as somebody's first name ("Jordan", "Chad"). */
  private isGivenName({ from, to }: Match): boolean {
    const next = this.tokens[to + 1];
    if (
      from !== to ||
      !/^(?:jordan|chad|georgia|israel|paris|kenya)$/u.test(this.keys[from] ?? '')
    ) {
      return false;
    }
    return isCapital(next) && !this.matches[to + 1] && bodyKindOf(next?.lower ?? '') === undefined;
  }

  /** "Syria's official army", "Turkish main opposition": one word between. */
  private afterModifier(next: number): ReturnType<typeof stateBodyAt> {
    const word = this.tokens[next]?.lower ?? '';
    if (!/^(?:official|own|main|national|central|federal|civil|current|new|ruling)$/u.test(word)) {
      return null;
    }
    return stateBodyAt(this.tokens, next + 1, this.keys);
  }

  /** A state's body that is named without its state. */
  private bare(from: number, to: number, body: string, kind: string): NamePhrase {
    return this.phrase(from, to, {
      kind: kind === 'outlet' || kind === 'organization' ? kind : 'government',
      name: body,
      known: false,
      voice: 'actor',
      nation: null,
      bodyOf: body,
    });
  }

  private readRun(run: NameRun): NamePhrase | null {
    const first = this.tokens[run.from];
    if (!first || run.nameFrom > run.to) return null;
    if (run.from === run.to && COMMUNITIES.has(first.lower)) return null;
    const isLone = run.from === run.to && this.opens.has(run.from);
    const isWeak = isLone && bodyKindOf(first.lower) !== undefined;
    if (isLone && !isWeak && this.isCommon(first)) return null;
    const from =
      run.from === run.nameFrom &&
      run.to > run.from &&
      this.opens.has(run.from) &&
      this.isCommon(first)
        ? run.from + 1
        : run.nameFrom;
    const hasTitle = run.nameFrom > run.from;
    const start = this.tokens[from];
    const end = this.tokens[run.to];
    if (!start || !end) return null;
    const kind = this.kindOfRun(from, run, hasTitle);
    return this.phrase(from, run.to, {
      kind,
      name: withoutMarks(textOf(this.document.text, { start: start.start, end: end.end })),
      known: false,
      isWeak,
      voice: this.isSpeaker(from, run.to, kind) ? 'speaker' : 'actor',
      nation: null,
      role: hasTitle ? this.printed(run.from, run.nameFrom - 1) : null,
    });
  }

  private kindOfRun(from: number, run: NameRun, hasTitle: boolean): NamePhrase['kind'] {
    if (hasTitle) return 'person';
    for (let i = run.to; run.isBody && i >= from; i--) {
      const kind = bodyKindOf(this.tokens[i]?.lower ?? '');
      if (kind === 'outlet' || kind === 'organization' || kind === 'government') return kind;
    }
    return run.to > from && !/^\p{Lu}+$/u.test(this.tokens[run.to]?.text ?? '')
      ? 'person'
      : 'unknown';
  }

  private isSpeaker(from: number, to: number, kind: NamePhrase['kind']): boolean {
    if (kind === 'outlet') return true;
    if (kind !== 'organization') return false;
    return this.tokens.slice(from, to + 1).some((token) => SPEAKER_WORDS.has(token.lower));
  }

  /** Whether a capitalised word at the start of a sentence is a common one. */
  private isCommon(token: Token): boolean {
    const word = token.lower;
    if (NAME_JOINERS.has(word)) return false;
    if (/^\p{Lu}{2,}$/u.test(token.text)) return false;
    return (
      WORD_CLASSES.has(word) ||
      this.lowerCased.has(word) ||
      speakerClass(word) !== null ||
      isRoleWord(word) ||
      isRoleModifier(word) ||
      (/(?:ing|ly|ed)$/u.test(word) && !GIVEN_NAMES.has(word))
    );
  }

  private printed(from: number, to: number): string {
    const start = this.tokens[from]?.start ?? 0;
    return this.document.text.slice(start, this.tokens[to]?.end ?? start).replace(/\s+/gu, ' ');
  }

  private phrase(
    from: number,
    to: number,
    read: Pick<NamePhrase, 'kind' | 'name' | 'known' | 'voice' | 'nation'> & Partial<NamePhrase>,
  ): NamePhrase {
    const start = this.tokens[from]?.start ?? 0;
    const end = this.tokens[to]?.end ?? start;
    return {
      part: this.document.part,
      isWeak: false,
      from,
      to,
      start,
      end,
      nationForm: null,
      bodyOf: null,
      role: null,
      aliases: [],
      ...read,
    };
  }
}

/** A name on one line, without the marks that emphasis leaves. */
function withoutMarks(name: string): string {
  return name.replace(/\s+/gu, ' ').replace(/[*_]/gu, '').trim();
}
