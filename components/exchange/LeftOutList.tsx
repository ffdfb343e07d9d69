import { useTexts } from '@/components/text';
import { counted } from '@/components/words/plural';
import type { InProps, LeftOut } from './exchange-props';
import styles from './Exchange.module.css';

const WHY: Readonly<Record<LeftOut, string>> = {
  'no-address': 'inFileNoAddress',
  'no-text': 'inFileNoText',
  'too-long': 'inFileTooLong',
  other: 'inFileOther',
  alone: 'inFileAlone',
};

/** More names than these are counted. */
const NAMED = 5;

/** Files of several that are not taken, and why. */
export function LeftOutList({ files }: { readonly files: InProps['leftOut'] }) {
  const texts = useTexts();
  const { translate, locale } = texts;
  const groups = (Object.keys(WHY) as LeftOut[]).flatMap((why) => {
    const names = files.filter((file) => file.why === why).map(({ name }) => name);
    return names.length === 0 ? [] : [{ why, names }];
  });
  if (groups.length === 0) return null;
  return (
    <>
      <h3>{translate('inFilesLeftOut')}</h3>
      <ul class={styles.faults}>
        {groups.map(({ why, names }) => {
          const more = names.length - NAMED;
          const told = names.slice(0, NAMED).map((name) => translate('quoted', name));
          if (more > 0) told.push(counted(texts, 'inMoreFiles', more));
          const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(told);
          return <li key={why}>{translate(WHY[why], list)}</li>;
        })}
      </ul>
    </>
  );
}
