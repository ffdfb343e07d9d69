import browser from 'webextension-polyfill';
import type { Analysis, AnalysisInput } from '@/lib/domain/analysis';
import { analyse } from '@/lib/language/analyse';
import { loadModel } from '@/lib/language/attributions/load-model';
import type { AttributionModel } from '@/lib/language/attributions/model-format';
import { analysisVersion, VERSION_BYTES } from '@/lib/language/version';
import { report } from './report';

/** What analyses articles in this worker. */
export interface Analyser {
  /** `lib/language/analyse.ts` with its model; where that cannot be loaded attributions are read by rules. */
  readonly analyse: (input: AnalysisInput) => Analysis;
  /** See `lib/language/version.ts`; null without the model, so that nothing is read anew by less. */
  readonly version: string | null;
}

/** A model, ready for use. */
interface Loaded {
  readonly weights: AttributionModel;
  readonly version: string;
}

/** Loaded once in a worker's life, at its first article. */
let model: Promise<Loaded | null> | null = null;

/** What analyses an article. */
export async function analyser(): Promise<Analyser> {
  model ??= load();
  const loaded = await model;
  return {
    analyse: (input) => analyse(input, loaded?.weights ?? null),
    version: loaded?.version ?? null,
  };
}

/** The version that articles are analysed by now, without loading all of the model; null where there is none. */
export async function currentVersion(): Promise<string | null> {
  if (model) return (await model)?.version ?? null;
  try {
    const reader = (await modelFile()).body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    await reader?.cancel();
    return value && value.length >= VERSION_BYTES ? analysisVersion(value) : null;
  } catch (error) {
    await report(error);
    return null;
  }
}

async function load(): Promise<Loaded | null> {
  try {
    const bytes = new Uint8Array(await (await modelFile()).arrayBuffer());
    return { weights: loadModel(bytes), version: analysisVersion(bytes) };
  } catch (error) {
    await report(error);
    return null;
  }
}

/** The weights' file, inflated as it comes: it ships deflated (scripts/model-file.ts). */
async function modelFile(): Promise<Response> {
  const { body } = await fetch(browser.runtime.getURL('attribution.bin'));
  return new Response(body?.pipeThrough(new DecompressionStream('deflate-raw')));
}
