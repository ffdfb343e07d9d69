import { describe, expect, it } from 'vitest';
import { refusalOf, type Circumstances } from '@/lib/background/rights';

const free: Circumstances = {
  consent: 'all-sites',
  permitted: true,
  paused: [],
  allowed: [],
  asked: null,
  loopback: false,
};
const origin = 'https://harbour.example';
const page = `${origin}/news/1`;

describe('a page', () => {
  it('is read where the reader allowed it and the browser permits it', () => {
    expect(refusalOf(page, free)).toBeNull();
    expect(refusalOf(page, { ...free, consent: 'chosen-sites' })).toBeNull();
  });

  it('is not read before consent, whatever else holds', () => {
    const asked = { ...free, consent: 'none', asked: origin, allowed: [origin] } as const;
    expect(refusalOf(page, asked)).toEqual({ state: 'no-consent' });
  });

  it('is not read without permission, or where only a click may start it', () => {
    const refused = { state: 'no-permission', origin };
    expect(refusalOf(page, { ...free, permitted: false })).toEqual(refused);
    expect(refusalOf(page, { ...free, consent: 'on-click' })).toEqual(refused);
  });

  it('is read on the reader’s click alone, on this origin alone', () => {
    const clicked = { ...free, consent: 'on-click', permitted: false, asked: origin } as const;
    expect(refusalOf(page, clicked)).toBeNull();
    expect(refusalOf('https://meridian.example/', clicked)).not.toBeNull();
  });

  it('of a paused site is not read', () => {
    expect(refusalOf(page, { ...free, paused: [origin] })).toEqual({ state: 'paused', origin });
    const bare = { ...free, paused: ['http://www.harbour.example'] };
    expect(refusalOf(page, bare)).toEqual({ state: 'paused', origin });
    expect(refusalOf('https://sport.harbour.example/', bare)).toBeNull();
    expect(refusalOf('https://harbour.example:8443/', bare)).toMatchObject({ state: 'paused' });
  });

  it('of a sensitive or local site is read only where asked for', () => {
    const mail = 'https://webmail.harbour.example';
    expect(refusalOf(`${mail}/inbox`, free)).toEqual({
      state: 'excluded-site',
      origin: mail,
      why: 'sensitive',
    });
    expect(refusalOf(`${mail}/inbox`, { ...free, allowed: [mail] })).toBeNull();
    expect(refusalOf(`${mail}/inbox`, { ...free, asked: mail })).toBeNull();
    expect(refusalOf('http://10.0.0.1/', free)).toMatchObject({ why: 'local' });
  });

  it('of this machine counts as asked for in demo builds, its network does not', () => {
    const demo = { ...free, loopback: true };
    expect(refusalOf('http://127.0.0.1:8080/a', demo)).toBeNull();
    expect(refusalOf('http://10.0.0.1/', demo)).toMatchObject({ state: 'excluded-site' });
    expect(refusalOf('http://127.0.0.1:8080/a', free)).toMatchObject({ state: 'excluded-site' });
  });

  it.each(['about:blank', 'chrome://settings/', 'file:///etc/passwd', 'no address'])(
    'at %s cannot be read',
    (url) => expect(refusalOf(url, free)).toEqual({ state: 'unreadable-page' }),
  );
});
