import type { Question } from '@/lib/domain/question';
import { toldAt } from '@/lib/domain/posts';
import type { ComparableFigure } from './comparable-figure';
import { statedOf } from './stated';
import { isSuperseded } from './superseded';

/** What two comparable figures of two articles ask each other's article for; nothing within an article. */
export function questionsOf(a: ComparableFigure, b: ComparableFigure): readonly Question[] {
  return a.articleId === b.articleId ? [] : [questionTo(a, b), questionTo(b, a)];
}

function questionTo({ id }: ComparableFigure, other: ComparableFigure): Question {
  const { articleId, sourceKeys } = other;
  return {
    key: [id, articleId, isSuperseded(other), toldAt(other)].join('\n'),
    by: sourceKeys.join('\n'),
    answer: statedOf(other),
  };
}
