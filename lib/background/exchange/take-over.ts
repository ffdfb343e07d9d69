import type { ImportCount, ImportFault, ImportSort } from '@/lib/domain/import';
import type { Meaning } from '@/lib/domain/highlight';
import type { Noted } from '@/lib/exchange/annotations/noted';
import type { ImportItem } from '@/lib/exchange/read-file';
import type { ChangedRow } from '@/lib/store/change-rows';
import type { Follow } from '@/lib/store/changes';
import { saveRuled } from '@/lib/store/corrections/save-ruled';
import { putHandRow } from '@/lib/store/imports/put-hand-row';
import { isSame } from '@/lib/store/is-same';
import { articleIdOf } from '@/lib/store/keys';
import { articleByUrl } from '@/lib/store/queries/articles';
import type { Library } from '@/lib/store/schema';
import type { Analyser } from '../analyser';
import { rulebook } from '../rulebook';
import { readEntry, readSaved, type FileReading } from './article-from-file';
import { highlightFrom } from './noted-highlight';

/** What taking things over stands on. */
export interface TakeOver {
  readonly library: Library;
  readonly analyser: Analyser;
  readonly follow: Follow;
  readonly meanings: readonly Meaning[];
  /** Milliseconds since the epoch: when the import began. */
  readonly at: number;
  /** Whether only to look: nothing is written then. */
  readonly dry: boolean;
}

/** What became of one thing, or would. */
export interface Taken {
  readonly sort: ImportSort | null;
  readonly outcome: keyof ImportCount | ImportFault;
  /** The article that is new by it; null where none is. */
  readonly articleId: string | null;
  /** The row of the reader's own that it wrote; null where it wrote none. */
  readonly row: ChangedRow | null;
}

/** One thing looked at: what becomes of it, and how it is written, in a transaction over all tables; null where it is not. */
export interface Plan {
  readonly taken: Taken;
  readonly write: (() => Promise<void>) | null;
}

/** Looks what becomes of one thing in the library as it is now. */
export async function planTakeOver(work: TakeOver, item: ImportItem): Promise<Plan> {
  if (item.kind === 'settings') return unwritten(null, 'known');
  if (item.kind === 'article') return takeArticle(work, () => readEntry(item, work.analyser), item);
  if (item.kind === 'page') {
    const read = async (): Promise<FileReading> => ({
      reading: await readSaved(item.content, work.at, work.analyser),
      revisions: [],
    });
    return takeArticle(work, read, item.content);
  }
  if (item.kind === 'noted') return takeNoted(work, item.noted);
  if (item.kind === 'highlight') {
    const before = (await work.library.highlights.get(item.highlight.id)) ?? null;
    const after = item.highlight;
    const isOlder = before !== null && before.changedAt >= after.changedAt;
    const row = { table: 'highlights', id: after.id, before, after } as const;
    return takeRow(work, 'highlights', row, isOlder);
  }
  if (item.kind === 'link') {
    const { library, dry } = work;
    const ends = await library.highlights.bulkGet([item.link.a, item.link.b]);
    // While only looking, the ends may still be among what comes in.
    if (!dry && ends.includes(undefined)) return unwritten('links', 'no-ends');
    const before = (await library.highlightLinks.get(item.link.id)) ?? null;
    const row = { table: 'highlightLinks', id: item.link.id, before, after: item.link } as const;
    return takeRow(work, 'links', row, before !== null);
  }
  const before = (await work.library.corrections.get(item.correction.id)) ?? null;
  const row = {
    table: 'corrections',
    id: item.correction.id,
    before,
    after: item.correction,
  } as const;
  return takeRow(work, 'corrections', row, before !== null);
}

function unwritten(sort: ImportSort | null, outcome: Taken['outcome']): Plan {
  return { taken: { sort, outcome, articleId: null, row: null }, write: null };
}

async function takeArticle(
  { library, dry }: TakeOver,
  read: () => Promise<FileReading>,
  { canonicalUrl, title, text }: { canonicalUrl: string; title: string; text: string },
): Promise<Plan> {
  const id = await articleIdOf(canonicalUrl);
  const [known, words] = await Promise.all([library.articles.get(id), library.texts.get(id)]);
  if (known) {
    const isSameText = known.title === title && words?.text === text;
    return unwritten('articles', isSameText ? 'known' : 'differing');
  }
  const taken: Taken = { sort: 'articles', outcome: 'fresh', articleId: id, row: null };
  if (dry) return { taken, write: null };
  const { reading, revisions } = await read();
  const write = async () => {
    await saveRuled(library, reading, rulebook());
    await library.revisions.bulkPut(revisions);
  };
  return { taken, write };
}

/** A passage of an article that was never read makes an article of which its highlights alone are known. */
async function takeNoted(work: TakeOver, noted: Noted): Promise<Plan> {
  const { library, meanings, at } = work;
  const known = (await articleByUrl(library, noted.url))?.id ?? (await articleIdOf(noted.url));
  const after = await highlightFrom(noted, known, meanings, at);
  const before = (await library.highlights.get(after.id)) ?? null;
  const isOlder = before !== null && before.changedAt >= after.changedAt;
  const isNew = (await library.articles.get(known)) === undefined;
  const row = { table: 'highlights', id: after.id, before, after } as const;
  const plan = takeRow(work, 'highlights', row, isOlder);
  if (!isNew || plan.write === null) return plan;
  const { url, title } = noted;
  const content = {
    ...{ url, canonicalUrl: url, site: new URL(url).hostname, title },
    ...{ byline: null, published: null, language: null, text: '' },
  };
  const article = await readSaved(content, at, work.analyser);
  const write = async () => {
    await saveRuled(library, article, rulebook());
    await plan.write?.();
  };
  return { taken: { ...plan.taken, articleId: known }, write };
}

function takeRow(
  { library, follow, dry }: TakeOver,
  sort: ImportSort,
  row: ChangedRow,
  isKnown: boolean,
): Plan {
  if (isKnown || isSame(row.before, row.after)) return unwritten(sort, 'known');
  const outcome = row.before === null ? 'fresh' : 'differing';
  const write = dry ? null : () => putHandRow(library, row, follow);
  return { taken: { sort, outcome, articleId: null, row }, write };
}
