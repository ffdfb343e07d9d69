import type { Ruling } from '@/lib/domain/correction';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { Highlight, HighlightId, HighlightRelation } from '@/lib/domain/highlight';
import type { Refusal } from '@/lib/domain/status';
import type { HandReply } from '@/lib/messaging/hand';
import type { Outcome } from '@/lib/messaging/outcome';
import { send } from '@/lib/messaging/send';
import type { HandNotice } from './hand-notice';
import type { LinkShown } from './hand-queries';

/** The code that asks the library: it may come later than a page's first picture. */
const queries = () => import('./hand-queries');

/** What is told of what the reader does. */
interface Told {
  /** Null takes back what was complained of before. */
  readonly complain: (problem: Refusal | 'action' | null) => void;
  /** What was done, with the way back; null takes it back. */
  readonly tell: (notice: HandNotice | null) => void;
}

/** What the reader can do with highlights and findings on pages of ours: panel and library. */
export function handActions({ complain, tell }: Told) {
  /** Says what went wrong, or what was done; gives whether it was. */
  const settle = async (
    asked: Promise<Outcome<HandReply>>,
    done: HandNotice | null = null,
  ): Promise<'kept' | 'store-full' | 'not-kept'> => {
    complain(null);
    tell(null);
    const outcome = await asked;
    if (outcome.ok && outcome.value.ok) {
      tell(done);
      return 'kept';
    }
    const why = outcome.ok && !outcome.value.ok ? outcome.value.why : 'action';
    complain(why === 'not-in-library' ? 'action' : why);
    return why === 'store-full' ? why : 'not-kept';
  };

  const move = (way: 'undone' | 'redone') => {
    complain(null);
    const type = way === 'undone' ? 'change.undo' : 'change.redo';
    void send(type, { id: crypto.randomUUID() }).then((outcome) => {
      if (outcome.ok && outcome.value.ok) tell({ kind: 'history', way, what: outcome.value.done });
      else complain('action');
    });
  };

  return {
    onEditHighlight: (
      highlight: Highlight,
      edit: Partial<Pick<Highlight, 'meaning' | 'note' | 'tags' | 'sourceId' | 'figure'>>,
    ) => {
      // Field by field: rows of the library hold more than a message may.
      const { id, articleId, part, span, quote } = highlight;
      const { meaning, note, tags, sourceId, figure } = { ...highlight, ...edit };
      const kept = { id, articleId, part, span, quote, sourceId, figure };
      return settle(
        send('highlight.save', { highlight: { ...kept, meaning, note, tags: [...tags] } }),
      );
    },
    onRemoveHighlight: (id: HighlightId) =>
      void settle(send('highlight.remove', { id }), { kind: 'highlight-removed' }),
    onLink: (a: HighlightId, b: HighlightId, relation: HighlightRelation) =>
      void settle(send('highlight.link', { id: crypto.randomUUID(), a, b, relation })),
    onUnlink: (id: string) => void settle(send('highlight.unlink', { id })),
    choicesForHighlight: async (highlight: Highlight) =>
      (await queries()).highlightChoicesOf(highlight),
    findHighlights: async (words: string) => (await queries()).findHighlights(words),
    watchLinks: (id: HighlightId, told: (links: readonly LinkShown[]) => void) => {
      const ended = new AbortController();
      void queries().then(({ watchLinks }) => {
        if (ended.signal.aborted) return;
        ended.signal.addEventListener('abort', watchLinks(id, told));
      });
      return () => ended.abort();
    },
    choicesForCorrection: async (findingId: FindingId) => {
      const outcome = await send('correction.choices', { findingId });
      if (!outcome.ok) complain('action');
      return outcome.ok ? outcome.value : null;
    },
    findSources: async (words: string) => {
      const outcome = await send('sources.find', { words });
      return outcome.ok ? outcome.value : [];
    },
    onCorrect: (madeOn: FindingId | null, ruling: Ruling, labels: readonly string[]) =>
      void settle(
        send('correction.make', { id: crypto.randomUUID(), ruling, labels: [...labels], madeOn }),
        { kind: 'corrected', ruling, labels },
      ),
    onTakeBack: (id: string) => void settle(send('correction.takeBack', { id })),
    onUndo: () => move('undone'),
    onRedo: () => move('redone'),
  };
}
