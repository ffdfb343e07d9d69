import { useEffect } from 'preact/hooks';
import { ExchangeView } from '@/components/exchange/ExchangeView';
import { useTexts } from '@/components/text';
import { meaningInWords } from '@/components/words/meaning-words';
import { droppedFiles } from '@/lib/ui/exchange-folder';
import { useImport } from '@/lib/ui/exchange-in';
import { useExports } from '@/lib/ui/exchange-out';
import { useMeanings } from '@/lib/ui/library-meanings';
import type { Shared } from './shared';

/** The library out and in. */
export function Exchange({ shared }: { readonly shared: Shared }) {
  const texts = useTexts();
  const meanings = useMeanings();
  const out = useExports();
  const into = useImport();
  useEffect(() => shared.onProblem(into.problem), [into.problem]);
  const names = () =>
    Object.fromEntries(meanings.map((meaning) => [meaning.id, meaningInWords(texts, meaning)]));
  return (
    <ExchangeView
      out={{ ...out, onSave: (format) => out.onSave(format, names()) }}
      into={{
        ...into,
        onDrop: (data) =>
          void droppedFiles(data).then(into.onFiles, (error: unknown) => {
            // A folder that cannot be read: nothing was begun.
            reportError(error);
          }),
      }}
    />
  );
}
