import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find';

/** What `npm start` was asked to do. */
export interface DemoOptions {
  readonly browser: BrowserName;
  /** Whether to read everything, print what was found, and end. */
  readonly headless: boolean;
  /** Language of the browser's interface. */
  readonly language: 'en' | 'de';
  /** Files to serve instead of the newsroom; empty = the newsroom. */
  readonly files: readonly string[];
}

/** The command line was not understood; the message says why. */
export class Misuse extends Error {}

/**
 * Reads the command line. Without a display there is no other way than headless.
 * @throws Misuse
 */
export function readOptions(args: readonly string[]): DemoOptions {
  const { values, positionals } = parse(args);
  const browser = values.browser === 'chrome' ? 'chromium' : values.browser;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Misuse(`--browser is chromium or firefox, not "${browser}".`);
  const { language } = values;
  if (language !== 'en' && language !== 'de')
    throw new Misuse(`--language is en or de, not "${language}".`);
  if (language !== 'en' && browser === 'firefox')
    throw new Misuse('Firefox speaks the language that it is installed in.');
  return { browser, headless: values.headless || !hasDisplay(), language, files: positionals };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        headless: { type: 'boolean', default: false },
        browser: { type: 'string', default: 'chromium' },
        language: { type: 'string', default: 'en' },
      },
    });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
