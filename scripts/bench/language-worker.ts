/** Runs in the extension's service worker: the language room on the newsroom's articles. Bundled by language.ts. */
import { analyse } from '@/lib/language/analyse';
import { loadModel } from '@/lib/language/attributions/load-model';
import type { AttributionModel } from '@/lib/language/attributions/model-format';
import { readFigures } from '@/lib/language/figures/read-figures';
import { creditFigures } from '@/lib/language/sources/credit-figures';
import { readDocument } from '@/lib/language/text/document';
import { hostileText } from './hostile-texts';
import type { LanguageBench } from './language-bench';
import { INPUTS, timePerThousand } from './newsroom-texts';

let model: AttributionModel | null = null;

/** Rounds in which a text built to hurt is read, and for how many milliseconds at least. */
const ROUNDS = 9;
const SPENT = 2_000;

/**
 * How much longer twice the text takes. In a round the half is read before and after the whole, so that what slows the machine
 * down for a while, and what one leaves behind to be cleared away, counts for both; the round in the middle counts.
 */
function growthOf(whole: string, half: string): number {
  const ratios: number[] = [];
  const began = performance.now();
  timeOf(half);
  while (ratios.length < ROUNDS || performance.now() - began < SPENT) {
    const before = timeOf(half);
    const all = timeOf(whole);
    ratios.push((2 * all) / (before + timeOf(half)));
  }
  return ratios.toSorted((a, b) => a - b)[ratios.length >> 1] ?? NaN;
}

function timeOf(text: string): number {
  const began = performance.now();
  analyse({ title: '', text, language: 'en', published: '2031-05-04', outlet: null }, model);
  return performance.now() - began;
}

/** The articles cut up and their attributions read, so that what figures add can be measured alone. */
let prepared: ReadonlyMap<(typeof INPUTS)[number], Prepared> | null = null;

type Prepared = ReturnType<typeof prepare>;

function prepare(input: (typeof INPUTS)[number]) {
  const title = readDocument(input.title, 'title', input.published);
  const text = readDocument(input.text, 'text', input.published);
  return { title, text, found: analyse(input, model) };
}

const bench: LanguageBench = {
  load: async () => {
    const began = performance.now();
    const { body } = await fetch('/attribution.bin');
    const file = new Response(body?.pipeThrough(new DecompressionStream('deflate-raw')));
    model = loadModel(await file.arrayBuffer());
    return performance.now() - began;
  },

  first: () => {
    const began = performance.now();
    for (const input of INPUTS.slice(0, 1)) analyse(input, model);
    return performance.now() - began;
  },

  analyse: () => timePerThousand((input) => analyse(input, model)),

  figures: () => {
    prepared ??= new Map(INPUTS.map((input) => [input, prepare(input)]));
    return timePerThousand((input) => {
      const ready = prepared?.get(input);
      if (!ready) return;
      const { title, text, found } = ready;
      const figures = [...readFigures(title, text), ...readFigures(text, title)];
      creditFigures(figures, found.attributions, found.sources, input);
    });
  },

  growth: (text) => growthOf(hostileText(text), hostileText(text, 0.5)),
};

(globalThis as { __language?: LanguageBench }).__language = bench;
