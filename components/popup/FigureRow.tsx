import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { passageOf } from '@/components/passage';
import { Quote } from '@/components/Quote';
import { useTexts } from '@/components/text';
import { ThereLink } from '@/components/ThereLink';
import { figureAsPrinted, sourceInWords, whenInWords } from '@/components/words/evidence-words';
import { topicOf } from '@/components/words/figure-words';
import { reasonInWords } from '@/components/words/reason-words';
import { supportInWords } from '@/components/words/support-words';
import type { CrossReferenceView, Evidence, Support } from '@/lib/domain/cross-reference';
import { DotLine, type Dot } from './DotLine';
import type { FigureGroup } from '@/lib/domain/group-figures';
import type { TabActions } from './popup-props';
import styles from './rows.module.css';

interface FigureRowProps {
  readonly group: FigureGroup;
  /** What the agreement on the figure rests on, where it was looked up. */
  readonly support: Support | undefined;
  readonly actions: TabActions;
}

/** One quantity: what it counts, its values on one scale, the passage here, the passages there, and why. */
export function FigureRow({ group, support, actions }: FigureRowProps) {
  const texts = useTexts();
  const { translate } = texts;
  const [explained, setExplained] = useState(false);
  const reasons = useId();
  const { here, views } = group;
  const rests = views[0]?.relation === 'agree' ? supportInWords(texts, support) : null;
  const first = views[0];
  if (first === undefined) return null;
  return (
    <li class={styles.group}>
      <div class={styles.head}>
        <h3 class={styles.topic}>{topicOf(texts, here, first.reason)}</h3>
        {first.relation !== 'agree' && <DotLine relation={first.relation} dots={dotsOf(group)} />}
      </div>
      <button
        type="button"
        class={styles.row}
        data-row
        title={translate('showHere')}
        onClick={() => actions.onShowHere(passageOf(here))}
      >
        <Side label={translate('here')} evidence={here} />
        <span class={styles.way} aria-hidden="true">
          ↑
        </span>
      </button>
      {views.map((view) => (
        <There key={view.id} view={view} actions={actions} />
      ))}
      {rests !== null && <p class={styles.rests}>{rests}</p>}
      <button
        type="button"
        class={styles.why}
        aria-expanded={explained}
        aria-controls={reasons}
        onClick={() => setExplained((before) => !before)}
      >
        {translate('why')}
      </button>
      <div id={reasons} class={styles.reasons} hidden={!explained}>
        {explained &&
          views.map((view, index) => (
            <div key={view.id}>
              <p>{reasonInWords(texts, view.reason, view.here)}</p>
              {view.here.sentence !== views[index - 1]?.here.sentence && (
                <Quote label={translate('here')} evidence={view.here} />
              )}
              <Quote label={view.there.site} evidence={view.there} />
            </div>
          ))}
      </div>
    </li>
  );

  function dotsOf({ views: all }: FigureGroup): Dot[] {
    const dot = (evidence: Evidence, own: boolean): Dot => ({
      key: evidence.findingId,
      words: figureAsPrinted(evidence),
      who: [sourceInWords(texts, evidence.source), ...(own ? [] : [evidence.site])].join(', '),
      here: own,
      low: evidence.low,
      high: evidence.high,
      bound: evidence.bound,
    });
    return [dot(here, true), ...all.map(({ there }) => dot(there, false))];
  }
}

interface ThereProps {
  readonly view: CrossReferenceView;
  readonly actions: TabActions;
}

/** The passage there: a link to another article, or a button where it stands in this one. */
function There({ view: { here, there }, actions }: ThereProps) {
  const texts = useTexts();
  if (there.articleId === here.articleId)
    return (
      <button
        type="button"
        class={styles.row}
        data-row
        title={texts.translate('showHere')}
        onClick={() => actions.onShowHere(passageOf(there))}
      >
        <Side label={texts.translate('here')} evidence={there} />
        <span class={styles.way} aria-hidden="true">
          ↑
        </span>
      </button>
    );
  return (
    <ThereLink
      class={styles.row}
      url={there.url}
      title={there.title}
      isRow
      onFollow={() => actions.onOpenThere(passageOf(there))}
    >
      <Side label={texts.translate('there')} evidence={there}>
        <span class={styles.where}>
          <bdi>{there.site}</bdi> ·{' '}
          <time dateTime={there.day}>{whenInWords(texts, here.day, there.day)}</time>
        </span>
      </Side>
      <span class={styles.way} aria-hidden="true">
        ›
      </span>
    </ThereLink>
  );
}

interface SideProps {
  readonly label: string;
  readonly evidence: Evidence;
  readonly children?: ComponentChildren;
}

function Side({ label, evidence, children }: SideProps) {
  const texts = useTexts();
  return (
    <>
      <span class={styles.label}>{label} </span>
      <span class={styles.said}>
        <q dir="auto">{figureAsPrinted(evidence)}</q>,{' '}
        <bdi>{sourceInWords(texts, evidence.source)}</bdi>
        {children}
      </span>
    </>
  );
}
