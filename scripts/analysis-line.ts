import type { Analysis } from '@/lib/domain/analysis';
import type { CitedSource } from '@/lib/domain/source';
import type { Span } from '@/lib/domain/span';

/** One line of `analyze`, its form fixed by design.md. It tells of the body only: its offsets count in `text`. */
export interface AnalysisLine {
  readonly id: string;
  readonly sources: readonly {
    readonly name: string;
    readonly kind: string;
    readonly mentions: readonly Span[];
  }[];
  readonly attributions: readonly {
    readonly source: (Span & { readonly name: string }) | null;
    readonly cue: Span | null;
    readonly content: readonly Span[];
    readonly form: string;
  }[];
  readonly figures: readonly (Span & {
    readonly low: number | null;
    readonly high: number | null;
    readonly bound: string;
    readonly trend: string | null;
    readonly unit: string | null;
    readonly measure: string;
    readonly subject: string | null;
    readonly source: string | null;
  })[];
}

/** What `analyze` prints of an article; `nameOf` gives a source the name it is printed under. */
export function analysisLine(
  id: string,
  { sources, attributions, figures }: Analysis,
  nameOf: (source: CitedSource, index: number) => string = (source) => source.name,
): AnalysisLine {
  const names = sources.map(nameOf);
  return {
    id,
    sources: sources
      .map(({ kind, mentions }, i) => ({
        name: names[i] ?? '',
        kind,
        mentions: mentions.filter((m) => m.part === 'text' && m.form === 'name').map(bare),
      }))
      .filter((source) => source.mentions.length > 0),
    attributions: attributions
      .filter((attribution) => attribution.part === 'text')
      .map(({ source, cue, content, form }) => ({
        source: source && { ...bare(source), name: names[source.index] ?? '' },
        cue: cue && bare(cue),
        content: content.map(bare),
        form,
      })),
    figures: figures
      .filter((figure) => figure.part === 'text')
      .map(({ low, high, bound, trend, unit, measure, subject, source, ...span }) => ({
        ...bare(span),
        low,
        high,
        bound,
        trend,
        unit,
        measure,
        subject,
        source: source === null ? null : (names[source] ?? null),
      })),
  };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
