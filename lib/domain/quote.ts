import type { Span } from './span';

/** A passage so described that it is found again in a changed text (W3C Web Annotation: position and quote selector). */
export interface Quote {
  /** The passage's words. */
  readonly exact: string;
  /** What stood right before and behind it, at most 32 code units each. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood: UTF-16 code units from the start of the text. */
  readonly start: number;
}

/** Length of what is kept from around a passage, in code units: what Hypothesis keeps. */
const CONTEXT = 32;

/** Describes a passage of a text. */
export function quoteOf(text: string, span: Span): Quote {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
    start: span.start,
  };
}
