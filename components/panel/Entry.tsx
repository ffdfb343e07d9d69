import { CorrectFinding } from '@/components/card/CorrectFinding';
import { Glyph } from '@/components/icons';
import { useTexts } from '@/components/text';
import { sourceInWords } from '@/components/words/evidence-words';
import { figureInWords } from '@/components/words/figure-words';
import { counted } from '@/components/words/plural';
import { supportInWords } from '@/components/words/support-words';
import type { Relation } from '@/lib/domain/cross-reference';
import type { OutlineEntry, OutlineFigure, OutlineSource } from '@/lib/domain/outline';
import { Comparison } from './Comparison';
import { EntryRow } from './EntryRow';
import { HighlightRow } from './HighlightRow';
import type { PanelProps, PanelView } from './panel-props';
import { CitedThere } from './CitedThere';
import styles from './Panel.module.css';

interface EntryProps<Kind extends OutlineEntry> extends Pick<PanelProps, 'actions'> {
  readonly entry: Kind;
  /** Whether the row names the source; its head may have said so already. */
  readonly named: boolean;
  readonly view: PanelView;
}

/** One finding or highlight. */
export function Entry({
  meanings,
  ...props
}: EntryProps<OutlineEntry> & Pick<PanelProps, 'meanings'>) {
  const { entry, actions } = props;
  if (entry.kind === 'figure') return <FigureEntry {...props} entry={entry} />;
  if (entry.kind === 'source') return <SourceEntry {...props} entry={entry} />;
  return <HighlightRow highlight={entry.highlight} meanings={meanings} actions={actions} />;
}

const COUNTED: readonly (readonly [Relation, string])[] = [
  ['conflict', 'conflicts'],
  ['update', 'updated'],
  ['agree', 'agree'],
];

function FigureEntry({
  entry,
  named,
  view: { article, support },
  actions,
}: EntryProps<OutlineFigure>) {
  const texts = useTexts();
  const { part, span, sentence, level, crossReferences: views } = entry;
  const relation = level === 'none' || level === 'read-before' ? null : level;
  const more = COUNTED.flatMap(([one, key]) => {
    const count = views.filter((view) => view.relation === one).length;
    return count === 0 ? [] : [counted(texts, key, count)];
  });
  const quantity = views[0]?.here.findingId ?? entry.id;
  const told = [...more, supportInWords(texts, support.get(quantity)) ?? []].flat();
  return (
    <EntryRow
      sign={
        relation && (
          <span class={relation}>
            <Glyph relation={relation} />
          </span>
        )
      }
      more={more.length === 0 ? texts.translate('more') : more.join(', ')}
      onShow={() => actions.onShowHere({ articleId: article.id, place: { part, span }, sentence })}
      details={() => (
        <>
          {views.map((view) => (
            <Comparison key={view.id} view={view} day={article.day} actions={actions} />
          ))}
          <CorrectFinding
            findingId={entry.id}
            content={{ ...entry, mark: { kind: 'figure' } }}
            actions={actions}
          />
        </>
      )}
    >
      <span class={styles.what} dir="auto">
        {figureInWords(texts, entry)}
      </span>
      {named && <span class={styles.who}> {sourceInWords(texts, entry.source)}</span>}
      {told.length > 0 && <span class={styles.told}>{told.join(' · ')}</span>}
    </EntryRow>
  );
}

function SourceEntry({ entry, named, view: { article }, actions }: EntryProps<OutlineSource>) {
  const texts = useTexts();
  const { part, span, sentence, name, phrase, readBefore } = entry;
  const before = readBefore && counted(texts, 'inOtherArticles', readBefore.articles);
  const words = named ? name : texts.translate('quoted', phrase);
  return (
    <EntryRow
      sign={<span class={readBefore ? styles.known : styles.dot} />}
      more={before ?? texts.translate('more')}
      onShow={() => actions.onShowHere({ articleId: article.id, place: { part, span }, sentence })}
      details={() => (
        <>
          {readBefore && <CitedThere source={readBefore} day={article.day} actions={actions} />}
          <CorrectFinding
            findingId={entry.id}
            content={{
              ...{ phrase, sentence, source: name, mark: { kind: 'mention' } },
              ...{ subject: null, measure: null, crossReferences: [] },
            }}
            actions={actions}
          />
        </>
      )}
    >
      <span dir="auto">{words}</span>
      {before !== null && <span class={styles.told}>{before}</span>}
    </EntryRow>
  );
}
