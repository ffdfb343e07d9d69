import type { Evidence } from '@/lib/domain/cross-reference';

interface SentenceProps {
  /** As printed. */
  readonly sentence: string;
  /** A figure in it that is made out; null for none. */
  readonly phrase?: string | null;
}

/** A sentence as printed, in quotation marks; one that opens with its own gets no second pair. */
export function Sentence({ sentence, phrase = null }: SentenceProps) {
  const at = phrase === null ? -1 : sentence.indexOf(phrase);
  const words =
    phrase === null || at === -1 ? (
      sentence
    ) : (
      <>
        {sentence.slice(0, at)}
        <strong>{phrase}</strong>
        {sentence.slice(at + phrase.length)}
      </>
    );
  return /^["“”„«‘']/u.test(sentence) ? <span dir="auto">{words}</span> : <q dir="auto">{words}</q>;
}

interface QuoteProps {
  /** "here", "there", or where else it stands. */
  readonly label: string;
  readonly evidence: Pick<Evidence, 'sentence' | 'phrase'>;
}

/** A figure's sentence, and where it stands. */
export function Quote({ label, evidence }: QuoteProps) {
  return (
    <p class="quote">
      <span class="soft">{label}</span>{' '}
      <Sentence sentence={evidence.sentence} phrase={evidence.phrase} />
    </p>
  );
}
