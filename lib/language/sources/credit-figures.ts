import type { Attribution } from '@/lib/domain/attribution';
import type { Figure } from '@/lib/domain/figure';
import type { CitedSource } from '@/lib/domain/source';
import { contains, type Part, type Span } from '@/lib/domain/span';
import { indexAt } from '@/lib/language/text/document';
import type { UncreditedFigure } from '@/lib/language/figures/read-figures';
import { isFound, isSaid } from './said';

/**
 * Gives every figure the source whose attributed words hold it, the narrowest first, else the only source that its
 * sentence names ("..., the agency said, updating a toll of 20"); a figure that nobody is said to have given stays the
 * article's own. Linear.
 */
export function creditFigures(
  figures: readonly UncreditedFigure[],
  attributions: readonly Attribution[],
  sources: readonly CitedSource[],
  texts: Readonly<Record<Part, string>>,
): Figure[] {
  // Who has no mention is nobody whom a reader could name: only thought of, or left open by the article.
  const isNamed = ({ source }: Attribution) =>
    source !== null && (sources[source.index]?.mentions.length ?? 0) > 0;
  const isStudy = ({ source }: Attribution) =>
    source !== null &&
    /^(?:organization|document|anonymous)$/u.test(sources[source.index]?.kind ?? '');
  const said = attributions.filter(
    (attribution) =>
      isNamed(attribution) &&
      (isSaid(texts[attribution.part], attribution) ||
        (isStudy(attribution) && isFound(texts[attribution.part], attribution.cue))),
  );
  const alone = {
    title: soleSources(figures, said, 'title'),
    text: soleSources(figures, said, 'text'),
  };
  const spans = { title: contentOf(said, 'title'), text: contentOf(said, 'text') };
  return figures.map((figure) => {
    let best: Credit | null = null;
    for (const credit of near(spans[figure.part], figure.start)) {
      if (!contains(credit, figure)) continue;
      if (best === null || credit.end - credit.start < best.end - best.start) best = credit;
    }
    const sole = best ? null : alone[figure.part].get(figure.sentence.start);
    const source = best
      ? best.source
      : sole && isBeside(texts[figure.part], figure, sole)
        ? sole.index
        : undefined;
    return { ...figure, source: source !== undefined && source < sources.length ? source : null };
  });
}

/** By the start of a sentence: its only source and where it stands, if everything that it attributes is attributed to one. */
function soleSources(
  figures: readonly UncreditedFigure[],
  attributions: readonly Attribution[],
  part: Part,
): Map<number, Sole> {
  const sentences = [
    ...new Map(
      figures.filter((f) => f.part === part).map((f) => [f.sentence.start, f.sentence]),
    ).values(),
  ];
  sentences.sort((a, b) => a.start - b.start);
  const sole = new Map<number, Sole>();
  const mixed = new Set<number>();
  for (const { part: own, source, cue } of attributions) {
    if (own !== part || !source) continue;
    const sentence = sentences[indexAt(sentences, source.start)];
    if (!sentence || sentence.start > source.start) continue;
    const known = sole.get(sentence.start);
    const start = Math.min(source.start, cue?.start ?? source.start);
    const end = Math.max(source.end, cue?.end ?? source.end);
    const read = { index: source.index, start, end, who: source };
    if (known === undefined) sole.set(sentence.start, read);
    else if (known.index !== source.index) mixed.add(sentence.start);
  }
  for (const start of mixed) sole.delete(start);
  return sole;
}

/** A source with the stretch from its phrase to its cue. */
interface Sole extends Span {
  /** The phrase alone. */
  readonly who: Span;
  readonly index: number;
}

/** Whether a figure stands in the same clause: nothing between ends one, but for a participle that goes on. */
function isBeside(text: string, figure: Span, { start, end, who }: Sole): boolean {
  // "Two officials said": the number is of those who speak.
  if (figure.start === who.start) return false;
  if (figure.end <= who.start && text.slice(figure.end, who.start).trim() === '') return false;
  const between =
    figure.start >= end ? text.slice(end, figure.start) : text.slice(figure.end, start);
  return !/[;:—–"“”(]|,(?!\s\w+ing\b)/u.test(between);
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
