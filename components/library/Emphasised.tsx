interface EmphasisedProps {
  readonly text: string;
  /** What was typed. */
  readonly typed: string;
}

/** A text in which the words that begin as typed stand out. */
export function Emphasised({ text, typed }: EmphasisedProps) {
  return (
    <>
      {partsOf(text, typed).map(({ words, isFound }, index) =>
        isFound ? <mark key={index}>{words}</mark> : words,
      )}
    </>
  );
}

/** A text in pieces, those that begin as typed by themselves. */
export function partsOf(
  text: string,
  typed: string,
): { readonly words: string; readonly isFound: boolean }[] {
  const wanted = (typed.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1);
  if (wanted.length === 0) return [{ words: text, isFound: false }];
  const begun = `(?<![\\p{L}\\p{N}])(?:${wanted.join('|')})[\\p{L}\\p{N}]*`;
  return text
    .split(new RegExp(`(${begun})`, 'giu'))
    .map((words, index) => ({ words, isFound: index % 2 === 1 }))
    .filter(({ words }) => words !== '');
}
