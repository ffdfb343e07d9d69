import type { Analysis } from '@/lib/domain/analysis';
import { analyse } from '@/lib/language/analyse';

/** An analysis with its text at hand. */
export interface Read {
  readonly analysis: Analysis;
  /** Names of the sources, in order. */
  readonly names: readonly string[];
  /** The passages that name a source or stand for it, as printed. */
  readonly mentions: (name: string) => string[];
  /** Name of the source credited with the figure printed so; null for the article's own. */
  readonly credited: (phrase: string) => string | null;
}

/** Analyses an English text by rules, without a model. */
export function readText(text: string, outlet: string | null = null, title = ''): Read {
  const analysis = analyse({ title, text, language: 'en', published: '2031-05-04', outlet }, null);
  return {
    analysis,
    names: analysis.sources.map((source) => source.name),
    mentions: (name) =>
      analysis.sources
        .filter((source) => source.name === name)
        .flatMap((source) => source.mentions)
        .filter((m) => m.part === 'text')
        .map((m) => text.slice(m.start, m.end)),
    credited: (phrase) => {
      const figure = analysis.figures.find((f) => text.slice(f.start, f.end) === phrase);
      if (!figure) throw new Error(`no figure "${phrase}"`);
      return figure.source === null ? null : (analysis.sources[figure.source]?.name ?? null);
    },
  };
}
