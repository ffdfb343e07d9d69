import * as v from 'valibot';
import { EXPORTS } from '@/lib/domain/export';
import type { ImportState } from '@/lib/domain/import';
import type { Refusal } from '@/lib/domain/status';
import { call } from './call';
import { madeKey } from './hand-shapes';
import { key, line, pageText } from './shapes';

/** How an import stands (null: there is none), or why the library cannot be asked; `busy`: another import is being taken over. */
export type ImportReply =
  | { readonly ok: true; readonly state: ImportState | null }
  | { readonly ok: false; readonly why: Refusal | 'busy' };

/** A piece of an export, or why the library cannot be asked. `next` is null behind the last piece. */
export type ExportReply =
  | {
      readonly ok: true;
      /** Empty where it is on the disk. */
      readonly text: string;
      /** Whether the text is on the disk, under the piece's number. */
      readonly isOnDisk: boolean;
      /** Files of a folder, where the export is one. */
      readonly files: readonly { readonly name: string; readonly text: string }[];
      readonly next: string | null;
    }
  | { readonly ok: false; readonly why: Refusal };

/** Pieces of a file that come in one message: small enough for every browser's limit on messages. */
const MOST_LINES = 10_000;
const LONGEST_LINE = 40_000_000;
const LONGEST_DOCUMENT = 32_000_000;
const MOST_PAGES = 20;

const batch = v.pipe(v.number(), v.integer(), v.minValue(0));
const address = v.pipe(line, v.regex(/^https?:\/\//u));

/** An article that a page of ours read from a saved file. */
const content = v.strictObject({
  ...{ url: address, canonicalUrl: address, site: line, title: line, byline: v.nullable(line) },
  ...{ published: v.nullable(line), language: v.nullable(line), text: pageText },
});

/**
 * Messages by which the library goes out and comes in. An import is begun, gets its file in pieces, is reviewed (a dry run), and
 * then applied or cancelled; review, apply and cancel do some of the work and are to be sent until the stage says that it is done.
 */
export const exchange = {
  /** Begins an import. */
  'import.begin': call<ImportReply>()({
    from: 'page',
    body: v.strictObject({ id: madeKey, name: line }),
  }),

  /** Lines of one of Ibid's own files. */
  'import.lines': call<ImportReply>()({
    from: 'page',
    body: v.strictObject({
      id: madeKey,
      batch,
      lines: v.pipe(
        v.array(v.pipe(v.string(), v.maxLength(LONGEST_LINE))),
        v.maxLength(MOST_LINES),
      ),
    }),
  }),

  /** Another program's file: Web Annotations, an export of Hypothesis. */
  'import.document': call<ImportReply>()({
    from: 'page',
    body: v.strictObject({
      id: madeKey,
      text: v.pipe(v.string(), v.maxLength(LONGEST_DOCUMENT)),
    }),
  }),

  /** Articles of saved files; `last` with the last of them. */
  'import.pages': call<ImportReply>()({
    from: 'page',
    body: v.strictObject({
      id: madeKey,
      batch,
      contents: v.pipe(v.array(content), v.maxLength(MOST_PAGES)),
      last: v.boolean(),
    }),
  }),

  /** Looks what would become of what came in. Changes nothing. */
  'import.review': call<ImportReply>()({ from: 'page', body: v.strictObject({ id: madeKey }) }),

  /** Takes over what was reviewed. */
  'import.apply': call<ImportReply>()({ from: 'page', body: v.strictObject({ id: madeKey }) }),

  /** Gives an import up: what it took over goes again. Puts one away that is done. */
  'import.cancel': call<ImportReply>()({ from: 'page', body: v.strictObject({ id: madeKey }) }),

  /**
   * The next piece of an export; `after` is the `next` of the piece before, null begins. Its text goes to the disk under the
   * export's key and the piece's number, where there is a place for it.
   */
  'export.piece': call<ExportReply>()({
    from: 'page',
    body: v.strictObject({
      id: madeKey,
      part: v.pipe(v.number(), v.integer(), v.minValue(0)),
      format: v.picklist(EXPORTS),
      after: v.nullable(v.union([key, v.pipe(v.string(), v.maxLength(1_000))])),
      /** Names of the meanings as the reader knows them, by their key. */
      meanings: v.record(
        v.pipe(v.string(), v.maxLength(100)),
        v.pipe(v.string(), v.maxLength(100)),
      ),
    }),
  }),

  /** An export was saved, or nobody wants it any longer: its pieces go from the disk. */
  'export.over': call<null>()({ from: 'page', body: v.strictObject({ id: madeKey }) }),
} as const;
