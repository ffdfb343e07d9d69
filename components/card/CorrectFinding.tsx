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
  return (
    <Corrections
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
      onCorrect={(ruling, labels) => actions.onCorrect(findingId, ruling, labels)}
    />
  );
}
