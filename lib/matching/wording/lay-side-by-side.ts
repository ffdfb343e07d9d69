import type { WordChange } from '@/lib/domain/same-words';
import type { Stretch } from './align';
import type { Word } from './words';

/** A wording with its words in order. */
export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Two wordings laid side by side by their aligned stretches (a being here); what is the same is given as printed here. */
export function laySideBySide(
  here: Wording,
  there: Wording,
  stretches: readonly Stretch[],
): WordChange[] {
  let [i, j] = [0, 0];
  return stretches.map(({ kind, count }) => {
    if (kind === 'only-b') {
      const text = printed(there, j, count);
      j += count;
      return { kind: 'only-there', text };
    }
    const text = printed(here, i, count);
    i += count;
    if (kind === 'same') j += count;
    return { kind: kind === 'same' ? 'same' : 'only-here', text };
  });
}

/** The words from the `from`th on with what stands between and behind them; the first also with what stands before. */
function printed({ text, words }: Wording, from: number, count: number): string {
  const start = from === 0 ? 0 : (words[from]?.start ?? text.length);
  return text.slice(start, words[from + count]?.start ?? text.length);
}
