import { unparse } from 'papaparse';

/** A cell of a table. */
export type Cell = string | number | null;

/**
 * Rows as lines of a CSV file (RFC 4180, CRLF), each with its line end. Text that a spreadsheet would take for a formula gets an
 * apostrophe before it (OWASP, CSV Injection).
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  return `${unparse(rows as unknown[][], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

/** What a formula begins with. Negative numbers are numbers, and told so by their type. */
const FORMULA = /^[=+\-@\t\r].*$/su;
