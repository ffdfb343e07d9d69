import { useId, useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { figureAsPrinted } from '@/components/words/evidence-words';
import type { CorrectionChoices, SourceChoice } from '@/lib/domain/choices';
import type { CorrectionProps } from './card-props';

interface SourceFormProps extends CorrectionProps {
  readonly choices: CorrectionChoices;
  /** `source`: who is to be credited with the figure. `same`: who the mention's source is the same as. */
  readonly form: 'source' | 'same';
}

/** A choice among this article's sources and, by the beginning of a name, those read before. */
export function SourceForm(props: SourceFormProps) {
  const { choices, form, content, sourcesFound, onFindSources, onCorrect } = props;
  const { translate } = useTexts();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { sourceId, figure } = choices;

  const take = (source: SourceChoice | null) => {
    if (form === 'source' && figure) {
      const labels = [figureAsPrinted(content), source?.name ?? translate('articleItself')];
      onCorrect(
        { kind: 'wrong-source', figure: figure.anchor, sourceId: source?.id ?? null },
        labels,
      );
    } else if (source && sourceId !== null) {
      const ruling = { kind: 'same-source', a: sourceId, b: source.id } as const;
      onCorrect(ruling, [content.source ?? content.phrase, source.name]);
    }
  };
  const begins = ({ name }: SourceChoice) =>
    name.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase());
  const here = choices.sources.filter((one) => one.id !== sourceId && begins(one));
  const before =
    typed.trim() === ''
      ? []
      : sourcesFound.filter(
          (one) => one.id !== sourceId && !choices.sources.some(({ id }) => id === one.id),
        );
  return (
    <div class="editor sources">
      <label for={`${id}-name`}>
        {translate(form === 'source' ? 'whoSaysIt' : 'whoIsTheSame')}
      </label>
      <input
        id={`${id}-name`}
        type="search"
        autocomplete="off"
        placeholder={translate('beginningOfName')}
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onFindSources(value);
        }}
      />
      <ul class="choices">
        {form === 'source' && sourceId !== null && typed === '' && (
          <li>
            <button type="button" onClick={() => take(null)}>
              {translate('articleItself')}
            </button>
          </li>
        )}
        {[...here, ...before].map((source) => (
          <li key={source.id}>
            <button type="button" onClick={() => take(source)}>
              <bdi>{source.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {here.length + before.length === 0 && <p class="soft">{translate('noSuchSource')}</p>}
    </div>
  );
}
