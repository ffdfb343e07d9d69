import * as v from 'valibot';
import { meaningsFrom } from '@/lib/domain/meanings';
import type { Refusal } from '@/lib/domain/status';
import { call } from './call';
import { nothing, origin } from './shapes';

const meaningKey = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** Messages of the settings page that change more than a setting. */
export const settingsPage = {
  /** This sensitive or local site is no longer read by itself; its marks go. */
  'site.disallow': call<null>()({ from: 'page', body: v.strictObject({ origin }) }),

  /** What highlights may mean from now on; those with a meaning that goes get another one. All of it or nothing. */
  'meanings.set': call<{ readonly ok: true } | { readonly ok: false; readonly why: Refusal }>()({
    from: 'page',
    body: v.strictObject({
      meanings: v.pipe(
        v.array(
          v.strictObject({ id: v.string(), name: v.nullable(v.string()), colour: v.string() }),
        ),
        v.check((value) => meaningsFrom(value) !== null, 'no list of meanings'),
      ),
      /** Meanings that go, and which one their highlights get. */
      moved: v.record(meaningKey, meaningKey),
    }),
  }),

  /** Deletes all that Ibid keeps: library, settings, permissions. The marks in all tabs go. */
  'everything.delete': call<null>()({ from: 'page', body: nothing }),
} as const;
