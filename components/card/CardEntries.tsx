import { useId } from 'preact/hooks';
import { Glyph } from '@/components/icons';
import { passageOf } from '@/components/passage';
import { Quote } from '@/components/Quote';
import { useTexts } from '@/components/text';
import { capitalised } from '@/components/words/capital';
import { counted } from '@/components/words/plural';
import { figureAsPrinted, sourceInWords, whenInWords } from '@/components/words/evidence-words';
import { commonGround, reasonInWords } from '@/components/words/reason-words';
import { supportInWords } from '@/components/words/support-words';
import type { CrossReferenceView } from '@/lib/domain/cross-reference';
import type { CardProps } from './card-props';
import { PassageLink } from './PassageLink';

/** More than these are for the popup: a card is a note. */
const SHOWN = 3;

/** The relation as seen from here: an update goes from the earlier article to the later one. */
function relationKey({ relation, here, there }: CrossReferenceView): string {
  if (relation === 'conflict') return 'conflictsWith';
  if (relation === 'agree') return 'agreesWith';
  return Date.parse(there.day) > Date.parse(here.day) ? 'updatedBy' : 'updates';
}

interface CardEntriesProps extends CardProps {
  /** Whether the reasons and both sentences are shown. */
  readonly explained: boolean;
  readonly onExplain: () => void;
}

/** The same figure elsewhere: relation, their words, who said so, where and when; and why it is compared at all. */
export function CardEntries(props: CardEntriesProps) {
  const { content, explained, onExplain } = props;
  const texts = useTexts();
  const list = useId();
  const shown = content.crossReferences.slice(0, SHOWN);
  const more = content.crossReferences.length - shown.length;
  const first = shown[0];
  const support = supportInWords(texts, content.support ?? undefined);
  return (
    <>
      <ul class="entries" id={list}>
        {shown.map((view, index) => (
          <Entry
            {...props}
            key={view.id}
            view={view}
            first={index === 0}
            headed={index === 0 || relationKey(view) !== relationKey(shown[index - 1] ?? view)}
          />
        ))}
      </ul>
      <footer class="foot">
        <p class="soft">{first && commonGround(texts, first.reason, first.here)}</p>
        <button
          type="button"
          class="why"
          aria-expanded={explained}
          aria-controls={list}
          onClick={onExplain}
        >
          {texts.translate('why')}
        </button>
      </footer>
      {support !== null && <p class="more soft">{capitalised(support, texts.locale)}</p>}
      {more > 0 && <p class="more soft">{counted(texts, 'moreInPopup', more)}</p>}
    </>
  );
}

interface EntryProps extends CardEntriesProps {
  readonly view: CrossReferenceView;
  /** Whether it says this article's sentence: once is enough. */
  readonly first: boolean;
  /** Whether the relation is named: entries of the same relation share the word. */
  readonly headed: boolean;
}

function Entry({ view, first, headed, content, explained, onOpen }: EntryProps) {
  const texts = useTexts();
  const { translate } = texts;
  const { here, there, relation } = view;
  const inside = there.articleId === here.articleId;
  return (
    <li>
      <p class={headed ? `relation ${relation}` : 'unseen'}>
        <Glyph relation={relation} />
        {translate(relationKey(view))}
      </p>
      <p class="figure" dir="auto">
        <q>{figureAsPrinted(there)}</q>, {sourceInWords(texts, there.source)}
      </p>
      <p class="where">
        <span class="soft">
          {inside ? (
            translate('inThisArticle')
          ) : (
            <>
              <bdi>{there.site}</bdi> ·{' '}
              <time dateTime={there.day}>{whenInWords(texts, content.day, there.day)}</time>
            </>
          )}
        </span>
        <PassageLink passage={passageOf(there)} url={there.url} inside={inside} onOpen={onOpen}>
          {translate(inside ? 'show' : 'open')}
        </PassageLink>
      </p>
      {explained && (
        <div class="reason">
          <p>{reasonInWords(texts, view.reason, here)}</p>
          {first && <Quote label={translate('here')} evidence={here} />}
          <Quote label={translate('there')} evidence={there} />
        </div>
      )}
    </li>
  );
}
