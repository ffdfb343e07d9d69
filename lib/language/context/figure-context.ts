import type { Figure, Period } from '@/lib/domain/figure';
import type { Span } from '@/lib/domain/span';
import { textOf } from '@/lib/domain/span';
import { once } from '@/lib/language/once';
import { publishedAt, type Document } from '@/lib/language/text/document';
import type { Token } from '@/lib/language/text/tokens';
import { placesOfDocument, ranked, type DocumentPlaces } from './document-places';
import { COUNTRY_NAMES } from './gazetteer';
import { eventWords, wordsAround } from './event-words';
import type { PlaceMention } from './find-places';
import { periodNear, periodOfLead, readEventDates, type EventDate } from './event-dates';

/** Where and when what a figure counts happened, and the words that tell the event apart. */
export type FigureContext = Pick<Figure, 'places' | 'period' | 'context'>;

/** Gives the figures of one sentence their context. */
interface SentenceContext {
  /** Context of a figure whose number is token `at` of the sentence and states `value`. */
  of(at: number, value: number): FigureContext;
}

/** Reads the context of a document's figures: made once for a document, asked sentence by sentence, in order. */
export interface ContextReader {
  /** Sentence number `index` with its tokens. */
  sentence(index: number, tokens: readonly Token[]): SentenceContext;
}

/** Sentences before one in its paragraph that may say where and when for it. */
const BACK = 2;

/** Words of a sum over a war or years: such a sentence is not about the day of the story. */
const LONG_RUN = /\b(?:war|conflict|uprising|crisis|years?|decades?|began|erupted)\b/i;

/**
 * Makes the reader for a document. What a sentence does not say is taken from the two before it in its paragraph, then
 * from the lead and the dateline; `other` is the article's other part (the text of a headline, the headline of a text),
 * which says it where this part does not.
 */
export function contextReader(document: Document, other: Document | null): ContextReader {
  const theirs = other && placesOfDocument(other);
  const places = placesOfDocument(document, theirs?.lead ?? []);
  const lead = places.lead.length > 0 ? places.lead : (theirs?.lead ?? []);
  const leadPeriod = once(() => periodOfLead(document) ?? (other && periodOfLead(other)));
  const before: { index: number; period: Period | null }[] = [];

  return {
    sentence(index, tokens) {
      const span = document.sentences[index] ?? { start: 0, end: 0 };
      const dates = readEventDates(document, span);
      const own = places.bySentence[index] ?? [];
      const settled = own.some(isScene);
      const earlier = () =>
        before.find((one) => index - one.index <= BACK && sameParagraph(document, one.index, index))
          ?.period ?? null;
      const sum = LONG_RUN.test(textOf(document.text, span));
      const near = settled || sum ? null : earlier();
      // The lead of a live blog tells of another day than its posts.
      const isOld = dayAt(document, span.start) !== dayAt(document, 0);
      const fallback = () => near ?? (settled || sum || isOld ? null : leadPeriod());
      const where = placesNear(places, lead, document, index);
      const words = eventWords(tokens);
      before.unshift({ index, period: dates.find(({ behind }) => !behind)?.period ?? null });
      before.length = Math.min(before.length, BACK);
      const told = { dates, fallback, own, where, words, sum };
      return { of: (at, value) => contextOf(at, value, tokens, told) };
    },
  };
}

/** The day on which the words at an offset were published. */
function dayAt(document: Document, offset: number): string | undefined {
  return publishedAt(document, offset)?.slice(0, 10);
}

/** From this size on a number in a sentence about a war or years is no event's of a day. */
const SUM_SIZED = 5_000;
const DAY = 86_400_000;

function isLong({ period }: EventDate): boolean {
  return Date.parse(period.to) - Date.parse(period.from) >= 27 * DAY;
}

interface Sentence {
  /** Whether it speaks of a war or of years. */
  readonly sum: boolean;
  readonly dates: readonly EventDate[];
  /** When things happened, where the sentence does not say it near the figure. */
  fallback(): Period | null;
  readonly own: readonly PlaceMention[];
  readonly where: readonly string[];
  readonly words: ReturnType<typeof eventWords>;
}

function contextOf(
  at: number,
  value: number,
  tokens: readonly Token[],
  sentence: Sentence,
): FigureContext {
  const offset = tokens[at]?.start ?? 0;
  const names = [...new Set([...ranked(nearest(sentence.own, at)), ...sentence.where])];
  const [near, wide] = [false, true].map((country) =>
    names.filter((name) => COUNTRY_NAMES.has(name) === country),
  );
  const dates = sentence.sum && value >= SUM_SIZED ? sentence.dates.filter(isLong) : sentence.dates;
  return {
    places: [...(near ?? []).slice(0, MOST_PLACES), ...(wide ?? []).slice(0, MOST_PLACES)],
    period: periodNear(dates, offset) ?? sentence.fallback(),
    context: wordsAround(sentence.words, at),
  };
}

/** More places than this no figure is about; a sentence that lists many is cut to the nearest. */
const MOST_PLACES = 8;

function nearest(mentions: readonly PlaceMention[], at: number): PlaceMention[] {
  const around =
    mentions.length <= 32 ? mentions : mentions.filter((one) => Math.abs(one.at - at) < 60);
  return [...around].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at)).slice(0, 16);
}

/** Whether a mention says where things happened. */
function isScene(mention: PlaceMention): boolean {
  return !mention.country && mention.role >= 2;
}

/** Places for what the sentence itself leaves open: of the sentences before it, then of the lead; countries always. */
function placesNear(
  places: DocumentPlaces,
  lead: readonly string[],
  document: Document,
  index: number,
): string[] {
  const own = places.bySentence[index] ?? [];
  if (own.some(isScene)) return [];
  for (let back = 1; back <= BACK; back++) {
    const mentions = places.bySentence[index - back] ?? [];
    if (mentions.some(isScene) && sameParagraph(document, index - back, index)) {
      return [...ranked(mentions), ...lead];
    }
  }
  return [...lead];
}

function sameParagraph(document: Document, a: number, b: number): boolean {
  const [first, second]: (Span | undefined)[] = [document.sentences[a], document.sentences[b]];
  if (!first || !second) return false;
  return !/\n\s*\n/u.test(
    document.text.slice(first.end, Math.min(second.start, first.end + 2_000)),
  );
}
