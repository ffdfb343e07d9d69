import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtExtension, type BuildMode } from '../../../scripts/build-extension';
import type { Driver } from '../../../scripts/browsers/driver';
import type { BrowserName } from '../../../scripts/browsers/find';
import { launch } from '../../../scripts/browsers/launch';
import { LibraryConsole } from '../../../scripts/browsers/library-console';
import { isPainted } from '../../../scripts/browsers/painted';
import { openScreen } from '../../../scripts/browsers/screen';
import { until } from '../../../scripts/browsers/until';
import { articleOf } from '../../newsroom/newsroom';
import { startServer, type Served } from '../../newsroom/server';
import { newsroomPages, pathOf } from '../../newsroom/site';

/** How a session differs from the usual one. */
export interface SessionOptions {
  /** `demo` unless told otherwise: hosts granted, consent given, loopback read. */
  readonly mode?: BuildMode;
  /** Pages beside the newsroom's. */
  readonly pages?: readonly Served[];
  /** Whether files are saved: into a folder of this session alone. */
  readonly saves?: boolean;
  /** Whether a hand on a screen is needed; Firefox does without. */
  readonly hand?: boolean;
}

/** A browser with Ibid and the newsroom at hand. */
export interface Session {
  readonly driver: Driver;
  readonly library: LibraryConsole;
  /** Address of an article of the newsroom. */
  addressOf(articleId: string): string;
  /** Where files are saved; null where none are to be. */
  readonly downloads: string | null;
  /** Address of a path on one of the hosts. */
  urlOf(host: string, path: string): string;
  /** Opens an article of the newsroom and waits until it is read and painted. */
  read(articleId: string): Promise<Page>;
  close(): Promise<void>;
}

/** A domain that is not loopback by its name: the published builds never read loopback unasked. */
const DOMAIN = 'example';

/** Starts a browser in a fresh profile, and the newsroom. */
export async function openSession(
  browser: BrowserName,
  { mode = 'demo', pages = [], saves = false, hand = false }: SessionOptions = {},
): Promise<Session> {
  const server = await startServer([...newsroomPages(), ...pages]);
  const screen = hand && browser === 'chromium' ? await openScreen() : undefined;
  const home = saves ? await homeFolder() : null;
  const driver = await launch(browser, {
    extension: builtExtension(browser, mode),
    headless: !screen,
    ...(screen ? { screen } : {}),
    ...(home ? { home } : {}),
    loopbackDomain: DOMAIN,
  });
  const library = await LibraryConsole.open(driver);
  const urlOf = (host: string, path: string): string =>
    mode === 'demo' ? server.urlOf(host, path) : `http://${host}.${DOMAIN}:${server.port}${path}`;
  const addressOf = (id: string): string => urlOf(articleOf(id).outlet, pathOf(articleOf(id)));
  return {
    driver,
    library,
    addressOf,
    urlOf,
    downloads: home && join(home, 'Downloads'),
    read: async (id) => {
      const page = await driver.open(addressOf(id));
      const status = await library.settled();
      if (status.state !== 'read') throw new Error(`${id} was not read: ${JSON.stringify(status)}`);
      await until('the article is painted', () => page.evaluate(isPainted));
      return page;
    },
    close: async () => {
      await driver.close();
      await screen?.close();
      await server.close();
      if (home) await rm(home, { recursive: true, force: true });
    },
  };
}

/** A home of its own, with a folder for downloads. */
async function homeFolder(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'ibid-home-'));
  await mkdir(join(home, 'Downloads'));
  return home;
}
