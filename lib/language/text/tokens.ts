import type { Span } from '@/lib/domain/span';

/** `number`: digits with their separators, or one sign that is a number ("½"). */
type TokenKind = 'word' | 'number' | 'punctuation';

/** The smallest piece of text that the grammars look at. Tokens never overlap and leave out only white space. */
export interface Token extends Span {
  /** As printed. */
  readonly text: string;
  /** Lower case, with ASCII apostrophes: what word lists are looked up by. */
  readonly lower: string;
  readonly kind: TokenKind;
}

/**
 * In order of trial:
 * 1. a currency code that a number follows at once ("USD1,700", "$US5"), cut off so that the number stands alone
 * 2. an abbreviation with inner full stops, its last one included ("U.S.", "a.m.")
 * 3. a number: digits, groups and decimals behind single separators ("1,234.5"); "10." leaves the full stop
 * 4. possessive and contracted endings as words of their own ("Syria" + "'s")
 * 5. a word: letters, marks, digits behind a letter ("A320"), inner apostrophes ("O'Neill", "don't")
 * 6. any other sign that is not white space, alone
 */
const PIECE =
  /(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|CNY|RMB|INR|HKD|SGD|ZAR|BRL|MXN|RUB|SEK|NOK|DKK|PLN|TRY|KES|NGN|Rs|RM|kr|(?<=\$)(?:US|AU|CA|NZ|A|C))(?=\d)|(?:PS|R)(?=[\d.,]{1,12} ?(?:m|bn|tn|million|billion|trillion)\b)|(?:\p{L}\.){2,}|\p{Nd}+(?:[.,]\p{Nd}+)*|\p{No}|['’]s(?![\p{L}\p{N}])|\p{L}(?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}{2}|[dmt]))*|\S/gu;

const SPACE = 0x20;
const LINE_END = 0x0a;
const [LETTER_SIGN, BLANK, ALONE] = [1, 2, 3];

/** Cuts a text into tokens, in order; linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === LINE_END) {
      at++;
      continue;
    }
    const end = plainEnd(text, at, code);
    const match = end > at ? text.slice(at, end) : pieceFrom(text, at);
    if (match === null) break;
    const { text: piece, lower, kind } = known.get(match) ?? knownFrom(match);
    // Before a piece there is only white space, so that the next place it is found at is its own.
    const start = end > at ? at : text.indexOf(piece, at);
    at = start + piece.length;
    tokens.push({ start, end: at, text: piece, lower, kind });
  }
  return tokens;
}

/** Of ASCII signs: 1 letters; 2 white space and signs that end a word, 3 those of them that stand alone. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z]/iu.test(sign)) return LETTER_SIGN;
  return /[,;:!?()]/u.test(sign) ? ALONE : code === SPACE || code === LINE_END ? BLANK : 0;
});

/**
 * Where a piece ends that is ASCII letters up to white space or a sign that can only stand behind a word, or such a sign: nearly all
 * are, and need no expression. `at` for any other.
 */
function plainEnd(text: string, at: number, code: number): number {
  if (signOf(code) === ALONE) return at + 1;
  let end = at;
  let sign = signOf(code);
  while (sign === LETTER_SIGN && end < text.length) sign = signOf(text.charCodeAt(++end));
  return sign === BLANK || sign === ALONE ? end : at;
}

function signOf(code: number): number {
  return code < ASCII.length ? ASCII[code]! : 0;
}

/** The next piece by the expression; null behind the last one. */
function pieceFrom(text: string, at: number): string | null {
  PIECE.lastIndex = at;
  return PIECE.exec(text)?.[0] ?? null;
}

type Piece = Pick<Token, 'text' | 'lower' | 'kind'>;

/**
 * Pieces met before: most of a text's are, and one string for all places where a word stands is hashed once for all the
 * word lists that it is looked up in. Longer ones are left out, as engines keep the whole text for a long part of it.
 */
const known = new Map<string, Piece>();
const MOST_KNOWN = 8_000;
const LONGEST_KNOWN = 12;

function knownFrom(text: string): Piece {
  const piece = { text, lower: text.toLowerCase().replaceAll('’', "'"), kind: kindOf(text) };
  if (text.length > LONGEST_KNOWN) return piece;
  if (known.size === MOST_KNOWN) known.clear();
  known.set(text, piece);
  return piece;
}

const DIGIT_OR_FRACTION = /^[\p{Nd}\p{No}]/u;
const LETTER = /^['’]?\p{L}/u;

function kindOf(piece: string): TokenKind {
  if (DIGIT_OR_FRACTION.test(piece)) return 'number';
  return LETTER.test(piece) ? 'word' : 'punctuation';
}
