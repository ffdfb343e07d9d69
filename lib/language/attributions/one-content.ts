import type { Span } from '@/lib/domain/span';
import { quotationsIn, type Quotation } from '@/lib/language/text/quotations';
import { formOf } from './form-of';
import type { RawAttribution } from './raw-attribution';

/** An attribution with all that was said in one stretch, as far as its words tell. */
interface OneContent {
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
  /** See {@link RawAttribution}; none where it is left out. */
  readonly relay?: Span | null;
}

/** Such an attribution with its form, by the quotations of the text. */
export function withOneContent(
  text: string,
  quotations: readonly Quotation[],
  { source, cue, content, relay = null }: OneContent,
): RawAttribution {
  const form = formOf(text, [content], quotationsIn(quotations, content));
  return { source, cue, content: [content], form, relay };
}
