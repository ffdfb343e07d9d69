import { Glyph } from '@/components/icons';
import { useTexts } from '@/components/text';
import { counted } from '@/components/words/plural';
import type { Relation } from '@/lib/domain/cross-reference';
import styles from './view.module.css';

const ORDER: readonly { readonly relation: Relation; readonly text: string }[] = [
  { relation: 'conflict', text: 'conflicts' },
  { relation: 'update', text: 'updated' },
  { relation: 'agree', text: 'agree' },
];

/** How many cross-references there are of each relation; none is not told. */
export function Relations({ counts }: { readonly counts: Readonly<Record<Relation, number>> }) {
  const texts = useTexts();
  return (
    <p class={`${styles.chips} ${styles.soft}`}>
      {ORDER.filter(({ relation }) => counts[relation] > 0).map(({ relation, text }) => (
        <span key={relation} class={`${styles.relation} ${relation}`}>
          <Glyph relation={relation} />
          {counted(texts, text, counts[relation])}
        </span>
      ))}
    </p>
  );
}
