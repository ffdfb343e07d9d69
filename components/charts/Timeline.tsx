import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStep } from '@/components/step';
import { useTexts } from '@/components/text';
import { dayInWords } from '@/components/words/dates';
import { shortNumber } from '@/components/words/plural';
import { timelineScale, type Frame, type Placed, type Report } from './timeline-scale';
import styles from './Timeline.module.css';

interface TimelineProps {
  /** In order of time. */
  readonly reports: readonly Report[];
  /** What is counted. */
  readonly label: string;
  /** What stands above the axis of values: what its numbers count. */
  readonly unit: string;
}

/** Of the drawing and of a mark's circle: steps, in which everything is drawn. */
const HEIGHT = 280;
const RADIUS = 11;

/**
 * Reports of one quantity in the course of time: a circle with its source's letter, a bar for a range, an arrow towards an
 * open end. Pointing at one or moving to it with the arrow keys names it. The same is to stand in a table beside it.
 */
export function Timeline({ reports, label, unit }: TimelineProps) {
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const step = useStep();
  const [pixels, setPixels] = useState(0);
  const width = pixels / step;
  const [chosen, setChosen] = useState(0);
  const [named, setNamed] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (box.current === null) return;
    const watched = new ResizeObserver(([entry]) => setPixels(entry?.contentRect.width ?? 0));
    watched.observe(box.current);
    return () => watched.disconnect();
  }, []);
  const frame: Frame = { width, height: HEIGHT, start: 64, end: 16, top: 40, bottom: 32 };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: SVGSVGElement }) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (chosen + step + reports.length) % reports.length;
    setChosen(next);
    event.currentTarget.querySelectorAll<SVGGElement>('[role="img"]')[next]?.focus();
  };
  const scale = width === 0 ? null : timelineScale(reports, frame);
  return (
    <div ref={box} class={styles.chart} style={{ minBlockSize: `${String(HEIGHT * step)}px` }}>
      {scale && (
        <svg
          width={pixels}
          height={HEIGHT * step}
          viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`}
          role="group"
          aria-label={texts.translate('timeline', label)}
          onKeyDown={onKeyDown}
        >
          <text class={styles.day} x="0" y="14" aria-hidden="true">
            {unit}
          </text>
          {scale.values.map(({ at, value }) => (
            <g key={value} class={styles.tick} aria-hidden="true">
              <path d={`M${String(frame.start)} ${String(at)}H${String(width - frame.end)}`} />
              <text x={frame.start - 8} y={at} dy="0.32em" text-anchor="end">
                {shortNumber(texts, value)}
              </text>
            </g>
          ))}
          {scale.days.map(({ at, value }) => (
            <g key={value.getTime()} class={styles.tick} aria-hidden="true">
              <path d={`M${String(at)} ${String(HEIGHT - frame.bottom)}v6`} />
              <text class={styles.day} x={at} y={HEIGHT - 8} text-anchor="middle">
                {dayInWords(texts, value.toISOString(), reports[0]?.day ?? null)}
              </text>
            </g>
          ))}
          {reports.map((report, index) => (
            <g
              key={report.key}
              role="img"
              aria-label={report.name}
              tabindex={index === chosen ? 0 : -1}
              class={styles.report}
              onPointerEnter={() => setNamed(index)}
              onPointerLeave={() => setNamed(null)}
              onFocus={() => {
                setChosen(index);
                setNamed(index);
              }}
              onBlur={() => setNamed(null)}
            >
              <Mark place={scale.places[index]} letter={report.letter} />
            </g>
          ))}
        </svg>
      )}
      <p class={styles.name} aria-hidden="true">
        {(named !== null && reports[named]?.name) || texts.translate('timelineHint')}
      </p>
    </div>
  );
}

interface MarkProps {
  readonly place: Placed | undefined;
  readonly letter: string;
}

/** How far an arrow reaches beyond its circle. */
const ARROW = 16;

function Mark({ place, letter }: MarkProps) {
  if (place === undefined) return null;
  const { x, y, top, bottom, open } = place;
  const toward = open === 'above' ? -1 : 1;
  const from = y + toward * RADIUS;
  const tip = from + toward * ARROW;
  return (
    <>
      {bottom - top > 1 && (
        <rect class={styles.range} x={x - 5} y={top} width="10" height={bottom - top} rx="2" />
      )}
      {open !== null && (
        <path
          class={styles.arrow}
          d={`M${String(x)} ${String(from)}V${String(tip)}M${String(x - 4)} ${String(tip - toward * 5)}L${String(x)} ${String(tip)}L${String(x + 4)} ${String(tip - toward * 5)}`}
        />
      )}
      <circle class={styles.mark} cx={x} cy={y} r={RADIUS} />
      <text class={styles.letter} x={x} y={y} dy="0.35em" text-anchor="middle">
        {letter}
      </text>
    </>
  );
}
