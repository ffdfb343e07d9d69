import { LONGEST_OPENING, type OutlineEntry, type OutlineParagraph } from '@/lib/domain/outline';
import type { Part } from '@/lib/domain/span';

/** Headline and body of an article as printed. */
export type Printed = Readonly<Record<Part, string>>;

/** Puts entries under the paragraphs that they begin in, the headline first. A source is named once in a paragraph. */
export function inParagraphs(
  printed: Printed,
  entries: readonly OutlineEntry[],
): OutlineParagraph[] {
  const found: { paragraph: Omit<OutlineParagraph, 'entries'>; entries: OutlineEntry[] }[] = [];
  const named = new Set<string>();
  for (const entry of [...entries].sort(inReadingOrder)) {
    const start = entry.part === 'title' ? 0 : paragraphStart(printed.text, entry.span.start);
    const last = found.at(-1);
    if (last?.paragraph.part !== entry.part || last.paragraph.start !== start) {
      const opening = openingOf(printed[entry.part], start);
      found.push({ paragraph: { part: entry.part, start, opening }, entries: [] });
      named.clear();
    }
    if (entry.kind === 'source') {
      if (named.has(entry.sourceId)) continue;
      named.add(entry.sourceId);
    }
    found.at(-1)?.entries.push(entry);
  }
  return found.map(({ paragraph, entries: own }) => ({ ...paragraph, entries: own }));
}

/** The headline first; what begins at one place in the order of its length, the longest first: it holds the others. */
function inReadingOrder(x: OutlineEntry, y: OutlineEntry): number {
  if (x.part !== y.part) return x.part === 'title' ? -1 : 1;
  return x.span.start - y.span.start || y.span.end - x.span.end;
}

/** Where the paragraph begins that holds an offset; paragraphs are parted by a blank line. */
function paragraphStart(text: string, at: number): number {
  const gap = text.lastIndexOf('\n\n', at);
  return gap === -1 ? 0 : gap + 2;
}

/** What is cut off ends in a whole word, and says so. */
function openingOf(text: string, start: number): string {
  const gap = text.indexOf('\n\n', start);
  const end = gap === -1 ? text.length : gap;
  if (end - start <= LONGEST_OPENING) return text.slice(start, end);
  const cut = text.slice(start, start + LONGEST_OPENING - 2);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}
