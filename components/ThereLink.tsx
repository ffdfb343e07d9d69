import type { ComponentChildren } from 'preact';

interface ThereLinkProps {
  readonly class: string | undefined;
  readonly url: string;
  /** Headline of the article there, shown on hover. */
  readonly title?: string;
  /** What a screen reader says instead of the content. */
  readonly label?: string;
  /** Whether the arrow keys step to it as to a row. */
  readonly isRow?: boolean;
  readonly onFollow: () => void;
  readonly children: ComponentChildren;
}

/**
 * The way to an article elsewhere. A link, so that its address is seen before it is followed and can be copied; followed by the
 * extension, so that the article opens at its passage and the page is told nothing of where its reader comes from.
 */
export function ThereLink({
  class: name,
  url,
  title,
  label,
  isRow,
  onFollow,
  children,
}: ThereLinkProps) {
  return (
    <a
      class={name}
      data-row={isRow}
      href={url}
      target="_blank"
      rel="noreferrer"
      title={title}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        onFollow();
      }}
    >
      {children}
    </a>
  );
}
