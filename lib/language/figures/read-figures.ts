import type { Figure, Measure, Scope, Trend } from '@/lib/domain/figure';
import { contextReader, type FigureContext } from '@/lib/language/context/figure-context';
import { PREPOSITIONS } from '@/lib/language/english/function-words';
import { namesPeople } from '@/lib/language/english/measure-words';
import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
import { isPlural, singular } from '@/lib/language/english/word-forms';
import { once } from '@/lib/language/once';
import { tokensIn, type Document } from '@/lib/language/text/document';
import type { Token } from '@/lib/language/text/tokens';
import { fateAsked } from './asked-fate';
import type { Draft, MeasuredDraft } from './draft';
import { lastOfSeries } from './hanging';
import { inferMeasure } from './infer-measure';
import { inferScope } from './infer-scope';
import { inferTrend } from './infer-trend';
import { groupBefore, numberedBySubject } from './measure-by-subject';
import { isNoFigure } from './non-figures';
import { OF_PEOPLE } from './of-people';
import { isOfThem } from './of-them';
import { readCounted, readShared, type Counted } from './read-counted';
import { MAGNITUDE, readAmount } from './read-amount';
import { inOtherUnit, readQuantity, type Quantity } from './read-quantity';
import { readCompound } from './read-unit';
import { withoutQuotes } from './without-quotes';

/** A figure as the text gives it, before anyone is credited with it. */
export type UncreditedFigure = Omit<Figure, 'source'>;

/**
 * Reads every figure of a document, in order. Staged: a numeral becomes a number (read-number), with a sign and unit an
 * amount (read-amount), with bounds or a second end a quantity (read-quantity), with what it counts a draft; what is no
 * figure is dropped (non-figures); measure, scope and trend come from the words around, places, period and context words
 * from the document. `other` is the article's other part: it says where and when, where this one does not.
 */
export function readFigures(document: Document, other: Document | null = null): UncreditedFigure[] {
  const reader = once(() => contextReader(document, other));
  const evacuation = /evacu/i.test(document.text) || /evacu/i.test(other?.text ?? '');
  const figures: UncreditedFigure[] = [];
  let asked: Measure | null = null;
  document.sentences.forEach((sentence, index) => {
    const tokens = withoutQuotes(tokensIn(document, sentence));
    const drafts = readSentence(tokens, lastMeasure(figures), asked, evacuation);
    asked = fateAsked(tokens);
    if (drafts.length === 0) return;
    const context = reader().sentence(index, tokens);
    for (const draft of drafts) {
      const told = context.of(draft.quantity.number, draft.quantity.stated);
      figures.push({ ...toFigure(tokens, draft), part: document.part, ...told, sentence });
    }
  });
  return figures;
}

/** What the last figure counts that is no share of another; null before the first. */
function lastMeasure(figures: readonly UncreditedFigure[]): Measure | null {
  return figures.findLast(({ measure }) => measure !== 'percent')?.measure ?? null;
}

/** A draft with all that its sentence says of it. */
interface ToldDraft extends MeasuredDraft {
  readonly scope: Scope;
  readonly trend: Trend;
}

function readSentence(
  tokens: readonly Token[],
  last: Measure | null,
  asked: Measure | null,
  evacuation: boolean,
): ToldDraft[] {
  const drafts: ToldDraft[] = [];
  let previous: ToldDraft | null = null;
  let group: ToldDraft | null = null;
  for (let i = 0; i < tokens.length;) {
    const draft = readDraft(tokens, i, previous);
    i = draft ? Math.max(i + 1, draft.quantity.after) : i + 1;
    if (!draft || isNoFigure(tokens, draft) || isInName(tokens, draft, previous)) continue;
    const measure = inferMeasure(draft, { tokens, previous, group, last, asked, evacuation });
    previous = tellOf(tokens, { ...draft, measure }, previous);
    if (OF_PEOPLE.has(measure)) group = previous;
    if (!isLoneOne(tokens, previous)) drafts.push(previous);
  }
  return drafts;
}

function tellOf(
  tokens: readonly Token[],
  draft: MeasuredDraft,
  previous: ToldDraft | null,
): ToldDraft {
  if (previous && sharesChange(tokens, draft, previous)) {
    const own = inferTrend(tokens, draft, 'change');
    return { ...draft, scope: 'change', trend: own ?? previous.trend };
  }
  const scope = inferScope(tokens, draft, previous);
  return { ...draft, scope, trend: inferTrend(tokens, draft, scope) };
}

/** "Tal fell 2 percent and Orrin [3 percent]", "Orrin by [3 percent]": the verb of the figure before is told once. */
function sharesChange(tokens: readonly Token[], draft: Draft, previous: ToldDraft): boolean {
  const { quantity } = draft;
  const same = quantity.unit !== null && quantity.unit === previous.quantity.unit;
  if (!same || previous.scope !== 'change' || previous.trend === null) return false;
  const between = tokens.slice(previous.quantity.after, quantity.start);
  if (between.length < 2 || between.length > 8) return false;
  return between.every((token) => /^(?:\p{Lu}|(?:and|by|of|the|while|,|&|'s)$)/u.test(token.text));
}

/** "63,000 Model [3] sedans": a number that the one before counts as a part of a name. */
function isInName(tokens: readonly Token[], { quantity }: Draft, previous: Draft | null): boolean {
  const inside =
    previous !== null &&
    quantity.start >= previous.counted.start &&
    quantity.start < previous.counted.next;
  return (
    inside &&
    quantity.shape === 'digits' &&
    quantity.unit === null &&
    tokens[quantity.next]?.text !== '-'
  );
}

/** "one resident said", "at one location", "one rocket hit": a single one that nothing befalls is no count, unless bounded ("at least one"). */
function isLoneOne(tokens: readonly Token[], { quantity, measure, end }: MeasuredDraft): boolean {
  const lone = quantity.stated === 1 && quantity.shape === 'words' && quantity.unit === null;
  if (!lone || quantity.start < quantity.amount) return false;
  const before = tokens[quantity.start - 1]?.lower ?? '';
  if (measure === 'people') return REPORTING_VERBS.say.has(tokens[end]?.lower ?? '');
  if (measure === 'other') return before === '' || PREPOSITIONS.has(before);
  return /^(?:weapons|vehicles|facilities)$/.test(measure);
}

function readDraft(tokens: readonly Token[], i: number, previous: Draft | null): Draft | null {
  const read = readQuantity(tokens, i);
  if (!read) return null;
  const own = withUnitOfLast(tokens, withUnitOfNext(tokens, read), previous);
  const quantity = previous ? inOtherUnit(tokens, own, previous.quantity) : own;
  const counted =
    quantity.shape === 'fraction'
      ? readShared(tokens, quantity.after)
      : readCounted(tokens, quantity.after, quantity.stated === 1);
  return { quantity, counted, end: quantity.unit === null ? counted.next : quantity.after };
}

/** "from 5 to 7 percent" as two levels, "a 7- or 8-inch screen": the first shares the unit of the second. */
function withUnitOfNext(tokens: readonly Token[], quantity: Quantity): Quantity {
  const series = quantity.unit === null ? lastOfSeries(tokens, quantity.after) : null;
  if (series !== null) {
    const last = readAmount(tokens, series);
    return last?.unit ? { ...quantity, unit: last.unit, measure: last.measure } : quantity;
  }
  const from = tokens[quantity.start - 1]?.lower === 'from';
  if (!from || quantity.unit !== null || tokens[quantity.after]?.lower !== 'to') return quantity;
  const next = readAmount(tokens, quantity.after + 1);
  return next?.unit ? { ...quantity, unit: next.unit, measure: next.measure } : quantity;
}

/** "41.7 billion crowns, compared with [44.6 billion] a year earlier": the second shares the unit of the first. */
function withUnitOfLast(
  tokens: readonly Token[],
  quantity: Quantity,
  previous: Draft | null,
): Quantity {
  const last = previous?.quantity;
  if (quantity.unit !== null || quantity.shape !== 'scaled' || !last?.unit) return quantity;
  const before = tokens.slice(Math.max(0, quantity.start - 6), quantity.start);
  const isCompared =
    /(?:\bcompared (?:with|to)(?: (?:an?|its|their|the|profits?|loss(?:es)?|net|of|sales|revenues?|income|spending)){0,4}|\b(?:from|against|versus|(?:half|third|quarter|part|most|much|all) of the))$/.test(
      before.map((token) => token.lower).join(' '),
    );
  const isBare =
    tokens[quantity.after]?.kind !== 'word' ||
    /^(?:an?|in|the|last|at|that|which)$/.test(tokens[quantity.after]?.lower ?? '');
  if (!isCompared || !isBare || (last.measure !== 'money' && last.measure !== 'weight'))
    return quantity;
  return { ...quantity, unit: last.unit, measure: last.measure };
}

/** The counted noun with what it is counted for ("barrels a day", "tests per week"). */
function unitOf(tokens: readonly Token[], { text, next, head }: Counted): string | null {
  if (text === null || head === null) return text;
  return readCompound(tokens, { next, text, measure: 'other' }).text;
}

/** The counted noun, behind the number or, for a bare one, before it. */
function subjectOf(tokens: readonly Token[], draft: Draft): string | null {
  const { quantity, counted } = draft;
  if (counted.text !== null || quantity.unit !== null) return counted.text;
  return numberedBySubject(tokens, quantity) ?? groupOf(tokens, draft);
}

/** "struck a gathering of terrorists, killing [30] of them": the people before it of whom a number takes a part. */
function groupOf(tokens: readonly Token[], draft: Draft): string | null {
  const { quantity } = draft;
  const group = groupBefore(tokens, quantity.start);
  if (group !== null) return group;
  if (!isOfThem(tokens, draft)) return null;
  for (let i = quantity.start - 1; i >= 0; i--) {
    const word = tokens[i]?.lower ?? '';
    // "157 died, police said, [110] of them": those who say so are not those who are counted.
    const speaks = REPORTING_VERBS.say.has(tokens[i + 1]?.lower ?? '');
    if (isPlural(word) && namesPeople(singular(word)) && !speaks) return word;
  }
  return null;
}

function toFigure(
  tokens: readonly Token[],
  draft: ToldDraft,
): Omit<UncreditedFigure, keyof FigureContext | 'part' | 'sentence'> {
  const { quantity, counted } = draft;
  return {
    start: tokens[quantity.start]?.start ?? 0,
    end: tokens[quantity.next - 1]?.end ?? 0,
    low: quantity.low,
    high: quantity.high,
    bound: quantity.bound,
    trend: draft.trend,
    unit: quantity.unit ?? unitOf(tokens, counted),
    measure: draft.measure,
    subject: quantity.unit === MAGNITUDE ? null : subjectOf(tokens, draft),
    scope: draft.scope,
  };
}
