import { useTexts } from '@/components/text';
import styles from './view.module.css';

/** The words as they were read, folded away: the page itself is the better place, as long as it is there. */
export function ArticleText({ text }: { readonly text: string }) {
  const { translate } = useTexts();
  return (
    <details class={styles.text}>
      <summary>{translate('libraryShowText')}</summary>
      {text.split(/\n{2,}/u).map((paragraph, index) => (
        <p key={index} dir="auto">
          {paragraph}
        </p>
      ))}
    </details>
  );
}
