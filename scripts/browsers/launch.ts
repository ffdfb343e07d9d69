import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import type { BrowserName } from './find';
import { launchFirefox } from './firefox';

/** Starts a browser of that family with the extension, in a fresh profile unless told otherwise. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
