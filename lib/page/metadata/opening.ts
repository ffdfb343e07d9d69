import { holds, parentOf } from '../dom';

/** Text nodes read at most, and code units: what stands between a headline and the first paragraphs. */
const MOST_LINES = 60;
const MOST_TEXT = 2500;
/** How far above the headline the opening is looked for. */
const LEVELS = 4;

/**
 * What is printed right behind the headline, line by line as the page's text nodes have it: bylines, dates, places, the
 * first sentences. Without a headline in the page: what stands at the start of the body.
 */
export function openingLines(headline: Element | null, root: Element | null): string[] {
  let scope = headline ?? root;
  if (!scope) return [];
  if (headline)
    for (let up = 0; up < LEVELS && !(root && holds(scope, root)); up++) {
      const parent: Node | null = parentOf(scope);
      if (!(parent instanceof Element) || parent === headline.ownerDocument.body) break;
      scope = parent;
    }
  const lines: string[] = [];
  let length = 0;
  const walker = scope.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  if (headline && headline !== scope) walker.currentNode = headline;
  for (
    let node = walker.nextNode();
    node && lines.length < MOST_LINES && length < MOST_TEXT;
    node = walker.nextNode()
  ) {
    const parent = parentOf(node)?.nodeName ?? '';
    if ((headline && holds(headline, node)) || /^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(parent)) continue;
    // where lines are as the source has them, each one is a line
    for (const part of parent === 'PRE' ? (node as Text).data.split('\n') : [(node as Text).data]) {
      const line = part.replace(/\s+/g, ' ').trim();
      if (line !== '' && lines.length < MOST_LINES) lines.push(line);
      length += line.length;
    }
  }
  return lines;
}
