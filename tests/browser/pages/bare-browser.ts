import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser, type BrowserName } from '../../../scripts/browsers/find';
import { FirefoxChrome } from '../../../scripts/browsers/firefox-chrome';
import type { PageModules } from './page-modules';

declare global {
  /** Set by {@link BareBrowser.open}. */
  var ibidPage: PageModules;
}

/** A browser without the extension, in whose pages lib/page can be called. */
export interface BareBrowser {
  /** Opens a document at a path, with lib/page at hand as `ibidPage`. */
  open(html: string, path?: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** The same, with lib/page in a world of its own as the extension has one: for {@link BareBrowser.evaluateApart}. */
  openApart(html: string, path: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Calls a function in that world. */
  evaluateApart<Given, Result>(
    page: Page,
    act: (given: Given) => Result,
    given: Given,
  ): Promise<Awaited<Result>>;
  /** Shows a page as on paper, or on screen again. */
  showAs(page: Page, medium: 'print' | 'screen'): Promise<void>;
  close(): Promise<void>;
}

/** Puppeteer's own world beside the page's, which its types keep to themselves. */
interface Apart {
  isolatedRealm(): {
    evaluate<R>(act: string | ((given: never) => R), given?: unknown): Promise<Awaited<R>>;
  };
}

function apart(page: Page): ReturnType<Apart['isolatedRealm']> {
  return (page.mainFrame() as unknown as Apart).isolatedRealm();
}

const ROOT = resolve(import.meta.dirname, '../../..');

async function bundle(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve(import.meta.dirname, 'page-modules.ts'), formats: ['iife'], name: '_' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The bundler gave no output.');
  return output.output[0].code;
}

function launch(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed.`);
  return name === 'firefox'
    ? puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        // Its window alone can show a page as on paper.
        args: ['--remote-allow-system-access'],
        // The bench looks at its clock.
        extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
      })
    : puppeteer.launch({ executablePath, headless: true, pipe: true, args: ['--no-sandbox'] });
}

/** Starts a browser for tests of lib/page alone. */
export async function openBareBrowser(name: BrowserName): Promise<BareBrowser> {
  const code = await bundle();
  const documents = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const server = createServer((request, response) => {
    const found = documents.get(request.url ?? '/');
    response.writeHead(found ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...found?.headers,
    });
    response.end(found?.html ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const browser = await launch(name);
  const show = async (html: string, path: string, headers: Readonly<Record<string, string>>) => {
    documents.set(path, { html, headers });
    const page = await browser.newPage();
    await page.setViewport({ width: 800, height: 600 });
    await page.goto(`http://127.0.0.1:${port}${path}`);
    return page;
  };
  return {
    async open(html, path = '/2026/03/02/toll-rises-in-port-lisk-ferry-disaster', headers = {}) {
      const page = await show(html, path, headers);
      await page.evaluate(code);
      return page;
    },
    async openApart(html, path, headers = {}) {
      const page = await show(html, path, headers);
      await apart(page).evaluate(code);
      return page;
    },
    async showAs(page, medium) {
      if (name === 'chromium') return page.emulateMediaType(medium);
      const chrome = await FirefoxChrome.of(browser);
      const address = JSON.stringify(await page.evaluate(() => location.href));
      await chrome.evaluate(`(() => {
        const shown = gBrowser.browsers.findLast(({ currentURI }) => currentURI.spec === ${address});
        shown.browsingContext.mediumOverride = '${medium === 'print' ? 'print' : ''}';
      })()`);
      await page.waitForFunction((wanted) => matchMedia(wanted).matches, {}, medium);
    },
    evaluateApart: (page, act, given) => apart(page).evaluate(act, given),
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
