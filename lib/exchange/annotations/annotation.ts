/** The part of the W3C Web Annotation Data Model (2017) that highlights are written in and read from. */
export interface Annotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  /** ISO 8601 with zone. */
  readonly created: string;
  readonly modified: string;
  readonly motivation: 'commenting' | 'highlighting';
  readonly body: readonly AnnotationBody[];
  readonly target: AnnotationTarget;
}

/** Note, tag or meaning of a highlight. */
export interface AnnotationBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format?: 'text/markdown';
  /** `classifying` holds the meaning. */
  readonly purpose: 'commenting' | 'tagging' | 'classifying';
}

/** The passage: its words with what stands around them, and where they stood. */
interface AnnotationTarget {
  readonly source: string;
  readonly selector: readonly [
    {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    },
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
  ];
}

/** The context that every document names. */
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
