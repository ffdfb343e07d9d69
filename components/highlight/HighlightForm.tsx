import { useEffect, useRef, useState } from 'preact/hooks';
import type { HighlightChoices } from '@/lib/domain/choices';
import type { Highlight, Meaning } from '@/lib/domain/highlight';
import type { HighlightWords, Kept } from './editor-props';
import type { HighlightActions } from './hand-props';
import { HighlightEditor } from './HighlightEditor';
import { HighlightLinks } from './HighlightLinks';

/** How long nothing must have been typed for it to be written, milliseconds. */
const PAUSE = 600;

interface HighlightFormProps {
  readonly highlight: Highlight;
  readonly meanings: readonly Meaning[];
  readonly actions: HighlightActions;
  readonly onDone: () => void;
}

/**
 * The editor of a highlight on our own pages, with its links. What is typed is written after a pause, when a field is left and
 * when the form goes: nothing is ever lost to a forgotten button.
 */
export function HighlightForm({ highlight, meanings, actions, onDone }: HighlightFormProps) {
  const [words, setWords] = useState<HighlightWords>(() => wordsOf(highlight));
  const [kept, setKept] = useState<Kept>('kept');
  const [choices, setChoices] = useState<HighlightChoices | null>(null);
  // Counts the changes that were made elsewhere: the fields begin anew with each.
  const [elsewhere, setElsewhere] = useState(0);
  const unsent = useRef<Partial<HighlightWords>>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = () => {
    clearTimeout(timer.current);
    const edit = unsent.current;
    if (Object.keys(edit).length === 0) return;
    unsent.current = {};
    setKept('writing');
    void actions.onEditHighlight(highlight, edit).then((how) => {
      // What could not be written is sent again with the next change.
      if (how !== 'kept') unsent.current = { ...edit, ...unsent.current };
      setKept(how);
    });
  };
  const latest = useRef(flush);
  latest.current = flush;

  const change = (edit: Partial<HighlightWords>) => {
    setWords({ ...words, ...edit });
    unsent.current = { ...unsent.current, ...edit };
    clearTimeout(timer.current);
    const typed = 'note' in edit || 'figure' in edit;
    timer.current = setTimeout(() => latest.current(), typed ? PAUSE : 0);
  };

  useEffect(() => {
    let isWanted = true;
    void actions.choicesForHighlight(highlight).then((found) => {
      if (isWanted) setChoices(found);
    });
    const leave = () => latest.current();
    window.addEventListener('pagehide', leave);
    return () => {
      isWanted = false;
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [highlight.id]);

  useEffect(() => {
    const now = wordsOf(highlight);
    if (Object.keys(unsent.current).length > 0 || isSame(now, words)) return;
    setWords(now);
    setElsewhere((count) => count + 1);
  }, [highlight]);

  return (
    <>
      <HighlightEditor
        key={elsewhere}
        words={words}
        meanings={meanings}
        choices={choices}
        kept={kept}
        onChange={change}
        onLeave={flush}
        onRemove={() => {
          clearTimeout(timer.current);
          unsent.current = {};
          actions.onRemoveHighlight(highlight.id);
        }}
        onDone={onDone}
      />
      <HighlightLinks highlight={highlight} actions={actions} />
    </>
  );
}

function wordsOf({ meaning, note, tags, sourceId, figure }: Highlight): HighlightWords {
  return { meaning, note, tags, sourceId, figure };
}

function isSame(a: HighlightWords, b: HighlightWords): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
