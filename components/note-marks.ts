/** A piece of a line. Links are of the web only. */
export type NotePiece =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly pieces: readonly NotePiece[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** A line as its pieces. */
type NoteLine = readonly NotePiece[];

/** A part of a note: a paragraph, a quotation or a list, line by line; a heading is one line. */
export interface NoteBlock {
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'bullets' | 'numbers';
  readonly lines: readonly NoteLine[];
}

/** What a line begins with, by what it is then. */
const BEGINNINGS: readonly (readonly [kind: NoteBlock['kind'], beginning: RegExp])[] = [
  ['heading', /^#{1,6} /u],
  ['quote', /^> ?/u],
  ['bullets', /^ {0,3}[-*+] /u],
  ['numbers', /^ {0,3}\d{1,3}[.)] /u],
];

/** Marks within a line; what is in no pair stays as it is. */
const MARKS = [
  /`(?<code>[^`]+)`/u,
  /\*\*(?<strong>[^\s*](?:[^*]*[^\s*])?)\*\*/u,
  /\*(?<em>[^\s*](?:[^*]*[^\s*])?)\*/u,
  /(?<![\p{L}\p{N}_])_(?<under>[^\s_](?:[^_]*[^\s_])?)_(?![\p{L}\p{N}_])/u,
  /\[(?<name>[^\][]+)\]\((?<target>https?:\/\/[^\s()]+)\)/u,
  /(?<bare>https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/u,
];
const MARK = new RegExp(MARKS.map(({ source }) => source).join('|'), 'gu');

/**
 * A note in the part of Markdown that people write by hand: paragraphs, headings, quotations, lists, emphasis, code and links. For
 * elements, never for HTML: whatever else stands in a note is text.
 */
export function noteBlocks(note: string): readonly NoteBlock[] {
  const blocks: { kind: NoteBlock['kind']; lines: NoteLine[] }[] = [];
  let isOpen = false;
  for (const line of note.split(/\r?\n/u)) {
    const [kind = 'paragraph', beginning] = BEGINNINGS.find(([, one]) => one.test(line)) ?? [];
    const words = beginning ? line.replace(beginning, '') : line;
    const last = blocks.at(-1);
    if (line.trim() === '') isOpen = false;
    else if (isOpen && last?.kind === kind && kind !== 'heading') last.lines.push(piecesOf(words));
    else {
      blocks.push({ kind, lines: [piecesOf(words)] });
      isOpen = true;
    }
  }
  return blocks;
}

/** A note as one line without its marks, for where there is room for no more. */
export function noteInALine(note: string): string {
  return noteBlocks(note)
    .flatMap(({ lines }) => lines.map(textOf))
    .join(' ');
}

function piecesOf(line: string): NotePiece[] {
  const pieces: NotePiece[] = [];
  let at = 0;
  for (const found of line.matchAll(MARK)) {
    if (found.index > at) pieces.push({ kind: 'text', text: line.slice(at, found.index) });
    pieces.push(pieceOf(found.groups ?? {}));
    at = found.index + found[0].length;
  }
  if (at < line.length) pieces.push({ kind: 'text', text: line.slice(at) });
  return pieces;
}

function pieceOf(groups: Readonly<Record<string, string | undefined>>): NotePiece {
  const { code, strong, em, under, name, target, bare = '' } = groups;
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', pieces: piecesOf(strong) };
  const stressed = em ?? under;
  if (stressed !== undefined) return { kind: 'em', pieces: piecesOf(stressed) };
  return { kind: 'link', text: name ?? bare, href: target ?? bare };
}

function textOf(line: NoteLine): string {
  return line.map((one) => ('pieces' in one ? textOf(one.pieces) : one.text)).join('');
}
