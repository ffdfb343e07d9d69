import { useId } from 'preact/hooks';
import { Glyph } from '@/components/glyph';
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
  const sources = view.sourcesReadBefore;
  const sections = SECTIONS.map((section) => ({
    ...section,
    id: `${prefix}-${section.relation}`,
    groups: groupFigures(view.crossReferences, section.relation),
  })).filter(({ groups }) => groups.length > 0);
  const sourcesId = `${prefix}-sources`;
  return (
    <>
      <Remarks status={status} onRead={actions.onRead} />
      {sections.length === 0 && sources.length === 0 && (
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
          ...(sources.length > 0
            ? [{ key: 'read-before' as const, section: sourcesId, count: sources.length }]
            : []),
        ]}
      />
      {sections.map(({ relation, title, id, groups }) => (
        <section key={relation} id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
          <h2 id={`${id}-title`} class={`${styles.title} ${styles[relation]}`}>
            <Glyph relation={relation} />
            {translate(title)}
          </h2>
          <Groups groups={groups} actions={actions} />
        </section>
      ))}
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
  readonly actions: TabActions;
}

function Groups({ groups, actions }: GroupsProps) {
  return (
    <ul class={styles.list}>
      {groups.map((group) => (
        <FigureRow key={group.id} group={group} actions={actions} />
      ))}
    </ul>
  );
}
