import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser, type BrowserName } from '../../../scripts/browsers/find';
import type { PageModules } from './page-modules';

declare global {
  /** Set by {@link BareBrowser.open}. */
  var ibidPage: PageModules;
}

/** A browser without the extension, in whose pages lib/page can be called. */
export interface BareBrowser {
  /** Opens a document at a path, with lib/page at hand as `ibidPage`. */
  open(html: string, path?: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  close(): Promise<void>;
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
    ? puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
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
  return {
    async open(html, path = '/2026/03/02/toll-rises-in-port-lisk-ferry-disaster', headers = {}) {
      documents.set(path, { html, headers });
      const page = await browser.newPage();
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(`http://127.0.0.1:${port}${path}`);
      await page.evaluate(code);
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
