import { until } from '../../../scripts/browsers/until';
import type { LibraryPage } from './library-page';
import type { Session } from './session';

/** A file to be chosen: its text, or how often a text is repeated behind another one. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string;
  /** Repeats the text so often behind `head`, without ever holding all of it. */
  readonly repeated?: { readonly head: string; readonly times: number };
}

/** The page where the library goes out and in, as a reader uses it. */
export class ExchangePage {
  constructor(readonly library: LibraryPage) {}

  /** Goes there. Files that would be saved are caught on their way. */
  async open(): Promise<void> {
    await this.library.go('#/exchange', /Choose files/);
    await this.library.page.evaluate(() => {
      const caught: { name: string; href: string }[] = [];
      (globalThis as { caught?: typeof caught }).caught = caught;
      document.addEventListener(
        'click',
        (event) => {
          const link = event.target;
          if (!(link instanceof HTMLAnchorElement) || !link.download) return;
          event.preventDefault();
          caught.push({ name: link.download, href: link.href });
        },
        true,
      );
    });
  }

  /** Saves a format by its button and gives the file: text, or bytes as numbers. */
  async save(format: string): Promise<{ readonly name: string; readonly text: string }> {
    const { page } = this.library;
    await page.evaluate((id) => {
      (globalThis as unknown as { caught: unknown[] }).caught.length = 0;
      document.querySelector<HTMLElement>(`[aria-describedby="out-${id}"]`)?.click();
    }, format);
    await this.library.says(/Saved as/);
    const file = await page.evaluate(async () => {
      const [one] = (globalThis as unknown as { caught: { name: string; href: string }[] }).caught;
      const answer = await fetch(one?.href ?? '');
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
      return JSON.stringify({ name: one?.name, text });
    });
    return JSON.parse(file) as { name: string; text: string };
  }

  /** Chooses files, as if in the browser's own dialog. */
  choose(...files: readonly ChosenFile[]): Promise<void> {
    return this.library.page.evaluate((json) => {
      const chosen = JSON.parse(json) as ChosenFile[];
      const transfer = new DataTransfer();
      for (const { name, text, repeated } of chosen) {
        const part = new Blob([text]);
        const parts = repeated
          ? [repeated.head, ...Array.from({ length: repeated.times }, () => part)]
          : [part];
        transfer.items.add(new File(parts, name));
      }
      const input = document.querySelector<HTMLInputElement>('[data-choice="files"]');
      if (!input) throw new Error('Nothing can be chosen now.');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, JSON.stringify(files));
  }

  /** The rows of the table that tells what an import would change: a name and its three counts. */
  table(): Promise<string[]> {
    return this.library.page.evaluate(() =>
      [...document.querySelectorAll('main tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent).join(' '),
      ),
    );
  }

  /** Sends a message of the library's own pages. */
  async send(type: string, body: object): Promise<string> {
    const envelope = JSON.stringify({ to: 'background', type, body });
    const send = `(globalThis.browser ?? chrome).runtime.sendMessage(${envelope})`;
    return String(
      await this.library.page.evaluate(`${send}.then((reply) => JSON.stringify(reply))`),
    );
  }

  /** Begins the page anew, as a reader who closed it and comes back. */
  async reload(): Promise<void> {
    const { page } = this.library;
    await page.evaluate(() => document.body.setAttribute('data-old', ''));
    // Waiting for an extension page's events hangs in Firefox.
    await page.reload({ waitUntil: [] }).catch(() => undefined);
    await until('the page is new', () =>
      page
        .evaluate(
          () => !document.body.hasAttribute('data-old') && document.body.childElementCount > 0,
        )
        .catch(() => false),
    );
  }
}

/** Rows that an export and import leave as they were, by table; without what is about the way there. */
export async function rowsOf({ library }: Session): Promise<Readonly<Record<string, number>>> {
  const rows = await library.ask('rows');
  const beside = new Set([
    'changes',
    'meta',
    'imports',
    'staged',
    'imported',
    'postings',
    'freshWords',
  ]);
  return Object.fromEntries(Object.entries(rows).filter(([table]) => !beside.has(table)));
}
