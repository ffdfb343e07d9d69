import { useTexts } from '@/components/text';
import type { WordChange } from '@/lib/domain/same-words';

/** Words laid side by side: what is only in the earlier ones is struck out, what is only in the later ones is underlined. */
export function WordChanges({ changes }: { readonly changes: readonly WordChange[] }) {
  const { translate } = useTexts();
  return (
    <>
      {changes.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Element = kind === 'only-here' ? 'del' : 'ins';
        const said = kind === 'only-here' ? 'libraryRemoved' : 'libraryAdded';
        return (
          <Element key={index}>
            <span class="unseen">{translate(said)} </span>
            {text}
          </Element>
        );
      })}
    </>
  );
}
