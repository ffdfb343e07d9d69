import type { Span } from '@/lib/domain/span';

/** Somebody beside a verb of saying, found by who it is. Token indexes are inclusive. */
export interface Citation {
  /** First and last token of the phrase that names the speaker. */
  readonly from: number;
  readonly to: number;
  /** First and last token of the words that tell that it was said. */
  readonly cueFrom: number;
  readonly cueTo: number;
  /** Whether the phrase holds a name. */
  readonly named: boolean;
  /** Whether its form leaves no doubt who speaks ("quoted a source as saying"). */
  readonly sure: boolean;
  /** What was said. */
  readonly content: readonly Span[];
}
