import { BROWSERS } from '../../../scripts/browsers/find';
import { buildExtension } from '../../../scripts/build-extension';

/** Builds the extension once for all stories: as for the demo, and as it is published. */
export default async function build(): Promise<void> {
  for (const browser of BROWSERS)
    for (const mode of ['demo', 'store'] as const) await buildExtension(browser, mode);
}
