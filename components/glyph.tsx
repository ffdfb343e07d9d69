import type { Relation } from '@/lib/domain/cross-reference';

/** A shape for each relation, so that colour is never the only sign. Drawn in the current text colour. */
const SHAPES: Readonly<Record<Relation, string>> = {
  // A crossed-out pair of lines: not equal.
  conflict: 'M1.5 4.25h9M1.5 7.75h9M8.5 1.5l-5 9',
  // An arrow to what is newer.
  update: 'M6 10.5v-9M2.25 5.25 6 1.5l3.75 3.75',
  // Two lines: equal.
  agree: 'M1.5 4.25h9M1.5 7.75h9',
};

/** The relation's shape, beside its word; says nothing to screen readers, the word does. */
export function Glyph({ relation }: { readonly relation: Relation }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path
        d={SHAPES[relation]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
