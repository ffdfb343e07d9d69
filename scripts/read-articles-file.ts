/** The files that `analyze`, `crossref` and `npm start` take: `.txt` is one article, `.jsonl` one on every line. */
import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';

/** One article of a file, as far as the file tells. */
export interface FileArticle {
  readonly id: string;
  /** Exactly as given: all offsets count in it. */
  readonly text: string;
  /** Empty where the file has none. */
  readonly title: string;
  /** ISO date or date-time; null where the file has none. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

/** What was read, in order, and one sentence for everything that was not. */
export interface FileReading {
  readonly articles: readonly FileArticle[];
  /** Each names file and line. Empty where all was well. */
  readonly problems: readonly string[];
}

/**
 * Reads files in order. Relative paths count from where the command was called, which npm keeps in INIT_CWD.
 * What cannot be read becomes a problem; it never throws for the content of a file.
 */
export function readArticlesFiles(paths: readonly string[]): FileReading {
  const articles: FileArticle[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const reading = readArticlesFile(path);
    articles.push(...reading.articles);
    problems.push(...reading.problems);
  }
  return { articles, problems };
}

function readArticlesFile(path: string): FileReading {
  const ending = extname(path).toLowerCase();
  if (ending !== '.txt' && ending !== '.jsonl') {
    return failed(`${path} is neither a .txt nor a .jsonl file.`);
  }
  let content: string;
  try {
    const bytes = readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), path));
    content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    return failed(`${path} cannot be read: ${reasonOf(error)}.`);
  }
  if (ending === '.jsonl') return readLines(path, content);
  const id = basename(path).slice(0, -ending.length);
  const article = { id, text: content, title: '', published: null, outlet: null, url: null };
  return { articles: [article], problems: [] };
}

function failed(problem: string): FileReading {
  return { articles: [], problems: [problem] };
}

function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return 'it is not UTF-8 text';
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return code === 'EACCES' ? 'permission is denied' : code;
}

function readLines(path: string, content: string): FileReading {
  const articles: FileArticle[] = [];
  const problems: string[] = [];
  content
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const article = readLine(line);
      if (typeof article === 'string') {
        problems.push(`${path}, line ${index + 1} is no valid article: ${article}.`);
      } else {
        articles.push(article);
      }
    });
  return { articles, problems };
}

/** The article of a line, or why it is none. */
function readLine(line: string): FileArticle | string {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return 'it is not JSON';
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'it is no JSON object';
  const fields = row as Record<string, unknown>;
  const { id, text } = fields;
  if (typeof id !== 'string' || id === '') return 'it has no id';
  if (typeof text !== 'string') return 'it has no text';
  for (const name of ['title', 'published', 'outlet', 'url']) {
    const value = fields[name];
    if (value !== undefined && value !== null && typeof value !== 'string') {
      return `its ${name} is no string`;
    }
  }
  const published = optional(fields.published);
  if (published !== null && !isIsoDay(published)) return 'its published is no ISO date';
  return {
    id,
    text,
    title: optional(fields.title) ?? '',
    published,
    outlet: optional(fields.outlet),
    url: optional(fields.url),
  };
}

function optional(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A date or date-time as in ISO 8601 that is on the calendar. */
function isIsoDay(value: string): boolean {
  const date = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:?\d{2}[\d:.,]*(?:Z|[+-]\d{2}:?\d{2})?)?$/u.exec(
    value,
  )?.[1];
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
}
