import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
import { indexAt, tokensIn, type Document } from '@/lib/language/text/document';
import type { Span } from '@/lib/domain/span';
import type { RawAttribution } from './raw-attribution';

/** To whom, where or when behind a cue that ends its sentence ("reporters in Grauburg", "last week"): at most so many tokens. */
const LONGEST_ADVERBIAL = 9;
/** So long is nothing of that, in code units. */
const MOST_BEHIND = 300;
const HEARER =
  /^(?:(?:a|the)\s(?:news|press)\s(?:conference|briefing)|reporters|journalists|lawmakers|parliament|state\s(?:television|tv|media)|(?:the\s)?\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,4})(?:\s+|$)/u;
const ADVERBIAL =
  /^(?:in|on|at|by|from|after|before|during|over|last|this|earlier|late|later|yesterday|today)\b/iu;

/** Longest statement before a name, in code units: with longer ones one sentence of a whole page would take the square of its time. */
const LONGEST_STATEMENT = 2000;

/** The sentence of a name, and its words before that and a comma; null where no comma stands there, or too much. */
function saidBefore(
  { text, sentences }: Document,
  source: Span,
): { readonly sentence: Span; readonly words: string } | null {
  const sentence = sentences[indexAt(sentences, source.start)];
  if (!sentence || source.start - sentence.start > LONGEST_STATEMENT) return null;
  const before = text.slice(sentence.start, source.start);
  const words = before.replace(/,\s*$/u, '');
  return words === before ? null : { sentence, words };
}

/** "Four are missing, she said, and the search goes on": a cue between commas interrupts what is said, on both sides of it. */
export function withWhatWasInterrupted(
  document: Document,
  attribution: RawAttribution,
): RawAttribution {
  const { source, cue, content } = attribution;
  const behind = content[0];
  if (!source || !cue || !behind || source.start > cue.start || behind.start < cue.end)
    return attribution;
  if (!/^,\s*$/u.test(document.text.slice(cue.end, behind.start))) return attribution;
  const before = saidBefore(document, source);
  if (!before || behind.start >= before.sentence.end || !isClause(before.words)) return attribution;
  if (/^(?:["“”«»]|'')/u.test(document.text.slice(behind.start, behind.start + 2)))
    return attribution;
  const { start } = before.sentence;
  const own = { start, end: start + before.words.length };
  return { ...attribution, content: [own, ...content] };
}

/** Whether some words can be a statement rather than an adverbial ("On Monday", "In the capital"); quoted ones are read already. */
function isClause(words: string): boolean {
  return words.split(/\s+/u).length >= 4 && !/["“”«»]/u.test(words) && !OPENERS.test(words);
}

const OPENERS =
  /^(?:in|on|at|for|after|before|during|since|with|as|by|from|to|when|while|if|although|though|because|asked|speaking|but)\b/iu;

/**
 * "Turnout was 67%, the chairman told reporters in Grauburg.": what ends a sentence behind its cue tells where or when, and
 * all of the sentence before the name is said, however little of it was read.
 */
export function withSentenceBefore(
  document: Document,
  attribution: RawAttribution,
): RawAttribution {
  const { source, cue, content, form } = attribution;
  if (!source || !cue || source.start > cue.start || form !== 'indirect') return attribution;
  const before = saidBefore(document, source);
  if (!before || cue.end > before.sentence.end || !isStatement(before.words)) return attribution;
  const { sentence, words } = before;
  if (!isAdverbial(document, { start: cue.end, end: sentence.end })) return attribution;
  const isOwn = content.every(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const isSaid = tokensIn(document, cue).some(({ lower }) => SAYING.has(lower));
  if (!isOwn || !isSaid) return attribution;
  return {
    ...attribution,
    content: [{ start: sentence.start, end: sentence.start + words.length }],
  };
}

const SAYING: ReadonlySet<string> = new Set([...REPORTING_VERBS.say, ...REPORTING_VERBS.tell]);

function isAdverbial(document: Document, { start, end }: Span): boolean {
  if (end - start > MOST_BEHIND) return false;
  const words = document.text.slice(start, end).replace(/[\s.]+$/u, '');
  if (words.trim() === '') return true;
  const tokens = tokensIn(document, { start, end: start + words.length });
  const rest = words.trimStart().replace(HEARER, '');
  return tokens.length <= LONGEST_ADVERBIAL && (rest === '' || ADVERBIAL.test(rest));
}

/** Words that make of what stands before a name more than one statement, or another's. */
const PARTED =
  /["“”«»;:–—]|\b(?:according to|said|says|told|asked|added|when|where|who|because|although|while|but)\b/iu;

/** Whether words are one plain statement, which nobody else may have made. */
function isStatement(words: string): boolean {
  return words.split(/\s+/u).length >= SHORTEST_STATEMENT && !PARTED.test(words);
}

const SHORTEST_STATEMENT = 3;

/** "told Fox News [the] president was ill": what was said begins with its article. */
export function withArticle(document: Document, attribution: RawAttribution): RawAttribution {
  const { source, cue, content } = attribution;
  const [first] = content;
  if (!first || !cue || first.start < cue.end) return attribution;
  const before = /(?<=\s)(?:the|an?)\s$/u.exec(
    document.text.slice(Math.max(0, first.start - 6), first.start),
  );
  const start = first.start - (before?.[0].length ?? 0);
  if (
    start === first.start ||
    start < cue.end ||
    (source && source.start < first.start && start < source.end)
  )
    return attribution;
  return { ...attribution, content: [{ start, end: first.end }, ...content.slice(1)] };
}

/**
 * "After a strike that killed 31 according to the office, the army said that it had not been there": the words before a
 * cue that has a clause of its own behind it are not its source's where they name another.
 */
export function withoutOthersWords(
  { text }: Document,
  attribution: RawAttribution,
): RawAttribution {
  const { source, cue, content } = attribution;
  if (!source || !cue) return attribution;
  const own = content.filter(({ start }) => start >= cue.end);
  if (own.length === 0 || own.length === content.length) return attribution;
  const others = content.filter((span) => !own.includes(span));
  const isAnothers = others.some(({ start, end }) =>
    /\baccording to\b/u.test(text.slice(start, end)),
  );
  return isAnothers ? { ...attribution, content: own } : attribution;
}
