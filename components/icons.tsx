import type { Relation } from '@/lib/domain/cross-reference';

/** Drawings of tools, 16 by 16. */
const TOOLS = {
  pause: 'M5.5 3v10M10.5 3v10',
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5h7a3.75 3.75 0 0 1 0 7.5H7',
  redo: 'M10 3l3.5 3.5L10 10M13.5 6.5h-7a3.75 3.75 0 0 0 0 7.5H9',
  library: 'M3 2.5v11M6.5 2.5v11M9.5 3l3.5 10.25',
  panel: 'M2 3h12v10H2zM10 3v10',
  settings: 'M2 4.5h7M12.5 4.5H14M2 11.5h1.5M7 11.5h7M10.75 2.75v3.5M5.25 9.75v3.5',
  open: 'M6 3.5l4.5 4.5L6 12.5',
  more: 'M3 7.25a.75.75 0 1 0 .01 0M8 7.25a.75.75 0 1 0 .01 0M13 7.25a.75.75 0 1 0 .01 0',
} as const;

/** A shape for each relation, 12 by 12, so that colour is never the only sign. */
const RELATIONS: Readonly<Record<Relation, string>> = {
  // A crossed-out pair of lines: not equal.
  conflict: 'M1.5 4.25h9M1.5 7.75h9M8.5 1.5l-5 9',
  // An arrow to what is newer.
  update: 'M6 10.5v-9M2.25 5.25 6 1.5l3.75 3.75',
  // Two lines: equal.
  agree: 'M1.5 4.25h9M1.5 7.75h9',
};

/** Drawings of small tools, 12 by 12. */
const SMALL = {
  previous: 'M7.5 2.5 4 6l3.5 3.5',
  next: 'M4.5 2.5 8 6l-3.5 3.5',
  close: 'm3 3 6 6M9 3 3 9',
} as const;

/** The drawing of a tool. */
export function Icon({ name }: { readonly name: keyof typeof TOOLS }) {
  return <Drawing size={16} line={1.5} path={TOOLS[name]} />;
}

/** The drawing of a tool in the card, which is small. */
export function SmallIcon({ name }: { readonly name: keyof typeof SMALL }) {
  return <Drawing size={12} line={1.5} path={SMALL[name]} />;
}

/** The relation's shape, beside its word. */
export function Glyph({ relation }: { readonly relation: Relation }) {
  return <Drawing size={12} line={1.75} path={RELATIONS[relation]} />;
}

interface DrawingProps {
  /** Width and height of the drawing, and width of its lines, in steps (see tokens.css). */
  readonly size: number;
  readonly line: number;
  readonly path: string;
}

/** Drawn in the current text colour. Says nothing to screen readers: the word beside it does. */
function Drawing({ size, line, path }: DrawingProps) {
  const side = `calc(${String(size)} * var(--step))`;
  return (
    <svg
      style={{ inlineSize: side, blockSize: side }}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      aria-hidden="true"
    >
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width={line}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
