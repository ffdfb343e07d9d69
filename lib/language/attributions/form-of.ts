import type { AttributionForm } from '@/lib/domain/attribution';
import { overlaps, type Span } from '@/lib/domain/span';
import type { Quotation } from '@/lib/language/text/quotations';

const WORD = /[\p{L}\p{N}]/u;

/**
 * Whether what was said stands in quotation marks: `direct` where no word of it stands outside, `indirect` where it
 * shares none with a quotation. `quotations` are those that may touch it, in order.
 */
export function formOf(
  text: string,
  content: readonly Span[],
  quotations: readonly Quotation[],
): AttributionForm {
  let quoted = false;
  let free = false;
  for (const span of content) {
    let at = span.start;
    for (const quotation of quotations) {
      if (!overlaps(quotation, span)) continue;
      quoted = true;
      free ||= WORD.test(text.slice(at, quotation.start));
      at = Math.max(at, quotation.end);
    }
    free ||= WORD.test(text.slice(at, span.end));
  }
  if (!quoted) return 'indirect';
  return free ? 'mixed' : 'direct';
}
