/** Drawings of tools, 16 by 16, in the current text colour; the tool's name stands beside them or is read out. */
const DRAWINGS = {
  pause: 'M5.5 3v10M10.5 3v10',
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5h7a3.75 3.75 0 0 1 0 7.5H7',
  redo: 'M10 3l3.5 3.5L10 10M13.5 6.5h-7a3.75 3.75 0 0 0 0 7.5H9',
  library: 'M3 2.5v11M6.5 2.5v11M9.5 3l3.5 10.25',
  panel: 'M2 3h12v10H2zM10 3v10',
  settings: 'M2 4.5h7M12.5 4.5H14M2 11.5h1.5M7 11.5h7M10.75 2.75v3.5M5.25 9.75v3.5',
  open: 'M6 3.5l4.5 4.5L6 12.5',
} as const;

/** The drawing of a tool. */
export function Icon({ name }: { readonly name: keyof typeof DRAWINGS }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={DRAWINGS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
