import type { Page } from 'puppeteer-core';
import { join } from 'node:path';
import type { TabStatus } from '@/lib/domain/status';
import { bundleForPage } from './bundle';
import type { Driver } from './driver';
import type { LibraryReader } from './library-reader';
import { until } from './until';

/** What a question to the library is answered with. */
type Answer<Name extends keyof LibraryReader> = Awaited<ReturnType<LibraryReader[Name]>>;

/** Looks into the running extension from a page of its own: the store by the extension's own queries, and its answers. */
export class LibraryConsole {
  private constructor(private readonly page: Page) {}

  /** Opens one. It sits in a tab of its own, so open it before the pages to be looked at. */
  static async open(driver: Driver): Promise<LibraryConsole> {
    const page = await driver.openExtensionPage('welcome.html');
    await page.evaluate(await bundled());
    return new LibraryConsole(page);
  }

  /** Asks the extension's own store. */
  async ask<Name extends keyof LibraryReader>(name: Name): Promise<Answer<Name>> {
    // As JSON: Firefox's own form of answers leaves out what lies deep.
    const asked = `globalThis.__library.${name}().then((answer) => JSON.stringify(answer))`;
    return JSON.parse(String(await this.page.evaluate(asked))) as Answer<Name>;
  }

  /** What the background says of the tab in front. */
  status(): Promise<TabStatus> {
    return this.ask('statusOfActiveTab');
  }

  /** Waits until the tab in front was read or refused. */
  settled(timeout?: number): Promise<TabStatus> {
    return until(
      'the page in front was read or refused',
      async () => {
        const status = await this.status();
        const { state } = status;
        return state !== 'reading' && state !== 'not-an-article' && status;
      },
      timeout,
    );
  }
}

let bundle: Promise<string> | null = null;

/** library-reader.ts as one classic script. */
function bundled(): Promise<string> {
  bundle ??= bundleForPage(join(import.meta.dirname, 'library-reader.ts'));
  return bundle;
}
