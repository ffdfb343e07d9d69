import type { Attribution } from '@/lib/domain/attribution';
import type { CitedSource } from '@/lib/domain/source';
import type { Part, Span } from '@/lib/domain/span';
import type { RawAttribution } from '@/lib/language/attributions/raw-attribution';
import type { Document } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import type { Entity } from './entity';

/** One string of an article with the attributions read off it, in order. */
export interface ReadDocument {
  readonly document: Document;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly RawAttribution[];
  /** Whether weights read the attributions, and not rules. */
  readonly byModel: boolean;
}

/** Whom an article cites, and what is attributed to whom. */
export interface ResolvedSources {
  readonly sources: readonly CitedSource[];
  /** Ordered by position, those of the title first. */
  readonly attributions: readonly Attribution[];
}

/** An attribution whose source is known, before the sources have their final order. */
export interface PendingAttribution {
  readonly part: Part;
  readonly raw: RawAttribution;
  readonly source: (Span & { readonly entity: Entity }) | null;
  readonly relay: Entity | null;
}
