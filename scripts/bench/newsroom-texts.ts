import type { AnalysisInput } from '@/lib/domain/analysis';
import { plainText } from '../../tests/newsroom/article';
import { NEWSROOM } from '../../tests/newsroom/newsroom';

/** The newsroom's articles as the pipeline takes them. */
export const INPUTS: readonly AnalysisInput[] = NEWSROOM.map((article) => ({
  title: article.title,
  text: plainText(article),
  language: 'en',
  published: article.published,
  outlet: null,
}));

/** Thousands of words that they have together. */
const THOUSANDS =
  INPUTS.map(({ title, text }) => `${title} ${text}`.split(/\s+/u).length).reduce(
    (sum, words) => sum + words,
    0,
  ) / 1_000;

/** Milliseconds that a reader of them all takes for 1,000 words. */
export function timePerThousand(read: (input: AnalysisInput) => unknown): number {
  const began = performance.now();
  for (const input of INPUTS) read(input);
  return (performance.now() - began) / THOUSANDS;
}
