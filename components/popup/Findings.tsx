import { useId } from 'preact/hooks';
import { Glyph } from '@/components/icons';
import { OriginNote } from '@/components/same-words/OriginNote';
import { QuotationItem } from '@/components/same-words/QuotationItem';
import { useTexts } from '@/components/text';
import type { Relation } from '@/lib/domain/cross-reference';
import type { TabStatus } from '@/lib/domain/status';
import { Counts } from './Counts';
import { Empty } from './Empty';
import { FigureRow } from './FigureRow';
import { groupFigures, type FigureGroup } from '@/lib/domain/group-figures';
import type { ArticleView, TabActions } from './popup-props';
import styles from './Popup.module.css';
import { Remarks } from './Remarks';
import { SourceRow } from './SourceRow';

interface FindingsProps {
  readonly status: Extract<TabStatus, { state: 'read' }>;
  readonly view: ArticleView;
  readonly openTabs: number | null;
  readonly actions: TabActions;
}

/** In the order of use: what needs a second look comes first. */
const SECTIONS: readonly { readonly relation: Relation; readonly title: string }[] = [
  { relation: 'conflict', title: 'conflictsTitle' },
  { relation: 'update', title: 'updatesTitle' },
  { relation: 'agree', title: 'agreementsTitle' },
];

/** All that was read elsewhere about this article's figures and sources. */
export function Findings({ status, view, openTabs, actions }: FindingsProps) {
  const { translate } = useTexts();
  const prefix = useId();
  const { sourcesReadBefore: sources, quotations, origin } = view;
  const sections = SECTIONS.map((section) => ({
    ...section,
    id: `${prefix}-${section.relation}`,
    groups: groupFigures(view.crossReferences, section.relation),
  })).filter(({ groups }) => groups.length > 0);
  const sourcesId = `${prefix}-sources`;
  const quotationsId = `${prefix}-quotations`;
  const isEmpty = sections.length + sources.length + quotations.length === 0;
  return (
    <>
      <Remarks status={status} onRead={actions.onRead} />
      {origin !== null && (
        <OriginNote
          origin={origin}
          articleId={view.article.id}
          day={view.article.day}
          onOpenThere={actions.onOpenThere}
        />
      )}
      {isEmpty && origin === null && (
        <Empty
          limit={status.limit}
          libraryArticles={view.libraryArticles}
          openTabs={openTabs}
          onReadOpenTabs={actions.onReadOpenTabs}
        />
      )}
      <Counts
        entries={[
          ...sections.map(({ relation, id, groups }) => ({
            key: relation,
            section: id,
            count: groups.length,
          })),
          { key: 'quotations' as const, section: quotationsId, count: quotations.length },
          { key: 'read-before' as const, section: sourcesId, count: sources.length },
        ].filter(({ count }) => count > 0)}
      />
      {sections.map(({ relation, title, id, groups }) => (
        <section key={relation} id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
          <h2 id={`${id}-title`} class={`${styles.title} ${relation}`}>
            <Glyph relation={relation} />
            {translate(title)}
          </h2>
          <Groups groups={groups} support={view.support} actions={actions} />
        </section>
      ))}
      {quotations.length > 0 && (
        <section id={quotationsId} aria-labelledby={`${quotationsId}-title`} tabIndex={-1}>
          <h2 id={`${quotationsId}-title`} class={styles.title}>
            {translate('quotationsTitle')}
          </h2>
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
      {sources.length > 0 && (
        <section id={sourcesId} aria-labelledby={`${sourcesId}-title`} tabIndex={-1}>
          <h2 id={`${sourcesId}-title`} class={styles.title}>
            {translate('sourcesTitle')}
          </h2>
          <ul class={styles.list}>
            {sources.map((source) => (
              <SourceRow
                key={source.sourceId}
                source={source}
                articleId={view.article.id}
                day={view.article.day}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface GroupsProps {
  readonly groups: readonly FigureGroup[];
  readonly support: ArticleView['support'];
  readonly actions: TabActions;
}

function Groups({ groups, support, actions }: GroupsProps) {
  return (
    <ul class={styles.list}>
      {groups.map((group) => (
        <FigureRow
          key={group.id}
          group={group}
          support={support.get(group.here.findingId)}
          actions={actions}
        />
      ))}
    </ul>
  );
}
