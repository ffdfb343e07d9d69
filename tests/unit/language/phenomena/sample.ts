import type { AttributionForm } from '@/lib/domain/attribution';
import type { Measure } from '@/lib/domain/figure';
import type { SourceKind } from '@/lib/domain/source';

/** A source with everything that the sample says of it. */
interface SampleSource {
  /** Canonical name; of a source without a name its description, or the beginning of it. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Every passage that names it, as printed; in order. */
  readonly names: readonly string[];
  /** Every passage that stands for it without naming it, as printed; in order. */
  readonly standIns?: readonly string[];
  readonly role?: string;
  readonly affiliation?: string;
  readonly alias?: string;
}

/** An attribution as printed. `content` is the words alone: punctuation and the pieces' borders do not count. */
interface SampleAttribution {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly form: AttributionForm;
  /** Name of the source that it was told to. */
  readonly relay?: string;
}

/** A short text for one phenomenon, with all that is to be found in it: written by hand, before the code was run on it. */
export interface Sample {
  readonly phenomenon: string;
  readonly text: string;
  readonly sources: readonly SampleSource[];
  readonly attributions: readonly SampleAttribution[];
  /** Phrase, measure, and name of the source credited with it; null for the article itself. */
  readonly figures: readonly (readonly [phrase: string, measure: Measure, source: string | null])[];
}
