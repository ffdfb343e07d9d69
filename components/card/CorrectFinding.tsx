import { useRef, useState } from 'preact/hooks';
import type { CorrectionActions } from '@/components/highlight/hand-props';
import type { CorrectionChoices, SourceChoice } from '@/lib/domain/choices';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { Corrected } from './card-props';
import { Corrections } from './Corrections';

interface CorrectFindingProps {
  readonly findingId: FindingId;
  readonly content: Corrected;
  readonly actions: CorrectionActions;
}

/** The way to say that a finding was detected wrongly, on pages of ours. */
export function CorrectFinding({ findingId, content, actions }: CorrectFindingProps) {
  const [choices, setChoices] = useState<CorrectionChoices | null>(null);
  const [sourcesFound, setSourcesFound] = useState<readonly SourceChoice[]>([]);
  const asked = useRef('');
  // Closed again with every correction that is made.
  const [turn, setTurn] = useState(0);
  return (
    <Corrections
      key={turn}
      content={content}
      choices={choices}
      sourcesFound={sourcesFound}
      onChoices={() => void actions.choicesForCorrection(findingId).then(setChoices)}
      onFindSources={(words) => {
        asked.current = words;
        void actions.findSources(words).then((found) => {
          // An answer to what was typed before comes too late.
          if (asked.current === words) setSourcesFound(found);
        });
      }}
      onCorrect={(ruling, labels) => {
        setTurn(turn + 1);
        actions.onCorrect(findingId, ruling, labels);
      }}
    />
  );
}
