import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '@/lib/domain/status';
import { watch } from '@/lib/store/queries/watch';
import { watchHand } from '@/lib/store/queries/watch-hand';
import type { OpenLibrary } from './library-list';

/** Another number whenever a highlight or a link between highlights came, went or was changed. */
export function useHandRound(): number {
  const [round, setRound] = useState(0);
  useEffect(() => watchHand(() => setRound((before) => before + 1)), []);
  return round;
}

/** The answer to a question that is asked again whenever the library changes. */
export interface Watched<Answer> {
  /** Undefined until it is known. */
  readonly answer: Answer | undefined;
  /** Why the library cannot be read; null where it can. */
  readonly problem: Refusal | null;
}

/**
 * Follows a question to the library.
 * @param key names what is asked for: with another key the answer begins anew; null: nothing is asked yet
 */
export function useWatched<Answer>(
  ask: (library: OpenLibrary) => Promise<Answer>,
  key: string | null,
): Watched<Answer> {
  const [known, setKnown] = useState<Watched<Answer> & { readonly key: string | null }>({
    key,
    answer: undefined,
    problem: null,
  });
  useEffect(() => {
    if (key === null) return;
    return watch(ask, {
      told: (answer) => setKnown({ key, answer, problem: null }),
      failed: (problem) => setKnown({ key, answer: undefined, problem }),
    });
  }, [key]);
  return known.key === key ? known : { answer: undefined, problem: null };
}
