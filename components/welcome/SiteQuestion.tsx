import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { Outcome } from './Outcome';
import type { SiteChoice, WelcomeProps } from './welcome-props';
import styles from './Welcome.module.css';

const CHOICES = [
  { consent: 'all-sites', label: 'welcomeAll', hint: 'welcomeAllHint' },
  { consent: 'chosen-sites', label: 'welcomeChosen', hint: 'welcomeChosenHint' },
  { consent: 'on-click', label: 'welcomeClick', hint: 'welcomeClickHint' },
] as const;

/** What may be read, as a form. Nothing is chosen beforehand: silence is no consent. */
export function SiteQuestion({ consent, hosts, outcome, onChoose }: WelcomeProps) {
  const { translate } = useTexts();
  const [chosen, setChosen] = useState<SiteChoice['consent'] | null>(
    consent === 'none' ? null : consent,
  );
  const [typed, setTyped] = useState(hosts.join('\n'));
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const isWrong = outcome?.kind === 'no-hosts' || outcome?.kind === 'wrong-hosts';
  // What is missing is to be written there.
  useEffect(() => {
    if (isWrong) field.current?.focus();
  }, [outcome]);

  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (chosen === null) return;
    onChoose({ consent: chosen, hosts: chosen === 'chosen-sites' ? hostsIn(typed) : [] });
  };

  return (
    <form class={styles.form} onSubmit={onSubmit}>
      <fieldset>
        <legend>{translate('welcomeQuestion')}</legend>
        {CHOICES.map(({ consent: choice, label, hint }) => (
          <div key={choice} class="choice">
            <input
              type="radio"
              name="consent"
              id={`${id}-${choice}`}
              required
              checked={chosen === choice}
              aria-describedby={`${id}-${choice}-hint`}
              onChange={() => setChosen(choice)}
            />
            <div>
              <label for={`${id}-${choice}`}>{translate(label)}</label>
              <p id={`${id}-${choice}-hint`} class="soft">
                {translate(hint)}
              </p>
              {choice === 'chosen-sites' && chosen === choice && (
                <textarea
                  ref={field}
                  rows={3}
                  aria-invalid={isWrong}
                  spellcheck={false}
                  autocapitalize="off"
                  aria-label={translate('welcomeHosts')}
                  aria-describedby={`${id}-${choice}-hint`}
                  value={typed}
                  onInput={(event) => setTyped(event.currentTarget.value)}
                />
              )}
            </div>
          </div>
        ))}
      </fieldset>
      <button type="submit" class={styles.save}>
        {translate('welcomeSave')}
      </button>
      <Outcome outcome={outcome} />
    </form>
  );
}

/** What was typed, one entry a site: readers part them with lines, spaces, commas or semicolons. */
function hostsIn(typed: string): string[] {
  return typed.split(/[\s,;]+/u).filter((entry) => entry !== '');
}
