import type { Evidence } from '@/lib/domain/cross-reference';

interface QuoteProps {
  /** "here" or "there". */
  readonly label: string;
  readonly evidence: Pick<Evidence, 'sentence' | 'phrase'>;
}

/** A sentence as printed, with its figure made out. */
export function Quote({ label, evidence: { sentence, phrase } }: QuoteProps) {
  const at = sentence.indexOf(phrase);
  return (
    <p class="quote">
      <span class="soft">{label}</span>{' '}
      <q dir="auto">
        {at === -1 ? (
          sentence
        ) : (
          <>
            {sentence.slice(0, at)}
            <strong>{phrase}</strong>
            {sentence.slice(at + phrase.length)}
          </>
        )}
      </q>
    </p>
  );
}
