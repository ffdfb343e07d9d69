import type { Post } from '@/lib/domain/posts';
import type { Part, Span } from '@/lib/domain/span';
import { indexAt, readDocument, tokensIn } from '@/lib/language/text/document';
import { contextReader, type FigureContext } from './figure-context';

/** An article's two strings and when it was published. */
export interface ContextInput {
  readonly title: string;
  readonly text: string;
  /** ISO date or date-time; null where unknown. */
  readonly published: string | null;
  /** See `AnalysisInput.posts`. */
  readonly posts?: readonly Post[] | undefined;
}

/** Where, when and of what a passage speaks, as it is read for a figure in it; and the sentence that it begins in. */
export function contextAt(
  input: ContextInput,
  part: Part,
  span: Span,
  value: number,
): FigureContext & { readonly sentence: Span } {
  const documents = {
    title: readDocument(input.title, 'title', input.published),
    text: readDocument(input.text, 'text', input.published, input.posts),
  };
  const document = documents[part];
  const reader = contextReader(document, documents[part === 'text' ? 'title' : 'text']);
  const last = Math.min(indexAt(document.sentences, span.start), document.sentences.length - 1);
  let told: FigureContext = { places: [], period: null, context: [] };
  // In order, up to the passage's own: a sentence may take its day from the ones before it.
  for (let index = 0; index <= last; index++) {
    const sentence = document.sentences[index] ?? span;
    const tokens = tokensIn(document, sentence);
    const context = reader.sentence(index, tokens);
    if (index < last) continue;
    const at = tokens.findIndex((token) => token.end > span.start);
    told = context.of(Math.max(0, at), value);
  }
  return { ...told, sentence: document.sentences[last] ?? span };
}
