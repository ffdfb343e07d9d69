import { useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
import type { Relation } from '@/lib/domain/cross-reference';
import { shortNumber } from '@/components/words/plural';
import { scaleOf, type Place, type Value } from './dot-line-scale';
import styles from './DotLine.module.css';

/** One dot of the line. */
export interface Dot extends Value {
  readonly key: string;
  /** Their words, as printed. */
  readonly words: string;
  /** Who says so, and where. */
  readonly who: string;
  /** Whether it is this article's own. */
  readonly here: boolean;
}

interface DotLineProps {
  /** Whose colour the others' dots have. */
  readonly relation: Relation;
  /** This article's own first. */
  readonly dots: readonly Dot[];
}

const WIDTH = 96;
const HEIGHT = 16;
const INSET = 6;
const MIDDLE = HEIGHT / 2;

/**
 * Values on one scale: a filled dot for this article's, rings for the others', a bar for a range, a dash towards an
 * open end. Pointing at a dot or moving to it with the arrow keys names it; the same stands in a table for those who
 * read tables.
 */
export function DotLine({ relation, dots }: DotLineProps) {
  const texts = useTexts();
  const [chosen, setChosen] = useState(0);
  const [named, setNamed] = useState<number | null>(null);
  const scale = scaleOf(dots);
  if (scale === null) return null;

  const nameOf = (dot: Dot) => texts.translate('dot', dot.words, dot.who);
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: SVGSVGElement }) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (chosen + step + dots.length) % dots.length;
    setChosen(next);
    event.currentTarget.querySelectorAll<SVGGElement>('[role="img"]')[next]?.focus();
  };

  return (
    <div class={styles.chart}>
      <span class={styles.end}>{shortNumber(texts, scale.least)}</span>
      <svg
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={texts.translate('dotLine')}
        onKeyDown={onKeyDown}
      >
        <path class={styles.line} d={`M0 ${MIDDLE}H${WIDTH}`} />
        {dots.map((dot, index) => (
          <g
            key={dot.key}
            role="img"
            aria-label={nameOf(dot)}
            tabindex={index === chosen ? 0 : -1}
            class={dot.here ? styles.here : `${styles.there} ${relation}`}
            onPointerEnter={() => setNamed(index)}
            onPointerLeave={() => setNamed(null)}
            onFocus={() => setNamed(index)}
            onBlur={() => setNamed(null)}
          >
            <Shape place={scale.places[index] ?? NOWHERE} />
          </g>
        ))}
      </svg>
      <span class={styles.end}>{shortNumber(texts, scale.most)}</span>
      {named !== null && (
        <p class={styles.name} aria-hidden="true">
          {dots[named] && nameOf(dots[named])}
        </p>
      )}
      {/* A box of its own: Firefox clips no caption with its table. */}
      <div class="unseen">
        <table>
          <caption>{texts.translate('dotLine')}</caption>
          <tbody>
            {dots.map((dot) => (
              <tr key={dot.key}>
                <th scope="row">{dot.who}</th>
                <td>{dot.words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const NOWHERE: Place = { from: 0.5, to: 0.5, open: null };

function Shape({ place: { from, to, open } }: { readonly place: Place }) {
  const start = INSET + from * (WIDTH - 2 * INSET);
  const end = INSET + to * (WIDTH - 2 * INSET);
  const dash =
    open === 'above' ? `M${end} ${MIDDLE}h${INSET + 4}` : `M${start} ${MIDDLE}h-${INSET + 4}`;
  return (
    <>
      <rect class={styles.reach} x={start - 10} y="0" width={end - start + 20} height={HEIGHT} />
      {open !== null && <path class={styles.open} d={dash} />}
      <rect
        class={styles.value}
        x={start - 4}
        y={MIDDLE - 4}
        width={end - start + 8}
        height="8"
        rx="4"
      />
    </>
  );
}
