/** Selected text is highlighted by the context menu and by a key. */
import { describe, expect, it, vi } from 'vitest';
import { allowAll, article, freshWorld, later, read, world } from './world';

freshWorld();

describe('selected text', () => {
  const entry = { menuItemId: 'highlight-selection' };

  it('is highlighted by one entry of the context menu, in the tab where it was chosen', async () => {
    await allowAll();
    await vi.waitFor(() => expect([...world.browser.menu.keys()]).toEqual([entry.menuItemId]));
    expect(world.browser.menu.get(entry.menuItemId)).toMatchObject({ contexts: ['selection'] });
    await read(1, article);
    await read(2, later);
    world.browser.contextMenus.onClicked.fire(entry, { id: 1 });
    await vi.waitFor(() => expect(world.browser.toReaders).toContain('reader.highlight to 1'));
    expect(world.browser.toReaders).not.toContain('reader.highlight to 2');
  });

  it('is highlighted by a key, in the tab in front', async () => {
    await allowAll();
    await read(1, article);
    await read(2, later);
    world.browser.commands.onCommand.fire('highlight-selection');
    await vi.waitFor(() => expect(world.browser.toReaders).toContain('reader.highlight to 2'));
  });
});
