import { beforeEach, describe, expect, it, vi } from 'vitest';
import { address, allowAll, article, freshWorld, origin, read, status, world } from './world';

freshWorld();

describe('before consent', () => {
  it('opens the welcome page after the first install, and only then', async () => {
    world.browser.runtime.onInstalled.fire({ reason: 'install' });
    world.browser.runtime.onInstalled.fire({ reason: 'update' });
    await vi.waitFor(() => expect(world.browser.opened).toHaveLength(1));
    expect(world.browser.opened).toEqual(['moz-extension://own/welcome.html']);
  });

  it('registers nothing, injects nothing, reads nothing, whatever the browser permits', async () => {
    world.browser.granted.add('*://*/*');
    world.browser.permissions.onAdded.fire();
    world.browser.visit(1, address);
    await world.browser.fromTab(1, 'page.found', {});
    expect(await world.browser.fromTab(1, 'article.read', article)).toMatchObject({
      value: { read: false, why: 'not-allowed' },
    });
    expect(world.browser.scripts.size).toBe(0);
    expect(world.browser.injected).toEqual([]);
    expect(await status(1)).toEqual({ state: 'no-consent' });
  });
});

describe('consent', () => {
  it('registers spot on the sites that the browser permits, mail and local ones left out', async () => {
    await allowAll();
    expect(world.browser.scripts.get('spot')).toMatchObject({ matches: ['*://*/*'] });
    expect(world.browser.scripts.get('spot')?.excludeMatches).toContain('*://*.mail.google.com/*');
  });

  it('leaves front pages to a smaller script, which asks for spot when they go elsewhere', async () => {
    await world.browser.fromPopup('consent.set', { consent: 'chosen-sites' });
    world.browser.granted.add('https://harbour.example/*');
    world.browser.permissions.onAdded.fire();
    await vi.waitFor(() => expect(world.browser.scripts.size).toBe(2));
    expect(world.browser.scripts.get('spot')?.excludeMatches).toContain('*://*/');
    const fronts = world.browser.scripts.get('front')?.matches;
    expect(fronts).toEqual(
      expect.arrayContaining(['https://harbour.example/', 'https://harbour.example/sport/']),
    );
    expect(world.browser.scripts.get('spot')?.excludeMatches).toContain('*://*/sport/');
    expect(world.browser.scripts.get('front')?.excludeMatches).not.toContain('*://*/');
    world.browser.visit(1, address);
    await world.browser.fromTab(1, 'page.moved', {});
    expect(new Set(world.browser.injected)).toEqual(new Set(['/spot.js in 1']));
  });

  it('without permission registers nothing, and follows when it is granted or taken back', async () => {
    await world.browser.fromPopup('consent.set', { consent: 'chosen-sites' });
    expect(world.browser.scripts.size).toBe(0);
    world.browser.granted.add('https://harbour.example/*');
    world.browser.permissions.onAdded.fire();
    await vi.waitFor(() => expect(world.browser.scripts.size).toBe(2));
    world.browser.granted.clear();
    world.browser.permissions.onRemoved.fire();
    await vi.waitFor(() => expect(world.browser.scripts.size).toBe(0));
  });

  it('withdrawn takes every mark back', async () => {
    await allowAll();
    await read(1, article);
    world.browser.granted.clear();
    world.browser.permissions.onRemoved.fire();
    await vi.waitFor(() => expect(world.browser.toReaders).toContain('reader.stop to 1'));
    await vi.waitFor(() => expect(world.browser.badges.get(1)).toBe(''));
    expect(await status(1)).toEqual({ state: 'no-permission', origin });
  });

  it('to clicks alone registers nothing and reads what is clicked', async () => {
    await world.browser.fromPopup('consent.set', { consent: 'on-click' });
    world.browser.visit(1, address);
    expect(await status(1)).toEqual({ state: 'no-permission', origin });
    await world.browser.fromPopup('tab.read', { tabId: 1 });
    expect(world.browser.injected).toEqual(['/spot.js in 1', '/reader.js in 1', '/marks.js in 1']);
    expect(await world.browser.fromTab(1, 'article.read', article)).toMatchObject({
      value: { read: true },
    });
    expect(world.browser.scripts.size).toBe(0);
  });
});

describe('a site', () => {
  beforeEach(allowAll);

  it('that is paused is left alone until it is resumed', async () => {
    await read(1, article);
    await world.browser.fromPopup('site.pause', { origin });
    expect(world.browser.toReaders).toContain('reader.stop to 1');
    expect(world.browser.scripts.get('spot')?.excludeMatches).toContain('*://harbour.example/*');
    expect(await status(1)).toEqual({ state: 'paused', origin });
    await world.browser.fromPopup('site.resume', { origin });
    expect(world.browser.injected).toContain('/spot.js in 1');
    expect(await status(1)).toEqual({ state: 'not-an-article', origin });
  });

  it('of mail or the own network is read only where asked for', async () => {
    const mail = 'https://webmail.harbour.example';
    world.browser.visit(1, `${mail}/inbox`);
    await world.browser.fromTab(1, 'page.found', {});
    expect(world.browser.injected).toEqual([]);
    expect(await status(1)).toEqual({ state: 'excluded-site', origin: mail, why: 'sensitive' });
    await world.browser.fromPopup('site.allow', { origin: mail });
    expect(new Set(world.browser.injected)).toEqual(new Set(['/spot.js in 1']));
  });
});

it('a private window is never read', async () => {
  await allowAll();
  world.browser.visit(1, address);
  const tab = world.browser.open.get(1);
  if (tab) tab.incognito = true;
  await world.browser.fromTab(1, 'page.found', {});
  expect(world.browser.injected).toEqual([]);
  expect(await world.browser.fromTab(1, 'article.read', article)).toMatchObject({
    value: { read: false, why: 'private-window' },
  });
});

it('open tabs are offered, and looked at once asked for or after a restart', async () => {
  await allowAll();
  world.browser.visit(1, address);
  world.browser.visit(2, 'chrome://settings/');
  world.browser.visit(3, 'http://192.168.1.1/');
  expect(await world.browser.fromPopup('tabs.offer', {})).toMatchObject({ value: { tabs: 1 } });
  expect(await world.browser.fromPopup('tabs.readOpen', {})).toMatchObject({ value: { tabs: 1 } });
  expect(new Set(world.browser.injected)).toEqual(new Set(['/spot.js in 1']));
  await world.browser.storage.session.remove('started');
  await world.startWorker();
  await vi.waitFor(() => expect(world.browser.injected).toHaveLength(4));
});

it('a key steps through the marks of the tab in front', async () => {
  world.browser.visit(4, address);
  world.browser.commands.onCommand.fire('next-finding');
  await vi.waitFor(() => expect(world.browser.toReaders).toEqual(['reader.step to 4']));
  world.browser.commands.onCommand.fire('unknown');
  expect(world.browser.toReaders).toHaveLength(1);
});
