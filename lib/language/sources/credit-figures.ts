import type { Attribution } from '@/lib/domain/attribution';
import type { Figure } from '@/lib/domain/figure';
import type { CitedSource } from '@/lib/domain/source';
import { contains, type Part } from '@/lib/domain/span';
import type { UncreditedFigure } from '@/lib/language/figures/read-figures';

/**
 * Gives every figure the source whose attributed words hold it, the narrowest first; a figure that nobody is said to have
 * given stays the article's own. Linear.
 */
export function creditFigures(
  figures: readonly UncreditedFigure[],
  attributions: readonly Attribution[],
  sources: readonly CitedSource[],
): Figure[] {
  const spans = { title: contentOf(attributions, 'title'), text: contentOf(attributions, 'text') };
  return figures.map((figure) => {
    let best: Credit | null = null;
    for (const credit of near(spans[figure.part], figure.start)) {
      if (!contains(credit, figure)) continue;
      if (best === null || credit.end - credit.start < best.end - best.start) best = credit;
    }
    return { ...figure, source: best && best.source < sources.length ? best.source : null };
  });
}

interface Credit {
  readonly start: number;
  readonly end: number;
  readonly source: number;
}

function contentOf(attributions: readonly Attribution[], part: Part): Credit[] {
  return attributions
    .flatMap(({ part: own, source, content }) =>
      own === part && source
        ? content.map(({ start, end }) => ({ start, end, source: source.index }))
        : [],
    )
    .sort((a, b) => a.start - b.start);
}

/** How many attributions that begin before a figure are looked at. */
const LOOK_BACK = 12;

function near(credits: readonly Credit[], offset: number): readonly Credit[] {
  let low = 0;
  let high = credits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((credits[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return credits.slice(Math.max(0, low - LOOK_BACK), low);
}
