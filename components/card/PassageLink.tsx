import type { ComponentChildren } from 'preact';
import type { Passage } from '@/components/passage';

interface PassageLinkProps {
  readonly passage: Passage;
  readonly url: string;
  /** Whether the passage stands in the article that is open: a button then, since it leads nowhere else. */
  readonly inside: boolean;
  readonly onOpen: (passage: Passage) => void;
  readonly children: ComponentChildren;
}

/**
 * The way to a passage. A link, so that its address is seen before it is followed and can be copied; followed by the
 * extension, so that the article opens at its passage and the page is told nothing of where its reader goes.
 */
export function PassageLink({ passage, url, inside, onOpen, children }: PassageLinkProps) {
  const follow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    onOpen(passage);
  };
  const content = (
    <>
      {children} <span aria-hidden="true">{inside ? '↑' : '›'}</span>
    </>
  );
  return inside ? (
    <button type="button" class="way" onClick={follow}>
      {content}
    </button>
  ) : (
    <a class="way" href={url} target="_blank" rel="noreferrer" onClick={follow}>
      {content}
    </a>
  );
}
