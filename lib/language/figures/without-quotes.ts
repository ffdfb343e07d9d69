import type { Token } from '@/lib/language/text/tokens';
import { touchesLast } from './read-unit';

/**
 * The tokens of a sentence without its double quotation marks, which part no words from those they belong to: "killing
 * “nine terrorists”" tells of deaths as much as without them. A straight mark that closes none stays: it may be one of
 * inches. Linear.
 */
export function withoutQuotes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isQuote)) return tokens;
  let open = false;
  return tokens.filter((token, i) => {
    if (!isQuote(token)) return true;
    const { text } = token;
    const isInches =
      text === '"' && !open && tokens[i - 1]?.kind === 'number' && touchesLast(tokens, i);
    if (text === '"' && !isInches) open = !open;
    return isInches;
  });
}

/** Asked of every token: words, which nearly all are, need no look at their signs. */
function isQuote({ kind, text }: Token): boolean {
  return kind === 'punctuation' && QUOTES.has(text);
}

const QUOTES: ReadonlySet<string> = new Set('"“”„«»');
