import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useStep } from '@/components/step';
import { keepPlace, keptPlace } from './kept-place';
import type { Filling } from './library-props';
import { RowTops } from './row-tops';
import styles from './VirtualList.module.css';

interface VirtualListProps<Row> extends Filling<Row> {
  /** What the list is of, for those who listen. */
  readonly label: string;
  /** Lines of a row, its headline counted once. */
  readonly lines?: number;
  readonly keyOf: (row: Row) => string;
  readonly hrefOf: (row: Row) => string;
  /** Told which rows are in sight, or nearly: from the first to before the last. */
  readonly onSight?: (first: number, last: number) => void;
  readonly children: (row: Row) => ComponentChildren;
}

/** Rows drawn beyond those in sight, above and below. */
const BEYOND = 6;

/** Rows before the end at which more are asked for. */
const NEAR_THE_END = 20;

/** Height of a row of two lines, and of a further one, before any was measured: steps. */
const HEIGHT = 64;
const LINE = 20;

/** From this width on, a headline nearly always fits on one line: steps. */
const WIDE = 640;

/**
 * A list of links of which only those in sight are drawn; each is as high as its words need. Arrow keys, Page Up and Down, Home
 * and End move among them; Tab enters and leaves the list.
 */
export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { rows, state, onMore, label, lines = 2, keyOf, hrefOf, onSight, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState({ top: 0, height: 0, width: 0 });
  const step = useStep();
  const usual = (HEIGHT + (lines - 2) * LINE + (frame.width < WIDE * step ? LINE : 0)) * step;
  // In a window of another width, and in type of another size, every height is another one.
  const tops = useMemo(() => new RowTops(usual), [usual, frame.width]);
  tops.follow(rows.length);
  // Who comes back finds the list where it was left, and the focus on the row that was opened.
  const left = useRef(keptPlace().list);
  const [current, setCurrent] = useState(left.current?.row ?? 0);
  const [moved, setMoved] = useState(left.current !== undefined);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const measure = () =>
      setFrame({
        top: box.scrollTop,
        height: box.clientHeight,
        width: box.clientWidth,
      });
    measure();
    const watched = new ResizeObserver(measure);
    watched.observe(box);
    box.addEventListener('scroll', measure, { passive: true });
    return () => {
      watched.disconnect();
      box.removeEventListener('scroll', measure);
    };
  }, []);

  useLayoutEffect(() => {
    if (frame.height === 0 || left.current === undefined) return;
    const { row, below } = left.current;
    scroller.current?.scrollTo({ top: tops.topOf(row) - below });
    left.current = undefined;
  }, [frame.height]);

  const first = Math.max(0, tops.rowAt(frame.top) - BEYOND);
  const last = Math.min(rows.length, tops.rowAt(frame.top + frame.height) + 1 + BEYOND);
  const [, setMeasured] = useState(0);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const { scrollTop } = box;
    let [above, changed] = [0, false];
    for (const link of box.querySelectorAll<HTMLElement>('[data-at]')) {
      const at = Number(link.dataset['at']);
      const begins = tops.topOf(at);
      const more = tops.measured(at, link.getBoundingClientRect().height);
      changed ||= more !== 0;
      if (begins < scrollTop + above) above += more;
    }
    // What the reader looks at stays where it is.
    if (above !== 0) box.scrollTop = scrollTop + above;
    if (changed) setMeasured((before) => before + 1);
  });
  useEffect(() => onSight?.(first, last), [first, last, onSight]);
  const isNearTheEnd = state === 'more' && last > rows.length - NEAR_THE_END;
  useEffect(() => {
    if (isNearTheEnd) onMore();
  }, [isNearTheEnd, rows.length, onMore]);

  // The row that keys moved to has the focus as soon as it is drawn.
  useLayoutEffect(() => {
    if (!moved) return;
    scroller.current?.querySelector<HTMLElement>(`[data-at="${String(current)}"]`)?.focus();
  }, [moved, current, first, last]);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, tops.rowAt(frame.top + frame.height) - tops.rowAt(frame.top) - 1);
    const to = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, to));
    setCurrent(next);
    setMoved(true);
    const box = scroller.current;
    if (box === null) return;
    const [top, end] = [tops.topOf(next), tops.topOf(next + 1)];
    if (top < box.scrollTop) box.scrollTop = top;
    else if (end > box.scrollTop + box.clientHeight) box.scrollTop = end - box.clientHeight;
  };

  // Tab finds a row also where the current one is out of sight.
  const entry = current >= first && current < last ? current : first;
  return (
    <div ref={scroller} class={styles.scroller} onKeyDown={onKeyDown}>
      <ul
        class={styles.rows}
        aria-label={label}
        aria-busy={state === 'loading'}
        style={{ blockSize: `${String(tops.topOf(rows.length))}px` }}
      >
        {rows.slice(first, last).map((row, index) => {
          const at = first + index;
          return (
            <li
              key={keyOf(row)}
              class={styles.row}
              aria-posinset={at + 1}
              aria-setsize={state === 'all' ? rows.length : -1}
              style={{ insetBlockStart: `${String(tops.topOf(at))}px` }}
            >
              <a
                href={hrefOf(row)}
                data-at={at}
                tabIndex={at === entry ? 0 : -1}
                onFocus={() => setCurrent(at)}
                onClick={() => keepPlace({ list: { row: at, below: tops.topOf(at) - frame.top } })}
                onBlur={() => setMoved(false)}
              >
                {children(row)}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
