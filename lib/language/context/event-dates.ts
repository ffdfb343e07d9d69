import type { Period } from '@/lib/domain/figure';
import type { Span } from '@/lib/domain/span';
import { publishedAt, type Document } from '@/lib/language/text/document';
import { monthOf, yearOf } from './calendar';
import { readDates } from './read-dates';
import { dayTold, readDaysAfter } from './read-days-after';

/** A date in a sentence that may be that of an event; offsets count in the document's text. */
export interface EventDate extends Span {
  readonly period: Period;
  /** Whether it dates only what follows it ("two days after a blast killed 9", "the worst since 1990, when 63 died"). */
  readonly behind: boolean;
}

/** A verb of saying right before a date: that is when it was said ("a monitor said on Sunday"). */
const SAID_BEFORE =
  /\b(?:said|says|told(?:\s+\S+){1,4}|reported|announced|added|warned|confirmed|statement|interview|briefing|conference|tweeted|wrote)(?:\s+(?:in|a|the|statement|late|early|on|reporters|here|agency|also))*\s*$/i;

/** A verb of saying right behind it ("the bank on Thursday reported"). */
const SAID_BEHIND =
  /^\s+(?:said|says|told|reported|announced|added|warned|confirmed|tweeted|wrote|put|denied)\b/i;

/** How long something will last is not when it happened ("will continue until September"). */
const UNTIL_BEFORE =
  /\b(?:until|till)\s+(?:at least\s+)?(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s+)?(?:early|late|mid-?|next|this)?\s*$/i;

/** What stands before the date a page was published or changed on. */
const PUBLISHED_BEFORE = /(?:published|posted|updated|last updated|modified)\s*(?:on|at|:)?\s*$/i;

/** "the highest since 1990", "the worst accident since one in 2011, when": how rare a thing is, not when it happened. */
const COMPARED_SINCE =
  /\b(?:(?!(?:(?:un|ar)?rest|(?:pro|con|de)?test|(?:mid|north|south)?west|interest|forest|harvest|request|quest|guest|invest|suggest|chest|nest)\b)\p{L}{2,}est|worst|best|first|most|least|record|highs?|lows?)\b[^.;:]{0,40}\bsince\s[^.;:,]{0,40}$/iu;

/** How far before a date the words are looked at that say what it is the date of, in code units. */
const LONGEST_BEFORE = 90;

/** A full date as near as this to the head of a document, or the day of publication in full in its first lines, is its own. */
const HEAD = 24;
const FIRST_LINES = 400;

/** The dates of a sentence without those that tell when something was said or published; none without a publication day. */
export function readEventDates(document: Document, sentence: Span): readonly EventDate[] {
  const known = read.get(document) ?? new Map<number, readonly EventDate[]>();
  read.set(document, known);
  const dates = known.get(sentence.start) ?? datesIn(document, sentence);
  known.set(sentence.start, dates);
  return dates;
}

/** Dates by the start of their sentence, read once for a document: the lead is asked for by every part. */
const read = new WeakMap<Document, Map<number, readonly EventDate[]>>();

function datesIn(document: Document, sentence: Span): EventDate[] {
  const published = publishedAt(document, sentence.start);
  if (published === null) return [];
  const text = document.text.slice(sentence.start, sentence.end);
  const dates = readDates(text, published).flatMap(({ start, end, period, full }): EventDate[] => {
    const from = Math.max(0, start - LONGEST_BEFORE);
    const before = text.slice(from, start);
    const told =
      SAID_BEFORE.test(before) ||
      SAID_BEHIND.test(text.slice(end)) ||
      PUBLISHED_BEFORE.test(before);
    const compared = COMPARED_SINCE.test(text.slice(from, end));
    const at = sentence.start + start;
    const own = full && (at < HEAD || (at < FIRST_LINES && published.startsWith(period.from)));
    if (told || own || UNTIL_BEFORE.test(before)) return [];
    const span = { start: at, end: sentence.start + end };
    return [{ ...span, period: compared ? firstOf(period) : period, behind: compared }];
  });
  const day = dayTold(dates, published);
  const earlier = day === null ? [] : readDaysAfter(text, day);
  const shifted = earlier.map(({ start, end, period }) => {
    return { start: sentence.start + start, end: sentence.start + end, period, behind: true };
  });
  return [...dates, ...shifted].sort((a, b) => a.start - b.start);
}

/** The day, month or year that a stretch "since" then begins with. */
function firstOf({ from }: Period): Period {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  if (day > 1) return { from, to: from };
  return month > 1 ? monthOf(year, month) : yearOf(year);
}

/** The period whose words stand nearest to an offset; null without any. */
export function periodNear(dates: readonly EventDate[], offset: number): Period | null {
  let best: EventDate | null = null;
  for (const date of dates) {
    if (date.behind && offset < date.start) continue;
    if (best === null || distance(date, offset) < distance(best, offset)) best = date;
  }
  return best?.period ?? null;
}

function distance(date: Span, offset: number): number {
  return date.start > offset ? date.start - offset : offset - date.end;
}

/** How many sentences tell when a story is set. */
const LEAD = 3;

/** The first day or days that a document's first sentences are about; longer stretches are not when a story is set. */
export function periodOfLead(document: Document): Period | null {
  for (const sentence of document.sentences.slice(0, LEAD)) {
    const period = readEventDates(document, sentence).find(
      ({ period, behind }) => !behind && isShort(period),
    )?.period;
    if (period) return period;
  }
  return null;
}

function isShort({ from, to }: Period): boolean {
  return Date.parse(to) - Date.parse(from) <= 7 * 86_400_000;
}
