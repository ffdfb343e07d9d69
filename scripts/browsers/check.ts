/** Makes sure that everything is there which the stories run in, and says in one sentence what is missing. */
import { ensureBrowser, ensureScreenTools, Missing } from './ensure';
import { BROWSERS } from './find';

try {
  for (const name of BROWSERS) console.log(`${name}: ${ensureBrowser(name)}`);
  if (process.platform === 'linux') ensureScreenTools();
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
