import { useRef, useState } from 'preact/hooks';
import { Corrections } from '@/components/card/Corrections';
import type { SourceChoice } from '@/lib/domain/choices';
import type { SourceId } from '@/lib/domain/source';
import type { LibraryActions } from './library-props';

interface CorrectSourceProps {
  readonly sourceId: SourceId;
  readonly name: string;
  readonly actions: Pick<LibraryActions, 'findSources' | 'onCorrect'>;
}

/** The way to say that a source is none, or the same as another one. */
export function CorrectSource({ sourceId, name, actions }: CorrectSourceProps) {
  const [sourcesFound, setSourcesFound] = useState<readonly SourceChoice[]>([]);
  const asked = useRef('');
  // Closed again with every correction that is made.
  const [turn, setTurn] = useState(0);
  return (
    <Corrections
      key={turn}
      content={{
        ...{ phrase: name, sentence: name, source: name, mark: { kind: 'mention' } },
        ...{ subject: null, measure: null, crossReferences: [] },
      }}
      // What was merged into it is told, and taken back, above.
      choices={{ sourceId, merged: [], sources: [], figure: null, others: [] }}
      sourcesFound={sourcesFound}
      onChoices={() => undefined}
      onFindSources={(words) => {
        asked.current = words;
        void actions.findSources(words).then((found) => {
          if (asked.current === words) setSourcesFound(found);
        });
      }}
      onCorrect={(ruling, labels) => {
        setTurn(turn + 1);
        actions.onCorrect(null, ruling, labels);
      }}
    />
  );
}
