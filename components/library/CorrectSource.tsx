import { OwnCorrections } from '@/components/card/OwnCorrections';
import type { SourceId } from '@/lib/domain/source';
import type { LibraryActions } from './library-props';

interface CorrectSourceProps {
  readonly sourceId: SourceId;
  readonly name: string;
  readonly actions: Pick<LibraryActions, 'findSources' | 'onCorrect'>;
}

/** The way to say that a source is none, or the same as another one. */
export function CorrectSource({ sourceId, name, actions }: CorrectSourceProps) {
  return (
    <OwnCorrections
      content={{
        ...{ phrase: name, sentence: name, source: name, mark: { kind: 'mention' } },
        ...{ subject: null, measure: null, crossReferences: [] },
      }}
      // What was merged into it is told, and taken back, above.
      choices={{ sourceId, merged: [], sources: [], figure: null, others: [] }}
      onChoices={() => undefined}
      findSources={actions.findSources}
      onCorrect={(ruling, labels) => actions.onCorrect(null, ruling, labels)}
    />
  );
}
