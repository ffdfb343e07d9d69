import type { Document } from '@/lib/language/text/document';
import { indexAt } from '@/lib/language/text/document';
import type { Token } from '@/lib/language/text/tokens';
import { foldWord } from './fold';
import { matchAt, type Match } from './lexicon';
import type { NamePhrase } from './name-phrase';
import { isCapital } from './name-run';
import { withoutOthers } from './shared-names';
import { stateBodyAt, type BodyMatch } from './state-body';

/** What must be said of a name; the rest has a usual value. */
type NameFacts = Pick<NamePhrase, 'kind' | 'name' | 'known' | 'voice' | 'nation'> &
  Partial<NamePhrase>;

/** A document as those who look for names see it. Token indexes count in the document. */
export class NameView {
  readonly tokens: readonly Token[];
  /** What each token is looked up by. */
  readonly keys: readonly string[];
  /** Words that the document writes without a capital. */
  readonly lowerCased: ReadonlySet<string>;
  /** What the tables have at each token, before others' bodies are left out. */
  private readonly all: readonly (Match | null)[];
  private readonly matches: readonly (Match | null)[];
  private readonly openers: ReadonlySet<number>;

  constructor(readonly document: Document) {
    const { tokens } = document;
    this.tokens = tokens;
    this.keys = tokens.map((token) => foldWord(token.lower));
    this.all = tokens.map((token, i) =>
      token.kind === 'word' ? matchAt(tokens, i, this.keys) : null,
    );
    this.matches = withoutOthers(document, this.keys, this.all);
    const lowerCased = new Set<string>();
    for (const token of tokens) {
      if (token.kind === 'word' && !isCapital(token)) lowerCased.add(token.lower);
    }
    this.lowerCased = lowerCased;
    this.openers = new Set(document.sentences.map((s) => indexAt(tokens, s.start)));
  }

  /** The longest phrase of the tables that begins at a token. */
  match(i: number): Match | null {
    return this.matches[i] ?? null;
  }

  /** A body that every state has, beginning at a word; null where none does. */
  stateBody(i: number): BodyMatch | null {
    return stateBodyAt(i, this.keys, this.all[i] ?? null);
  }

  /** Whether a token is the first of its sentence, or of what is told behind a colon. */
  opens(i: number): boolean {
    return this.openers.has(i) || this.tokens[i - 1]?.text === ':';
  }

  /** Whether a line ends before a token: no name goes on in the next. */
  opensBlock(i: number): boolean {
    const [before, here] = [this.tokens[i - 1], this.tokens[i]];
    return !!before && !!here && this.document.text.slice(before.end, here.start).includes('\n');
  }

  /** The token behind "'s" where one follows. */
  behindPossessive(i: number): number {
    return /^['’]s?$/u.test(this.tokens[i]?.text ?? '') ? i + 1 : i;
  }

  /** Whether a name of the tables begins at a token that no run may swallow. */
  isTaken(i: number): boolean {
    const match = this.match(i);
    if (!match || match.meaning.type === 'state-body') return false;
    const isLong = match.to > match.from;
    if (match.meaning.type !== 'nation') return isLong || match.meaning.type === 'body';
    if (this.stateBody(this.behindPossessive(match.to + 1))) return true;
    return match.meaning.form === 'adjective' ? !isCapital(this.tokens[match.to + 1]) : isLong;
  }

  /** A name over a range of tokens. */
  phrase(from: number, to: number, facts: NameFacts): NamePhrase {
    const start = this.tokens[from]?.start ?? 0;
    const end = this.tokens[to]?.end ?? start;
    return {
      part: this.document.part,
      before: this.tokens[from - 1]?.lower ?? '',
      isWeak: false,
      isPlace: false,
      from,
      to,
      start,
      end,
      nationForm: null,
      bodyOf: null,
      role: null,
      aliases: [],
      ...facts,
    };
  }

  /** The words over a range of tokens, on one line. */
  printed(from: number, to: number): string {
    const start = this.tokens[from]?.start ?? 0;
    return this.document.text.slice(start, this.tokens[to]?.end ?? start).replace(/\s+/gu, ' ');
  }
}
