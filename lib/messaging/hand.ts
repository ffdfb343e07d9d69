import * as v from 'valibot';
import type { ChangeName } from '@/lib/domain/change';
import type { Highlight } from '@/lib/domain/highlight';
import type { Refusal } from '@/lib/domain/status';
import { call } from './call';
import { correction, highlight, highlightRelation, madeKey, placedHighlights } from './hand-shapes';

/**
 * Whether the reader's hand took effect. `not-in-library`: the article, the highlight or an end of the link is not there
 * (any longer), or is not of the sender's article: a tab writes to its own article alone.
 */
export type HandReply =
  { readonly ok: true } | { readonly ok: false; readonly why: Refusal | 'not-in-library' };

/** The highlight as the library now has it, or why not. */
export type HighlightReply =
  { readonly ok: true; readonly highlight: Highlight } | (HandReply & { readonly ok: false });

/** What was undone or done again; null where there was nothing. */
export type ChangeReply =
  { readonly ok: true; readonly done: ChangeName | null } | (HandReply & { readonly ok: false });

/** Messages by which the reader's own words come into the library: highlights, corrections, and taking them back. */
export const hand = {
  /** Makes a highlight, or edits the one with this key. */
  'highlight.save': call<HighlightReply>()({ from: 'any', body: v.strictObject({ highlight }) }),

  /** Removes a highlight and its links; {@link HandReply} is `ok` where it was gone already. */
  'highlight.remove': call<HandReply>()({ from: 'any', body: v.strictObject({ id: madeKey }) }),

  /** Links two highlights: `a` supports, contradicts … `b`; or changes the relation of the link with this key. */
  'highlight.link': call<HandReply>()({
    from: 'any',
    body: v.strictObject({ id: madeKey, a: madeKey, b: madeKey, relation: highlightRelation }),
  }),

  /** Takes a link between highlights out. */
  'highlight.unlink': call<HandReply>()({ from: 'any', body: v.strictObject({ id: madeKey }) }),

  /** reader: where the page found highlights whose span is null, by likeness. Those that have a span keep it. */
  'highlights.placed': call<HandReply>()({
    from: 'tab',
    body: v.strictObject({ placed: placedHighlights }),
  }),

  /** Makes a correction; the whole library follows it before this is answered. */
  'correction.make': call<HandReply>()({ from: 'any', body: correction }),

  /** Takes a correction back: the library is as if it had never been made. */
  'correction.takeBack': call<HandReply>()({ from: 'page', body: v.strictObject({ id: madeKey }) }),

  /** Undoes the reader's last change that is not undone. `id` is this message's own, so that sent twice it undoes one. */
  'change.undo': call<ChangeReply>()({ from: 'any', body: v.strictObject({ id: madeKey }) }),

  /** Does again what was undone last. */
  'change.redo': call<ChangeReply>()({ from: 'any', body: v.strictObject({ id: madeKey }) }),
} as const;
