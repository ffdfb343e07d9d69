import type { ImportFault, ImportRefusal } from '@/lib/domain/import';
import type { Piece } from '@/lib/store/imports/import-session';
import type { StagedRow } from '@/lib/store/imports/import-rows';
import type { ArticleContent } from '@/lib/domain/article';
import type { Noted } from './annotations/noted';
import { readAnnotations } from './annotations/read-annotations';
import { readHypothesis } from './annotations/read-hypothesis';
import type { Entry } from './library-file/entry';
import { readLine } from './library-file/read-line';

/** Something that an import brings, as it is put aside. */
export type ImportItem =
  | Entry
  | { readonly kind: 'noted'; readonly noted: Noted }
  | { readonly kind: 'page'; readonly content: ArticleContent };

/** Lines of a file that come at once; a line's place in its file is that of its batch and its own. */
const MOST_LINES = 10_000;

const RANKS: Readonly<Record<ImportItem['kind'], StagedRow['rank']>> = {
  article: 0,
  page: 0,
  settings: 1,
  highlight: 1,
  noted: 1,
  link: 2,
  correction: 2,
};

/** Reads some lines of a library file; `batch` counts from 0. Never throws. */
export function readLines(batch: number, lines: readonly string[]): Piece {
  const staged: StagedRow[] = [];
  const faults: ImportFault[] = [];
  let refusal: ImportRefusal | null = null;
  let [head, foot] = [false, false];
  lines.forEach((text, i) => {
    const line = readLine(text);
    if (line.kind === 'head') head = true;
    if (line.kind === 'foot') foot ||= text.trim() !== '';
    if (line.kind === 'entry') staged.push(stagedRow(batch * MOST_LINES + i, line.entry));
    if (line.kind !== 'fault') return;
    if (line.fault === 'broken' || line.fault === 'invalid') faults.push(line.fault);
    else refusal ??= line.fault;
  });
  return { staged, faults, refusal, head, foot };
}

/** Reads a whole document of another program: Web Annotations or an export of Hypothesis. Never throws. */
export function readDocument(text: string): Piece {
  const value = parse(text);
  const file = value === undefined ? null : (readHypothesis(value) ?? readAnnotations(value));
  if (file === null) return { ...NOTHING, refusal: value === undefined ? 'truncated' : 'not-ours' };
  const staged = file.noted.map((noted, i) => stagedRow(i, { kind: 'noted', noted }));
  const faults = Array.from({ length: file.refused }, () => 'no-passage' as const);
  return { ...NOTHING, staged, faults, head: true, foot: true };
}

/** Puts articles aside that a page of ours read from saved files; `batch` counts from 0. */
export function readPages(
  batch: number,
  contents: readonly ArticleContent[],
  last: boolean,
): Piece {
  const told = contents.filter(({ text }) => text.trim() !== '');
  const staged = told.map((content, i) =>
    stagedRow(batch * MOST_LINES + i, { kind: 'page', content }),
  );
  const faults = Array.from({ length: contents.length - told.length }, () => 'no-text' as const);
  return { ...NOTHING, staged, faults, head: true, foot: last };
}

const NOTHING: Piece = { staged: [], faults: [], refusal: null, head: false, foot: false };

function stagedRow(n: number, entry: ImportItem): StagedRow {
  return { n, rank: RANKS[entry.kind], entry };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
