import { listenInPage } from '@/lib/messaging/listen-in-page';
import { announce, readerBefore } from './at-work';
import { watchForOrphaning } from './orphan';
import { PageReader } from './page-reader';

/**
 * The reader, as it is injected where an article was found: read -> ask -> paint -> follow -> clean up. Injected again
 * it only reads again. All that it starts ends on one signal.
 */
export function start(): void {
  if (readerBefore()?.readAgain() === true) return;
  const end = new AbortController();
  const { signal } = end;
  const stop = () => end.abort();
  const reader = new PageReader(signal, stop);

  announce({ readAgain: () => reader.readAgain() }, signal);
  watchForOrphaning(stop, signal);
  listenInPage(
    {
      'reader.step': ({ direction }) => reader.step(direction),
      'reader.show': ({ place }) => reader.reveal(place),
      'reader.refresh': ({ marks }) => reader.refresh(marks),
      'reader.highlight': () => reader.highlightSelection(),
      'reader.highlights': ({ highlights }) => reader.highlights(highlights),
      'reader.settings': ({ settings }) => reader.follow(settings),
      'reader.stop': () => {
        stop();
        return null;
      },
    },
    signal,
  );
  reader.readAgain();
}
