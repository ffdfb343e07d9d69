import type { Browser, Page } from 'puppeteer-core';
import type { Inside } from './driver';

/** What WebDriver BiDi answers to a script; of its values we use these. */
interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface RemoteNode extends RemoteValue {
  readonly value: {
    readonly mode?: string;
    readonly shadowRoot?: RemoteNode | null;
    readonly children?: readonly RemoteNode[];
  };
}

interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

/** Wraps a value as JSON: BiDi's own form of values need not be taken apart then. */
const asJson = (expression: string): string =>
  `(async () => JSON.stringify({ value: await (${expression}) }))()`;

/** The privileged side of Firefox: its own window, and what pages cannot reach. Needs --remote-allow-system-access. */
export class FirefoxChrome {
  private constructor(
    private readonly connection: Connection,
    private readonly window: string,
  ) {}

  /** The privileged side of the browser's first window. */
  static async of(browser: Browser): Promise<FirefoxChrome> {
    // Puppeteer has no public way to the scope of the window itself.
    const { connection } = browser as unknown as { connection: Connection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = result as { contexts: readonly { context: string }[] };
    const [window] = contexts;
    if (!window) throw new Error('Firefox shows no window.');
    return new FirefoxChrome(connection, window.context);
  }

  /** Evaluates an expression in the window. Its value must survive JSON. */
  evaluate<T>(expression: string): Promise<T> {
    return this.call('script.evaluate', {
      expression: asJson(expression),
      target: { context: this.window },
      awaitPromise: true,
    });
  }

  /** Evaluates an expression over `document` in the content of a browser element of the window. */
  evaluateIn<T>(element: string, expression: string): Promise<T> {
    const name = `ibid:${crypto.randomUUID()}`;
    const reply = `sendAsyncMessage(${JSON.stringify(name)}, `;
    const script = `(() => { const { document } = content;
      try { ${reply}{ value: ${expression} }); } catch (error) { ${reply}{ error: String(error) }); } })()`;
    return this.evaluate<T>(`new Promise((resolve, reject) => {
      const { messageManager } = ${element};
      const hear = ({ data }) => {
        messageManager.removeMessageListener(${JSON.stringify(name)}, hear);
        data.error ? reject(new Error(data.error)) : resolve(data.value);
      };
      messageManager.addMessageListener(${JSON.stringify(name)}, hear);
      messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
    })`);
  }

  /** The closed shadow root that hangs below a page's root element itself; null where there is none. */
  async closedRootOf(page: Page): Promise<Inside | null> {
    const target = { context: contextOf(page) };
    const { result } = await this.connection.send('script.callFunction', {
      functionDeclaration: '() => document.documentElement',
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 2 },
    });
    const html = (result as Evaluated).result as RemoteNode;
    const roots = html.value.children?.map((child) => child.value.shadowRoot) ?? [];
    const root = roots.find((one) => one?.value.mode === 'closed');
    if (!root) return null;
    return {
      evaluate: <T>(run: (node: ParentNode & Node) => T): Promise<T> =>
        this.call<T>('script.callFunction', {
          functionDeclaration: `async (root) => JSON.stringify({ value: await (${String(run)})(root) })`,
          arguments: [{ sharedId: root.sharedId }],
          target,
          awaitPromise: true,
        }),
    };
  }

  private async call<T>(method: string, params: object): Promise<T> {
    const answer = (await this.connection.send(method, params)).result as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return (JSON.parse(String(answer.result?.value)) as { value: T }).value;
  }
}

/** The page's id in WebDriver BiDi. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
