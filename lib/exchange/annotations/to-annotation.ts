import type { Highlight } from '@/lib/domain/highlight';
import { CONTEXT, type Annotation, type AnnotationBody } from './annotation';

/** A highlight as a Web Annotation of its article. `meaning`: the name of its meaning as the reader knows it. */
export function toAnnotation(highlight: Highlight, url: string, meaning: string): Annotation {
  const { id, quote, note, tags, createdAt, changedAt, span } = highlight;
  const { exact, prefix, suffix } = quote;
  const start = span?.start ?? quote.start;
  const body: AnnotationBody[] = [
    { type: 'TextualBody', purpose: 'classifying', value: meaning },
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }) as const),
  ];
  if (note !== '') {
    const format = 'text/markdown';
    body.unshift({ type: 'TextualBody', purpose: 'commenting', format, value: note });
  }
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    created: new Date(createdAt).toISOString(),
    modified: new Date(changedAt).toISOString(),
    motivation: note === '' ? 'highlighting' : 'commenting',
    body,
    target: {
      source: url,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ],
    },
  };
}
