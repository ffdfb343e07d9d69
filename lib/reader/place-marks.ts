import type { Mark } from '@/lib/domain/mark';
import { overlaps } from '@/lib/domain/span';
import { findQuote } from '@/lib/page/anchor/find-quote';
import { quoteOf } from '@/lib/domain/quote';
import type { PageArticle } from '@/lib/page/read';
import type { Steps } from '@/lib/page/read/steps';
import { rangeOf } from '@/lib/page/text-map';

/** A mark at its words in the page. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly range: Range;
}

/** Marks that are placed in one step. */
const STEP = 200;

/** How strongly levels show: of two marks on the same words the stronger one is painted. */
const STRENGTH = { none: 0, 'read-before': 1, agree: 2, update: 3, conflict: 4 } as const;

/**
 * Finds the words of marks in the page. The result is in the order of the page and free of overlaps; `unplaced` counts
 * those whose words are not there. Marks of a headline that the page shows nowhere are not missed.
 */
export function* placeMarks(
  article: PageArticle,
  marks: readonly Mark[],
): Steps<{ readonly placed: readonly PlacedMark[]; readonly unplaced: number }> {
  let unplaced = 0;
  let looked = 0;
  const placed: Record<Mark['part'], PlacedMark[]> = { title: [], text: [] };
  for (const mark of withoutOverlaps(marks)) {
    if (++looked % STEP === 0) yield;
    if (mark.part === 'title' && article.map.title === null) continue;
    const range = rangeOf(article.map, mark.part, mark.span);
    if (range === null) unplaced += 1;
    else placed[mark.part].push({ mark, range });
  }
  if (looked >= STEP) yield;
  // A text is read in the order of its page: the browser need be asked of one pair only.
  placed.title.sort(bySpan);
  placed.text.sort(bySpan);
  const [title, text] = [placed.title, placed.text];
  const titleFirst = !title[0] || !text[0] || precedes(title[0].range, text[0].range);
  return { placed: titleFirst ? [...title, ...text] : [...text, ...title], unplaced };
}

function bySpan(a: PlacedMark, b: PlacedMark): number {
  return a.mark.span.start - b.mark.span.start;
}

function precedes(a: Range, b: Range): boolean {
  try {
    return a.compareBoundaryPoints(Range.START_TO_START, b) < 0;
  } catch {
    return true; // in trees of their own (shadow roots), which have no order
  }
}

/** The same marks in a text that has changed since; those that are not found again keep spans that no text has. */
export function moveMarks(
  marks: readonly Mark[],
  from: PageArticle,
  to: PageArticle,
): readonly Mark[] {
  return marks.map((mark) => {
    const found = findQuote(to[mark.part], quoteOf(from[mark.part], mark.span));
    return { ...mark, span: found?.span ?? { start: Infinity, end: Infinity } };
  });
}

function withoutOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (last === undefined || last.part !== mark.part || !overlaps(last.span, mark.span))
      kept.push(mark);
    else if (STRENGTH[mark.level] > STRENGTH[last.level]) kept[kept.length - 1] = mark;
  }
  return kept;
}
