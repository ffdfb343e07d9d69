/** Lines and characters that go in one message. */
const MOST_LINES = 1_000;
const MOST_CHARACTERS = 2_000_000;
/** Longest line that is read, in code units; see `LONGEST_LINE` in lib/messaging/exchange.ts. */
const LONGEST_LINE = 40_000_000;

/** Some lines of a file, and how many bytes of it were read with them. */
export interface Batch {
  readonly lines: readonly string[];
  readonly read: number;
}

/** A line is longer than any that Ibid writes. */
export class LineTooLong extends Error {}

/**
 * The lines of a file in batches, streamed: a file may be longer than the memory. A last line without its end counts.
 * @throws {@link LineTooLong}
 */
export async function* linesOf(file: Blob): AsyncGenerator<Batch, void> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let [lines, characters, read] = [[] as string[], 0, 0];
  // What is known of the line at work, in parts: joined once, however long it is.
  let [parts, length] = [[] as string[], 0];
  const take = (part: string) => {
    parts.push(part);
    length += part.length;
    if (length > LONGEST_LINE) throw new LineTooLong();
  };
  const endLine = () => {
    lines.push(parts.join(''));
    characters += length;
    [parts, length] = [[], 0];
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const [first = '', ...others] = decoder.decode(value, { stream: !done }).split('\n');
      read += value?.length ?? 0;
      take(first);
      for (const other of others) {
        endLine();
        if (lines.length >= MOST_LINES || characters >= MOST_CHARACTERS) {
          yield { lines, read };
          [lines, characters] = [[], 0];
        }
        take(other);
      }
      if (done) break;
    }
    if (length > 0) endLine();
    if (lines.length > 0) yield { lines, read };
  } finally {
    await reader.cancel();
  }
}
