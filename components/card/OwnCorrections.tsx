import type { ComponentProps } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CorrectionActions } from '@/components/highlight/hand-props';
import type { SourceChoice } from '@/lib/domain/choices';
import { Corrections } from './Corrections';

interface OwnCorrectionsProps extends Omit<
  ComponentProps<typeof Corrections>,
  'sourcesFound' | 'onFindSources'
> {
  readonly findSources: CorrectionActions['findSources'];
}

/** The ways to correct something on pages of ours, which look for sources themselves. */
export function OwnCorrections({ findSources, onCorrect, ...rest }: OwnCorrectionsProps) {
  const [sourcesFound, setSourcesFound] = useState<readonly SourceChoice[]>([]);
  const asked = useRef('');
  // Closed again with every correction that is made.
  const [turn, setTurn] = useState(0);
  return (
    <Corrections
      {...rest}
      key={turn}
      sourcesFound={sourcesFound}
      onFindSources={(words) => {
        asked.current = words;
        void findSources(words).then((found) => {
          // An answer to what was typed before comes too late.
          if (asked.current === words) setSourcesFound(found);
        });
      }}
      onCorrect={(ruling, labels) => {
        setTurn(turn + 1);
        onCorrect(ruling, labels);
      }}
    />
  );
}
