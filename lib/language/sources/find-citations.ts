import type { Span } from '@/lib/domain/span';
import type { Range } from '@/lib/language/attributions/assemble';
import {
  CITING_VERBS,
  FINDING_VERBS,
  GIVING_VERBS,
  SAID_NOUNS,
  TELLING_VERBS,
} from '@/lib/language/english/citing-verbs';
import { isPlural } from '@/lib/language/english/speakers';
import { indexAt, type Document } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import type { Citation } from './citation';
import { contentOf } from './citation-content';
import { clauses } from './clauses';
import type { NamePhrase } from './name-phrase';
import { endOfSpeaker } from './named-behind';
import { SentenceView } from './sentence-view';
import { namesByToken, type SpeakerPhrase } from './speaker-phrase';
import { openingPhrase, subjectOf } from './subject';

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
    return clauses(document, byToken, first, last).flatMap(({ from, to }) =>
      readSentence(new SentenceView(document, byToken, quotations, from, to)),
    );
  });
}

/** Verbs that name whom they cite behind them. */
const CITES: ReadonlySet<string> = new Set('citing quoting cited quoted quotes cites'.split(' '));

/** Words at which a citation can be read: asked of every token of a text, so that nearly all end here. */
const SPARKS: ReadonlySet<string> = new Set([
  ...CITES,
  ...SAID_NOUNS,
  ...CITING_VERBS,
  ...GIVING_VERBS,
  'according',
  ':',
]);

function readSentence(view: SentenceView): Citation[] {
  const found: Citation[] = [];
  let subject: SpeakerPhrase | null = null;
  for (let i = view.first; i <= view.last; i++) {
    if (!SPARKS.has(view.word(i)) || view.isQuoted(i)) continue;
    const beside =
      readCited(view, i) ?? readColon(view, i) ?? readNoun(view, i) ?? readAgent(view, i);
    if (beside) found.push(beside);
    const citation = readAccording(view, i);
    if (citation) found.push(citation);
    if (citation || !isCitingVerb(view, i)) continue;
    const next = readVerb(view, i, subject);
    if (!next) continue;
    found.push(next.citation);
    subject = next.subject ?? subject;
  }
  return found;
}

function readAccording(view: SentenceView, i: number): Citation | null {
  if (view.word(i) !== 'according' || view.word(i + 1) !== 'to') return null;
  const end = endOfSpeaker(view, i + 2);
  return end === null ? null : cite(view, { from: i + 2, to: end }, { from: i, to: i + 1 });
}

/** A finite verb of saying or giving that does not tell of lives claimed or responsibility. */
function isCitingVerb(view: SentenceView, i: number): boolean {
  const verb = view.word(i);
  if (!CITING_VERBS.has(verb) && !GIVING_VERBS.has(verb)) return false;
  if (view.name(i) || view.isPassive(i)) return false;
  if (/^claim/u.test(verb) && isToll(view, i)) return false;
  const before = view.kind(i - 1);
  if (before === 'article' || before === 'preposition' || before === 'to') return false;
  return before !== 'possessive' || view.name(i - 1) !== undefined;
}

/** "claimed the lives of 18". */
function isToll(view: SentenceView, i: number): boolean {
  for (let at = i + 1; at < i + 6; at++)
    if (/^(?:lives|life|victims)$/u.test(view.word(at))) return true;
  return false;
}

function readVerb(
  view: SentenceView,
  i: number,
  last: SpeakerPhrase | null,
): { readonly citation: Citation; readonly subject: SpeakerPhrase | null } | null {
  const verb = view.word(i);
  const onlyGives = !CITING_VERBS.has(verb);
  const inverted = onlyGives || TELLING_VERBS.has(verb) ? null : readInverted(view, i);
  const goesOn = /^(?:and|but)$/u.test(view.word(i - 1));
  const subject = subjectOf(view, i) ?? (goesOn ? (last ?? openingPhrase(view, i)) : null);
  if (inverted && (!subject || (inverted.named && isCrowd(view, subject)))) {
    return { citation: inverted, subject: null };
  }
  if (!subject || (onlyGives && !givesFacts(subject, FINDING_VERBS.has(verb)))) return null;
  const citation = cite(view, subject, { from: i, to: i });
  return citation && { citation, subject };
}

/** People in number who need not be the ones who speak ("five children said the agency"). */
function isCrowd(view: SentenceView, { type, name, to }: SpeakerPhrase): boolean {
  return name === null && type === 'people' && isPlural(view.word(to));
}

/** "..." said Ann Rell; "killed five said the Observatory". */
function readInverted(view: SentenceView, i: number): Citation | null {
  const quoted = view.word(i - 1) === ',' || /^["”’]$/u.test(view.word(i - 1));
  if (/^(?:that|this|these|those|its|his|her|their)$/u.test(view.word(i + 1))) return null;
  const end = endOfSpeaker(view, i + 1);
  if (end === null) return null;
  const name = view.name(end) ?? view.name(i + 2) ?? view.name(i + 1);
  const closes =
    end === view.last ||
    /^[.,;:"“”]$/u.test(view.word(end + 1)) ||
    view.kind(end + 1) !== undefined;
  if (!quoted && (!name || name.kind === 'nation' || !closes)) return null;
  return cite(view, { from: i + 1, to: end }, { from: i, to: i });
}

/** "citing an official", "quoted a source as saying": who stands behind the verb speaks. */
function readCited(view: SentenceView, i: number): Citation | null {
  if (!CITES.has(view.word(i))) return null;
  const end = view.isPassive(i) ? null : endOfSpeaker(view, i + 1);
  if (end === null) return null;
  const saying = view.word(end + 1) === 'as' && view.word(end + 2) === 'saying';
  const cue = saying ? { from: end + 1, to: end + 2 } : { from: i, to: i };
  const citation = cite(view, { from: i + 1, to: end }, cue);
  return citation && { ...citation, sure: true };
}

/** "Toll rises to 76: monitor": a headline's way of naming its source. */
function readColon(view: SentenceView, i: number): Citation | null {
  if (view.word(i) !== ':' || view.last - i > 7) return null;
  let end = view.last;
  while (end > i && view.tokens[end]?.kind === 'punctuation') end--;
  const speaker = view.speakerAt(end);
  if (speaker?.from !== i + 1 || speaker.type === 'pronoun') return null;
  return cite(view, speaker, { from: i, to: i });
}

/** "the Pentagon's claim that ...", "the story from the Pentagon is that ...": a noun tells that it was said. */
function readNoun(view: SentenceView, i: number): Citation | null {
  if (!SAID_NOUNS.has(view.word(i))) return null;
  const owner = /^['’]s?$/u.test(view.word(i - 1)) ? view.name(i - 2) : undefined;
  if (owner && owner.kind !== 'nation' && owner.kind !== 'person' && owner.kind !== 'unknown') {
    const citation = cite(view, { from: owner.from, to: owner.to }, { from: i, to: i });
    const says = /^(?:that|of|:)$/u.test(view.word(i + 1));
    return citation && (says ? citation : { ...citation, content: [spanOf(view, i)] });
  }
  if (view.word(i) === 'reports' && view.word(i + 1) === 'of') return readReports(view, i);
  if (!/^(?:from|by)$/u.test(view.word(i + 1))) return null;
  const end = endOfSpeaker(view, i + 2);
  if (end === null || !view.name(end) || !/^(?:is|was)$/u.test(view.word(end + 1))) return null;
  const that = view.word(end + 2) === 'that' ? end + 2 : end + 1;
  return cite(view, { from: i + 2, to: end }, { from: end + 1, to: that });
}

/** "with reports of 40 strikes": nobody in particular reports. */
function readReports(view: SentenceView, i: number): Citation | null {
  const before = view.kind(i - 1);
  const isBare =
    before === undefined
      ? view.word(i - 1) === ','
      : before !== 'possessive' && before !== 'article';
  return isBare ? cite(view, { from: i, to: i }, { from: i + 1, to: i + 1 }) : null;
}

/** "as reported by the agency": the agent of a passive speaks, where that is its trade. */
function readAgent(view: SentenceView, i: number): Citation | null {
  if (view.word(i + 1) !== 'by' || !/ed$|^(?:said|put|given|quoted)$/u.test(view.word(i)))
    return null;
  if (!CITING_VERBS.has(view.word(i)) && !GIVING_VERBS.has(view.word(i))) return null;
  const end = endOfSpeaker(view, i + 2);
  const name = end === null ? undefined : (view.name(end) ?? view.name(i + 2) ?? view.name(i + 3));
  if (end === null || !name || (name.voice !== 'speaker' && name.kind !== 'outlet')) return null;
  return cite(view, { from: i + 2, to: end }, { from: i, to: i + 1 });
}

function cite(view: SentenceView, speaker: Range, cue: Range): Citation | null {
  const behind = behindHearer(view, Math.max(speaker.to, cue.to), cue.to);
  const sentence = { from: view.first, to: view.last };
  const { document, quotations } = view;
  const content = contentOf(document, quotations, sentence, speaker, cue, behind);
  if (content.length === 0) return null;
  const name = view.name(speaker.to);
  const named = name !== undefined && name.kind !== 'nation';
  const { from, to } = speaker;
  return { from, to, named, sure: false, cueFrom: cue.from, cueTo: cue.to, content };
}

function spanOf({ tokens }: SentenceView, i: number): Span {
  return { start: tokens[i]?.start ?? 0, end: tokens[i]?.end ?? 0 };
}

/** The first token behind the cue and whom it was told to. */
function behindHearer(view: SentenceView, last: number, cue: number): number {
  if (!TELLING_VERBS.has(view.word(cue)) || last > cue) return last + 1;
  return (endOfSpeaker(view, cue + 1) ?? cue) + 1;
}

/** Whether it is somebody whose trade it is to count, show or publish. */
function givesFacts({ name, type }: SpeakerPhrase, byTrade: boolean): boolean {
  if (name?.voice === 'speaker' || name?.kind === 'outlet') return true;
  if (name) return !byTrade && (name.kind === 'government' || name.kind === 'organization');
  return type === 'document' || (!byTrade && (type === 'body' || type === 'people'));
}
