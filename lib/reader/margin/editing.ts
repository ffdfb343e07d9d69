import type { HighlightWords, Kept } from '@/components/highlight/editor-props';
import { renderEditor } from '@/components/card/render-card';
import type { HighlightChoices } from '@/lib/domain/choices';
import type { Highlight } from '@/lib/domain/highlight';
import { setSetting, settings } from '@/lib/settings';
import type { MarginPage } from './margin';
import type { InSlot } from './slot';

/** How long nothing must have been typed for it to be written, milliseconds. */
const PAUSE = 600;

/** A highlight as it is sent: all but what the background adds. */
export type Draft = Omit<Highlight, 'createdAt' | 'changedAt' | 'articleId'>;

/** A highlight as it would be sent. */
export function draftFrom(highlight: Highlight): Draft {
  const { id, part, span, quote, meaning, note, tags, sourceId, figure } = highlight;
  return { id, part, span, quote, meaning, note, tags, sourceId, figure };
}

/** What an editor calls. */
interface EditingHost {
  readonly onDone: () => void;
  readonly onRemove: () => void;
  readonly onUndo: (again: boolean) => void;
  /** The highlight is no more: it was removed elsewhere, or its making was undone. */
  readonly onGone: () => void;
}

/**
 * The editing of one highlight. What is typed is written after a pause, when a field is left, and when the editor or the
 * page goes; writes follow each other, so that an older one never wins.
 */
export class Editing implements InSlot {
  readonly stays = true;
  private choices: HighlightChoices | null = null;
  private kept: Kept = 'kept';
  /** Whether there is something that was not sent yet. */
  private unsent = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<void> = Promise.resolve();
  /** Counts the changes that were made elsewhere: the fields begin anew with each. */
  private elsewhere = 0;
  /** Whether the library is known to hold it. */
  private known: boolean;
  private mount: Element | null = null;
  private readonly end = new AbortController();

  constructor(
    private readonly page: MarginPage,
    private draft: Draft,
    private readonly host: EditingHost,
    /** Whether it is only just being made. */
    isNew: boolean,
  ) {
    this.known = !isNew;
    const { signal } = this.end;
    window.addEventListener('pagehide', () => this.flush(), { signal });
    document.addEventListener('visibilitychange', () => this.flush(), { signal });
    if (isNew) this.change({});
    void this.offer();
  }

  /** The highlight that is being edited. */
  get id(): string {
    return this.draft.id;
  }

  readonly about = () => {
    const span = this.page.highlights.find(this.id)?.span ?? this.draft.span;
    return span && this.page.rangeAt({ part: this.draft.part, span });
  };

  readonly render = (mount: Element) => {
    this.mount = mount;
    const { meanings } = this.page.highlights;
    renderEditor(
      mount,
      {
        key: `${this.id}.${String(this.elsewhere)}`,
        words: this.draft,
        quote: this.draft.quote.exact,
        meanings,
        choices: this.choices,
        kept: this.kept,
        scheme: this.page.layer.scheme,
        takeFocus: true,
        onChange: (change) => this.change(change),
        onLeave: () => this.flush(),
        onRemove: () => {
          this.drop();
          this.host.onRemove();
        },
        onDone: this.host.onDone,
        onUndo: (again) => {
          this.flush();
          void this.last.then(() => this.host.onUndo(again));
        },
      },
      this.page.i18n,
    );
  };

  readonly onGone = () => {
    this.flush();
    this.end.abort();
    this.mount = null;
  };

  /** The article's highlights are others now. */
  follow(): void {
    const now = this.page.highlights.all.find(({ id }) => id === this.id);
    if (now === undefined) {
      if (!this.known) return;
      this.drop();
      return this.host.onGone();
    }
    this.known = true;
    if (this.unsent || this.kept === 'writing' || isSame(now, this.draft)) return;
    this.draft = draftFrom(now);
    this.elsewhere += 1;
    this.show();
  }

  private change(change: Partial<HighlightWords>): void {
    this.draft = { ...this.draft, ...change };
    this.unsent = true;
    clearTimeout(this.timer);
    const typed = 'note' in change || 'figure' in change;
    this.timer = setTimeout(() => this.flush(), typed ? PAUSE : 0);
    if (change.meaning !== undefined) void setSetting(settings.lastMeaning, change.meaning);
    this.show();
  }

  /** Sends what was not sent yet. */
  private flush(): void {
    clearTimeout(this.timer);
    if (!this.unsent) return;
    this.unsent = false;
    const { draft } = this;
    this.kept = 'writing';
    this.last = this.last.then(() => this.write(draft));
  }

  private async write(draft: Draft): Promise<void> {
    const highlight = { ...draft, articleId: null, tags: [...draft.tags] };
    const outcome = await this.page.send('highlight.save', { highlight });
    const saved = outcome.ok && outcome.value.ok;
    if (saved) this.known = true;
    else if (draft === this.draft) this.unsent = true; // the next change or leaving sends it again
    const full = outcome.ok && !outcome.value.ok && outcome.value.why === 'store-full';
    if (draft === this.draft) this.kept = saved ? 'kept' : full ? 'store-full' : 'not-kept';
    this.show();
  }

  private drop(): void {
    clearTimeout(this.timer);
    this.unsent = false;
  }

  private async offer(): Promise<void> {
    const { part, span } = this.draft;
    if (span === null) return;
    const outcome = await this.page.send('highlight.choices', { part, span });
    if (!outcome.ok) return;
    this.choices = outcome.value;
    this.show();
  }

  private show(): void {
    if (this.mount) this.render(this.mount);
  }
}

function isSame(a: HighlightWords, b: HighlightWords): boolean {
  const words = ({ meaning, note, tags, sourceId, figure }: HighlightWords) =>
    JSON.stringify([meaning, note, tags, sourceId, figure]);
  return words(a) === words(b);
}
