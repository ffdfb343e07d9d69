import type { Question } from '@/lib/domain/question';
import type { CrossReferenceRow } from './rows';

/** A link with what its ends ask each other's article for. */
export interface AskedLink extends CrossReferenceRow {
  readonly questions?: readonly Question[];
}

/**
 * Of links that differ and answer one question the likeliest of each source, and of those without a source the likeliest of all; what
 * agrees always stays. Follows from the links of two articles alone, so that neither the order of reading nor what else the library
 * holds matters.
 */
export function likeliestAnswers(links: readonly AskedLink[]): CrossReferenceRow[] {
  const best = new Map<string, number>();
  const hear = (whose: string, score: number) =>
    best.set(whose, Math.max(score, best.get(whose) ?? score));
  for (const { questions = [], score } of links) {
    for (const question of questions) {
      hear(question.key, score);
      if (question.by !== '') hear(ownOf(question), score);
    }
  }
  const isLikeliest = ({ questions = [], score }: AskedLink): boolean =>
    questions.every((question) => best.get(ownOf(question)) === score);
  return links
    .filter((link) => link.relation === 'agree' || isLikeliest(link))
    .map(({ questions: _, ...link }) => link);
}

/** What those compete for who answer a question for one source; all do for the article itself. */
function ownOf({ key, by }: Question): string {
  return by === '' ? key : `${key}\n${by}`;
}
