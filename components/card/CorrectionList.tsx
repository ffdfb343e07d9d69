import { useTexts } from '@/components/text';
import { figureAsPrinted, sourceInWords } from '@/components/words/evidence-words';
import type { CorrectionChoices } from '@/lib/domain/choices';
import type { CrossReferenceView } from '@/lib/domain/cross-reference';
import type { CorrectionProps } from './card-props';

/** Corrections that need more than a click. */
export type CorrectionForm = 'value' | 'source' | 'same';

interface CorrectionListProps extends CorrectionProps {
  readonly choices: CorrectionChoices;
  readonly onForm: (form: CorrectionForm) => void;
}

/** All that can be said against a finding, most usual first. */
export function CorrectionList(props: CorrectionListProps) {
  return (
    <ul class="choices">
      {props.content.mark.kind === 'figure' ? <OfFigure {...props} /> : <OfSource {...props} />}
    </ul>
  );
}

function OfFigure(props: CorrectionListProps) {
  const { content, choices, onForm, onCorrect } = props;
  const texts = useTexts();
  const { translate } = texts;
  const figure = choices.figure?.anchor;
  if (!figure) return null;
  const printed = figureAsPrinted(content);
  const differ = (view: CrossReferenceView) => {
    const other = choices.others.find(({ id }) => id === view.id);
    if (!other) return;
    const ruling = { kind: 'not-comparable', a: figure, b: other.anchor } as const;
    onCorrect(ruling, [printed, figureAsPrinted(view.there)]);
  };
  return (
    <>
      {content.crossReferences.map((view) => (
        <Choice key={view.id} onClick={() => differ(view)}>
          {translate(
            'notTheSameAs',
            figureAsPrinted(view.there),
            sourceInWords(texts, view.there.source),
          )}
        </Choice>
      ))}
      <Choice onClick={() => onForm('value')}>{translate('wrongValue')}</Choice>
      <Choice onClick={() => onForm('source')}>{translate('wrongSource')}</Choice>
      <Choice onClick={() => onCorrect({ kind: 'not-a-figure', figure }, [printed])}>
        {translate('notAFigure')}
      </Choice>
    </>
  );
}

function OfSource({ content, choices, onForm, onCorrect }: CorrectionListProps) {
  const { translate } = useTexts();
  const { sourceId, merged } = choices;
  const name = content.source ?? content.phrase;
  if (sourceId === null) return null;
  return (
    <>
      <Choice onClick={() => onCorrect({ kind: 'not-a-source', sourceId }, [name])}>
        {translate('notASource')}
      </Choice>
      <Choice onClick={() => onForm('same')}>{translate('sameSourceAs')}</Choice>
      {merged.map((other) => (
        <Choice
          key={other.id}
          onClick={() =>
            onCorrect({ kind: 'different-sources', a: sourceId, b: other.id }, [name, other.name])
          }
        >
          {translate('isAnotherSource', other.name)}
        </Choice>
      ))}
    </>
  );
}

function Choice(props: { readonly onClick: () => void; readonly children: string }) {
  return (
    <li>
      <button type="button" onClick={props.onClick}>
        {props.children}
      </button>
    </li>
  );
}
