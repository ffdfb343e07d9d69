import { CITING_VERBS, GIVING_VERBS, TELLING_VERBS } from '@/lib/language/english/citing-verbs';
import { isRoleWord } from '@/lib/language/english/roles';
import { PRONOUNS, speakerClass } from '@/lib/language/english/speakers';
import { UTTERANCES } from '@/lib/language/english/watchdogs';
import { FUNCTION_WORDS } from '@/lib/language/english/word-classes';
import { indexAt, type Document } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import type { Token } from '@/lib/language/text/tokens';
import type { Citation } from './citation';
import { contentOf } from './citation-content';
import type { NamePhrase } from './name-phrase';
import {
  namesByToken,
  speakerEndingAt,
  type NamesByToken,
  type SpeakerPhrase,
} from './speaker-phrase';

/** Longest sentence that is looked at, in tokens. */
const LONGEST = 400;

/**
 * Citations found from the side of the speaker: a name or a word for people who are cited, beside a verb of saying or
 * behind "according to". Needs no punctuation, which much of the web's copied news has lost. Linear.
 */
export function findCitations(
  document: Document,
  names: readonly NamePhrase[],
  quotations: readonly Quotation[],
): Citation[] {
  const byToken = namesByToken(names);
  return document.sentences.flatMap((sentence) => {
    const first = indexAt(document.tokens, sentence.start);
    const last = Math.min(indexAt(document.tokens, sentence.end - 1), first + LONGEST);
    return new SentenceReader(document, byToken, quotations, first, last).read();
  });
}

const TIMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday yesterday today earlier later afterwards week month year january february march april may june ' +
    'july august september october november december morning afternoon evening night previously recently subsequently meanwhile however also'
  ).split(' '),
);

/** Finds the citations of one sentence. */
class SentenceReader {
  private readonly tokens: readonly Token[];
  private readonly start: number;

  constructor(
    private readonly document: Document,
    private readonly names: NamesByToken,
    private readonly quotations: readonly Quotation[],
    private readonly first: number,
    private readonly last: number,
  ) {
    this.tokens = document.tokens;
    this.start = this.tokens[first]?.start ?? 0;
  }

  read(): Citation[] {
    const found: Citation[] = [];
    for (let i = this.first; i <= this.last; i++) {
      if (this.isQuoted(i)) continue;
      const quoted = this.readQuoted(i) ?? this.readColon(i);
      if (quoted) found.push(quoted);
      const citation = this.isAccording(i) ? this.readAccording(i) : this.readVerb(i);
      if (citation) {
        found.push(citation);
        i = Math.max(i, citation.cueTo);
      }
    }
    return found;
  }

  private isAccording(i: number): boolean {
    return this.word(i) === 'according' && this.word(i + 1) === 'to';
  }

  private readAccording(i: number): Citation | null {
    const end = this.phraseEnd(i + 2);
    if (end === null) return null;
    return this.citation({ from: i + 2, to: end }, i, i + 1);
  }

  /** "citing an official", "quoted a source as saying": who stands behind the verb speaks. */
  private readQuoted(i: number): Citation | null {
    if (!/^(?:citing|quoting|cited|quoted|quotes|cites)$/u.test(this.word(i)) || this.isPassive(i))
      return null;
    const end = this.phraseEnd(i + 1);
    if (end === null) return null;
    const saying = this.word(end + 1) === 'as' && this.word(end + 2) === 'saying';
    return this.citation({ from: i + 1, to: end }, saying ? end + 1 : i, saying ? end + 2 : i);
  }

  /** "Toll rises to 76: monitor": a headline's way of naming its source. */
  private readColon(i: number): Citation | null {
    if (this.word(i) !== ':' || this.last - i > 7) return null;
    let end = this.last;
    while (end > i && this.tokens[end]?.kind === 'punctuation') end--;
    const speaker = speakerEndingAt(this.tokens, this.names, end, i + 1);
    if (speaker?.from !== i + 1 || speaker.type === 'pronoun') return null;
    return this.citation(speaker, i, i);
  }

  private readVerb(i: number): Citation | null {
    const verb = this.word(i);
    const gives = GIVING_VERBS.has(verb);
    if (!gives && !CITING_VERBS.has(verb)) return null;
    if (this.names.has(i) || !this.isFinite(i) || this.isPassive(i)) return null;
    const before = this.speakerBefore(i);
    if (before) {
      if (gives && !CITING_VERBS.has(verb) && !givesFacts(before)) return null;
      return this.citation(before, i, i);
    }
    if (gives || TELLING_VERBS.has(verb)) return null;
    return this.inverted(i);
  }

  /** Not behind an article, a possessive, a preposition or "to". */
  private isFinite(i: number): boolean {
    const kind = FUNCTION_WORDS.get(this.word(i - 1));
    if (kind === 'article' || kind === 'preposition' || kind === 'to') return false;
    return kind !== 'possessive' || this.names.has(i - 1);
  }

  /** "was reported", "have been confirmed": whoever stands before it is spoken of. */
  private isPassive(i: number): boolean {
    for (let at = i - 1; at > this.first && this.isVerbPart(at); at--) {
      if (/^(?:is|are|was|were|be|been|being)$/u.test(this.word(at))) return true;
    }
    return false;
  }

  /** Who stands before the verb, over auxiliaries and adverbs. */
  private speakerBefore(i: number): SpeakerPhrase | null {
    let at = i - 1;
    for (let moved = true; moved && at > this.first;) {
      const start = at;
      while (at > this.first && this.isVerbPart(at)) at--;
      at = this.beforeAdverbial(at);
      moved = at < start;
    }
    if (this.word(at) === ',' || this.word(at) === ')') at = this.beforeInsertion(at);
    if (/^\d\d$/u.test(this.word(at)) && this.names.has(at - 1)) at--;
    const near = at >= this.first ? speakerEndingAt(this.tokens, this.names, at, this.first) : null;
    const subject = this.subjectWithClause(at);
    if (near?.type === 'pronoun') return near;
    if (subject && (near === null || this.isInside(near) || (subject.relative && !isTrade(near)))) {
      return subject.phrase;
    }
    if (near && !this.isInside(near)) return this.withPartner(this.withNameBefore(near));
    return this.namedBefore(at);
  }

  private isVerbPart(at: number): boolean {
    const word = this.word(at);
    const kind = FUNCTION_WORDS.get(word);
    if (this.names.has(at)) return false;
    if (kind === 'auxiliary' || kind === 'adverb' || kind === 'negation') return true;
    return /ly$|^(?:long|once|further|far|repeatedly|promptly)$/u.test(word);
  }

  /** Whether a phrase hangs on a preposition, and so is no subject. */
  private isInside(phrase: SpeakerPhrase): boolean {
    const before = this.word(phrase.from - 1);
    return (
      phrase.from > this.first && !TIMES.has(before) && FUNCTION_WORDS.get(before) === 'preposition'
    );
  }

  /** "Ann Rell the envoy for trade on urgent matters said": a person with an apposition of some length. */
  private namedBefore(at: number): SpeakerPhrase | null {
    for (let i = at - 1; i > this.first && at - i < 16; i--) {
      if (CITING_VERBS.has(this.word(i)) || FUNCTION_WORDS.get(this.word(i)) === 'auxiliary')
        return null;
      const name = this.names.get(i);
      if (name?.to !== i || name.kind !== 'person') continue;
      const next = this.word(i + 1);
      if (!/^(?:the|a|an|,)$/u.test(next) && !isRoleWord(next)) continue;
      return speakerEndingAt(this.tokens, this.names, i, this.first);
    }
    return null;
  }

  /** Back over "on Sunday", "in a statement", "earlier this week". */
  private beforeAdverbial(to: number): number {
    if (this.names.has(to)) return to;
    if (TIMES.has(this.word(to))) {
      let at = to - 1;
      while (
        at > this.first &&
        (TIMES.has(this.word(at)) || /^(?:on|in|last|this|early|late|\d+)$/u.test(this.word(at)))
      )
        at--;
      return this.names.has(at) || this.isSpeakerNoun(at) ? at : to;
    }
    if (
      !UTTERANCES.has(this.word(to)) &&
      !/^(?:interview|briefing|conference|speech|report|address)$/u.test(this.word(to))
    )
      return to;
    for (let at = to - 1; at > this.first && to - at < 6; at--) {
      if (
        /^(?:in|at|during|on)$/u.test(this.word(at)) &&
        (this.names.has(at - 1) || this.isSpeakerNoun(at - 1))
      )
        return at - 1;
    }
    return to;
  }

  private isSpeakerNoun(at: number): boolean {
    return speakerClass(this.word(at)) !== null || PRONOUNS.has(this.word(at));
  }

  /** "the agency, founded in 1990, said"; "the Observatory (SOHR) said". */
  private beforeInsertion(at: number): number {
    const opener = this.word(at) === ')' ? '(' : ',';
    for (let i = at - 1; i > this.first && at - i < 24; i--)
      if (this.word(i) === opener) return i - 1;
    return at - 1;
  }

  /** "state media and activists said": both speak. */
  private withPartner(phrase: SpeakerPhrase): SpeakerPhrase {
    if (this.word(phrase.from - 1) !== 'and' || phrase.from - 2 < this.first) return phrase;
    const partner = speakerEndingAt(this.tokens, this.names, phrase.from - 2, this.first);
    return partner && partner.type !== 'pronoun' ? { ...phrase, from: partner.from } : phrase;
  }

  /** "Ann Rell an activist in the area said": the name before the apposition is the speaker. */
  private withNameBefore(phrase: SpeakerPhrase): SpeakerPhrase {
    if (phrase.name !== null || phrase.from <= this.first) return phrase;
    const opener = this.word(phrase.from);
    const skip = this.word(phrase.from - 1) === ',' ? 2 : 1;
    const name = this.names.get(phrase.from - skip);
    if (!name || !/^(?:a|an|the|who)$/u.test(opener) || name.kind === 'nation') return phrase;
    if (name.kind !== 'person' && name.kind !== 'organization' && name.kind !== 'outlet')
      return phrase;
    if (
      name.from !== this.first &&
      this.word(name.from - 1) !== '.' &&
      opener === 'the' &&
      name.kind !== 'person'
    )
      return phrase;
    const full = speakerEndingAt(this.tokens, this.names, name.to, this.first);
    return full?.name === name ? { ...full, to: phrase.to } : phrase;
  }

  /** "The society which runs hospitals in the north said": the sentence's first phrase. */
  private subjectWithClause(before: number): { phrase: SpeakerPhrase; relative: boolean } | null {
    for (let i = this.first; i < Math.min(before, this.first + 12); i++) {
      const name = this.names.get(i);
      const isPerson = name?.kind === 'person' && /^(?:of|from|for|with)$/u.test(this.word(i + 1));
      const isBody = name?.kind === 'organization' && this.word(i + 1) === 'into';
      if (
        !isPerson &&
        !isBody &&
        !/^(?:which|who|whose|that|,|speaking|a|an)$/u.test(this.word(i + 1))
      )
        continue;
      const subject = speakerEndingAt(this.tokens, this.names, i, this.first);
      if (!subject || subject.type === 'pronoun') continue;
      const relative = /^(?:which|who|whose|speaking)$/u.test(this.word(i + 1));
      if (before - i > (relative ? 20 : 14)) continue;
      return subject.from - this.first <= 4 ? { phrase: subject, relative } : null;
    }
    return null;
  }

  /** "..." said Ann Rell; "killed five said the Observatory". */
  private inverted(i: number): Citation | null {
    const quoted = this.word(i - 1) === ',' || /^["”’]$/u.test(this.word(i - 1));
    const end = this.phraseEnd(i + 1);
    if (end === null) return null;
    const name = this.names.get(end) ?? this.names.get(i + 2) ?? this.names.get(i + 1);
    const next = this.word(end + 1);
    const closes = end === this.last || /^[.,;:"“”]$/u.test(next) || FUNCTION_WORDS.has(next);
    if (!quoted && (!name || name.kind === 'nation' || !closes)) return null;
    return this.citation({ from: i + 1, to: end }, i, i);
  }

  /** Last token of the speaker phrase that begins at a token; null where none does. */
  private phraseEnd(from: number): number | null {
    let end: number | null = null;
    for (let i = from; i <= Math.min(this.last, from + 14); i++) {
      const name = this.names.get(i);
      if (name) {
        i = name.to;
        end = i;
        continue;
      }
      const word = this.word(i);
      const kind = FUNCTION_WORDS.get(word);
      const isStart = i === from;
      if (kind === 'subject' && isStart) return i;
      if (this.tokens[i]?.kind !== 'word' && word !== '-' && word !== "'s") break;
      if (
        kind !== undefined &&
        kind !== 'article' &&
        kind !== 'possessive' &&
        kind !== 'quantifier'
      ) {
        if (!/^(?:of|in|from|for|at|with|inside|near|and|by)$/u.test(word) || end === null) break;
        if (word === 'and' && !this.names.has(i + 1) && !this.names.has(i + 2)) break;
        continue;
      }
      if (
        kind === 'article' &&
        end !== null &&
        !/^(?:of|in|from|for|at|with|inside|near|and)$/u.test(this.word(i - 1))
      )
        break;
      if (speakerEndingAt(this.tokens, this.names, i, from)) end = i;
      else if (
        end !== null &&
        kind === undefined &&
        !/^(?:of|in|from|for|at|with|inside|near|the|a)$/u.test(this.word(i - 1))
      )
        break;
    }
    return end;
  }

  private citation(
    speaker: { from: number; to: number },
    cueFrom: number,
    cueTo: number,
  ): Citation | null {
    const content = contentOf(
      this.document,
      this.quotations,
      { from: this.first, to: this.last },
      speaker,
      { from: cueFrom, to: cueTo },
      this.behindHearer(Math.max(speaker.to, cueTo), cueTo),
    );
    if (content.length === 0) return null;
    const name = this.names.get(speaker.to);
    const named = name !== undefined && name.kind !== 'nation';
    return { from: speaker.from, to: speaker.to, named, cueFrom, cueTo, content };
  }

  /** The first token behind the cue and whom it was told to. */
  private behindHearer(last: number, cue: number): number {
    if (!TELLING_VERBS.has(this.word(cue)) || last > cue) return last + 1;
    const end = this.phraseEnd(cue + 1);
    return (end ?? cue) + 1;
  }

  private isQuoted(i: number): boolean {
    const token = this.tokens[i];
    if (!token) return false;
    const quotation = this.quotations[indexAt(this.quotations, token.start)];
    if (!quotation || quotation.inner.start > token.start) return false;
    return quotation.openEnded ? quotation.start >= this.start : token.end <= quotation.inner.end;
  }

  private word(i: number): string {
    return this.tokens[i]?.lower ?? '';
  }
}

/** Whether it is a body that is named to be cited. */
function isTrade({ name }: SpeakerPhrase): boolean {
  return name !== null && (name.voice === 'speaker' || name.kind === 'outlet');
}

/** Whether it is somebody whose trade it is to count, show or publish. */
function givesFacts({ name, type }: SpeakerPhrase): boolean {
  if (name) return name.voice === 'speaker' || name.kind === 'outlet';
  return type === 'document' || type === 'body' || type === 'people';
}
