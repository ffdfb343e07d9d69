import { useState } from 'preact/hooks';
import type { CorrectionActions } from '@/components/highlight/hand-props';
import type { CorrectionChoices } from '@/lib/domain/choices';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { Corrected } from './card-props';
import { OwnCorrections } from './OwnCorrections';

interface CorrectFindingProps {
  readonly findingId: FindingId;
  readonly content: Corrected;
  readonly actions: CorrectionActions;
}

/** The way to say that a finding was detected wrongly, on pages of ours. */
export function CorrectFinding({ findingId, content, actions }: CorrectFindingProps) {
  const [choices, setChoices] = useState<CorrectionChoices | null>(null);
  return (
    <OwnCorrections
      content={content}
      choices={choices}
      onChoices={() => void actions.choicesForCorrection(findingId).then(setChoices)}
      findSources={actions.findSources}
      onCorrect={(ruling, labels) => actions.onCorrect(findingId, ruling, labels)}
    />
  );
}
