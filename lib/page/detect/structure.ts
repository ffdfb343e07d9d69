import { attributeOf, closestOf, parentOf, textContentOf } from '../dom';

/** Shortest paragraph that counts as running text, in code units; half of it where a character is a syllable or word. */
const PROSE = 80;
const PARTS = 'nav,footer,aside,form,[class*="comment" i],[id*="comment" i]';
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How much running text the page holds in one place, in code units. */
export function proseOf(document: Document): number {
  const byContainer = new Map<Node, number>();
  let most = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    const text = textContentOf(paragraph) ?? '';
    const weight = EAST_ASIAN.test(text) ? 2 : 1;
    const length = text.trim().length * weight;
    const container = parentOf(paragraph);
    if (length < PROSE || !container) continue;
    const known = byContainer.get(container);
    if (known === undefined && closestOf(container as Element, PARTS)) {
      byContainer.set(container, Number.NEGATIVE_INFINITY);
      continue;
    }
    const sum = (known ?? 0) + length;
    byContainer.set(container, sum);
    if (sum > most) most = sum;
  }
  return most;
}

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|ene|abr|ago|dic|janv|févr|avr|juin|juil|août|déc|fev|set|out|gen|mag|giu|lug|ott)';
/** A day with its year, as pages print it near a headline. */
const PRINTED_DATE = new RegExp(
  `\\b(?:\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}|${MONTH}[a-zé]{0,7}\\.?,? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de )?${MONTH}[a-zé]{0,7}\\.?,? (?:de )?(?:19|20)\\d\\d)\\b|(?:19|20)\\d\\d年\\d{1,2}月`,
  'i',
);

/** Whether a day is printed near the headline, or marked up as the day of publication. */
export function showsDate(document: Document): boolean {
  if (
    document.querySelector(
      '[itemprop="datePublished"],[pubdate],article header time,main header time',
    )
  )
    return true;
  const headline = document.querySelector('h1');
  let around: Node | null = headline;
  for (let up = 0; around && up < 3; up++) {
    around = parentOf(around);
    const text =
      around && attributeOf(around as Element, 'role') !== 'banner'
        ? (textContentOf(around) ?? '')
        : '';
    if (text.length > 0 && PRINTED_DATE.test(text.slice(0, 3000))) return true;
  }
  return false;
}

/** Whether the page names an author where pages do. */
export function showsByline(document: Document): boolean {
  return !!document.querySelector(
    '[rel~="author"],[itemprop="author"],[class*="byline" i],[class*="author" i],meta[name="author"]',
  );
}
