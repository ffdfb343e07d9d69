import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find';
import type { Screen } from './screen';

/** How a browser is to be started. */
export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Whether no window is wanted. */
  readonly headless: boolean;
  /** Screen for a windowed browser, where it is not the session's own. */
  readonly screen?: Screen;
  /** Folder that is the reader's home: what is saved goes to its "Downloads". Where it is not the reader's own. */
  readonly home?: string;
  /** Language of the browser's interface; English unless told otherwise. Chromium alone can be told. */
  readonly language?: string;
  /** Folder of a profile that is kept: what the extension stored there is there again. Without one, a fresh one. */
  readonly profile?: string;
  /** Domain whose hosts all resolve to loopback, beside `localhost`. */
  readonly loopbackDomain?: string;
}

/** A part of a page that the page itself cannot reach: our closed shadow root, or the popup's document. */
export interface Inside {
  /** Runs a function on it there. The function is sent as text: it may use nothing from outside itself. */
  evaluate<T>(run: (root: ParentNode & Node) => T): Promise<T>;
}

/** The real popup, open over the active tab. */
export interface Popup extends Inside {
  /** Writes a picture of it. */
  screenshot(path: `${string}.png`): Promise<void>;
}

/** One running browser with Ibid installed. The same calls for both families. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens an address in a tab of its own, in front, and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab of its own. `path` is the file's name, with a query if need be. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup as the toolbar button does. */
  openPopup(): Promise<Popup>;
  /** Opens the panel beside the tab in front: Chromium by the popup's button, Firefox as its sidebar menu does. */
  openPanel(): Promise<Inside>;
  /** Our closed shadow root in a page; null where there is none. */
  layer(page: Page): Promise<Inside | null>;
  /**
   * Answers the dialog in which the browser asks for the sites that a page of ours has just requested. Chromium draws
   * it where only a hand on a screen gets at it: launch it with one.
   */
  answerPermission(page: Page, grant: boolean): Promise<void>;
  /** Presses Alt+Shift and a letter, one of our commands' shortcuts. Chromium needs a screen for it, too. */
  pressShortcut(letter: string): Promise<void>;
  /** Stops the background as the browser does when it has been idle. Resolves when it is gone. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}
