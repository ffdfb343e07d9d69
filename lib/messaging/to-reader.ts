import * as v from 'valibot';
import { MARKINGS } from '@/lib/domain/consent';
import { MEANING_COLOURS } from '@/lib/domain/highlight';
import { call } from './call';
import { savedHighlight } from './hand-shapes';
import { mark, nothing, place } from './shapes';

/** Every message to the reader in a tab, from the background or from the popup. */
export const toReader = {
  /** command: go to the next (1) or the previous (-1) finding and open its card. */
  'reader.step': call<null>()({
    from: 'page',
    body: v.strictObject({ direction: v.picklist([1, -1]) }),
  }),

  /** popup, background: scroll to a passage and let it flash. Answered with whether the page still has it. */
  'reader.show': call<{ readonly shown: boolean }>()({
    from: 'page',
    body: v.strictObject({ place }),
  }),

  /** background: another article changed what this one's marks say. */
  'reader.refresh': call<null>()({ from: 'page', body: v.strictObject({ marks: v.array(mark) }) }),

  /**
   * background: the reader's key or menu asks to highlight what is selected. Answered when the page is read, with whether
   * the reader there has dealt with it, be it with a sentence that says why not.
   */
  'reader.highlight': call<{ readonly done: boolean }>()({ from: 'page', body: nothing }),

  /** background: the highlights of this tab's article are others now; these are all of them. */
  'reader.highlights': call<null>()({
    from: 'page',
    body: v.strictObject({ highlights: v.array(savedHighlight) }),
  }),

  /** background: what pages are painted by was set anew. */
  'reader.settings': call<null>()({
    from: 'page',
    body: v.strictObject({
      settings: v.strictObject({
        marking: v.picklist(MARKINGS),
        meanings: v.array(
          v.strictObject({
            id: v.string(),
            name: v.nullable(v.string()),
            colour: v.picklist(MEANING_COLOURS),
          }),
        ),
        selectionButton: v.boolean(),
      }),
    }),
  }),

  /** background: consent was withdrawn, the site paused or the article forgotten: take everything back. */
  'reader.stop': call<null>()({ from: 'page', body: nothing }),
} as const;
