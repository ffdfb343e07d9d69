import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two families that Ibid runs in; `chromium` stands for Chrome and Edge, too. */
export type BrowserName = 'chromium' | 'firefox';

/** Both, in the order in which everything is done. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Commands by which the browsers go on a PATH, first choice first. */
const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Where installers put them that do not touch the PATH. */
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles('Chromium/Application/chrome.exe'),
    ...programFiles('Google/Chrome/Application/chrome.exe'),
    ...programFiles('Microsoft/Edge/Application/msedge.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ...programFiles('Mozilla Firefox/firefox.exe'),
  ],
};

/** The variable that names another executable than those found by themselves. */
const OVERRIDE: Readonly<Record<BrowserName, string>> = {
  chromium: 'IBID_CHROMIUM',
  firefox: 'IBID_FIREFOX',
};

/** Path of the installed browser; null where there is none. */
export function findBrowser(name: BrowserName): string | null {
  const chosen = process.env[OVERRIDE[name]];
  if (chosen) return chosen;
  return COMMANDS[name].map(findCommand).find(Boolean) ?? PLACES[name].find(isExecutable) ?? null;
}

/** Path of a command on the PATH; null where there is none. */
export function findCommand(command: string): string | null {
  const name = process.platform === 'win32' ? `${command}.exe` : command;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function programFiles(path: string): readonly string[] {
  const roots = [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA,
  ];
  return roots.filter((root) => root !== undefined).map((root) => join(root, path));
}
