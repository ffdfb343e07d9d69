import type { Highlight } from '@/lib/domain/highlight';
import type { ArticleRow } from '@/lib/store/rows';

/** What an article's note is made from. */
export interface NoteContent {
  readonly article: ArticleRow;
  /** In reading order. */
  readonly highlights: readonly Highlight[];
  /** Name of a highlight's meaning as the reader knows it. */
  readonly meaningOf: (highlight: Highlight) => string;
}

/** A file of a folder of notes. */
export interface NoteFile {
  /** Name with its ending, safe on every system. */
  readonly name: string;
  readonly text: string;
}

/**
 * An article with the reader's highlights and notes as a Markdown file whose front matter Obsidian reads. Words of the
 * article stand as block quotes; Markdown in the reader's notes stays as it is.
 */
export function articleNote({ article, highlights, meaningOf }: NoteContent): NoteFile {
  const { title, url, site, byline, published, readAt } = article;
  const tags = [...new Set(highlights.flatMap((highlight) => highlight.tags))];
  const front: [string, string][] = [
    ['title', yaml(title)],
    ['url', yaml(url)],
    ['site', yaml(site)],
    ...(byline === null ? [] : ([['author', yaml(byline)]] as [string, string][])),
    ...(published === null ? [] : ([['published', yaml(published)]] as [string, string][])),
    ['read', yaml(new Date(readAt).toISOString())],
    ['tags', `[${tags.map((tag) => yaml(asTag(tag))).join(', ')}]`],
  ];
  const head = ['---', ...front.map(([name, value]) => `${name}: ${value}`), '---'].join('\n');
  const passages = highlights.map((highlight) => passage(highlight, meaningOf(highlight)));
  const text = [head, `# ${oneLine(title) || oneLine(url)}`, `<${url}>`, ...passages].join('\n\n');
  return { name: fileName(article), text: `${text}\n` };
}

function passage({ quote, note, tags, id }: Highlight, meaning: string): string {
  const words = quote.exact
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  const labels = [`**${oneLine(meaning)}**`, ...tags.map((tag) => `#${asTag(tag)}`)].join(' ');
  return [words, `${labels} ^${id.replace(/[^a-z\d-]/giu, '')}`, note]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A string of YAML: JSON's are (YAML 1.2, 7.3.1). */
function yaml(value: string): string {
  return JSON.stringify(oneLine(value));
}

function oneLine(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}

/** Obsidian's tags have no spaces. */
function asTag(tag: string): string {
  return tag.trim().replace(/[^\p{L}\p{N}/_-]+/gu, '-');
}

/** Longest name before the ending, in code units: half of what file systems take, whose bytes are more. */
const LONGEST_NAME = 100;

/** Day and title, without what some system refuses; part of the key keeps two articles of one title apart. */
function fileName({ day, title, site, id }: ArticleRow): string {
  const words = `${day.slice(0, 10)} ${oneLine(title) || site}`;
  const safe = words
    .replace(/[^\p{L}\p{N} ,.'’()-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, LONGEST_NAME)
    .toWellFormed()
    .replace(/[ .]+$/u, '');
  return `${safe} ${id.slice(0, 6)}.md`;
}
