import { AUXILIARIES, FUNCTION_WORDS } from '@/lib/language/english/function-words';
import {
  MONTHS,
  NUMBERED_NOUNS,
  SCORE_WORDS,
  WEEKDAYS,
} from '@/lib/language/english/numbered-names';
import { namesPeople, SEVERITY } from '@/lib/language/english/measure-words';
import type { Token } from '@/lib/language/text/tokens';
import type { Draft } from './draft';
import { isAge } from './infer-age';
import { isLabel } from './label-numbers';
import { isDate, isTime, isYear } from './dates-and-times';
import { touchesLast } from './read-unit';

/** Whether a number is none of quantity: a date, a time, a score, a part of a name, a phone number, "one of the". */
export function isNoFigure(tokens: readonly Token[], draft: Draft): boolean {
  const { quantity, counted } = draft;
  if (isWrittenTogether(tokens, draft)) return true;
  if (isDate(tokens, draft) || isYear(tokens, draft) || isTime(tokens, draft)) return true;
  if (isLabel(tokens, draft) || isFurniture(tokens, draft)) return true;
  if (quantity.unit !== null) return isScreenSize(tokens, draft);
  if (isScore(tokens, draft) || isName(tokens, draft) || isListNumber(tokens, draft)) return true;
  if (quantity.low === 1 && quantity.shape === 'words') return isPronounOne(tokens, draft);
  if (quantity.shape === 'fraction')
    return isPartOfGame(tokens, draft) || isLongTime(draft) || isOfThis(tokens, draft);
  if (isCounter(tokens, draft)) return true;
  return quantity.stated === 0 && (counted.head === null || quantity.shape === 'digits');
}

/** "3 min read" of a page's head. */
function isFurniture(tokens: readonly Token[], { quantity }: Draft): boolean {
  const minutes = /^min(?:ute)?s?$/i.test(quantity.unit ?? '');
  return minutes && /^reads?$/.test(tokens[quantity.after]?.lower ?? '') && quantity.amount < 3;
}

/** Counters of page furniture: "0 15", "(3 Images)", "12 comments"; and "worth a thousand words". */
function isCounter(tokens: readonly Token[], { quantity, counted }: Draft): boolean {
  const before = tokens[quantity.start - 1];
  if (before?.kind === 'number' && quantity.shape === 'digits' && counted.head === null)
    return true;
  if (before?.text === '0') return true;
  const page = /^(?:image|photo|comment|share|like|view|reply|slide|retweet)$/.test(
    counted.head ?? '',
  );
  if (page && (before === undefined || before.text === '(')) return true;
  return /^(?:word|time)$/.test(counted.head ?? '') && tokens[quantity.start]?.lower === 'a';
}

/** Numbers with letters, slashes, colons or further groups written against them: "2nd", "1990s", "4:39", "9/11", "1.2.3". */
function isWrittenTogether(tokens: readonly Token[], { quantity, counted }: Draft): boolean {
  const before = tokens[quantity.amount - 1];
  const after = tokens[quantity.after];
  const tightBefore = before !== undefined && touchesLast(tokens, quantity.amount);
  const tightAfter = after !== undefined && touchesLast(tokens, quantity.after);
  if (quantity.amount === quantity.start && tightBefore) {
    if (!/^[("“'‘[{/<>~≈≥≤+$€£¥₹.,;…\-–—−]$/u.test(before.text)) return true;
    if (before.text === '/' && tokens[quantity.amount - 2]?.kind === 'number') return true;
    if (/^[-–]$/.test(before.text) && touchesLast(tokens, quantity.amount - 1)) {
      // "COVID-19", "555-1234"; a range was read already, and "mid-", "sub-" are modifiers.
      return true;
    }
    if (before.text === '.' && touchesLast(tokens, quantity.amount - 1)) return true;
  }
  if (!tightAfter) return false;
  if (/^[:@#_=\\]$/.test(after.text)) {
    return tokens[quantity.after + 1] !== undefined && touchesLast(tokens, quantity.after + 1);
  }
  if (/^\/$/.test(after.text)) return tokens[quantity.after + 1]?.kind === 'number';
  if (after.kind === 'word') return after.lower !== "'s" || quantity.unit === null;
  if (/^[-–]$/.test(after.text) && touchesLast(tokens, quantity.after + 1)) {
    return tokens[quantity.after + 1]?.kind === 'number' || isJoinedIdiom(counted.text);
  }
  return false;
}

/** "one-off", "two-way": the number is no count. */
function isJoinedIdiom(text: string | null): boolean {
  return /^(?:off|way|time|on|to|sided|fold-out|liner|upmanship|stop|day|man|shot)\b/.test(
    text?.toLowerCase() ?? '',
  );
}

/** "won 3-1", "89-89", "a 52-48 vote": joined by a dash, falling, equal or near a word of a contest. */
function isScore(tokens: readonly Token[], { quantity, end }: Draft): boolean {
  const dash = tokens[quantity.number + 1];
  if (!dash || !/^[-–]$/.test(dash.text) || tokens[quantity.number + 2]?.kind !== 'number') {
    return false;
  }
  if (quantity.bound !== 'range') return true;
  for (let i = Math.max(0, quantity.start - 4); i < end + 3; i++) {
    if (SCORE_WORDS.has(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** A number behind a capitalised or numbered noun, or before a capitalised one it names ("Game 7", "section 5", "the 787 Dreamliner"). */
function isName(tokens: readonly Token[], draft: Draft): boolean {
  const { quantity, counted } = draft;
  if (quantity.start < quantity.amount || quantity.shape === 'vague') return false;
  const before = tokens[quantity.start - 1];
  const digits = quantity.shape === 'digits';
  if (before && (before.text === '#' || before.text === '№')) return true;
  const counts = counted.head !== null && !counted.joined;
  if (before?.kind === 'word') {
    if (NUMBERED_NOUNS.has(before.lower) && !(counts && namesPeople(counted.head ?? '')))
      return true;
    if (before.lower === 'no' || before.lower === 'nos') return true;
    if (isProper(tokens, quantity.start - 1) && !counts && !isAge(tokens, draft)) return true;
  }
  if (before?.text === '.' && /^nos?$/.test(tokens[quantity.start - 2]?.lower ?? '')) return true;
  if (!digits || counts) return false;
  const next = tokens[quantity.after];
  return (
    next !== undefined &&
    /^\p{Lu}\p{L}/u.test(next.text) &&
    (before === undefined ||
      before.text === '.' ||
      /^(?:the|a|an|own|new|'s|its|their|his)$/.test(before.lower))
  );
}

/** Whether a capitalised word stands there that is no verb or preposition of a headline, no weekday and no month. */
function isProper(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !/\p{Lu}/u.test(token.text)) return false;
  if (WEEKDAYS.has(token.lower) || MONTHS.has(token.lower)) return false;
  return !FUNCTION_WORDS.has(token.lower) && !HEADLINE_VERBS.test(token.lower);
}

const HEADLINE_VERBS =
  /^(?:kills?|killed|killing|leaves?|left|wounds?|injures?|hits?|to|at|in|of|for|from|with|by|and|or|over|after|least|than|is|are|reach(?:es|ed)?|rises?|tops?|claims?|slay|slays|dead|injured|wounded|wounding|lives|the|another|about|some|says?|arrests?|detains?|evacuates?|displaces?|hurt|were|was|has|have|had|near|as|on|among|between|up|down|gets?|sees?|adds?|cuts?|loses?|lost|gains?|all|only|just|nearly|dozens|including|total|when|while|but|if|that|this|there|his|her|its|their|our|my|we|they|it|he|she|i|you|who|around)$/;

/** "1." or "2)" at the beginning of a line. */
function isListNumber(tokens: readonly Token[], { quantity }: Draft): boolean {
  return quantity.start === 0 && /^[.)]$/.test(tokens[quantity.next]?.text ?? '');
}

const PRONOUN_NEXT =
  /^(?:of|another|day|thing|side|hand|way|by|can|could|would|should|must|might|may|to|who|that|which|was|is|has|after|at|in|on|for|from|time|more|or|and|as|with|such|reason|example)$/;

/** "one of the", "no one", "one another", "one day": a pronoun or a manner of speech. */
function isPronounOne(tokens: readonly Token[], { quantity, counted }: Draft): boolean {
  const bounded = quantity.start < quantity.amount || quantity.bound !== 'exact';
  const before = tokens[quantity.start - 1]?.lower ?? '';
  const next = tokens[quantity.next];
  if (/^(?:no|every|any|some|each|the|this|that|which|loved|bbc|day|news|number)$/.test(before)) {
    return true;
  }
  if (bounded) return next?.lower === 'of' && quantity.bound === 'exact';
  if (isHurtSo(tokens, quantity.next)) return false;
  return counted.head === null || PRONOUN_NEXT.test(next?.lower ?? '');
}

/** "one [fatally].", "one [of them seriously].": how badly one of several was hurt. */
function isHurtSo(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i]?.lower === 'of' ? i + 2 : i;
  return SEVERITY.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind !== 'word';
}

/** "the first half of the game" */
function isPartOfGame(tokens: readonly Token[], { quantity }: Draft): boolean {
  const before = tokens[quantity.start - 1]?.lower ?? '';
  return /^(?:first|second|this|last|other|better|top|bottom|lower|upper|latter|final|opening)$/.test(
    before,
  );
}

/** "the strongest for a quarter of a century" */
function isLongTime({ counted }: Draft): boolean {
  return /^(?:century|decade|lifetime|generation)$/.test(counted.head ?? '');
}

/** "if half of this is true" */
function isOfThis(tokens: readonly Token[], { quantity }: Draft): boolean {
  const at = tokens[quantity.after]?.lower === 'of' ? quantity.after + 1 : quantity.after;
  const next = tokens[at + 1];
  const isAlone = next?.kind !== 'word' || AUXILIARIES.has(next.lower);
  return isAlone && /^(?:this|that|it|what)$/.test(tokens[at]?.lower ?? '');
}

/** "a 16:9 screen" and the like have no unit; nothing with a unit is refused but a clock's. */
function isScreenSize(tokens: readonly Token[], { quantity }: Draft): boolean {
  return (
    quantity.unit !== null &&
    tokens[quantity.number - 1]?.text === ':' &&
    touchesLast(tokens, quantity.number)
  );
}
