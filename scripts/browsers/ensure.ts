import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, findCommand, type BrowserName } from './find';

/** Something that has to be installed by hand; the message says what in one sentence. */
export class Missing extends Error {}

const PACKAGES: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

const ADVICE: Readonly<Record<BrowserName, string>> = {
  chromium:
    'Please install Chromium, Google Chrome or Microsoft Edge (on Debian: apt install chromium).',
  firefox: 'Please install Firefox 147 or newer (on Debian: apt install firefox-esr).',
};

/**
 * Path of an installed browser, after installing it where that is possible.
 * @throws Missing
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  installWithApt([PACKAGES[name]]);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Missing(ADVICE[name]);
}

/**
 * The tools that give a windowed browser a screen and a hand where there is no display.
 * @throws Missing
 */
export function ensureScreenTools(): void {
  const tools = ['Xvfb', 'xdotool'];
  const missing = () => tools.filter((tool) => findCommand(tool) === null);
  if (missing().length > 0) installWithApt(missing().map((tool) => tool.toLowerCase()));
  if (missing().length > 0)
    throw new Missing(
      `Please install ${missing().join(' and ')} (on Debian: apt install xvfb xdotool).`,
    );
}

/** Installs Debian packages where that may be done without asking: as root, on Debian. Elsewhere it does nothing. */
function installWithApt(packages: readonly string[]): void {
  const debian =
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!debian || process.getuid?.() !== 0) return;
  process.stderr.write(`Installing ${packages.join(', ')} ...\n`);
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-qq', '-y', '--no-install-recommends', ...packages);
}
