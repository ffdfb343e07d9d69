import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, Inside, LaunchOptions, Popup } from './driver';
import { ensureBrowser } from './ensure';
import { FirefoxChrome } from './firefox-chrome';
import { until } from './until';

/** Firefox draws a random one for every profile; tests need to know it. */
const UUID = '5f0c2c5e-3a0d-4b8e-9c39-1b1d1b1d0001';

/** The popup's document lives in a browser element of the window. */
const POPUP = `document.querySelector('.webextension-popup-browser')`;

/** The panel's lives in a document of the window's sidebar. */
const PANEL = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

/** Starts Firefox with the extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { extension, loopbackDomain } = options;
  const id = addonId(extension);
  const hosts = ['meridian-post', 'harbour-times', 'varland-courier', 'northern-wire', 'odd'];
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: options.headless,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    defaultViewport: options.headless ? { width: 1100, height: 900 } : null,
    ...(options.screen ? { env: { ...process.env, DISPLAY: options.screen.display } } : {}),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // A temporary add-on is taken out when Firefox ends, and with it what it stored, unless told otherwise.
      'extensions.webextensions.keepStorageOnUninstall': options.profile !== undefined,
      'extensions.webextensions.keepUuidOnUninstall': options.profile !== undefined,
      ...(options.home
        ? {
            'browser.download.folderList': 2,
            'browser.download.dir': join(options.home, 'Downloads'),
          }
        : {}),
      ...(loopbackDomain
        ? {
            'network.dns.localDomains': hosts.map((host) => `${host}.${loopbackDomain}`).join(),
            'network.proxy.type': 0,
          }
        : {}),
    },
  });
  await browser.installExtension(extension);
  return new Firefox(browser, await FirefoxChrome.of(browser), id);
}

class Firefox implements Driver {
  readonly name = 'firefox';

  constructor(
    readonly browser: Browser,
    private readonly chrome: FirefoxChrome,
    private readonly id: string,
  ) {}

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    await page.goto(url);
    return page;
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    // Waiting for an extension page's events hangs there: its own document tells when it is ready.
    await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
    await page.waitForFunction(
      (file) => location.href.includes(file) && document.readyState === 'complete',
      {},
      path,
    );
    return page;
  }

  async openPopup(): Promise<Popup> {
    await this.closePopup();
    await this.chrome.evaluate(`(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.id)});
      const action = await extension.apiManager.asyncGetAPI('browserAction', extension);
      await action.openPopup(window, false);
    })()`);
    await until('the popup is drawn', () =>
      this.chrome.evaluate<boolean>(
        `(${POPUP}?.currentURI?.spec ?? '').includes('popup.html') && ${POPUP}.getBoundingClientRect().height > 0`,
      ),
    );
    return {
      evaluate: (run) =>
        this.chrome.evaluateIn(POPUP, `(${String(run)})(document.documentElement)`),
      screenshot: async (path) => {
        const picture = await this.chrome.evaluate<string>(`(async () => {
          const shown = ${POPUP}.browsingContext.currentWindowGlobal;
          const bitmap = await shown.drawSnapshot(null, 1, 'white');
          const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
          canvas.width = bitmap.width;
          canvas.height = bitmap.height;
          canvas.getContext('2d').drawImage(bitmap, 0, 0);
          return canvas.toDataURL('image/png');
        })()`);
        await writeFile(path, picture.slice(picture.indexOf(',') + 1), 'base64');
      },
    };
  }

  async openPanel(): Promise<Inside> {
    const name = `${this.id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`;
    await this.chrome.evaluate(`SidebarController.show(${JSON.stringify(name)}).then(() => true)`);
    await until('the panel is drawn', () =>
      this.chrome.evaluate<boolean>(
        `(${PANEL}?.currentURI?.spec ?? '').includes('sidepanel.html')`,
      ),
    );
    return {
      evaluate: (run) =>
        this.chrome.evaluateIn(PANEL, `(${String(run)})(document.documentElement)`),
    };
  }

  /** One that is open stays so when another tab comes to the front; a reader's click would have closed it. */
  private async closePopup(): Promise<void> {
    await this.chrome.evaluate(`${POPUP}?.closest('panel').hidePopup()`);
    await until('the popup is closed', () => this.chrome.evaluate<boolean>(`!${POPUP}`));
  }

  layer(page: Page): Promise<Inside | null> {
    return this.chrome.closedRootOf(page);
  }

  async answerPermission(_page: Page, grant: boolean): Promise<void> {
    const dialog = `document.querySelector('#addon-webext-permissions-notification:not([hidden])')`;
    await until('the permission dialog is open', () =>
      this.chrome.evaluate<boolean>(`${dialog}?.closest('panel')?.state === 'open'`),
    );
    const button = grant ? 'button' : 'secondaryButton';
    await this.chrome.evaluate(`${dialog}.${button}.click()`);
  }

  async pressShortcut(letter: string): Promise<void> {
    const key = `[...document.querySelectorAll('key[modifiers="alt,shift"]')].find(
      (one) => one.closest('[id^="ext-keyset"]') && one.getAttribute('key') === ${JSON.stringify(letter)})`;
    await this.chrome.evaluate(`${key}.doCommand()`);
  }

  async stopBackground(): Promise<void> {
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(this.id)}).extension`;
    // A listener at work or an event on its way keeps it alive: it is asked until it is gone. It may be started anew at once.
    await this.chrome.evaluate(`(async (extension) => {
      let gone = extension.backgroundState === 'stopped';
      extension.once('shutdown-background-script', () => { gone = true; });
      while (!gone) await extension.terminateBackground({ disableResetIdleForTest: true });
      return true;
    })(${extension})`);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** The add-on's fixed id, as the built manifest declares it. */
function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
