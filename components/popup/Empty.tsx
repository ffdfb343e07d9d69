import { useTexts } from '@/components/text';
import { counted } from '@/components/words/plural';
import type { AnalysisLimit } from '@/lib/domain/analysis';
import { NoticeBox } from './NoticeBox';

interface EmptyProps {
  readonly limit: AnalysisLimit | null;
  readonly libraryArticles: number;
  readonly openTabs: number | null;
  readonly onReadOpenTabs: () => void;
}

/** Nothing found: what happens next, and how to get there sooner. */
export function Empty({ limit, libraryArticles, openTabs, onReadOpenTabs }: EmptyProps) {
  const texts = useTexts();
  // An article that could be read in part only has said so already; that nothing was found follows from it.
  if (limit !== null) return null;
  const others = libraryArticles - 1;
  const first = others <= 0;
  const offers =
    first && openTabs !== null && openTabs > 0
      ? [{ label: counted(texts, 'readOpenTabs', openTabs), run: onReadOpenTabs }]
      : [];
  return (
    <NoticeBox
      sentence={first ? texts.translate('nothingYet') : counted(texts, 'nothingFound', others)}
      offers={offers}
    />
  );
}
