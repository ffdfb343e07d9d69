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

const ROLES = new Map<string, ElementRole>();
const give = (role: ElementRole, names: string) => {
  for (const name of names.split(' ')) ROLES.set(name, role);
};
give('phrase', 'B STRONG EM I U Q CITE ABBR MARK TIME SUP SUB SMALL DFN CODE FONT BDI BDO');
give('inline', 'SPAN INS DEL S');
give('link', 'A');
give('heading', 'H1 H2 H3 H4 H5 H6');
give('paragraph', 'P');
give('item', 'LI DD DT');
give('quote', 'BLOCKQUOTE');
give(
  'block',
  'DIV SECTION ARTICLE MAIN HEADER UL OL DL PRE TABLE CAPTION THEAD TBODY TFOOT TR TD TH ADDRESS DETAILS SUMMARY HR CENTER FORM FIELDSET HGROUP BODY LEGEND',
);
give(
  'skip',
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED APPLET SVG svg MATH math CANVAS VIDEO AUDIO PICTURE IMG NAV ASIDE FOOTER FIGURE FIGCAPTION BUTTON SELECT TEXTAREA INPUT DATALIST LABEL DIALOG MENU METER PROGRESS OUTPUT HEAD FRAMESET RP RT',
);

/** The role of an element by its name as the parser wrote it. */
export function roleOf(name: string): ElementRole {
  return ROLES.get(name) ?? (name.includes('-') ? 'block' : 'inline');
}
