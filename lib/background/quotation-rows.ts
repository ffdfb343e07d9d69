import type { Analysis } from '@/lib/domain/analysis';
import type { ArticleContent } from '@/lib/domain/article';
import type { Attribution } from '@/lib/domain/attribution';
import type { SourceId } from '@/lib/domain/source';
import { overlaps, textOf, type Part, type Span } from '@/lib/domain/span';
import type { Quotation } from '@/lib/language/text/quotations';
import { quotationTerms } from '@/lib/matching/wording/quotation-terms';
import { findingId } from '@/lib/store/keys';
import type { QuotationRow } from '@/lib/store/wording-rows';
import type { Occasion } from './occasion';

/** What stands between stretches that a cue parts. */
const PARTED = ' … ';

/**
 * The quotations of an article that are long enough to be known again. Stretches of one attribution are one quotation, as
 * are paragraphs that go on with it. `quotations`: every one of headline and text, in order.
 */
export function quotationRows(
  content: ArticleContent,
  analysis: Analysis,
  ids: readonly SourceId[],
  occasion: Occasion,
  quotations: Readonly<Record<Part, readonly Quotation[]>>,
): QuotationRow[] {
  return (['title', 'text'] as const).flatMap((part) => {
    const attributions = analysis.attributions.filter((one) => one.part === part);
    return gathered(quotations[part], attributions).flatMap(({ stretches, by }) => {
      const row = quotationRow(content, part, stretches, by, analysis, ids, occasion);
      return row.terms.length > 0 ? [row] : [];
    });
  });
}

interface Gathered {
  readonly stretches: Quotation[];
  readonly by: Attribution | null;
}

/** Both lists are in order of the text. */
function gathered(
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Gathered[] {
  const found: Gathered[] = [];
  let next = 0;
  for (const quotation of quotations) {
    while (next < attributions.length && endOf(attributions[next]) <= quotation.start) next++;
    const by =
      attributions
        .slice(next, next + NEAREST)
        .find(({ content }) => content.some((span) => overlaps(span, quotation))) ?? null;
    const last = found.at(-1);
    if (last && (quotation.continues || (by !== null && by === last.by))) {
      last.stretches.push(quotation);
    } else found.push({ stretches: [quotation], by });
  }
  return found;
}

/** Attributions may interlace a little; further on none can hold the quotation. */
const NEAREST = 4;

function endOf(attribution: Attribution | undefined): number {
  return attribution?.content.at(-1)?.end ?? 0;
}

function quotationRow(
  content: ArticleContent,
  part: Part,
  stretches: readonly Quotation[],
  by: Attribution | null,
  analysis: Analysis,
  ids: readonly SourceId[],
  { id: articleId, day }: Occasion,
): QuotationRow {
  const words = stretches
    .map(({ inner }) => textOf(content[part], inner).trim().replace(/,$/u, ''))
    .join(PARTED);
  const span: Span = { start: stretches[0]?.start ?? 0, end: stretches.at(-1)?.end ?? 0 };
  const index = by?.source?.index;
  return {
    id: findingId(articleId, 'quotation', part, span.start),
    articleId,
    day,
    part,
    span,
    words,
    sourceId: index === undefined ? null : (ids[index] ?? null),
    sourceName: index === undefined ? null : (analysis.sources[index]?.name ?? null),
    terms: quotationTerms(words),
  };
}
