import { useEffect } from 'preact/hooks';
import { ArticleView } from '@/components/library/ArticleView';
import { Missing } from '@/components/library/Missing';
import { SourceView } from '@/components/library/SourceView';
import { StoryView } from '@/components/library/StoryView';
import {
  useArticle,
  useCompared,
  useMergeReasons,
  useSource,
  useStory,
} from '@/lib/ui/library-entries';
import { useCited } from '@/lib/ui/library-lists';
import { useMeanings } from '@/lib/ui/library-meanings';
import type { Problem, Shared } from './shared';
import { usePageTitle } from './use-page-title';

interface EntryProps {
  readonly id: string;
  readonly shared: Shared;
}

/** One article. */
export function Article({ id, shared }: EntryProps) {
  const { answer, problem } = useArticle(id);
  const meanings = useMeanings();
  usePageTitle();
  useTelling(problem, shared);
  if (answer === undefined) return null;
  if (answer === null) return <Missing list="articles" />;
  return <ArticleView read={{ ...answer, meanings }} actions={shared.actions} />;
}

/** One source. */
export function Source({ id, shared }: EntryProps) {
  const { answer, problem } = useSource(id);
  const compared = useCompared(id);
  const merged = useMergeReasons(id);
  const cited = useCited(id, shared.held?.stamp);
  usePageTitle();
  useTelling(problem ?? cited.problem, shared);
  if (answer === undefined) return null;
  if (answer === null) return <Missing list="sources" />;
  return (
    <SourceView
      source={answer}
      compared={compared.answer ?? null}
      merged={merged.answer ?? []}
      cited={cited}
      actions={shared.actions}
    />
  );
}

/** One story. */
export function Story({ id, shared }: EntryProps) {
  const { answer, problem } = useStory(id);
  usePageTitle();
  useTelling(problem, shared);
  if (answer === undefined) return null;
  return answer === null ? <Missing list="stories" /> : <StoryView story={answer} />;
}

function useTelling(problem: Problem, { onProblem }: Shared): void {
  useEffect(() => onProblem(problem), [problem]);
}
