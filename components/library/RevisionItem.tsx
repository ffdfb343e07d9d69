import { useTexts, type Texts } from '@/components/text';
import { dayInWords, momentInWords } from '@/components/words/dates';
import type { ChangedPassage, RevisionChanges } from '@/lib/domain/library-views';
import { HeadLine } from './HeadLine';
import styles from './view.module.css';
import { WordChanges } from './WordChanges';

interface RevisionItemProps {
  readonly view: RevisionChanges;
  /** Whether its article is named. */
  readonly headed?: boolean;
}

/** What changed between two readings of an article: passages in which a number changed come first. */
export function RevisionItem({ view, headed = false }: RevisionItemProps) {
  const texts = useTexts();
  const { translate } = texts;
  const [from, to] = readInWords(texts, view.before.readAt, view.after.readAt);
  const figures = view.passages.filter((passage) => passage.numbers);
  const others = view.passages.filter((passage) => !passage.numbers);
  return (
    <>
      {headed && (
        <p>
          <HeadLine head={view} titled />
        </p>
      )}
      <p class={styles.soft}>{translate('libraryReadThen', from, to)}</p>
      <Passages {...{ headed, title: translate('libraryFiguresChanged'), passages: figures }} />
      <Passages {...{ headed, title: translate('libraryWordsChanged'), passages: others }} />
    </>
  );
}

/** When an article was read and read again; of one day with the time. Milliseconds since the epoch. */
function readInWords(texts: Texts, first: number, again: number): [string, string] {
  const day = (at: number) => dayInWords(texts, new Date(at).toISOString());
  const inWords = day(first) === day(again) ? (at: number) => momentInWords(texts, at) : day;
  return [inWords(first), inWords(again)];
}

interface PassagesProps {
  readonly headed: boolean;
  readonly title: string;
  readonly passages: readonly ChangedPassage[];
}

function Passages({ headed, title, passages }: PassagesProps) {
  if (passages.length === 0) return null;
  const Heading = headed ? 'h2' : 'h3';
  return (
    <div>
      <Heading>{title}</Heading>
      {passages.map(({ changes }, index) => (
        <p key={index} class={styles.side} dir="auto">
          <WordChanges changes={changes} />
        </p>
      ))}
    </div>
  );
}
