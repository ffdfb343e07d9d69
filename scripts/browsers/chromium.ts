import puppeteer, {
  TargetType,
  type Browser,
  type CDPSession,
  type Page,
  type Protocol,
  type Target,
} from 'puppeteer-core';
import type { Driver, Inside, LaunchOptions, Popup } from './driver';
import { ensureBrowser } from './ensure';
import type { Screen } from './screen';

/** No call home, no first-run pages; the sandbox cannot be had as root. */
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** For how long a dialog of Chromium ignores keys after it has been drawn, with a margin, milliseconds. */
const GUARD = 1000;

/** Starts Chromium, Chrome or Edge with the extension. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { loopbackDomain } = options;
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    defaultViewport: options.headless ? { width: 1100, height: 900 } : null,
    ...(options.headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    env: {
      ...process.env,
      ...(options.screen && { DISPLAY: options.screen.display }),
      ...(options.home && { HOME: options.home }),
      ...(options.language && { LANGUAGE: options.language }),
    },
    args: [
      ...FLAGS,
      ...(options.language ? [`--lang=${options.language}`] : []),
      ...(loopbackDomain
        ? ['--no-proxy-server', `--host-resolver-rules=MAP *.${loopbackDomain} 127.0.0.1`]
        : []),
    ],
  });
  const id = await browser.installExtension(options.extension);
  return new Chromium(browser, id, options.screen);
}

class Chromium implements Driver {
  readonly name = 'chromium';

  constructor(
    readonly browser: Browser,
    private readonly id: string,
    private readonly screen: Screen | undefined,
  ) {}

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    await page.goto(url);
    return page;
  }

  openExtensionPage(path: string): Promise<Page> {
    return this.open(`chrome-extension://${this.id}/${path}`);
  }

  async openPopup(): Promise<Popup> {
    const page = await this.popupPage();
    return {
      ...insidePage(page),
      screenshot: async (path) => void (await page.screenshot({ path, fullPage: true })),
    };
  }

  async openPanel(): Promise<Inside> {
    const popup = await this.popupPage();
    const [target] = await Promise.all([
      // A panel in a tab of its own names that tab.
      this.browser.waitForTarget((one) => one.url().endsWith(`${this.id}/sidepanel.html`)),
      popup.locator('footer button').click(),
    ]);
    return insidePage(await target.asPage());
  }

  private async popupPage(): Promise<Page> {
    const worker = await this.worker();
    const [target] = await Promise.all([
      this.browser.waitForTarget((one) => one.url().includes(`${this.id}/popup.html`)),
      worker.evaluate('chrome.action.openPopup()'),
    ]);
    return target.asPage();
  }

  async layer(page: Page): Promise<Inside | null> {
    const cdp = await page.createCDPSession();
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const closed = findClosedRoot(root);
    if (!closed) {
      await cdp.detach();
      return null;
    }
    return insideNode(cdp, closed.backendNodeId);
  }

  async answerPermission(page: Page, grant: boolean): Promise<void> {
    await page.waitForFunction(() => !document.hasFocus());
    // The dialog takes no keys right after it is drawn, lest it be answered by mistake.
    const drawn = await page.evaluate(() => performance.now());
    await page.waitForFunction((from, guard) => performance.now() - from > guard, {}, drawn, GUARD);
    // The button that refuses has the focus, the one that grants comes next.
    for (const key of grant ? ['Tab', 'Return'] : ['Return']) await this.hand.press(key);
  }

  pressShortcut(letter: string): Promise<void> {
    return this.hand.press(`alt+shift+${letter.toLowerCase()}`);
  }

  private get hand(): Screen {
    if (!this.screen) throw new Error('Chromium was launched without a screen.');
    return this.screen;
  }

  async stopBackground(): Promise<void> {
    const worker = await this.worker();
    const gone = new Promise<void>((resolve) => {
      const hear = (target: Target) => {
        if (target.type() !== TargetType.SERVICE_WORKER || !target.url().includes(this.id)) return;
        this.browser.off('targetdestroyed', hear);
        resolve();
      };
      this.browser.on('targetdestroyed', hear);
    });
    await worker.close();
    await gone;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private async worker() {
    const target = await this.browser.waitForTarget(
      (one) => one.type() === TargetType.SERVICE_WORKER && one.url().includes(this.id),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('The service worker is gone.');
    return worker;
  }
}

function insidePage(page: Page): Inside {
  return {
    evaluate: (run) =>
      page.evaluate(`(${String(run)})(document.documentElement)`) as Promise<never>,
  };
}

/** Our root is the only closed one that hangs below the document's root element itself. */
function findClosedRoot(node: Protocol.DOM.Node): Protocol.DOM.Node | null {
  const html = node.children?.find((child) => child.nodeName === 'HTML');
  const roots = html?.children?.flatMap((child) => child.shadowRoots ?? []) ?? [];
  return roots.find((root) => root.shadowRootType === 'closed') ?? null;
}

async function insideNode(cdp: CDPSession, backendNodeId: number): Promise<Inside> {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  return {
    evaluate: async <T>(run: (root: ParentNode & Node) => T): Promise<T> => {
      const answer = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId!,
        functionDeclaration: `function () { return (${String(run)})(this); }`,
        returnByValue: true,
        awaitPromise: true,
      });
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? 'evaluation failed');
      return answer.result.value as T;
    },
  };
}
