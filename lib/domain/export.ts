/** What the library can be written as besides its own file, in the order in which it is offered. */
const EXPORT_FORMATS = ['notes', 'annotations', 'highlights', 'figures', 'bibtex', 'csl'] as const;

/** One of {@link EXPORT_FORMATS}. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What the library can be written as: first of all its own file, which can be read in again. */
export const EXPORTS = ['library', ...EXPORT_FORMATS] as const;

/** One of {@link EXPORTS}. */
export type ExportName = (typeof EXPORTS)[number];
