import { useTexts } from '@/components/text';
import { dayInWords } from '@/components/words/dates';
import type { HeadedHighlight } from './hand-props';

/** Most of a highlight's words that are told where it is only named, in code units. */
const LONGEST = 140;

/** A highlight as it is named elsewhere: its words, and where they stand. */
export function HighlightWhere({ highlight, head }: HeadedHighlight) {
  const texts = useTexts();
  const { exact } = highlight.quote;
  const words = exact.length > LONGEST ? `${exact.slice(0, LONGEST).trimEnd()} …` : exact;
  return (
    <>
      <q dir="auto">{words}</q>
      {head && (
        <span class="soft">
          {' '}
          · <bdi>{head.site}</bdi> · {dayInWords(texts, head.day)}
        </span>
      )}
    </>
  );
}
