import type { Span } from '@/lib/domain/span';
import { GENDER_WORDS } from '@/lib/language/english/roles';
import type { NamePhrase } from './name-phrase';

/** One speaker as a source phrase describes it. Several where they are joined by "and". */
export interface SourcePhrase extends Span {
  /** `name`: it is named; `pronoun`: "she"; `description`: a common noun with what describes it. */
  readonly type: 'name' | 'pronoun' | 'description';
  /** The name where it is named; null otherwise. */
  readonly name: NamePhrase | null;
  /** The head noun or the pronoun, lower case; the last word of the name where it is named. */
  readonly head: string;
  readonly plural: boolean;
  /** Whether it points back ("the monitor", "this source", "its director"). */
  readonly definite: boolean;
  /** Whether nothing but an article and the head is there ("the monitor"). */
  readonly isBare: boolean;
  /** What the person is, as written; null where nothing tells. */
  readonly role: string | null;
  /** The body or state that is named beside the speaker; null where none is. */
  readonly affiliation: NamePhrase | null;
}

/** The gender that a role or a pronoun tells; null where it tells none. */
export function genderOf(words: string | null): 'f' | 'm' | null {
  for (const word of words?.toLowerCase().split(/[^\p{L}]+/u) ?? []) {
    const gender = GENDER_WORDS.get(word);
    if (gender !== undefined) return gender;
  }
  return null;
}
