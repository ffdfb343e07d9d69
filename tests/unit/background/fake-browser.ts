import type { Runtime } from 'webextension-polyfill';

type Any = (...args: never[]) => unknown;

/** An event of the browser that tests fire. */
class FakeEvent<Listener extends Any> {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener) => void this.listeners.add(listener);
  removeListener = (listener: Listener) => void this.listeners.delete(listener);
  fire(...args: Parameters<Listener>): void {
    for (const listener of this.listeners) listener(...args);
  }
}

/** One area of storage; what is kept is copied, as browsers do. */
class FakeArea {
  private readonly kept = new Map<string, unknown>();
  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? [...this.kept.keys()] : [keys].flat();
    return Object.fromEntries(
      wanted.flatMap((key) => (this.kept.has(key) ? [[key, this.kept.get(key)]] : [])),
    );
  }
  async set(items: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(items)) this.kept.set(key, structuredClone(value));
  }
  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) this.kept.delete(key);
  }
  async clear(): Promise<void> {
    this.kept.clear();
  }
}

interface Script {
  readonly id: string;
  readonly matches: string[];
  readonly excludeMatches: string[];
}

interface Asked {
  readonly origins?: string[];
  readonly permissions?: string[];
}

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/**
 * As much of a browser as the background uses, with the tabs that a test opens. Outlives a worker: a test kills one by
 * calling {@link endWorker} and loading the background's modules anew.
 */
export class FakeBrowser {
  readonly open = new Map<
    number,
    { id: number; url: string; active: boolean; incognito: boolean }
  >();
  readonly granted = new Set<string>();
  readonly scripts = new Map<string, Script>();
  readonly badges = new Map<number, string>();
  /** What was put into tabs: "/reader.js in 1". */
  readonly injected: string[] = [];
  /** What was sent to readers: "reader.stop to 1". */
  readonly toReaders: string[] = [];
  readonly opened: string[] = [];

  readonly storage = {
    local: new FakeArea(),
    session: new FakeArea(),
    onChanged: new FakeEvent<(changes: object, area: string) => void>(),
  };
  readonly commands = { onCommand: new FakeEvent<(command: string) => void>() };
  /** Entries of the context menu, by their key. */
  readonly menu = new Map<string, object>();
  readonly contextMenus = {
    onClicked: new FakeEvent<(info: { menuItemId: string }, tab?: { id: number }) => void>(),
    removeAll: async () => this.menu.clear(),
    create: (entry: { id: string }) => void this.menu.set(entry.id, entry),
  };
  readonly action = {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
      void this.badges.set(tabId, text),
    setBadgeBackgroundColor: async () => undefined,
    openPopup: async () => undefined,
  };
  readonly i18n = {
    getMessage: (key: string) => key,
    detectLanguage: async () => ({
      isReliable: true,
      languages: [{ language: 'en', percentage: 99 }],
    }),
  };
  readonly windows = { update: async () => undefined };
  readonly permissions = {
    onAdded: new FakeEvent<() => void>(),
    onRemoved: new FakeEvent<() => void>(),
    getAll: async () => ({ origins: [...this.granted] }),
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      for (const origin of origins) this.granted.delete(origin);
      return true;
    },
    contains: async ({ origins = [], permissions = [] }: Asked) =>
      (this.granted.has('*://*/*') || origins.every((origin) => this.granted.has(origin))) &&
      permissions.every(() => this.savesFiles),
  };
  /** Whether the reader lets Ibid save files. */
  savesFiles = false;
  /** The files that downloads have saved, by their path: what stood at their addresses. */
  readonly files = new Map<string, string>();
  /** What becomes of the next download: an error's name; null lets it through. */
  downloadError: string | null = null;
  readonly downloads = {
    onChanged: new FakeEvent<(delta: object) => void>(),
    download: async ({ url, filename }: { url: string; filename: string }) => {
      const id = this.files.size + 1;
      if (this.downloadError === null) this.files.set(filename, url);
      const error = this.downloadError;
      const state = { current: error === null ? 'complete' : 'interrupted' };
      queueMicrotask(() =>
        this.downloads.onChanged.fire({ id, state, ...(error && { error: { current: error } }) }),
      );
      return id;
    },
    search: async () => [],
    erase: async () => [],
  };
  /** Whether the page in which backups are written is open. */
  hiddenPage = false;
  readonly offscreen = {
    createDocument: async () => void (this.hiddenPage = true),
    closeDocument: async () => void (this.hiddenPage = false),
  };
  readonly scripting = {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => this.scripts.get(id) ?? []),
    registerContentScripts: async (scripts: Script[]) => {
      for (const script of scripts) {
        if (this.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        this.scripts.set(script.id, script);
      }
    },
    updateContentScripts: async (scripts: Script[]) => {
      for (const script of scripts) this.scripts.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) this.scripts.delete(id);
    },
    executeScript: async (what: { target: { tabId: number }; files: string[] }) => {
      if (!this.open.has(what.target.tabId)) throw new Error('No tab with id');
      this.injected.push(`${what.files.join()} in ${String(what.target.tabId)}`);
      return [];
    },
    insertCSS: async () => undefined,
  };
  readonly tabs = {
    onRemoved: new FakeEvent<(tabId: number) => void>(),
    get: async (id: number) => this.open.get(id) ?? Promise.reject(new Error('No tab with id')),
    query: async ({ active }: { active?: boolean }) =>
      [...this.open.values()].filter((tab) => active === undefined || tab.active === active),
    create: async ({ url }: { url: string }) => ({ id: 900 + this.opened.push(url) }),
    update: async () => ({}),
    sendMessage: async (tabId: number, message: { type: string }) => {
      this.toReaders.push(`${message.type} to ${String(tabId)}`);
      const values: Readonly<Record<string, object>> = {
        'reader.show': { shown: true },
        'reader.highlight': { done: true },
      };
      return { ok: true, value: values[message.type] ?? null };
    },
  };
  readonly runtime = {
    id: 'ibid-test',
    onMessage: new FakeEvent<Listener>(),
    onInstalled: new FakeEvent<(details: { reason: string }) => void>(),
    onStartup: new FakeEvent<() => void>(),
    getManifest: () => ({}),
    getURL: (path: string) => `moz-extension://own${path.startsWith('/') ? '' : '/'}${path}`,
    sendMessage: async () => undefined,
    getContexts: async () => (this.hiddenPage ? [{}] : []),
  };

  /** Opens a page in a tab, in front of all others. */
  visit(id: number, url: string): void {
    for (const tab of this.open.values()) tab.active = false;
    this.open.set(id, { id, url, active: true, incognito: false });
  }

  /** Sends a message as a script in a tab. */
  fromTab(id: number, type: string, body: object): Promise<unknown> {
    const tab = { ...this.open.get(id), index: 0, highlighted: false, pinned: false };
    const sender = { id: 'ibid-test', frameId: 0, tab, url: this.open.get(id)?.url };
    return this.deliver(type, body, sender as Runtime.MessageSender);
  }

  /** Sends a message as the popup. */
  fromPopup(type: string, body: object): Promise<unknown> {
    return this.deliver(type, body, { id: 'ibid-test', url: 'moz-extension://own/popup.html' });
  }

  /** The worker dies: nobody listens any more. */
  endWorker(): void {
    for (const event of [
      this.runtime.onMessage,
      this.runtime.onInstalled,
      this.runtime.onStartup,
      this.permissions.onAdded,
      this.permissions.onRemoved,
      this.commands.onCommand,
      this.contextMenus.onClicked,
      this.tabs.onRemoved,
    ])
      event.listeners.clear();
  }

  private async deliver(type: string, body: object, from: Runtime.MessageSender) {
    for (const listener of this.runtime.onMessage.listeners) {
      const answer = listener({ to: 'background', type, body }, from);
      if (answer !== undefined) return answer;
    }
    throw new Error('Receiving end does not exist.');
  }
}
