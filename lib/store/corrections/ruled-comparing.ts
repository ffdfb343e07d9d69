import { isApart, ruledKeys, sourceRules, type SourceRules } from '@/lib/domain/source-rules';
import { crossReferenceId } from '../keys';
import type { Comparing } from '../reading';
import type { CorrectionRow, FigureRow } from '../rows';
import type { Library } from '../schema';
import { blockedPairs } from './not-comparable';

/** What figures and quotations are compared by as the reader has ruled by now. */
export async function ruledFor(library: Library, comparing: Comparing): Promise<Comparing> {
  return ruledBy(comparing, await library.corrections.toArray());
}

/** What figures and quotations are compared by under the corrections of the whole library. */
export function ruledBy(comparing: Comparing, corrections: readonly CorrectionRow[]): Comparing {
  return ruledComparing(comparing, sourceRules(corrections), blockedPairs(corrections));
}

/**
 * Compares as the reader has ruled: sources are those that the reader says they are, and pairs that the reader holds not to be
 * comparable are not. `blocked`: keys of such pairs of quantities, either way round.
 */
function ruledComparing(
  { figures, quotations, wording }: Comparing,
  rules: SourceRules,
  blocked: ReadonlySet<string>,
): Comparing {
  const told = toldBy(rules);
  const speaker = (id: string | null) => (id === null ? null : (rules.joined.get(id)?.[0] ?? id));
  return {
    wording,
    figures: (a, b) => {
      if (blocked.has(crossReferenceId(a.id, b.id)) || blocked.has(crossReferenceId(b.id, a.id)))
        return null;
      if (a.sourceId === null || b.sourceId === null || !isApart(rules, a.sourceId, b.sourceId))
        return figures(told(a), told(b));
      // Whatever names or bodies the two share.
      return figures({ ...a, sourceKeys: [a.sourceId] }, { ...b, sourceKeys: [b.sourceId] });
    },
    quotations: (a, b) =>
      quotations({ ...a, sourceId: speaker(a.sourceId) }, { ...b, sourceId: speaker(b.sourceId) }),
  };
}

/** A figure with the keys by which its source goes by the rules; once for each, since comparing remembers figures. */
function toldBy(rules: SourceRules): (figure: FigureRow) => FigureRow {
  const known = new WeakMap<FigureRow, FigureRow>();
  return (figure) => {
    const { sourceId } = figure;
    if (sourceId === null || !(rules.joined.has(sourceId) || rules.apart.has(sourceId)))
      return figure;
    const before = known.get(figure);
    if (before) return before;
    const told = { ...figure, sourceKeys: ruledKeys(figure, rules) };
    known.set(figure, told);
    return told;
  };
}
