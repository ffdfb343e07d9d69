import { isAmong } from '../among';

/** What the walk does at an element, by its name. */
export type ElementRole =
  /** A word or phrase: its text flows on, whatever its attributes say. */
  | 'phrase'
  /** Its text flows on, unless its attributes keep it out. */
  | 'inline'
  /** A phrase whose text is counted as linked. */
  | 'link'
  /** The following start and end a passage, of the kind they name. */
  | 'block'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  /** Nothing inside is the article's text. */
  | 'skip';

// Lists are searched as they stand, with a blank on both sides of each name, and what was found is remembered: a page
// has few kinds of elements, and a table of all there are would have to be made on every one.
const PHRASES = ' B STRONG EM I U Q CITE ABBR MARK TIME SUP SUB SMALL DFN CODE FONT BDI BDO ';
const INLINE = ' SPAN INS DEL S ';
const HEADINGS = ' H1 H2 H3 H4 H5 H6 ';
const ITEMS = ' LI DD DT ';
const BLOCKS =
  ' DIV SECTION ARTICLE MAIN HEADER UL OL DL PRE TABLE CAPTION THEAD TBODY TFOOT TR TD TH ADDRESS DETAILS SUMMARY HR CENTER FORM FIELDSET HGROUP BODY LEGEND ';
const SKIPPED =
  ' SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED APPLET SVG svg MATH math CANVAS VIDEO AUDIO PICTURE IMG NAV ASIDE FOOTER FIGURE FIGCAPTION BUTTON SELECT TEXTAREA INPUT DATALIST LABEL DIALOG MENU METER PROGRESS OUTPUT HEAD FRAMESET RP RT ';

const known = new Map<string, ElementRole>();
/** Names remembered at most, since pages may invent new ones for ever. */
const MOST_KNOWN = 200;

/** The role of an element by its name as the parser wrote it. */
export function roleOf(name: string): ElementRole {
  const before = known.get(name);
  if (before !== undefined) return before;
  const role = lookUp(name);
  if (known.size < MOST_KNOWN) known.set(name, role);
  return role;
}

function lookUp(name: string): ElementRole {
  if (name === 'P') return 'paragraph';
  if (name === 'A') return 'link';
  if (isAmong(name, BLOCKS)) return 'block';
  if (isAmong(name, PHRASES)) return 'phrase';
  if (isAmong(name, INLINE)) return 'inline';
  if (isAmong(name, HEADINGS)) return 'heading';
  if (isAmong(name, ITEMS)) return 'item';
  if (name === 'BLOCKQUOTE') return 'quote';
  if (isAmong(name, SKIPPED)) return 'skip';
  return name.includes('-') ? 'block' : 'inline';
}
