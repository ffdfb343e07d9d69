import { overlaps } from '@/lib/domain/span';
import type { RawAttribution } from '@/lib/language/attributions/raw-attribution';
import { indexAt } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';

/**
 * Gives an attribution that holds a part of a quotation over several paragraphs the other parts too, unless somebody
 * else has them. In the order that it was given; linear but for the parts of one quotation.
 */
export function wholeQuotations(
  attributions: readonly RawAttribution[],
  quotations: readonly Quotation[],
): RawAttribution[] {
  const chains = chainsOf(quotations);
  if (chains.size === 0) return [...attributions];
  const taken = new Set<Quotation>();
  const partsOf = ({ content }: RawAttribution): Quotation[] =>
    content.flatMap((span) => {
      const quotation = quotations[indexAt(quotations, span.start)];
      return quotation && overlaps(quotation, span) ? [quotation] : [];
    });
  for (const attribution of attributions) {
    for (const part of partsOf(attribution)) taken.add(part);
  }
  return attributions.map((attribution) => {
    const parts = partsOf(attribution).flatMap((part) => chains.get(part) ?? []);
    const more = [...new Set(parts)].filter((part) => !taken.has(part));
    if (more.length === 0) return attribution;
    for (const part of more) taken.add(part);
    const spans = more.map(({ start, end }) => ({ start, end }));
    const content = [...attribution.content, ...spans].sort((a, b) => a.start - b.start);
    return { ...attribution, content };
  });
}

/** The parts of every quotation that goes on over a paragraph's end, by each of them. */
function chainsOf(quotations: readonly Quotation[]): Map<Quotation, readonly Quotation[]> {
  const chains = new Map<Quotation, Quotation[]>();
  quotations.forEach((quotation, i) => {
    const before = quotations[i - 1];
    if (!quotation.continues || !before) return;
    const chain = chains.get(before) ?? [before];
    chain.push(quotation);
    chains.set(before, chain);
    chains.set(quotation, chain);
  });
  return chains;
}
