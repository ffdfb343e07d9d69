import type { SourceKind } from '@/lib/domain/source';
import type { Part, Span } from '@/lib/domain/span';
import type { Nation } from '@/lib/language/english/nations';
import type { Voice } from './known-bodies';

/** A proper name in a document, as far as it can be read without looking at the rest of the article. */
export interface NamePhrase extends Span {
  readonly part: Part;
  /** Indexes of its first and last token. */
  readonly from: number;
  readonly to: number;
  /**
   * `nation`: a country, its people or its capital; `unknown`: a capitalised run that tells nothing of itself.
   */
  readonly kind: Exclude<SourceKind, 'anonymous' | 'document'> | 'nation' | 'unknown';
  /** Canonical where the tables or a pattern know it, else as printed. */
  readonly name: string;
  /** Whether `name` is canonical: no other phrase of the article can tell more of it. */
  readonly known: boolean;
  readonly voice: Voice;
  /** The state that it is, or belongs to. */
  readonly nation: Nation | null;
  /** For a nation: which of its names; null for all others. */
  readonly nationForm: 'name' | 'adjective' | 'capital' | null;
  /** For a state's body without its state ("the Foreign Ministry"): its name behind the adjective; else null. */
  readonly bodyOf: string | null;
  /** Whether it is a common word at the start of a sentence, and a name only if the article has such a body. */
  readonly isWeak: boolean;
  /** The token right before it, lower case; empty at the beginning. */
  readonly before: string;
  /** Whether the words beside it make it a place ("in X", "the town of X", "X province"). */
  readonly isPlace: boolean;
  /** Title, rank or office before the name ("Prime Minister"); null where there is none. */
  readonly role: string | null;
  /** Other names that the tables know. */
  readonly aliases: readonly string[];
}
