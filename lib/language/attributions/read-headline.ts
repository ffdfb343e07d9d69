import { SPEAKER_NOUNS } from '@/lib/language/english/reporting-nouns';
import type { Document } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import { formOf } from './form-of';
import type { RawAttribution } from './raw-attribution';

/** Longest name before a headline's colon, in tokens. */
const LONGEST = 8;

/**
 * "Minister: Dam is safe": a headline whose first words name somebody who speaks, then a colon; null for others. Only
 * nouns of speakers count: "Battle of Tarn: what we know" has a colon too.
 */
export function readHeadline(
  { text, tokens }: Document,
  quotations: readonly Quotation[],
): RawAttribution | null {
  const colon = tokens.findIndex((token, i) => i <= LONGEST && token.text === ':');
  const [first, cue, said, last] = [tokens[0], tokens[colon], tokens[colon + 1], tokens.at(-1)];
  if (colon < 1 || !first || !cue || !said || !last) return null;
  const speaker = tokens[colon - 1]!;
  if (!tokens.slice(0, colon).some((token) => SPEAKER_NOUNS.has(token.lower))) return null;
  const content = [{ start: said.start, end: last.end }];
  return {
    source: { start: first.start, end: speaker.end },
    cue: { start: cue.start, end: cue.end },
    content,
    form: formOf(text, content, quotations),
    relay: null,
  };
}
