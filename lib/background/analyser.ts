import browser from 'webextension-polyfill';
import type { Analysis, AnalysisInput } from '@/lib/domain/analysis';
import { analyse } from '@/lib/language/analyse';
import { loadModel } from '@/lib/language/attributions/load-model';
import type { AttributionModel } from '@/lib/language/attributions/model-format';
import { report } from './report';

/** Loaded once in a worker's life, at its first article. */
let model: Promise<AttributionModel | null> | null = null;

/** `lib/language/analyse.ts` with its model; where that cannot be loaded attributions are read by rules. */
export async function analyser(): Promise<(input: AnalysisInput) => Analysis> {
  model ??= load();
  const weights = await model;
  return (input) => analyse(input, weights);
}

async function load(): Promise<AttributionModel | null> {
  try {
    const file = await fetch(browser.runtime.getURL('attribution.bin'));
    return loadModel(await file.arrayBuffer());
  } catch (error) {
    await report(error);
    return null;
  }
}
