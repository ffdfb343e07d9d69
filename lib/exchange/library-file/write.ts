import { FILE_VERSION, FORMAT, type Entry } from './entry';

/**
 * The parts of a library file. It is one JSON document with one entry a line, so that it can be written and read in pieces of
 * any size, and read by other programs. It says nothing of the clock: the same library gives the same bytes.
 */
export const HEAD = `${JSON.stringify({ format: FORMAT, version: FILE_VERSION }).slice(0, -1)},"entries":[`;

/** What the file ends with; a file without it was cut off. */
export const FOOT = ']}';

/** The line of an entry, with what parts it from the one before. */
export function entryLine(entry: Entry, isFirst: boolean): string {
  return `${isFirst ? '' : ','}\n${JSON.stringify(entry)}`;
}
