import type { Question } from '@/lib/domain/question';
import type { CrossReferenceRow } from './rows';

/** A link with what its ends ask each other's article for. */
export interface AskedLink extends CrossReferenceRow {
  readonly questions?: readonly Question[];
}

/**
 * Of links that differ and answer one question with different numbers those of the likeliest number of each source, and of those
 * without a source the likeliest of all; what agrees always stays. Follows from the links of two articles alone, so that neither the
 * order of reading nor what else the library holds matters.
 */
export function likeliestAnswers(links: readonly AskedLink[]): CrossReferenceRow[] {
  const best = new Map<string, number>();
  const hear = (what: string, score: number) =>
    best.set(what, Math.max(score, best.get(what) ?? score));
  for (const { questions = [], score } of links) {
    for (const { key, by, answer } of questions) {
      for (const whose of by === '' ? [key] : [key, ofSource(key, by)]) {
        hear(whose, score);
        hear(numberOf(whose, answer), score);
      }
    }
  }
  const isLikeliest = ({ key, by, answer }: Question): boolean => {
    const whose = by === '' ? key : ofSource(key, by);
    return best.get(numberOf(whose, answer)) === best.get(whose);
  };
  return links
    .filter(({ relation, questions = [] }) => relation === 'agree' || questions.every(isLikeliest))
    .map(({ questions: _, ...link }) => link);
}

function ofSource(key: string, by: string): string {
  return `${key}\n${by}`;
}

function numberOf(whose: string, answer: number): string {
  return `${whose}\n${String(answer)}`;
}
