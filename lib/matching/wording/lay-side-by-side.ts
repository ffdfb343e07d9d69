import type { WordChange } from '@/lib/domain/same-words';
import { align } from './align';
import { wordsOf, type Word } from './words';

/** Two wordings laid side by side, word by word; what is the same is given as it is printed here. */
export function laySideBySide(here: string, there: string): WordChange[] {
  const [x, y] = [wordsOf(here), wordsOf(there)];
  const stretches = align(
    x.map((word) => word.folded),
    y.map((word) => word.folded),
  );
  let [i, j] = [0, 0];
  return stretches.map(({ kind, count }) => {
    if (kind === 'only-b') {
      const text = printed(there, y, j, count);
      j += count;
      return { kind: 'only-there', text };
    }
    const text = printed(here, x, i, count);
    i += count;
    if (kind === 'same') j += count;
    return { kind: kind === 'same' ? 'same' : 'only-here', text };
  });
}

/** The words from the `from`th on with what stands between and behind them; the first also with what stands before. */
function printed(text: string, words: readonly Word[], from: number, count: number): string {
  const start = from === 0 ? 0 : (words[from]?.start ?? text.length);
  return text.slice(start, words[from + count]?.start ?? text.length);
}
