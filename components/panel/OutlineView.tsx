import { useState } from 'preact/hooks';
import { Empty } from '@/components/popup/Empty';
import { Remarks } from '@/components/popup/Remarks';
import { OriginNote } from '@/components/same-words/OriginNote';
import { QuotationItem } from '@/components/same-words/QuotationItem';
import { useTexts } from '@/components/text';
import { counted } from '@/components/words/plural';
import type { TabStatus } from '@/lib/domain/status';
import { Choices } from './Choices';
import { Entry } from './Entry';
import { Orphans } from './Orphans';
import {
  countsOf,
  FILTERS,
  groupsOf,
  type Filter,
  type Grouping,
  type OutlineGroup,
} from './outline-groups';
import type { PanelProps, PanelView } from './panel-props';
import styles from './Panel.module.css';

interface OutlineViewProps extends Pick<PanelProps, 'meanings' | 'actions'> {
  readonly status: Extract<TabStatus, { state: 'read' }>;
  readonly view: PanelView;
}

const FILTER_TEXTS: Readonly<Record<Filter, string>> = {
  all: 'filterAll',
  conflict: 'conflictsTitle',
  update: 'updatesTitle',
  agree: 'agreementsTitle',
  quotations: 'filterQuotations',
  sources: 'filterSources',
  highlights: 'filterHighlights',
};

const GROUPINGS = ['paragraph', 'source'] as const;
const GROUPING_TEXTS: Readonly<Record<Grouping, string>> = {
  paragraph: 'byParagraph',
  source: 'bySource',
};

/** The outline, what of it is shown, and under which heads. */
export function OutlineView({ status, view, meanings, actions }: OutlineViewProps) {
  const texts = useTexts();
  const { translate } = texts;
  const [filter, setFilter] = useState<Filter>('all');
  const [grouping, setGrouping] = useState<Grouping>('paragraph');
  const counts = countsOf(view);
  // What there is none of is not offered, unless it is what is shown.
  const filters = FILTERS.filter((one) => one === 'all' || one === filter || counts[one] > 0);
  const groups = groupsOf(view, filter, grouping);
  const quotations = filter === 'all' || filter === 'quotations' ? view.quotations : [];
  const orphans = filter === 'all' || filter === 'highlights' ? view.outline.orphans : [];
  return (
    <>
      <Remarks status={status} onRead={actions.onRead} />
      {view.origin !== null && (
        <OriginNote
          origin={view.origin}
          articleId={view.article.id}
          day={view.article.day}
          onOpenThere={actions.onOpenThere}
        />
      )}
      {counts.all > 0 && (
        <div class={styles.choices}>
          <Choices
            label={translate('showOnly')}
            choices={filters.map((value) => ({
              value,
              text: translate(FILTER_TEXTS[value]),
              count: counts[value],
            }))}
            chosen={filter}
            onChoose={setFilter}
          />
          <Choices
            label={translate('groupBy')}
            choices={GROUPINGS.map((value) => ({ value, text: translate(GROUPING_TEXTS[value]) }))}
            chosen={grouping}
            onChoose={setGrouping}
          />
        </div>
      )}
      <p class="unseen" role="status">
        {counted(texts, 'shown', counts[filter])}
      </p>
      {counts.all === 0 && (
        <Empty
          limit={status.limit}
          libraryArticles={view.libraryArticles}
          openTabs={null}
          onReadOpenTabs={actions.onReadOpenTabs}
        />
      )}
      {counts.all > 0 && counts[filter] === 0 && (
        <p class={styles.none}>{translate('nothingOfThisKind')}</p>
      )}
      {groups.map(({ key, head, kind, entries }) => (
        <section key={key} class={styles.group}>
          <h2 class={isPlace(kind) ? styles.opening : styles.name} dir="auto">
            {kind === 'headline'
              ? translate('headline')
              : (head ?? translate(kind === 'own' ? 'ownHighlights' : 'articleItselfHead'))}
          </h2>
          <ul class={styles.list}>
            {entries.map((entry) => (
              <Entry
                key={entry.kind === 'highlight' ? entry.highlight.id : entry.id}
                entry={entry}
                named={isPlace(kind)}
                view={view}
                meanings={meanings}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      ))}
      {quotations.length > 0 && (
        <section class={styles.group}>
          <h2 class={styles.name}>{translate('quotationsTitle')}</h2>
          <ul class={styles.list}>
            {quotations.map((quotation) => (
              <QuotationItem
                key={quotation.id}
                quotation={quotation}
                onShowHere={actions.onShowHere}
                onOpenThere={actions.onOpenThere}
              />
            ))}
          </ul>
        </section>
      )}
      {orphans.length > 0 && <Orphans orphans={orphans} meanings={meanings} actions={actions} />}
    </>
  );
}

/** Whether a head tells where its entries stand; the others tell who says so. */
function isPlace(kind: OutlineGroup['kind']): boolean {
  return kind === 'headline' || kind === 'paragraph';
}
