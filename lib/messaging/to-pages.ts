import * as v from 'valibot';
import { call } from './call';
import { tabId } from './shapes';

/** Every message to our own open pages. Nobody may be listening, and that is well. */
export const toPages = {
  /** background: what is known of a tab's page has changed; ask again with `tab.status`. */
  'status.changed': call<null>()({ from: 'page', body: v.strictObject({ tabId }) }),
} as const;
