import { WORD_CLASSES, type WordClass } from '@/lib/language/english/word-classes';
import { indexAt, type Document } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import type { Token } from '@/lib/language/text/tokens';
import type { NamePhrase } from './name-phrase';
import { speakerEndingAt, type NamesByToken, type SpeakerPhrase } from './speaker-phrase';

const VERB_PARTS =
  /ly$|^(?:long|once|further|far|(?:did|does|do|has|have|had|is|was|were|are|would|could)nt)$/u;

/** One sentence, as those who look for speakers see it. Token indexes count in the document. */
export class SentenceView {
  readonly tokens: readonly Token[];

  constructor(
    readonly document: Document,
    readonly names: NamesByToken,
    readonly quotations: readonly Quotation[],
    /** First and last token, inclusive. */
    readonly first: number,
    readonly last: number,
  ) {
    this.tokens = document.tokens;
  }

  /** A token's word, lower case; empty beyond the ends of the document. */
  word(i: number): string {
    return this.tokens[i]?.lower ?? '';
  }

  /** The closed class of a token's word. */
  kind(i: number): WordClass | undefined {
    return WORD_CLASSES.get(this.word(i));
  }

  name(i: number): NamePhrase | undefined {
    return this.names.get(i);
  }

  /** The phrase for somebody who may speak that ends with a token. */
  speakerAt(to: number): SpeakerPhrase | null {
    return to < this.first ? null : speakerEndingAt(this.tokens, this.names, to, this.first);
  }

  /** Whether a token may stand between a subject and its verb. */
  isVerbPart(i: number): boolean {
    if (this.names.has(i)) return false;
    const kind = this.kind(i);
    if (kind === 'auxiliary' || kind === 'adverb' || kind === 'negation') return true;
    return VERB_PARTS.test(this.word(i));
  }

  /** "was reported", "have been confirmed": whoever stands before it is spoken of. */
  isPassive(i: number): boolean {
    for (let at = i - 1; at > this.first && this.isVerbPart(at); at--) {
      if (/^(?:is|are|was|were|be|been|being)$/u.test(this.word(at))) return true;
    }
    return false;
  }

  /** Whether a token stands inside a quotation; one that is never closed counts in its first sentence only. */
  isQuoted(i: number): boolean {
    const token = this.tokens[i];
    if (!token) return false;
    const quotation = this.quotations[indexAt(this.quotations, token.start)];
    if (!quotation || quotation.inner.start > token.start) return false;
    if (!quotation.openEnded) return token.end <= quotation.inner.end;
    return quotation.start >= (this.tokens[this.first]?.start ?? 0);
  }
}
