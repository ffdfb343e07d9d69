import { closestOf, parentOf, textContentOf } from '../dom';

/** Shortest paragraph that counts as running text, in code units; half of it where a character is a syllable or word. */
const PROSE = 80;
const PARTS = 'nav,footer,aside,form,[class*="comment" i],[id*="comment" i]';
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The place that holds most running text. */
export interface Prose {
  /** How much it is, in code units. */
  readonly length: number;
  readonly container: Node | null;
}

/** Finds the place that holds most running text. */
export function findProse(document: Document): Prose {
  const byContainer = new Map<Node, number>();
  let best: Prose = { length: 0, container: null };
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
    if (sum > best.length) best = { length: sum, container };
  }
  return best;
}

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|ene|abr|ago|dic|janv|févr|avr|juin|juil|août|déc|fev|set|out|gen|mag|giu|lug|ott)';
/** A day with its year, as pages print it near a headline. */
const PRINTED_DATE = new RegExp(
  `(?<!\\d)(?:\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}|${MONTH}[a-zé]{0,7}\\.?,? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de )?${MONTH}[a-zé]{0,7}\\.?,? (?:de )?(?:19|20)\\d\\d)(?!\\d)|(?:19|20)\\d\\d年\\d{1,2}月`,
  'i',
);

/** Most `time` elements of a page that is one story; lists have one for each of theirs. */
const FEW_TIMES = 6;

/** Whether a day is marked up, or printed near the headline or where the text begins. */
export function showsDate(document: Document, prose: Prose): boolean {
  const times = document.getElementsByTagName('time').length;
  if (
    (times > 0 && times <= FEW_TIMES) ||
    document.querySelector('[itemprop="datePublished"],[pubdate]')
  )
    return true;
  const dated = (node: Node | null, from: number, to: number) =>
    node !== null && PRINTED_DATE.test((textContentOf(node) ?? '').slice(from, to));
  if (dated(prose.container, 0, 300)) return true;
  let around: Node | null = document.querySelector('h1');
  for (let up = 0; around && around !== document.body && up < 3; up++) {
    around = parentOf(around);
    if (dated(around, 0, 3000)) return true;
  }
  return false;
}

/** Whether the page names an author where pages do. */
export function showsByline(document: Document): boolean {
  return !!document.querySelector(
    '[rel~="author"],[itemprop="author"],[class*="byline" i],[class*="author" i],meta[name="author"]',
  );
}
