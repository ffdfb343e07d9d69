import type { ArticleContent } from '@/lib/domain/article';
import type { ImportRefusal, ImportState } from '@/lib/domain/import';
import type { Refusal } from '@/lib/domain/status';
import type { ImportReply } from '@/lib/messaging/exchange';
import type { Outcome } from '@/lib/messaging/outcome';
import { send } from '@/lib/messaging/send';
import { LineTooLong, linesOf } from './exchange-lines';
import { LARGEST_PAGE, readSavedArticle, type SavedFault } from './saved-article';

/** Why a file of several is left out. */
type LeftOut = SavedFault | 'other' | 'alone';

/** Files that are left out before anything was sent, and why. */
export type LeftOutFiles = readonly { readonly name: string; readonly why: LeftOut }[];

/** What the library said to the last message. */
export type Said =
  | { readonly ok: true; readonly state: ImportState | null }
  | { readonly ok: false; readonly why: Refusal | 'busy' | 'action' };

/** What came of sending files: told by the library, or refused before they were sent. */
export interface Sent {
  readonly said: Said;
  readonly refusal: ImportRefusal | null;
  readonly leftOut: LeftOutFiles;
}

/** What sending needs, and is told. */
export interface Sending {
  readonly id: string;
  readonly signal: AbortSignal;
  /** How much of the files is read, 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** Largest file of another program that is read at once, in bytes. */
const LARGEST_DOCUMENT = 30_000_000;
/** Articles, and characters of them, that go in one message. */
const MOST_PAGES = 20;
const MOST_CHARACTERS = 4_000_000;
/** What each of Ibid's own files begins with. */
const OURS = /^\ufeff?\s*\{"format":"ibid-library"/u;

/** Sends files to be looked at: one of Ibid's own or another program's, or saved articles. */
export async function sendFiles(files: readonly File[], sending: Sending): Promise<Sent> {
  const [only] = files;
  if (files.length !== 1 || only === undefined || isArticle(only))
    return sendArticles(files, sending);
  if (OURS.test(await only.slice(0, 100).text())) return sendLines(only, sending);
  if (only.size > LARGEST_DOCUMENT) return refused('too-large');
  const text = await only.text();
  if (text.trim() === '') return refused('empty');
  if (!/^\s*[[{]/u.test(text)) return refused('not-ours');
  return sent(await said(send('import.document', { id: sending.id, text })));
}

async function sendLines(file: File, { id, signal, onShare }: Sending): Promise<Sent> {
  let batch = 0;
  let last = GOING_ON;
  try {
    for await (const { lines, read } of linesOf(file)) {
      last = await said(send('import.lines', { id, batch, lines: [...lines] }));
      if (signal.aborted || !goesOn(last)) return sent(last);
      batch += 1;
      onShare(read / file.size);
    }
  } catch (error) {
    if (error instanceof LineTooLong) return refused('too-large');
    throw error;
  }
  return sent(last);
}

async function sendArticles(files: readonly File[], sending: Sending): Promise<Sent> {
  const { id, signal, onShare } = sending;
  const leftOut: { name: string; why: LeftOut }[] = [];
  let [batch, contents, characters] = [0, [] as ArticleContent[], 0];
  const flush = async (last: boolean) => {
    const answer = await said(send('import.pages', { id, batch, contents, last }));
    [batch, contents, characters] = [batch + 1, [], 0];
    return answer;
  };
  for (const [i, file] of files.entries()) {
    const read = await articleIn(file);
    if (typeof read === 'string') leftOut.push({ name: file.name, why: read });
    else {
      contents.push(read);
      characters += read.text.length;
    }
    onShare((i + 1) / files.length);
    if (signal.aborted) return { ...sent(GOING_ON), leftOut };
    if (contents.length < MOST_PAGES && characters < MOST_CHARACTERS) continue;
    const answer = await flush(false);
    if (!goesOn(answer)) return { ...sent(answer), leftOut };
  }
  return { ...sent(await flush(true)), leftOut };
}

async function articleIn(file: File): Promise<ArticleContent | LeftOut> {
  if (!isArticle(file)) return /\.json(?:ld)?$/iu.test(file.name) ? 'alone' : 'other';
  return file.size > LARGEST_PAGE ? 'too-long' : readSavedArticle(file);
}

function isArticle({ name }: File): boolean {
  return /\.(?:x?html?|txt)$/iu.test(name);
}

const GOING_ON: Said = { ok: true, state: null };

function goesOn(answer: Said): boolean {
  return answer.ok && answer.state?.stage === 'staging';
}

function sent(answer: Said): Sent {
  return { said: answer, refusal: null, leftOut: [] };
}

function refused(refusal: ImportRefusal): Sent {
  return { said: GOING_ON, refusal, leftOut: [] };
}

/** The answer to a message, whether it arrived or not. */
export async function said(asked: Promise<Outcome<ImportReply>>): Promise<Said> {
  const outcome = await asked;
  return outcome.ok ? outcome.value : { ok: false, why: 'action' };
}
