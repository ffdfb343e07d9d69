/** Runs in the extension's service worker: what a reader would otherwise get. Bundled by language.ts, never shipped. */
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PeersBench } from './language-bench';
import { timePerThousand } from './newsroom-texts';

const wink = winkNLP(model, ['sbd', 'pos', 'ner']);

const bench: PeersBench = {
  wink: () =>
    timePerThousand(({ text }) => {
      const doc = wink.readDoc(text);
      doc.sentences().out();
      doc.entities().out();
    }),

  compromise: () =>
    timePerThousand(({ text }) => {
      const doc = compromise(text);
      doc.people().out('array');
      doc.organizations().out('array');
      doc.quotations().out('array');
      doc.numbers().out('array');
    }),
};

(globalThis as { __peers?: PeersBench }).__peers = bench;
