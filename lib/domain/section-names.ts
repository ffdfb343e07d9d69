/**
 * What news sites call their sections in addresses, between blanks: a page whose whole path is of such words lists stories
 * and is none. As one text, since scripts in pages search lists as they stand.
 */
export const SECTION_NAMES =
  ' news world politics business economy sport sports opinion culture science health tech technology entertainment lifestyle travel nachrichten politik wirtschaft kultur panorama wissen meinung ';
