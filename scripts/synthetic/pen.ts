import type { Part, Span } from '@/lib/domain/span';

/** Writes a text sentence by sentence and knows where everything stands in it. */
export class Pen {
  private written = '';
  private sentenceStart = 0;

  constructor(readonly part: Part) {}

  /** All that was written. */
  get text(): string {
    return this.written;
  }

  /** Writes words and gives where they stand. */
  write(words: string): Span {
    const start = this.written.length;
    this.written += words;
    return { start, end: this.written.length };
  }

  /** Ends the sentence, and with `paragraph` the paragraph too; gives where the sentence stands. */
  end(paragraph: boolean): Span {
    this.written += '.';
    const sentence = { start: this.sentenceStart, end: this.written.length };
    this.written += paragraph ? '\n\n' : ' ';
    this.sentenceStart = this.written.length;
    return sentence;
  }
}
