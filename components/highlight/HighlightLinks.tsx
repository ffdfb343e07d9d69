import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
import type { Highlight } from '@/lib/domain/highlight';
import type { HighlightActions, HighlightLinkShown } from './hand-props';
import { HighlightWhere } from './HighlightWhere';
import { LinkForm } from './LinkForm';
import { LINK_TEXTS } from './link-words';

interface HighlightLinksProps {
  readonly highlight: Highlight;
  readonly actions: HighlightActions;
}

/** What a highlight is linked to, and the way to link it to another one, also of another article. */
export function HighlightLinks({ highlight: { id }, actions }: HighlightLinksProps) {
  const { translate } = useTexts();
  const [links, setLinks] = useState<readonly HighlightLinkShown[]>([]);
  const [adding, setAdding] = useState(false);
  const way = useRef<HTMLButtonElement>(null);
  useEffect(() => actions.watchLinks(id, setLinks), [id]);
  const close = () => {
    setAdding(false);
    // The form goes with the focus in it.
    requestAnimationFrame(() => way.current?.focus());
  };
  return (
    <div class="links">
      {links.length > 0 && (
        <ul>
          {links.map((link) => {
            const relation = translate(LINK_TEXTS[`${link.relation}-${link.direction}`]);
            return (
              <li key={link.id}>
                <span>
                  {relation} <HighlightWhere highlight={link.other} head={link.head} />
                </span>
                <button
                  type="button"
                  class="way"
                  aria-label={translate('removeLinkTo', relation, link.other.quote.exact)}
                  onClick={() => actions.onUnlink(link.id)}
                >
                  {translate('remove')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {adding ? (
        <LinkForm
          from={id}
          linked={links.map(({ other }) => other.id)}
          actions={actions}
          onClose={close}
        />
      ) : (
        <button ref={way} type="button" class="way" onClick={() => setAdding(true)}>
          {translate('linkTo')}
        </button>
      )}
    </div>
  );
}
