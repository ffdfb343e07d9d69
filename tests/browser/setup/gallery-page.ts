import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers/find';
import { serveGallery, type Gallery } from '../../gallery/serve';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What is shown, in which state. */
export interface Story {
  readonly show: keyof typeof SIZES;
  readonly state: string;
}

/** How it is looked at. */
interface Look {
  readonly language?: 'en' | 'de';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  /** Whether by finger. */
  readonly touch?: boolean;
}

const SIZES = {
  card: [440, 640],
  margin: [440, 640],
  popup: [380, 560],
  panel: [320, 800],
  settings: [900, 900],
  welcome: [900, 900],
} as const;

/** A browser that shows components outside any extension. */
export class GalleryPage {
  private constructor(
    private readonly gallery: Gallery,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** Builds the gallery and opens a browser. */
  static async start(): Promise<GalleryPage> {
    const gallery = await serveGallery();
    const browser = await puppeteer.launch({
      executablePath: findBrowser('chromium') ?? '',
      headless: true,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    return new GalleryPage(gallery, browser, await browser.newPage());
  }

  /** Shows a story. */
  async open({ show, state }: Story, look: Look = {}): Promise<void> {
    const { language = 'en', scheme = 'light', width = SIZES[show][0], touch = false } = look;
    const height = SIZES[show][1];
    await this.page.setViewport({ width, height, hasTouch: touch, isMobile: touch });
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await this.page.goto(this.gallery.urlOf({ show, state, language }));
    await this.page.waitForSelector('h1, ibid-gallery');
  }

  /** What axe complains of, as it would be read in a report. */
  async complaints(options: RunOptions = {}): Promise<string[]> {
    await this.page.addScriptTag({ path: AXE });
    const { violations } = await this.page.evaluate(
      (given) =>
        (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(
          given,
        ),
      options,
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  /** By how much elements are wider than the window, or than the box in the margin that they stand in, CSS pixels. */
  tooWide(): Promise<number> {
    return this.page.evaluate(() => {
      const box = document.querySelector('ibid-gallery')?.shadowRoot?.querySelector('[role]');
      const beyondBox = box ? box.scrollWidth - box.clientWidth : 0;
      return Math.max(beyondBox, document.documentElement.scrollWidth - innerWidth);
    });
  }

  /** Elements that are less than so many CSS pixels high, and how high they are; what stands within a sentence may be. */
  tooSmall(controls: string, least: number): Promise<string[]> {
    return this.page.$$eval(
      controls,
      (found, pixels) =>
        found
          .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
          .filter((one) => getComputedStyle(one).display !== 'inline')
          .map((one) => [one.outerHTML.slice(0, 120), one.getBoundingClientRect().height] as const)
          .filter(([, height]) => height < pixels)
          .map(([html, height]) => `${String(height)}: ${html}`),
      least,
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.gallery.close();
  }
}
