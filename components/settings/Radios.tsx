import { useId } from 'preact/hooks';
import styles from './Settings.module.css';

interface RadiosProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly {
    readonly value: Value;
    readonly text: string;
    readonly hint?: string;
  }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of several, each with a line that explains it. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { legend, choices, chosen, onChoose } = props;
  const id = useId();
  return (
    <fieldset class={styles.fieldset}>
      <legend>{legend}</legend>
      {choices.map(({ value, text, hint }) => (
        <div key={value} class="choice">
          <input
            type="radio"
            id={`${id}-${value}`}
            name={id}
            checked={value === chosen}
            aria-describedby={hint === undefined ? undefined : `${id}-${value}-hint`}
            onChange={() => onChoose(value)}
          />
          <div>
            <label for={`${id}-${value}`}>{text}</label>
            {hint !== undefined && (
              <p id={`${id}-${value}-hint`} class={styles.hint}>
                {hint}
              </p>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
