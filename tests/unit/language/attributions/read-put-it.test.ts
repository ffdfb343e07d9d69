import { describe, expect, it } from 'vitest';
import { readPutIt } from '@/lib/language/attributions/read-put-it';
import { readDocument } from '@/lib/language/text/document';
import { findQuotations } from '@/lib/language/text/quotations';

/** Who put what. */
function put(text: string): string[][] {
  const document = readDocument(text, 'text', null);
  return readPutIt(document, findQuotations(text)).map(({ source, cue, content, form }) => [
    ...[source, cue, ...content].map((span) => (span ? text.slice(span.start, span.end) : '')),
    form,
  ]);
}

describe('readPutIt', () => {
  it('takes what stands behind', () => {
    expect(put('The road was, as the mayor put it, a disgrace to the town.')).toEqual([
      ['the mayor', 'put it', 'a disgrace to the town', 'indirect'],
    ]);
    expect(put('As luck had it, as Orla Finn puts it, “the ferry sank.”')[0]?.[3]).toBe('direct');
  });

  it('takes what stands before where nothing stands behind', () => {
    expect(put('The road was a disgrace, as Orla Finn put it. It rained.')).toEqual([
      ['Orla Finn', 'put it', 'The road was a disgrace', 'indirect'],
    ]);
  });

  it('finds nothing where nobody put it so', () => {
    expect(put('As she left, she put it down.')).toEqual([]);
  });
});
